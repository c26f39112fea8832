// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"
#include "core/domain/rejection_reason.h"

namespace baton {

namespace {

struct Options {
    std::string reason;
    std::string comment;
};

std::vector<std::string> reasonKeys()
{
    std::vector<std::string> keys;
    for (const RejectionReason& reason : standardRejectionReasons())
        keys.emplace_back(reason.key);
    return keys;
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command =
        root.subcommand("reject", Cli::tr("Gives leads back for their owner, with a reason"));
    command.option("--reason", options->reason, Cli::tr("Says what follows"))
        .required()
        .choices(reasonKeys());
    command.option("--comment", options->comment, Cli::tr("For whoever takes it up")).type("TEXT");
    addLeadAction(command, [options] { return action::Reject{options->reason, options->comment}; });
}

} // namespace

const Command& reject_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
