// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample.h"

#include "app/batonctl/command.h"
#include "app/batonctl/files.h"
#include "app/batonctl/interrupt.h"
#include "app/batonctl/progress_bar.h"

#include "words/count_words.h"
#include "words/words.h"

namespace baton {

namespace {

struct Options {
    std::int64_t seed = 1;
    std::int64_t leads = SampleOptions().leads;
};

/// The workspace, made now if there is none.
Result<std::unique_ptr<Session>> openOrCreate(const Context& context)
{
    auto session = context.openSession();
    if (session || session.error().code != "storage.not_found")
        return session;
    BATON_TRY(makeFolderOf(context.database));
    return Session::create(context.database, context.clock(), Actor::currentUser());
}

int run(Context& context, const Options& options)
{
    const auto session = openOrCreate(context);
    if (!session)
        return context.fail(session.error());
    ProgressBar bar(Cli::tr("Making a sample"));
    const auto report =
        createSample(**session, {std::uint64_t(options.seed), options.leads}, [&](std::int64_t leads) {
            bar.show(std::uint64_t(leads), std::uint64_t(options.leads), countText(Counted::Leads, leads));
            return !interrupt::requested();
        });
    if (!report)
        return context.fail(report.error());
    const Json document{{"workspace", context.database}, {"leads", report->leads},
                        {"accounts", report->accounts},  {"activities", report->activities},
                        {"assigned", report->assigned},  {"due", report->due}};
    if (interrupt::requested())
        return context.stopped(document);
    context.line(Words::filled(Cli::tr("Made the sample workspace %1: %2, %3 assigned, %4 due."),
                               {Words::text(context.database), countText(Counted::Leads, report->leads),
                                QString::number(report->assigned), QString::number(report->due)}));
    return context.finish(document);
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command =
        root.subcommand("sample", Cli::tr("Fills a new or empty workspace with sample leads"));
    command.option("--seed", options->seed, Cli::tr("Another seed gives other leads")).range(0).showDefault();
    command.option("--leads", options->leads, Cli::tr("How many"))
        .range(kFewestSampleLeads, 1'000'000)
        .showDefault();
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& sample_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
