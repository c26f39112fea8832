// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

void add(CommandSpec& root)
{
    const auto until = std::make_shared<std::optional<Instant>>();
    CommandSpec command = root.subcommand("snooze", Cli::tr("Puts leads off until an instant"));
    command.instant("--until", *until, Cli::tr("When to look at them again")).required();
    addLeadAction(command, [until] { return action::Snooze{**until}; });
}

} // namespace

const Command& snooze_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
