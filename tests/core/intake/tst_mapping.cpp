// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // which cannot read the concepts of the standard library
#include "core/intake/import_plan.h"
#include "tests/core/intake/intake_support.h"
#endif
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

using namespace baton;
using namespace baton::test;

class TstMapping : public QObject {
    Q_OBJECT
private slots:
    void readsEveryMember();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void saysWhichChoicesThereAre_data();
    void saysWhichChoicesThereAre();
    void schemaAgreesWithTheReader();
    void planSaysWhatDoesNotFitTheFile_data();
    void planSaysWhatDoesNotFitTheFile();
    void columnIsFoundByExactNameFirst();
};

namespace {

constexpr const char* kMapping = R"({"format": 1, "name": "Web form", "kind": "leads", "encoding": "auto",
 "delimiter": ";", "header": 2, "zone": "Europe/Berlin", "defaultRegion": "DE", "externalId": "Id",
 "onBadValue": "absent", "shortRows": "pad", "emptyValues": ["Select"],
 "columns": [{"column": "Mail", "field": "email"}, {"column": 3, "field": "received_at", "format": "eu"},
             {"column": "Note", "ignore": true}],
 "constants": {"source": "web"}, "values": {"country": {"Deutschland": "DE"}}})";

struct Case {
    const char* name;
    const char* pointer;
    const char* value;
    const char* problems;
    bool schemaKnows = true; ///< the schema refuses it too
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"a mapping as it should be", "", "", ""},
        {"unknown members are let be", "/later", R"({"x": 1})", ""},
        {"a newer format", "/format", "2", "document.newer_format @ /format"},
        {"a format in words", "/format", R"("1")", "document.wrong_type @ /format"},
        {"an unknown kind", "/kind", R"("deals")", "document.unknown_choice @ /kind"},
        {"a kind that is a number", "/kind", "1", "document.wrong_type @ /kind"},
        {"an encoding in capitals", "/encoding", R"("UTF-16LE")", ""},
        {"latin-1 is known", "/encoding", R"("latin-1")", ""},
        {"an unknown encoding", "/encoding", R"("ebcdic")", "document.unknown_choice @ /encoding"},
        {"a tab by name", "/delimiter", R"("tab")", ""},
        {"a tab by itself", "/delimiter", R"("\t")", ""},
        {"a delimiter of two characters", "/delimiter", R"(",,")", "mapping.bad_delimiter @ /delimiter"},
        {"a quote as delimiter", "/delimiter", R"("\"")", "mapping.bad_delimiter @ /delimiter"},
        {"a line end as delimiter", "/delimiter", R"("\n")", "mapping.bad_delimiter @ /delimiter"},
        {"a delimiter beyond ASCII", "/delimiter", R"("ä")", "mapping.bad_delimiter @ /delimiter"},
        {"no header", "/header", R"("none")", ""},
        {"a header in line 0", "/header", "0", "document.out_of_range @ /header"},
        {"a header in half a line", "/header", "1.5", "document.wrong_type @ /header"},
        {"an unknown header rule", "/header", R"("first")", "document.unknown_choice @ /header"},
        {"a city in place of a zone", "/zone", R"("Berlin")", "mapping.unknown_zone @ /zone", false},
        {"an empty zone", "/zone", R"("")", "mapping.unknown_zone @ /zone"},
        {"a region in small letters", "/defaultRegion", R"("de")", "mapping.unknown_region @ /defaultRegion"},
        {"a region without numbers", "/defaultRegion", R"("XX")", "mapping.unknown_region @ /defaultRegion",
         false},
        {"an unknown policy for bad values", "/onBadValue", R"("guess")",
         "document.unknown_choice @ /onBadValue"},
        {"an unknown policy for short rows", "/shortRows", R"("cut")",
         "document.unknown_choice @ /shortRows"},
        {"an external id by number", "/externalId", "1", "document.wrong_type @ /externalId"},
        {"empty values that are no list", "/emptyValues", R"("Select")",
         "document.wrong_type @ /emptyValues"},
        {"an empty value that is a number", "/emptyValues/0", "0", "document.wrong_type @ /emptyValues/0"},
        {"columns that are no list", "/columns", "{}", "document.wrong_type @ /columns"},
        {"a column in words", "/columns/0", R"("Mail")", "document.wrong_type @ /columns/0"},
        {"a column without a name", "/columns/0", R"({"field": "email"})",
         "document.missing @ /columns/0/column"},
        {"column 0", "/columns/0/column", "0", "document.out_of_range @ /columns/0/column"},
        {"a column without a field", "/columns/0", R"({"column": "Mail"})",
         "document.missing @ /columns/0/field"},
        {"a column ignored halfway", "/columns/0", R"({"column": "Mail", "ignore": false})",
         "document.missing @ /columns/0/field"},
        {"a column ignored in words", "/columns/2/ignore", R"("yes")",
         "document.wrong_type @ /columns/2/ignore; document.missing @ /columns/2/field"},
        {"an unknown date format", "/columns/1/format", R"("uk")",
         "document.unknown_choice @ /columns/1/format"},
        {"an unknown type", "/columns/1/type", R"("money")", "document.unknown_choice @ /columns/1/type"},
        {"a constant that is a number", "/constants/source", "1", "document.wrong_type @ /constants/source"},
        {"constants that are a list", "/constants", "[]", "document.wrong_type @ /constants"},
        {"values without a table", "/values/country", R"("DE")", "document.wrong_type @ /values/country"},
        {"a value that is a number", "/values/country/Deutschland", "49",
         "document.wrong_type @ /values/country/Deutschland"},
        {"two faults are both told", "/columns", R"([{"column": 0, "field": 1}])",
         "document.out_of_range @ /columns/0/column; document.wrong_type @ /columns/0/field"},
        {"a list in place of a mapping", "", "[]", "document.wrong_type @ "},
    };
    return all;
}

