// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

struct Options {
    std::optional<Instant> until;
    std::string reason;
};

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command =
        root.subcommand("recycle", Cli::tr("Lets leads wait until an instant, then begin anew"));
    command.instant("--until", options->until, Cli::tr("When they begin anew")).required();
    command.option("--reason", options->reason, Cli::tr("Why, for people")).type("TEXT");
    addLeadAction(command, [options] { return action::Recycle{*options->until, options->reason}; });
}

} // namespace

const Command& recycle_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
