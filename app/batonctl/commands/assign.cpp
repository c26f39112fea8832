// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

struct Options {
    std::string rep;
    std::string pool;
    bool turn = false;
};

LeadAction actionOf(const Options& options)
{
    return action::Assign{*RepId::make(options.rep), PoolId::make(options.pool), options.turn};
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command = root.subcommand("assign", Cli::tr("Gives leads to a rep by name"));
    command.option("--to", options->rep, Cli::tr("The id of the rep")).required().key("REP");
    command.option("--pool", options->pool, Cli::tr("Counts as given out of this pool")).key("POOL");
    command.flag("--turn", options->turn, Cli::tr("Costs the rep a turn in the pool"));
    addLeadAction(command, [options] { return actionOf(*options); });
}

} // namespace

const Command& assign_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
