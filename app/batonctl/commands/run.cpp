// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/interrupt.h"
#include "app/batonctl/progress_bar.h"
#include "core/runtime/engine.h"

#include "words/count_words.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

struct Options {
    bool untilIdle = false;
    std::optional<Instant> at;
    int limit = 1000;
};

Json toJson(const RunSummary& summary, Instant at)
{
    return {{"at", formatInstant(at)},
            {"decided", summary.decided},
            {"assigned", summary.assigned},
            {"held", summary.held},
            {"nurture", summary.nurture},
            {"ended", summary.ended},
            {"nextDue", summary.nextDue ? Json(formatInstant(std::max(*summary.nextDue, at))) : Json()}};
}

int run(Context& context, const Options& options)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const Instant at = options.at.value_or(context.clock().now());
    ProgressBar bar(Cli::tr("Deciding"));
    const auto progress = [&](std::int64_t decided) {
        bar.show(std::uint64_t(decided), 0, countText(Counted::Leads, decided));
        return !interrupt::requested();
    };
    Engine engine(**session);
    const auto summary = options.untilIdle ? engine.runUntilIdle(options.at, progress)
                                           : engine.runBatch(options.at, options.limit);
    if (!summary)
        return context.fail(summary.error());
    context.line(Words::filled(Cli::tr("%1 decided: %2 assigned, %3 held, %4 to nurture, %5 ended."),
                               {countText(Counted::Leads, summary->decided),
                                QString::number(summary->assigned), QString::number(summary->held),
                                QString::number(summary->nurture), QString::number(summary->ended)}));
    if (summary->nextDue && *summary->nextDue <= at)
        context.line(Cli::tr("More leads are due now; “run --until-idle” takes them all."));
    else if (summary->nextDue)
        context.line(Cli::tr("There will be work again at %1.")
                         .arg(QString::fromStdString(formatInstant(*summary->nextDue))));
    if (options.untilIdle && interrupt::requested())
        return context.stopped(toJson(*summary, at));
    return context.finish(toJson(*summary, at));
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command =
        root.subcommand("run", Cli::tr("Qualifies and routes the leads that are due, one batch"));
    command.flag("--until-idle", options->untilIdle, Cli::tr("Batch after batch until none is due"));
    command.instant("--at", options->at, Cli::tr("Decide as of this instant; now without it"));
    command.option("--limit", options->limit, Cli::tr("The most leads of the one batch"))
        .range(1, 100000)
        .showDefault();
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& run_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
