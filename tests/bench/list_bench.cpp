// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of leads cost: list_bench WORKSPACE [--settle N] [--only TEXT]. See README.md. Prints processor
// time and time by the clock in milliseconds, the median of several runs.
#include "core/base/clock.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/lead_order.h"
#include "core/runtime/lead_rows.h"
#include "core/runtime/session.h"
#include "core/storage/connection.h"
#include "core/storage/transaction.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>

namespace baton {

namespace {

constexpr int kRuns = 5;

/// Only cases with this in their names.
std::string_view only;

bool isWanted(const char* name)
{
    return std::string_view(name).find(only) != std::string_view::npos;
}

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <typename T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s %s\n", result.error().code.c_str(),
                     result.error().args.empty() ? "" : result.error().args.back().c_str());
        std::exit(1);
    }
    return *std::move(result);
}

void check(const Result<void>& result)
{
    if (!result)
        (void)taken(Result<int>(result.error()));
}

/// Processor time and time by the clock of some runs of the same work.
class Times {
public:
    void begin()
    {
        m_cpuBefore = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
        m_wallBefore = milliseconds(CLOCK_MONOTONIC);
    }
    void end()
    {
        m_cpu.push_back(milliseconds(CLOCK_PROCESS_CPUTIME_ID) - m_cpuBefore);
        m_wall.push_back(milliseconds(CLOCK_MONOTONIC) - m_wallBefore);
    }
    void tell(const char* name, std::size_t count)
    {
        std::printf("%-52s %9.1f %9.1f %10zu\n", name, median(m_cpu), median(m_wall), count);
        std::fflush(stdout);
    }

private:
    static double median(std::vector<double>& values)
    {
        std::ranges::sort(values);
        return values.empty() ? 0 : values[values.size() / 2];
    }

    std::vector<double> m_cpu;
    std::vector<double> m_wall;
    double m_cpuBefore = 0;
    double m_wallBefore = 0;
};

/// The work gives what it counted.
void measure(const char* name, const std::function<std::size_t()>& work)
{
    if (!isWanted(name))
        return;
    Times times;
    std::size_t count = 0;
    for (int run = 0; run < kRuns; ++run) {
        times.begin();
        count = work();
        times.end();
    }
    times.tell(name, count);
}

