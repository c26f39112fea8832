// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

struct Options {
    std::string disposition;
    bool keepStage = false;
};

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command =
        root.subcommand("end", Cli::tr("Ends leads: disqualifies them, with a disposition"));
    command.option("--disposition", options->disposition, Cli::tr("Why, as an id")).required().key("KEY");
    command.flag("--keep-stage", options->keepStage, Cli::tr("Ends them without disqualifying"));
    addLeadAction(command, [options] { return action::EndLead{options->disposition, !options->keepStage}; });
}

} // namespace

const Command& end_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
