// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/bench/workbench.h"
#include "app/batonctl/command.h"
#include "app/batonctl/files.h"
#include "app/batonctl/interrupt.h"
#include "app/batonctl/progress_bar.h"
#include "app/batonctl/table.h"

#include <QDir>
#include <QTemporaryDir>

#include "words/count_words.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

struct Options {
    std::int64_t leads = 20'000;
    std::int64_t seed = 1;
    int runs = 3;
    int singles = 1000;
    std::string file;
    std::string mapping;
    std::string playbook;
    std::string roster;
    std::string folder;
    std::optional<Instant> at;
};

/// The figures of one kind of work, one from each run.
struct Series {
    const char* id;
    QString title;
    std::vector<Figure> figures = {};

    double median(double (Figure::*rate)() const = &Figure::perSecond) const
    {
        std::vector<double> rates;
        for (const Figure& figure : figures)
            rates.push_back((figure.*rate)());
        std::ranges::sort(rates);
        return rates.empty() ? 0 : rates[rates.size() / 2];
    }
    double least() const { return std::ranges::min(figures, {}, &Figure::perSecond).perSecond(); }
    double most() const { return std::ranges::max(figures, {}, &Figure::perSecond).perSecond(); }
};

/// Everything that is measured, once round after round, so that what else the machine does meets all alike.
class Benchmark {
public:
    Benchmark(Workbench& bench, const Options& options) : m_bench(bench), m_options(options) {}

    Result<void> round()
    {
        BATON_TRY(m_bench.reset());
        BATON_TRY(note(m_import, m_bench.importLeads(false)));
        const auto leads = m_bench.load(m_options.leads);
        if (!leads)
            return leads.error();
        BATON_TRY(note(m_bind, m_bench.bindInMemory(*leads)));
        BenchCheck traced;
        BATON_TRY(note(m_decide, m_bench.decideInMemory(*leads, false, m_check)));
        BATON_TRY(note(m_trace, m_bench.decideInMemory(*leads, true, traced)));
        if (traced != m_check)
            return Error{"bench.trace_differs"};
        BATON_TRY(note(m_run, m_bench.runEngine()));
        BATON_TRY(m_bench.reset());
        BATON_TRY(note(m_whole, m_bench.importLeads(true)));
        BATON_TRY(m_bench.reset());
        return note(m_single, m_bench.oneByOne(*leads, m_options.singles));
    }

    std::vector<const Series*> series() const
    {
        return {&m_bind, &m_decide, &m_trace, &m_import, &m_run, &m_whole, &m_single};
    }
    const BenchCheck& check() const { return m_check; }

private:
    static Result<void> note(Series& series, const Result<Figure>& figure)
    {
        if (!figure)
            return figure.error();
        series.figures.push_back(*figure);
        return {};
    }

    Workbench& m_bench;
    const Options& m_options;
    Series m_bind{"bind", Cli::tr("leads made comparable, in memory")};
    Series m_decide{"decide", Cli::tr("decisions in memory")};
    Series m_trace{"decide_traced", Cli::tr("decisions with their trace, in memory")};
    Series m_import{"import", Cli::tr("leads imported, durable")};
    Series m_run{"run", Cli::tr("leads routed, durable")};
    Series m_whole{"import_routed", Cli::tr("leads imported and routed at once, durable")};
    Series m_single{"one_by_one", Cli::tr("leads taken in and routed one at a time, durable")};
    BenchCheck m_check;
};

Json toJson(const Benchmark& benchmark, const Options& options)
{
    Json cases = Json::object();
    for (const Series* const series : benchmark.series())
        cases[series->id] = {{"leads", series->figures.back().leads},
                             {"median", series->median()},
                             {"least", series->least()},
                             {"most", series->most()},
                             {"medianPerCpuSecond", series->median(&Figure::perCpuSecond)}};
    return {{"runs", options.runs},
            {"leadsPerSecond", cases},
            {"check",
             {{"score", double(benchmark.check().scoreMilli) / 1000}, {"ends", benchmark.check().ends}}}};
}

