// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

void add(CommandSpec& root)
{
    const auto stage = std::make_shared<std::string>();
    CommandSpec command = root.subcommand("stage", Cli::tr("Sets the lifecycle stage of leads"));
    std::vector<std::string> keys(stageKeys().begin(), stageKeys().end());
    std::erase_if(keys, [](const std::string& key) { return !action::canBeSet(*parseStage(key)); });
    command.option("--to", *stage, Cli::tr("The stage; “end” disqualifies, “recycle” recycles"))
        .required()
        .choices(keys);
    addLeadAction(command, [stage] { return action::SetStage{*parseStage(*stage)}; });
}

} // namespace

const Command& stage_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