/// Ends leads that wait, evenly spread, until about `open` are open, as in a workspace that has been in use.
void settle(Session& session, std::int64_t open)
{
    auto transaction = taken(Transaction::begin(session.connection()));
    const auto count = [&](const char* state) {
        return taken(
            session.connection().integer(std::string("SELECT count(*) FROM lead WHERE state ") + state));
    };
    const std::int64_t waiting = count("IN ('due', 'held')");
    const std::int64_t kept = std::max<std::int64_t>(1, open - count("= 'owned'"));
    const std::string each = std::to_string(std::max<std::int64_t>(1, waiting / kept));
    check(session.connection().execute("UPDATE lead SET state = 'ended', due_at = NULL "
                                       "WHERE state IN ('due', 'held') AND id % " +
                                       each + " <> 0"));
    check(session.connection().execute(
        "DELETE FROM journey WHERE lead_id NOT IN (SELECT id FROM lead WHERE state = 'held')"));
    check(transaction.commit());
    check(session.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

LeadQuery queryOf(LeadScope scope, const char* by, bool descending, const char* filter = "",
                  const char* search = "")
{
    LeadQuery query;
    query.scope = scope;
    query.sort = {by, descending};
    query.search = search;
    Problems problems;
    if (*filter)
        query.filter = parseCondition({parseJson(filter).root, "", problems});
    return query;
}

void order(Session& session, const char* name, const LeadQuery& query)
{
    measure(name, [&] { return taken(LeadOrder::read(session, query)).leads().size(); });
}

void toFirstPage(Session& session, const char* name, const LeadQuery& query)
{
    if (!isWanted(name))
        return;
    Times times;
    std::size_t count = 0;
    for (int run = 0; run < kRuns; ++run) {
        times.begin();
        (void)taken(LeadOrder::read(session, query, [&](const std::vector<LeadId>& first) {
            times.end();
            count = first.size();
        }));
    }
    times.tell(name, count);
}

void pages(Session& session)
{
    const auto leads =
        taken(LeadOrder::read(session, queryOf(LeadScope::All, "lead.received", true))).leads();
    std::mt19937_64 random(1);
    measure("a page of 100 rows, anywhere", [&] {
        const std::size_t from = random() % (leads.size() - 100);
        const std::vector<LeadId> page(leads.begin() + std::ptrdiff_t(from),
                                       leads.begin() + std::ptrdiff_t(from) + 100);
        return taken(leadRows(session, page,
                              {"lead.name", "company", "email", "score", "lead.pool", "lead.account"}))
            .size();
    });
}

void follow(Session& session, Session& other, const char* name, const LeadQuery& query)
{
    if (!isWanted(name))
        return;
    LeadOrder order = taken(LeadOrder::read(session, query));
    const auto leads = order.leads();
    std::mt19937_64 random(2);
    Times times;
    for (int run = 0; run < kRuns; ++run) {
        for (int i = 0; i < 50; ++i)
            (void)taken(
                addActivity(other, std::to_string(leads[random() % leads.size()].value), "call", {}, {}));
        times.begin();
        (void)taken(order.refresh(session));
        times.end();
    }
    times.tell(name, leads.size());
}

void floors(Session& session)
{
    const auto count = [&](const char* sql) { return std::size_t(taken(session.connection().integer(sql))); };
    measure("floor: SQL counts a LIKE of one column",
            [&] { return count("SELECT count(*) FROM lead WHERE company LIKE '%an%'"); });
    measure("floor: SQL counts a LIKE of five columns", [&] {
        return count("SELECT count(*) FROM lead WHERE company LIKE '%anders%' OR email LIKE '%anders%' OR "
                     "first_name LIKE "
                     "'%anders%' OR last_name LIKE '%anders%' OR phone LIKE '%anders%'");
    });
    measure("floor: SQL counts a comparison of one column",
            [&] { return count("SELECT count(*) FROM lead WHERE country = 'DE'"); });
}

void run(Session& session, Session& other)
{
    using enum LeadScope;
    std::printf("%-52s %9s %9s %10s\n", "", "CPU ms", "clock ms", "leads");
    floors(session);
    order(session, "open work, newest first", queryOf(Open, "lead.received", true));
    order(session, "open work by company", queryOf(Open, "company", false));
    order(session, "open work by score", queryOf(Open, "score", true));
    order(session, "open work filtered by country",
          queryOf(Open, "lead.received", true, R"({"field":"country","op":"is","value":"de"})"));
    order(session, "open work, search", queryOf(Open, "lead.received", true, "", "anders"));
    order(session, "all, newest first", queryOf(All, "lead.received", true));
    toFirstPage(session, "all, newest first, to the first page", queryOf(All, "lead.received", true));
    order(session, "all filtered by country",
          queryOf(All, "lead.received", true, R"({"field":"country","op":"is","value":"de"})"));
    toFirstPage(session, "all filtered by country, to the first page",
                queryOf(All, "lead.received", true, R"({"field":"country","op":"is","value":"de"})"));
    order(session, "all, search in six columns", queryOf(All, "lead.received", true, "", "anders"));
    order(session, "all by company", queryOf(All, "company", false));
    order(session, "all by score", queryOf(All, "score", true));
    order(session, "all filtered by a custom field",
          queryOf(All, "lead.received", true, R"({"field":"segment","op":"is","value":"Small"})"));
    pages(session);
    measure("counts of the scopes", [&] { return std::size_t(taken(scopeCounts(session, {})).all); });
    follow(session, other, "following 50 leads in all, newest first", queryOf(All, "lead.received", true));
    follow(session, other, "following 50 leads in all by company", queryOf(All, "company", false));
    follow(session, other, "following 50 leads in open work by score", queryOf(Open, "score", true));
}

} // namespace

} // namespace baton

int main(int argc, char** argv)
{
    using namespace baton;
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("WORKSPACE"), QStringLiteral("the file"));
    const QCommandLineOption settling(QStringLiteral("settle"),
                                      QStringLiteral("first leave about so many leads open"),
                                      QStringLiteral("LEADS"));
    const QCommandLineOption some(QStringLiteral("only"),
                                  QStringLiteral("only cases with TEXT in their names"),
                                  QStringLiteral("TEXT"));
    parser.addOptions({settling, some});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const std::string workspace = parser.positionalArguments().first().toStdString();
    const std::string wanted = parser.value(some).toStdString();
    only = wanted;
    const SystemClock clock;
    const auto session = taken(Session::open(workspace, clock, Actor::currentUser()));
    if (parser.isSet(settling))
        settle(*session, parser.value(settling).toLongLong());
    const auto other = taken(Session::open(workspace, clock, Actor::currentUser()));
    run(*session, *other);
    return 0;
}