Json documentOf(const Case& one)
{
    Json value = parseJson(one.value).root;
    if (!*one.pointer && *one.value)
        return value;
    Json document = parseJson(kMapping).root;
    if (*one.pointer)
        document[Json::json_pointer(one.pointer)] = value;
    return document;
}

/// What planning says of a mapping for a file of leads that begins with `header`.
ImportPlan planFor(const std::string& json, std::string_view header)
{
    MemorySource source(header);
    const CsvFile file = *openCsv(source, mappingOf(json).csv);
    return makeImportPlan(mappingOf(json), file, FieldCatalogue());
}

} // namespace

void TstMapping::readsEveryMember()
{
    Problems problems;
    const Mapping mapping = readMapping(parseJson(kMapping).root, problems);
    QCOMPARE(described(problems), std::string());
    QCOMPARE(mapping.name, std::string("Web form"));
    QVERIFY(!mapping.csv.encoding);
    QCOMPARE(mapping.csv.delimiter, std::optional(';'));
    QVERIFY(mapping.csv.header.kind == HeaderRule::Kind::Line);
    QCOMPARE(mapping.csv.header.line, 2u);
    QCOMPARE(mapping.zone.id(), std::string("Europe/Berlin"));
    QCOMPARE(mapping.defaultRegion, std::string("DE"));
    QVERIFY(mapping.onBadValue == Mapping::OnBadValue::Absent);
    QVERIFY(mapping.padShortRows);
    QCOMPARE(joined(mapping.emptyValues), std::string("select"));
    QCOMPARE(mapping.columns.size(), 4u);
    QCOMPARE(mapping.columns[0].target, std::string("external_id"));
    QCOMPARE(mapping.columns[2].position, 3u);
    QVERIFY(mapping.columns[2].format == DateFormat::Eu);
    QCOMPARE(mapping.columns[3].target, std::string());
    QCOMPARE(mapping.constants.at("source"), std::string("web"));
    QCOMPARE(mapping.values.at("country").at("deutschland"), std::string("DE"));
}

void TstMapping::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].name) << int(i);
}

void TstMapping::saysWhatIsWrongAndWhere()
{
    QFETCH(int, index);
    Problems problems;
    readMapping(documentOf(cases()[std::size_t(index)]), problems);
    QCOMPARE(described(problems), std::string(cases()[std::size_t(index)].problems));
}

void TstMapping::saysWhichChoicesThereAre_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("choices");
    const auto row = [](const char* pointer, const char* choices) {
        QTest::newRow(pointer) << QByteArray(pointer) << QByteArray(choices);
    };
    row("/kind", "leads activities accounts");
    row("/encoding", "utf-8 utf-16le utf-16be windows-1252 auto");
    row("/header", "auto none");
    row("/onBadValue", "reject absent");
    row("/columns/1/format", "auto iso us eu epoch_ms");
    row("/columns/1/type", "text number yes_no instant choice multi_choice");
}

void TstMapping::saysWhichChoicesThereAre()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, choices);
    Json document = parseJson(kMapping).root;
    document[Json::json_pointer(pointer.toStdString())] = "none of them";
    Problems problems;
    readMapping(document, problems);
    QCOMPARE(described(problems), "document.unknown_choice @ " + pointer.toStdString());
    QCOMPARE(joined(problems.front().args, " "), "none of them " + choices.toStdString());
}

