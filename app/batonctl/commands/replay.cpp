// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "core/runtime/explanation.h"

#include "words/count_words.h"
#include "words/words.h"

namespace baton {

namespace {

int run(Context& context, std::int64_t limit)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto report = replayDecisions(**session, limit);
    if (!report)
        return context.fail(report.error());
    context.line(
        Words::filled(Cli::tr("%1 decided again, %2 different."),
                      {countText(Counted::Decisions, report->replayed), QString::number(report->different)}));
    if (report->firstDifferent)
        context.line(Cli::tr("The first different one is decision %1.").arg(report->firstDifferent->value));
    return context.finish(
        {{"replayed", report->replayed},
         {"different", report->different},
         {"firstDifferent", report->firstDifferent ? Json(report->firstDifferent->value) : Json()}},
        report->different == 0 ? exit_code::done : exit_code::badInput);
}

void add(CommandSpec& root)
{
    const auto limit = std::make_shared<std::int64_t>(10000);
    CommandSpec command = root.subcommand(
        "replay",
        Cli::tr("Decides stored decisions again from their traces; exit 1 if one comes out otherwise"));
    command.option("--limit", *limit, Cli::tr("How many, the newest first"))
        .range(1, std::int64_t(1) << 40)
        .showDefault();
    command.action([limit](Context& context) { return run(context, *limit); });
}

} // namespace

const Command& replay_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
