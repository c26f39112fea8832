// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"
#include "app/batonctl/settings.h"

namespace baton {

namespace {

void add(CommandSpec& root)
{
    const auto settings = std::make_shared<std::vector<std::string>>();
    CommandSpec command = root.subcommand("edit", Cli::tr("Changes fields of leads"));
    command.settings(*settings, Cli::tr("A field; nothing after “=” clears it; any number of times"))
        .required();
    addLeadAction(command, [settings] { return action::EditFields{fieldTexts(*settings)}; });
}

} // namespace

const Command& edit_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
