// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

void add(CommandSpec& root)
{
    CommandSpec command =
        root.subcommand("accept", Cli::tr("Takes leads on for their owner: they become SAL"));
    addLeadAction(command, [] { return action::Accept{}; });
}

} // namespace

const Command& accept_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
