// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample.h"

#include "app/batonctl/command.h"
#include "app/batonctl/files.h"
#include "app/batonctl/interrupt.h"
#include "app/batonctl/progress_bar.h"
#include "core/runtime/output_target.h"

#include "words/count_words.h"
#include "words/words.h"
#include <filesystem>

namespace baton {

namespace {

struct Options {
    std::int64_t seed = 1;
    std::int64_t leads = SampleOptions().leads;
};

/// The workspace, made now if there is none; `isNew` tells.
Result<std::unique_ptr<Session>> openOrCreate(const Context& context, bool& isNew)
{
    auto session = context.openSession();
    if (session || session.error().code != "storage.not_found")
        return session;
    BATON_TRY(makeFolderOf(context.database));
    isNew = true;
    return Session::create(context.database, context.clock(), Actor::currentUser());
}

/// A part of a sample is of no use and cannot be completed.
void removeWorkspace(std::unique_ptr<Session> session)
{
    const std::vector<std::string> files = filesOf(session->connection());
    session.reset();
    std::error_code ignored; // nothing better can be done
    for (const std::string& file : files)
        std::filesystem::remove(file, ignored);
}

Json toJson(const Context& context, const SampleReport& report)
{
    return {{"workspace", context.database},   {"leads", report.leads},       {"accounts", report.accounts},
            {"activities", report.activities}, {"assigned", report.assigned}, {"due", report.due}};
}

int answerStopped(Context& context, bool wasRemoved, const SampleReport& report)
{
    if (wasRemoved)
        return context.stopped(toJson(context, {}), Cli::tr("Stopped; the new workspace was removed again."));
    return context.stopped(
        toJson(context, report),
        Words::filled(Cli::tr("Stopped; the workspace holds a part of the sample, which cannot be completed. "
                              "Delete %1, or give another file with --db."),
                      {Words::text(context.database)}));
}

int run(Context& context, const Options& options)
{
    bool isNew = false;
    auto session = openOrCreate(context, isNew);
    if (!session)
        return context.fail(session.error());
    bool isStopped = false;
    ProgressBar bar(Cli::tr("Making a sample"));
    const auto progress = [&](std::int64_t leads) {
        bar.show(std::uint64_t(leads), std::uint64_t(options.leads), countText(Counted::Leads, leads));
        isStopped = interrupt::requested();
        return !isStopped;
    };
    const auto report = createSample(**session, {std::uint64_t(options.seed), options.leads}, progress);
    if (isNew && (isStopped || !report))
        removeWorkspace(*std::move(session));
    if (!report)
        return context.fail(report.error());
    if (isStopped)
        return answerStopped(context, isNew, *report);
    context.line(Words::filled(Cli::tr("Made the sample workspace %1: %2, %3 assigned, %4 due."),
                               {Words::text(context.database), countText(Counted::Leads, report->leads),
                                QString::number(report->assigned), QString::number(report->due)}));
    return context.finish(toJson(context, *report));
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
