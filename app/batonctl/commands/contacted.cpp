// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

struct Options {
    std::string channel = "call";
    std::optional<Instant> at;
    std::string comment;
};

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command = root.subcommand("contacted", Cli::tr("Says that somebody reached out to leads"));
    command.option("--channel", options->channel, Cli::tr("call, email, meeting, … or your own"))
        .key("KEY")
        .showDefault();
    command.instant("--at", options->at, Cli::tr("When; now without it"));
    command.option("--comment", options->comment, Cli::tr("What came of it")).type("TEXT");
    addLeadAction(command, [options] {
        return action::MarkContacted{options->channel, options->at, options->comment};
    });
}

} // namespace

const Command& contacted_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
