// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc of Qt 6.4 stumbles over what these include
#include "core/handoff/decide.h"
#include "core/intake/csv_file.h"
#include "core/intake/import_plan.h"
#include "core/intake/mapping.h"
#include "core/intake/row_mapper.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <map>

namespace baton {
namespace {

namespace fs = std::filesystem;
using Counts = std::map<std::string, int>;

std::string textOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Json jsonOf(const fs::path& file)
{
    return parseJson(textOf(file)).root;
}

/// The folder's own leads, or those that it names in the shared data folder beside the repository.
fs::path leadsOf(const fs::path& folder)
{
    if (!fs::exists(folder / "data"))
        return folder / "leads.csv";
    std::string name = textOf(folder / "data");
    name.erase(name.find_last_not_of("\r\n") + 1);
    return fs::path(BATON_SOURCE_DIR) / ".." / "shared" / "data" / name;
}

std::vector<fs::path> scenarioFolders()
{
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(fs::path(BATON_SOURCE_DIR) / "tests" / "scenarios")) {
        if (fs::exists(entry.path() / "expected.json"))
            folders.push_back(entry.path());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

std::shared_ptr<const EngineSnapshot> snapshotOf(const fs::path& folder, Problems& problems)
{
    auto playbook = readPlaybook(jsonOf(folder / "playbook.json"), problems);
    auto roster = parseRoster(jsonOf(folder / "roster.json"), problems);
    if (!playbook || !roster)
        return nullptr;
    return EngineSnapshot::build(std::move(*playbook), {1}, std::move(*roster), {1}, problems);
}

struct Leads {
    std::vector<Lead> leads; ///< in the order of the file
    int rejected = 0;
};

Leads readLeads(const fs::path& folder, const FieldCatalogue& catalogue, Instant receivedAt,
                Problems& problems)
{
    Leads read;
    const Mapping mapping = readMapping(jsonOf(folder / "mapping.json"), problems);
    const std::string text = textOf(leadsOf(folder));
    MemorySource source(text);
    auto file = *openCsv(source, mapping.csv);
    const ImportPlan plan = makeImportPlan(mapping, file, catalogue);
    problems.insert(problems.end(), plan.problems.begin(), plan.problems.end());
    RowMapper mapper(plan);
    for (const CsvRow* row = *file.reader->next(); row; row = *file.reader->next()) {
        const auto draft = mapper.lead(*row);
        if (!std::holds_alternative<LeadDraft>(draft)) {
            ++read.rejected;
            continue;
        }
        Lead lead;
        lead.id = {std::int64_t(read.leads.size()) + 1};
        lead.externalId = std::get<LeadDraft>(draft).externalId;
        lead.receivedAt = receivedAt;
        lead.values = std::get<LeadDraft>(draft).values;
        read.leads.push_back(std::move(lead));
    }
    return read;
}

Counts expectedCounts(const Json& run, const char* member)
{
    return run.value(member, Counts{});
}

/// Counts in words, so that a difference can be read.
QByteArray inWords(const Counts& counts)
{
    QByteArray words;
    for (const auto& [name, count] : counts)
        words += QByteArray::fromStdString(name) + ": " + QByteArray::number(count) + "  ";
    return words;
}

/// Decides leads one by one, each with the ledger that the one before left, and counts what came of them.
class Tally {
public:
    explicit Tally(const EngineSnapshot& snapshot) : m_snapshot(snapshot), m_ledger(snapshot.emptyLedger()) {}

    void decideLead(const Lead& lead, Instant at)
    {
        const DecisionInput input{.lead = lead, .activities = {}, .at = at};
        decide(m_snapshot, input, m_ledger, m_facts, m_decision, nullptr);
        applyToLedger(m_snapshot, input, m_decision, m_ledger);
        ++states[std::string(leadStateKey(m_decision.state))];
        if (m_decision.state == LeadState::Ended)
            ++dispositions[std::string(m_decision.disposition)];
        if (const AssignAttempt* const attempt = m_decision.assignment())
            countAssignment(*attempt);
    }

    Counts states;
    Counts pools;
    Counts reps;
    Counts dispositions;

private:
    void countAssignment(const AssignAttempt& attempt)
    {
        const Roster& roster = m_snapshot.roster();
        ++reps[roster.reps[*attempt.rep].id.text()];
        if (attempt.how == AssignAttempt::How::Pool)
            ++pools[roster.pools[*attempt.pool].id.text()];
    }

    const EngineSnapshot& m_snapshot;
    LedgerState m_ledger;
    Facts m_facts;
    Decision m_decision;
};

} // namespace

/// Every folder below tests/scenarios that says what it expects, decided by the core alone.
class TstScenarios : public QObject {
    Q_OBJECT

private slots:
    void leadsGoWhereTheScenarioExpectsThem_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("run");
        for (const fs::path& folder : scenarioFolders()) {
            int run = 0;
            const Json document = jsonOf(folder / "expected.json");
            for (const Json& expected : document["runs"])
                QTest::addRow("%s at %s", folder.filename().c_str(),
                              expected["at"].get<std::string>().c_str())
                    << QString::fromStdString(folder.string()) << run++;
        }
    }

    void leadsGoWhereTheScenarioExpectsThem()
    {
        QFETCH(QString, folder);
        QFETCH(int, run);
        const fs::path path = folder.toStdString();
        if (!fs::exists(leadsOf(path)))
            QSKIP("the leads of this scenario are not here");
        const Json expected = jsonOf(path / "expected.json")["runs"][std::size_t(run)];
        const Instant at = *parseInstant(expected["at"].get<std::string>());

        Problems problems;
        const auto snapshot = snapshotOf(path, problems);
        QVERIFY2(snapshot, problems.empty() ? "" : (problems[0].code + problems[0].location).c_str());
        const Leads read = readLeads(path, snapshot->catalogue(), at, problems);
        QVERIFY(!hasErrors(problems));
        QCOMPARE(int(read.leads.size()) + read.rejected, expected["read"].get<int>());
        QCOMPARE(read.rejected, expected["rejected"].get<int>());

        Tally tally(*snapshot);
        for (const Lead& lead : read.leads)
            tally.decideLead(lead, at);
        QCOMPARE(inWords(tally.states), inWords(expectedCounts(expected, "states")));
        QCOMPARE(inWords(tally.pools), inWords(expectedCounts(expected, "pools")));
        QCOMPARE(inWords(tally.reps), inWords(expectedCounts(expected, "reps")));
        QCOMPARE(inWords(tally.dispositions), inWords(expectedCounts(expected, "dispositions")));
    }
};

BATON_TEST(TstScenarios);

} // namespace baton

#include "tst_scenarios.moc"
