// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

void add(CommandSpec& root)
{
    const auto text = std::make_shared<std::string>();
    CommandSpec command = root.subcommand("note", Cli::tr("Adds a note to leads"));
    command.option("--text", *text, Cli::tr("What to remember")).required().type("TEXT");
    addLeadAction(command, [text] { return action::AddNote{*text}; });
}

} // namespace

const Command& note_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