void tellFigures(Context& context, const Benchmark& benchmark)
{
    Table table(
        {Cli::tr("WORK"), Cli::tr("LEADS"), Cli::tr("PER SECOND"), Cli::tr("LEAST"), Cli::tr("MOST")});
    const auto whole = [](double number) { return QString::number(qint64(number)); };
    for (const Series* const series : benchmark.series())
        table.add({series->title, QString::number(series->figures.back().leads), whole(series->median()),
                   whole(series->least()), whole(series->most())});
    table.write(context);
}

Result<Workload> workloadOf(const Options& options, Instant at, const std::string& folder)
{
    if (options.file.empty())
        return sampleWorkload(std::uint64_t(options.seed), options.leads, at, folder + "/leads.csv");
    Workload workload;
    workload.file = options.file;
    for (const auto& [path, text] :
         {std::pair(&options.playbook, &workload.playbook), std::pair(&options.roster, &workload.roster),
          std::pair(&options.mapping, &workload.mapping)})
    {
        if (path->empty())
            continue;
        auto read = readDocument(*path);
        if (!read)
            return read.error();
        *text = std::move(*read);
    }
    return workload;
}

int run(Context& context, const Options& options)
{
    if (!options.file.empty() && (options.playbook.empty() || options.roster.empty()))
        return context.misuse(Cli::tr("--file needs --playbook and --roster too."));
    if (options.file.empty() &&
        !(options.playbook.empty() && options.roster.empty() && options.mapping.empty()))
        return context.misuse(Cli::tr("--playbook, --roster and --mapping need --file too."));
    const QString parent = options.folder.empty() ? QDir::tempPath() : Words::text(options.folder);
    const QTemporaryDir folder(parent + "/baton-bench-XXXXXX");
    if (!folder.isValid())
        return context.fail({"file.unreadable", {parent.toStdString(), folder.errorString().toStdString()}});
    const Instant at = options.at.value_or(context.clock().now());
    const auto workload = workloadOf(options, at, folder.path().toStdString());
    if (!workload)
        return context.fail(workload.error());
    Workbench bench(*workload, folder.path().toStdString(), at);
    Benchmark benchmark(bench, options);
    ProgressBar bar(Cli::tr("Measuring"));
    for (int round = 0; round < options.runs; ++round) {
        bar.show(std::uint64_t(round), std::uint64_t(options.runs), countText(Counted::Runs, round));
        if (const auto done = benchmark.round(); !done)
            return context.fail(done.error());
        if (interrupt::requested())
            return context.stopped(toJson(benchmark, options));
    }
    tellFigures(context, benchmark);
    return context.finish(toJson(benchmark, options));
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command = root.subcommand(
        "bench", Cli::tr("Measures how many leads a second this machine imports, decides and stores, in a "
                         "workspace of its own that it removes"));
    command.option("--leads", options->leads, Cli::tr("How many sample leads, or at most how many in memory"))
        .range(1000, 1'000'000)
        .showDefault();
    command.option("--runs", options->runs, Cli::tr("How often everything is done; the median is told"))
        .range(1, 100)
        .showDefault();
    command.option("--singles", options->singles, Cli::tr("How many leads one at a time"))
        .range(1, 100'000)
        .showDefault();
    command.option("--seed", options->seed, Cli::tr("Another seed gives other leads")).range(0).showDefault();
    command.option("--file", options->file, Cli::tr("Leads of this CSV file instead of sample leads"))
        .type("FILE");
    command.option("--mapping", options->mapping, Cli::tr("The mapping of that file")).type("FILE");
    command.option("--playbook", options->playbook, Cli::tr("The playbook for that file")).type("FILE");
    command.option("--roster", options->roster, Cli::tr("The roster for that file")).type("FILE");
    command.option("--folder", options->folder, Cli::tr("Make the workspace below this folder"))
        .type("FOLDER");
    command.instant("--at", options->at, Cli::tr("Decide as of this instant; now without it"));
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& bench_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
