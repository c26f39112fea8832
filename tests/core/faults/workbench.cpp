// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/faults/workbench.h"

#include "core/runtime/exports.h"
#include "core/runtime/publishing.h"
#include "core/storage/repositories.h"
#include "core/storage/verify.h"

#include <QDir>
#include <QFileInfo>

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

namespace baton::test {

namespace {

constexpr int kRows = 60;

std::string manyLeads()
{
    std::string csv = "External ID,Email,Employees,Country,State\n";
    const char* const states[] = {"NY", "CA", "MA", "TX"};
    for (int i = 0; i < kRows; ++i) {
        const char* const email = i % 13 == 5 ? "not-an-address" : "@x.example";
        const int employees = i % 5 == 0 ? 7 : 500;
        csv += fmt::format("L{},lead{}{},{},US,{}\n", i % 20 == 19 ? i - 1 : i, i, email, employees,
                           states[i % 4]);
    }
    return csv;
}

std::string textOf(const Value& value)
{
    struct Visitor {
        std::string operator()(std::monostate) const { return "-"; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(double number) const { return fmt::format("{}", number); }
        std::string operator()(bool yes) const { return yes ? "yes" : "no"; }
        std::string operator()(Instant instant) const { return formatInstant(instant); }
        std::string operator()(const MultiChoice& all) const { return fmt::format("{}", all.size()); }
    };
    return std::visit(Visitor{}, value);
}

} // namespace

Instant monday()
{
    return *parseInstant("2026-03-02T17:00:00Z");
}

std::string difference(const std::string& told, const std::string& expected)
{
    std::istringstream left(told);
    std::istringstream right(expected);
    std::string a;
    std::string b;
    while (bool(std::getline(left, a)) | bool(std::getline(right, b))) {
        if (a != b)
            return a.append("\ninstead of\n").append(b);
        a.clear();
        b.clear();
    }
    return {};
}

std::string words(const Error& error)
{
    std::string text = error.code;
    for (const std::string& arg : error.args)
        text += " | " + arg;
    return text;
}

std::string contentOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// In memory if the machine has such a place: thousands of syncs, none of which matters here.
QString Workbench::folderTemplate()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    return (QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath()) + "/baton-faults-XXXXXX";
}

std::string Workbench::playbook()
{
    return contentOf(BATON_SOURCE_DIR "/tests/app/batonctl/data/playbook.json");
}

std::string Workbench::roster()
{
    return contentOf(BATON_SOURCE_DIR "/tests/app/batonctl/data/roster.json");
}

Workbench::Workbench() : m_clock(monday())
{
    std::ofstream(file("leads.csv"), std::ios::binary) << manyLeads();
    m_session = taken(Session::create(path(), m_clock, Actor{"tester"}));
    if (!taken(importRoster(session(), roster(), {})).version ||
        !taken(publishPlaybook(session(), playbook(), "first")).version)
        qFatal("the rules of the workbench are refused");
}

Workbench::Workbench(Workbench& like) : m_clock(like.m_clock)
{
    like.close();
    std::filesystem::copy(like.folder(), folder());
    reopen();
}

void Workbench::reopen()
{
    close();
    m_session = taken(Session::open(path(), m_clock, Actor{"tester"}));
}

Result<ImportReport> Workbench::import(bool resume, Routing routing)
{
    ImportOptions options;
    options.file = file("leads.csv");
    options.resume = resume;
    options.route = routing == Routing::OnImport;
    options.rowsPerTransaction = 20;
    return importCsv(session(), options);
}

Result<RunSummary> Workbench::run(int batch)
{
    Engine engine(session());
    for (;;) {
        auto summary = engine.runBatch(m_clock.now(), batch);
        if (!summary || summary->decided == 0)
            return summary;
    }
}

void Workbench::finish(Routing routing)
{
    const auto runs = taken(session().repositories().imports.list());
    const bool imported = !runs.empty() && runs.back().status == ImportRow::Status::Done;
    if (!imported && taken(import(true, routing)).refused && taken(import(false, routing)).refused)
        qFatal("the file is refused");
    (void)taken(run());
}

std::string Workbench::told()
{
    std::string text;
    const auto add = [&](std::span<const Value> values) {
        for (const Value& value : values)
            text += textOf(value) + ',';
        text += '\n';
        return true;
    };
    (void)taken(exportRows(session(), ExportKind::Leads, add));
    (void)taken(exportRows(session(), ExportKind::Assignments, add));
    Repositories& repositories = session().repositories();
    for (const BalanceRow& row : taken(repositories.ledger.balances()))
        text +=
            fmt::format("{} {} {} {}\n", row.pool, row.rep, row.balance.owed.units, row.balance.load.open);
    for (const PositionRow& row : taken(repositories.ledger.positions()))
        text += fmt::format("{} {}\n", row.pool, row.position);
    std::map<std::string, int> events;
    (void)taken(exportRows(session(), ExportKind::Events, [&](std::span<const Value> values) {
        ++events[textOf(values[4])];
        return true;
    }));
    for (const auto& [kind, count] : events)
        text += fmt::format("{} {}\n", kind, count);
    return text + contentOf(file("leads.csv.errors.csv"));
}

std::string Workbench::violations()
{
    const VerifyReport report = taken(verifyWorkspace(session().connection()));
    std::string text;
    for (const Violation& violation : report.violations)
        text += violation.invariant + " " + violation.code + " " + violation.subject + "\n";
    return text;
}

} // namespace baton::test