void TstMapping::schemaAgreesWithTheReader()
{
    QByteArray documents;
    for (const Case& one : cases())
        documents += QByteArray::fromStdString(writeJson(documentOf(one))) + "\n";
    QProcess python;
    python.start("/usr/bin/python3", {BATON_SOURCE_DIR "/tests/oracles/validate.py",
                                      BATON_SOURCE_DIR "/resources/schema/mapping.schema.json"});
    python.write(documents);
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(60'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QList<QByteArray> verdicts = python.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(std::size_t(verdicts.size()), cases().size());
    for (std::size_t i = 0; i < cases().size(); ++i) {
        const bool refused = *cases()[i].problems && cases()[i].schemaKnows;
        QVERIFY2(verdicts[qsizetype(i)] == (refused ? "invalid" : "valid"), cases()[i].name);
    }
}

void TstMapping::planSaysWhatDoesNotFitTheFile_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("problems");
    QTest::addColumn<QByteArray>("unmapped");
    const auto row = [](const char* name, const char* members, const char* header, const char* problems,
                        const char* unmapped = "") {
        QTest::newRow(name) << QByteArray(R"({"format": 1, )") + members + "}"
                            << QByteArray(header) + "\nx,y,z\n"
                            << QByteArray(problems) << QByteArray(unmapped);
    };
    row("a column that is not there", R"("columns": [{"column": "Mail", "field": "email"}])", "Email,b,c",
        "mapping.no_such_column @ /columns/0; mapping.nothing_mapped @ /columns", "Email|b|c");
    row("a position behind the last column", R"("columns": [{"column": 4, "field": "email"}])", "a,b,c",
        "mapping.no_such_column @ /columns/0; mapping.nothing_mapped @ /columns", "a|b|c");
    row("an external id that is not there", R"("externalId": "Id", "constants": {"source": "web"})", "a,b,c",
        "mapping.no_such_column @ /externalId", "a|b|c");
    row("a name in other case is the same name", R"("columns": [{"column": "EMAIL", "field": "email"}])",
        "Email,b,c", "", "b|c");
    row("two columns for one target",
        R"("columns": [{"column": "a", "field": "email"}, {"column": "b", "field": "email"}])", "a,b,c",
        "mapping.two_columns @ /columns/1", "c");
    row("a field that no one declared", R"("columns": [{"column": "a", "field": "shoe_size"}])", "a,b,c",
        "mapping.unknown_field @ /columns/0; mapping.nothing_mapped @ /columns", "b|c");
    row("a field that is derived", R"("columns": [{"column": "a", "field": "email_domain"}])", "a,b,c",
        "mapping.derived_field @ /columns/0; mapping.nothing_mapped @ /columns", "b|c");
    row("a constant for a field that no one declared",
        R"("constants": {"shoe_size": "43"}, "columns": [{"column": "a", "field": "email"}])", "a,b,c",
        "mapping.unknown_field @ /constants/shoe_size", "b|c");
    row("values for a target that nothing fills",
        R"("values": {"country": {"x": "y"}}, "columns": [{"column": "a", "field": "email"}])", "a,b,c",
        "mapping.unused_values @ /values/country", "b|c");
    row("a column ignored on purpose is not unmapped",
        R"("columns": [{"column": "a", "field": "email"}, {"column": "b", "ignore": true}])", "a,b,c", "",
        "c");
    row("activities without a lead, a kind and a time", R"("kind": "activities")", "a,b,c",
        "mapping.needs_target @ /columns; mapping.needs_target @ /columns; mapping.needs_target @ /columns");
    row("activities keep columns under keys of their own",
        R"("kind": "activities", "constants": {"kind": "call"})", "Lead Email,At,Page URL", "");
    row("an activity value under a name that is no key",
        R"("kind": "activities", "columns": [{"column": "c", "field": "page url"}])", "lead_email,at,c",
        "mapping.bad_key @ /columns/0; mapping.needs_target @ /columns");
    row("accounts without id, name and domain", R"("kind": "accounts")", "a,b,c",
        "mapping.needs_target @ /columns", "a|b|c");
    row("an account by its domain", R"("kind": "accounts", "columns": [{"column": "a", "field": "domain"}])",
        "a,b,c", "", "b|c");
    row("a column of error files must not be mapped",
        R"("columns": [{"column": "baton_row", "field": "employees"}, {"column": "b", "field": "email"}])",
        "baton_row,b,c", "mapping.error_column @ /columns/0", "c");
    row("positions are those of the file without what an error file added",
        R"("columns": [{"column": 1, "field": "email"}])", "baton_row,b,c", "", "c");
    row("the columns of an error file are left out", R"("columns": [{"column": "a", "field": "email"}])",
        "baton_row,baton_problems,a", "");
}

void TstMapping::planSaysWhatDoesNotFitTheFile()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, problems);
    QFETCH(QByteArray, unmapped);
    const ImportPlan plan = planFor(mapping.toStdString(), header.toStdString());
    QCOMPARE(described(plan.problems), problems.toStdString());
    QCOMPARE(joined(plan.unmapped, "|"), unmapped.toStdString());
}

void TstMapping::columnIsFoundByExactNameFirst()
{
    const ImportPlan plan =
        planFor(R"({"format": 1, "columns": [{"column": "email", "field": "email"}]})", "EMAIL,email\na,b\n");
    QCOMPARE(plan.steps.size(), 1u);
    QCOMPARE(plan.steps.front().column, std::optional<std::size_t>(1));
}

BATON_TEST(TstMapping);
#include "tst_mapping.moc"
