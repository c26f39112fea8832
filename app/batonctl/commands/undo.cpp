// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"

namespace baton {

namespace {

struct Options {
    std::int64_t action = 0;
    bool dryRun = false;
};

int run(Context& context, const Options& options)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const ActionId action{options.action};
    const auto report = options.dryRun ? previewUndo(**session, action) : undoAction(**session, action);
    return report ? answerReport(context, *report) : context.fail(report.error());
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command = root.subcommand(
        "undo", Cli::tr("Takes an action back where nobody did anything else to the lead since"));
    command.option("action", options->action, Cli::tr("Its number")).required().range(1);
    command.flag("--dry-run", options->dryRun, Cli::tr("Tells what would happen and changes nothing"));
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& undo_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
