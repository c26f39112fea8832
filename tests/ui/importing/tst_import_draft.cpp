// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_file.h"
#include "core/intake/import_plan.h"
#include "tests/support/test_main.h"
#include "ui/importing/import_draft.h"

#include <QTest>

using namespace baton;

namespace {

CsvFile fileOf(std::string_view csv, const CsvOptions& options = {})
{
    MemorySource source(csv);
    auto file = openCsv(source, options);
    file->reader.reset();
    return *std::move(file);
}

ImportDraft draftOf(const char* mapping, const CsvFile& file)
{
    ImportDraft draft;
    Problems problems;
    applyMapping(draft, parseJson(mapping).root, file, FieldCatalogue(), problems);
    if (!problems.empty())
        qFatal("%s", problems.front().code.c_str());
    return draft;
}

} // namespace

/// What the assistant keeps is a mapping and nothing else.
class TstImportDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMappingSurvivesTheWayThroughADraft_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::newRow("everything that can be said of a file") << QByteArray(
            R"({"format":1,"name":"Fair","kind":"leads","encoding":"windows-1252","delimiter":"tab",
                "header":2,"zone":"Europe/Berlin","defaultRegion":"DE","onBadValue":"absent","shortRows":"pad",
                "emptyValues":["Select","n/a"],"columns":[{"column":"Email","field":"email"},
                {"column":"When","field":"received_at","format":"eu"},{"column":"Rest","ignore":true}]})");
        QTest::newRow("members that the assistant does not know") << QByteArray(
            R"({"format":1,"kind":"leads","zone":"UTC","columns":[{"column":"Email","field":"email"},
                {"column":"When","ignore":true},{"column":"Rest","ignore":true}],
                "constants":{"source":"Fair"},"values":{"stage":{"new":"lead"}},"later":[1]})");
    }
    void aMappingSurvivesTheWayThroughADraft()
    {
        QFETCH(const QByteArray, mapping);
        const CsvFile file = fileOf("Email,When,Rest\na@b.example,1.2.2026,x\n");
        const ImportDraft draft = draftOf(mapping.constData(), file);
        const Json wanted = parseJson(mapping.toStdString()).root;
        QVERIFY(nlohmann::json::parse(mappingOf(draft, file).dump()) == nlohmann::json::parse(wanted.dump()));
    }

    void anExternalIdOfItsOwnBecomesAColumn()
    {
        const CsvFile file = fileOf("Id,Email\n1,a@b.example\n");
        const ImportDraft draft =
            draftOf(R"({"format":1,"externalId":"ID","columns":[{"column":"Email","field":"email"}]})", file);
        QCOMPARE(draft.columns[0].target, std::string("external_id"));
        const Json mapping = mappingOf(draft, file);
        QVERIFY(!mapping.contains("externalId"));
        QVERIFY(mapping["columns"][0]["field"] == Json("external_id"));
    }

    void columnsThatTheFileDoesNotHaveAreNamed()
    {
        const CsvFile file = fileOf("Email\na@b.example\n");
        ImportDraft draft;
        Problems problems;
        const auto missing =
            applyMapping(draft,
                         parseJson(R"({"format":1,"columns":[{"column":"Email","field":"email"},
                {"column":"City","field":"city"}]})")
                             .root,
                         file, FieldCatalogue(), problems);
        QCOMPARE(missing, std::vector<std::string>{"City"});
        QCOMPARE(draft.columns[0].target, std::string("email"));
    }

    void aFileWithoutNamesIsMappedByPosition()
    {
        CsvOptions options;
        options.header.kind = HeaderRule::Kind::None;
        const CsvFile file = fileOf("a@b.example,Bonn\nc@d.example,Oslo\n", options);
        ImportDraft draft;
        draft.csv = options;
        draft.columns = {{"email", DateFormat::Auto, {}}, {"city", DateFormat::Auto, {}}};
        Problems problems;
        const Mapping mapping = readMapping(mappingOf(draft, file), problems);
        const ImportPlan plan = makeImportPlan(mapping, file, FieldCatalogue());
        QVERIFY(plan.ok());
        QCOMPARE(plan.steps.size(), 2u);
    }

    void theKindIsToldByTheColumns_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("kind");
        QTest::newRow("people are leads")
            << QByteArray("First Name,Email,Company\n") << int(ImportKind::Leads);
        QTest::newRow("what happened when to whom are activities")
            << QByteArray("Email,Activity Type,Activity Date\n") << int(ImportKind::Activities);
        QTest::newRow("names with domains are accounts")
            << QByteArray("Account Name,Domain,Account Owner\n") << int(ImportKind::Accounts);
        QTest::newRow("columns that say nothing are leads")
            << QByteArray("foo,bar\n") << int(ImportKind::Leads);
    }
    void theKindIsToldByTheColumns()
    {
        QFETCH(const QByteArray, header);
        QTEST(int(likelyKind(fileOf(header.toStdString()), FieldCatalogue())), "kind");
    }
};

BATON_TEST(TstImportDraft);
#include "tst_import_draft.moc"
