// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

void add(CommandSpec& root)
{
    const auto without = std::make_shared<bool>(false);
    CommandSpec command = root.subcommand("return", Cli::tr("Returns leads to the queue, to be routed anew"));
    command.flag("--without-owner", *without, Cli::tr("Passes over who has the lead now"));
    addLeadAction(command, [without] { return action::ReturnToQueue{*without}; });
}

} // namespace

const Command& return_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
