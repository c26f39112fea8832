// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // which cannot read the concepts of the standard library
#include "core/intake/row_mapper.h"
#include "tests/core/intake/intake_support.h"
#include "tests/core/intake/part_source.h"
#endif
#include "tests/support/test_main.h"

#include <QDir>
#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

struct Outcome {
    std::vector<std::string> file;
    std::vector<std::string> rejected;
    std::size_t rows = 0;
    std::vector<CsvPosition> positions; ///< behind the first rows
    std::vector<std::string> seen;      ///< of the first rows

    bool operator==(const Outcome&) const = default;
};

constexpr std::size_t kRemembered = 8;

std::string placed(const Problem& problem)
{
    return problem.code + " @ " + problem.location;
}

void readRows(CsvReader& reader, const ImportPlan& plan, Outcome& outcome)
{
    RowMapper mapper(plan);
    std::uint64_t last = reader.position().offset;
    while (const CsvRow* row = *reader.next()) {
        QVERIFY(row->after.offset > last);
        last = row->after.offset;
        ++outcome.rows;
        const auto draft = mapper.activity(*row);
        if (const auto* problems = std::get_if<Problems>(&draft))
            outcome.rejected.push_back(placed(problems->front()));
        if (outcome.positions.size() >= kRemembered)
            continue;
        outcome.positions.push_back(row->after);
        std::string cells;
        for (const std::string_view field : row->fields)
            cells += std::string(field.substr(0, 100)) + "|";
        outcome.seen.push_back(cells);
    }
}

/// Constants satisfy what an activity needs, so that only the file itself can be at fault.
Mapping mappingFor(const Json& hostile)
{
    Json document = {{"format", 1}, {"kind", "activities"}, {"columns", Json::array()}};
    document["constants"] = {{"lead_external_id", "1"}, {"kind", "call"}, {"at", "2026-01-01"}};
    if (hostile.contains("options"))
        document.update(hostile["options"]);
    if (document.value("header", Json()) == "none")
        document["columns"].push_back({{"column", 1}, {"field", "first"}});
    Problems problems;
    return readMapping(document, problems);
}

Outcome readAll(const Json& hostile, std::size_t block)
{
    PartSource source(hostile["bytes"], block);
    const Mapping mapping = mappingFor(hostile);
    auto file = *openCsv(source, mapping.csv);
    Outcome outcome;
    for (const Problem& problem : file.problems)
        outcome.file.push_back(placed(problem));
    if (!file.ok())
        return outcome;
    const ImportPlan plan = makeImportPlan(mapping, file, FieldCatalogue());
    readRows(*file.reader, plan, outcome);
    for (std::size_t i = 0; i < outcome.positions.size(); ++i) {
        PartSource rest(hostile["bytes"], block);
        rest.skip(outcome.positions[i].offset);
        CsvReader resumed(rest, file.dialect, outcome.positions[i]);
        const CsvRow* next = *resumed.next();
        if (i + 1 < outcome.positions.size() && (!next || next->after != outcome.positions[i + 1]))
            outcome.seen.push_back("resuming behind row " + std::to_string(i) + " gives another row");
    }
    return outcome;
}

std::vector<std::string> texts(const Json& hostile, const char* member)
{
    return hostile.contains(member) ? hostile[member].get<std::vector<std::string>>()
                                    : std::vector<std::string>();
}

} // namespace

class TstHostile : public QObject {
    Q_OBJECT
private slots:
    void hostileFileHasItsOutcome_data();
    void hostileFileHasItsOutcome();
};

void TstHostile::hostileFileHasItsOutcome_data()
{
    QTest::addColumn<QByteArray>("text");
    const QDir folder(BATON_SOURCE_DIR "/tests/hostile/csv");
    for (const QString& name : folder.entryList({"*.json"})) {
        const JsonDocument cases = parseJson(fileBytes(folder.filePath(name).toStdString()));
        QVERIFY2(cases.ok(), qPrintable(name));
        for (const Json& hostile : cases.root)
            QTest::newRow(hostile["case"].get<std::string>().c_str())
                << QByteArray::fromStdString(writeJson(hostile));
    }
}

void TstHostile::hostileFileHasItsOutcome()
{
    QFETCH(QByteArray, text);
    const Json hostile = parseJson(text.toStdString()).root;
    if (PartSource(hostile["bytes"], 1).size() > 100'000'000 && fullCount(0, 1) == 0)
        QSKIP("a gigabyte is read with BATON_FULL=1");
    const Outcome outcome = readAll(hostile, 1u << 20);
    QCOMPARE(joined(outcome.file), joined(texts(hostile, "file")));
    if (!hostile.contains("file"))
        QCOMPARE(outcome.rows, hostile["rows"].get<std::size_t>());
    if (hostile.contains("rejectedCount"))
        QCOMPARE(outcome.rejected.size(), hostile["rejectedCount"].get<std::size_t>());
    else
        QCOMPARE(joined(outcome.rejected), joined(texts(hostile, "rejected")));
    for (const std::string& seen : outcome.seen)
        QVERIFY2(!seen.starts_with("resuming"), seen.c_str());
    if (PartSource(hostile["bytes"], 1).size() > 100'000)
        return;
    for (const std::size_t block : {std::size_t(1), std::size_t(7), std::size_t(4096)})
        QVERIFY2(readAll(hostile, block) == outcome, std::to_string(block).c_str());
}

BATON_TEST(TstHostile);
#include "tst_hostile.moc"
