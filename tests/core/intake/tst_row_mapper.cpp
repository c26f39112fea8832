// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // which cannot read the concepts of the standard library
#include "core/fields/value_io.h"
#include "core/intake/row_mapper.h"
#include "tests/core/intake/intake_support.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

Field custom(std::string_view id, FieldType type, std::vector<std::string> choices = {})
{
    Field field;
    field.id = *FieldId::make(id);
    field.type = type;
    field.choices = std::move(choices);
    return field;
}

const FieldCatalogue& catalogue()
{
    static const FieldCatalogue all({custom("points", FieldType::Number), custom("agreed", FieldType::YesNo),
                                     custom("size", FieldType::Choice, {"Small", "Large"}),
                                     custom("likes", FieldType::MultiChoice, {"Tea", "Coffee"}),
                                     custom("seen", FieldType::Instant)});
    return all;
}

std::string described(const FieldValues& values)
{
    std::vector<std::string> all;
    for (const auto& [id, value] : values)
        all.push_back(id + "=" + formatValue(value));
    return joined(all, " ");
}

std::string described(const LeadDraft& draft)
{
    std::string all = described(draft.values);
    if (!draft.externalId.empty())
        all += " #" + draft.externalId;
    if (draft.receivedAt)
        all += " at " + formatInstant(*draft.receivedAt);
    if (draft.stage)
        all += " stage " + std::string(stageKey(*draft.stage));
    return all;
}

std::string described(const ActivityDraft& draft)
{
    return draft.leadExternalId + "/" + draft.leadEmail + " " + draft.kind + " at " +
           formatInstant(draft.at) + " " + described(draft.values);
}

std::string described(const AccountDraft& draft)
{
    return draft.externalId + "/" + draft.name + "/" + draft.domain + "/" +
           (draft.owner ? draft.owner->text() : std::string()) + " " + described(draft.values);
}

/// Problems as "code @ place [arguments]".
std::string told(const Problems& problems)
{
    std::vector<std::string> all;
    for (const Problem& problem : problems)
        all.push_back(problem.code + " @ " + problem.location + " [" + joined(problem.args, ", ") + "]");
    return joined(all, "; ");
}

/// The rows of a file behind its header, each as its draft or "! " and its Problems; `keys` takes the
/// idempotency keys.
template <auto map>
std::vector<std::string> outcomes(const std::string& mappingJson, std::string_view csv,
                                  std::vector<std::string>* keys = nullptr)
{
    const Mapping mapping = mappingOf(mappingJson);
    MemorySource source(csv);
    CsvFile file = *openCsv(source, mapping.csv);
    const ImportPlan plan = makeImportPlan(mapping, file, catalogue());
    if (!plan.problems.empty())
        qWarning("%s", told(plan.problems).c_str());
    RowMapper mapper(plan);
    std::vector<std::string> all;
    while (const CsvRow* row = *file.reader->next()) {
        const auto result = (mapper.*map)(*row);
        const auto* draft = std::get_if<0>(&result);
        all.push_back(draft ? described(*draft) : "! " + told(std::get<Problems>(result)));
        if (keys && draft)
            keys->push_back(draft->idempotencyKey);
    }
    return all;
}

QByteArray shown(const std::vector<std::string>& rows)
{
    return QByteArray::fromStdString(joined(rows));
}

} // namespace

class TstRowMapper : public QObject {
    Q_OBJECT
private slots:
    void leadCellBecomesAValueOrAProblem_data();
    void leadCellBecomesAValueOrAProblem();
    void badValueIsAbsentWhenTheMappingSaysSo();
    void constantStandsInWhereTheRowHasNothing();
    void valuesAreReplacedBeforeTheyAreRead();
    void eachOfSeveralChoicesIsReplaced();
    void emptyValuesAreAbsent();
    void shortRowIsPaddedWhenTheMappingSaysSo();
    void rowOfConstantsAloneIsEmpty();
    void everyProblemOfARowIsTold();
    void leadKeepsItsKey();
    void activityNeedsLeadKindAndTime();
    void activityKeepsItsKey();
    void accountIsKnownByIdDomainOrName();
};

void TstRowMapper::leadCellBecomesAValueOrAProblem_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* field, const char* cell, const char* expected) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(cell) << QByteArray(expected);
    };
    row("text loses its outer blanks", "company", " Bot  Inc ", "company=Bot  Inc");
    row("a defused formula is armed again", "company", "'=Bot", "company==Bot");
    row("an email", "email", "Ada@Bot.example", "email=Ada@bot.example");
    row("no email", "email", "ada", "! value.bad_email @ row 2, column 1 [X, ada]");
    row("a phone number", "phone", "(415) 555-2671", "phone=+14155552671");
    row("a phone number that cannot be is kept as it came", "phone", "ask Ada", "phone=ask Ada");
    row("a number", "points", "1.5e3", "points=1500");
    row("a number with a plus", "points", "+7", "points=7");
    row("a number with thousands separators", "points", "\"1,500\"",
        "! value.bad_number @ row 2, column 1 [X, 1,500]");
    row("infinity", "points", "inf", "! value.bad_number @ row 2, column 1 [X, inf]");
    row("not a number", "points", "nan", "! value.bad_number @ row 2, column 1 [X, nan]");
    row("a number beyond a double", "points", "1e999", "! value.bad_number @ row 2, column 1 [X, 1e999]");
    row("yes", "agreed", "Yes", "agreed=yes");
    row("no in digits", "agreed", "0", "agreed=no");
    row("perhaps", "agreed", "perhaps", "! value.bad_yes_no @ row 2, column 1 [X, perhaps]");
    row("a choice in any case", "size", "SMALL", "size=SMALL");
    row("a choice that is none", "size", "Medium", "! value.unknown_choice @ row 2, column 1 [X, Medium]");
    row("several choices", "likes", "tea;Coffee;TEA", "likes=tea;Coffee");
    row("several choices, one unknown", "likes", "Tea;Milk",
        "! value.unknown_choice @ row 2, column 1 [X, Tea;Milk]");
    row("an instant", "seen", "2026-03-01", "seen=2026-03-01T00:00:00Z");
    row("no instant", "seen", "3/4/2026", "! value.bad_instant @ row 2, column 1 [X, 3/4/2026]");
    row("an external id", "external_id", " 00Q1 ", " #00Q1");
    row("a time of arrival", "received_at", "2026-03-01T10:00Z", " at 2026-03-01T10:00:00Z");
    row("a stage by its key", "stage", "mql", " stage mql");
    row("a stage by HubSpot's word", "stage", "marketingqualifiedlead", " stage mql");
    row("a stage as people write it", "stage", "Sales Qualified Lead", " stage sql");
    row("a stage that is none", "stage", "hot", "! value.unknown_stage @ row 2, column 1 [X, hot]");
    QTest::newRow("an external id as long as may be")
        << QByteArray("external_id") << QByteArray(256, 'x') << " #" + QByteArray(256, 'x');
    QTest::newRow("an external id that is longer")
        << QByteArray("external_id") << QByteArray(257, 'x')
        << "! value.id_too_long @ row 2, column 1 [X, " + QByteArray(80, 'x') + "]";
    QTest::newRow("a long bad value is quoted by its beginning, cut between characters")
        << QByteArray("points") << QByteArray("x") + QByteArray("ä").repeated(60)
        << "! value.bad_number @ row 2, column 1 [X, x" + QByteArray("ä").repeated(39) + "]";
}

void TstRowMapper::leadCellBecomesAValueOrAProblem()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, expected);
    const auto mapping = R"({"format": 1, "delimiter": ",", "defaultRegion": "US",
                             "columns": [{"column": "X", "field": ")" +
                         field.toStdString() + R"("}]})";
    const auto rows = outcomes<&RowMapper::lead>(mapping, "X,Y\n" + cell.toStdString() + ",y\n");
    QCOMPARE(shown(rows), expected);
}

void TstRowMapper::badValueIsAbsentWhenTheMappingSaysSo()
{
    const auto rows = outcomes<&RowMapper::lead>(
        R"({"format": 1, "onBadValue": "absent", "columns": [{"column": "Mail", "field": "email"},
            {"column": "Score", "field": "points"}, {"column": "Size", "field": "size"},
            {"column": "At", "field": "received_at"}, {"column": "Stage", "field": "stage"}]})",
        "Mail,Score,Size,At,Stage\nnobody,7,Medium,soon,hot\nada@bot.example,x,Large,2026-01-01,lead\n"
        "nobody,1,Large\nnobody,x,Medium,soon,hot\n");
    QCOMPARE(shown(rows), QByteArray("points=7\n"
                                     "email=ada@bot.example size=Large at 2026-01-01T00:00:00Z stage lead\n"
                                     "! row.short @ row 4 [3, 5]\n"
                                     "! row.empty @ row 5 []"));
}

void TstRowMapper::constantStandsInWhereTheRowHasNothing()
{
    const auto rows = outcomes<&RowMapper::lead>(
        R"({"format": 1, "columns": [{"column": "Source", "field": "source"}, {"column": "Id", "field": "external_id"}],
            "constants": {"source": "web", "campaign": "spring", "points": "3"}})",
        "Id,Source\n1,fair\n2,\n");
    QCOMPARE(shown(rows),
             QByteArray("campaign=spring points=3 source=fair #1\ncampaign=spring points=3 source=web #2"));
}

void TstRowMapper::valuesAreReplacedBeforeTheyAreRead()
{
    const auto rows = outcomes<&RowMapper::lead>(
        R"({"format": 1, "columns": [{"column": "Land", "field": "country"}, {"column": "Size", "field": "size"},
                                     {"column": "Id", "field": "external_id"}],
            "values": {"country": {"Deutschland": "DE", "unbekannt": ""}, "size": {"S": "Small"}}})",
        "Id,Land,Size\n1,DEUTSCHLAND,s\n2,unbekannt,Large\n3,France,M\n,unbekannt,\n");
    QCOMPARE(shown(rows), QByteArray("country=DE size=Small #1\nsize=Large #2\n"
                                     "! value.unknown_choice @ row 4, column 3 [Size, M]\n"
                                     "! row.empty @ row 5 []"));
}

void TstRowMapper::eachOfSeveralChoicesIsReplaced()
{
    const auto rows = outcomes<&RowMapper::lead>(
        R"({"format": 1, "delimiter": ",", "columns": [{"column": "Likes", "field": "likes"}],
            "values": {"likes": {"Tee": "Tea", "Kaffee": "Coffee", "beides": "Tea;Coffee", "Tea": "Coffee"}}})",
        "Likes\nTee\nKAFFEE; Tee\nbeides\ntee;Coffee\nTee;Saft\n");
    QCOMPARE(shown(rows), QByteArray("likes=Tea\nlikes=Coffee;Tea\nlikes=Tea;Coffee\nlikes=Tea;Coffee\n"
                                     "! value.unknown_choice @ row 6, column 1 [Likes, Tea;Saft]"));
}

void TstRowMapper::emptyValuesAreAbsent()
{
    const auto rows = outcomes<&RowMapper::lead>(
        R"({"format": 1, "emptyValues": ["Select", "N/A", "Größe"], "constants": {"city": "Oslo"},
            "columns": [{"column": "City", "field": "city"}, {"column": "Score", "field": "points"}]})",
        "City,Score\nselect,n/a\nBonn,GRÖSSE\nSelected,1\n");
    QCOMPARE(shown(rows), QByteArray("! row.empty @ row 2 []\ncity=Bonn\ncity=Selected points=1"));
}

void TstRowMapper::shortRowIsPaddedWhenTheMappingSaysSo()
{
    const auto rows = outcomes<&RowMapper::lead>(
        R"({"format": 1, "shortRows": "pad", "columns": [{"column": "A", "field": "city"}, {"column": "C", "field": "state"}]})",
        "A,B,C\nBonn\nBonn,,NW\nBonn,,NW,x\n");
    QCOMPARE(shown(rows), QByteArray("city=Bonn\ncity=Bonn state=NW\n! row.long @ row 4, column 4 [4, 3]"));
}

void TstRowMapper::rowOfConstantsAloneIsEmpty()
{
    const auto rows = outcomes<&RowMapper::lead>(
        R"({"format": 1, "constants": {"source": "web"}, "columns": [{"column": "A", "field": "city"}]})",
        "A,B\n,x\n");
    QCOMPARE(shown(rows), QByteArray("! row.empty @ row 2 []"));
}

void TstRowMapper::everyProblemOfARowIsTold()
{
    const auto rows = outcomes<&RowMapper::lead>(
        R"({"format": 1, "columns": [{"column": "A", "field": "points"}, {"column": "B", "field": "email"}],
            "constants": {"agreed": "perhaps"}})",
        "A,B\nx,y\n");
    QCOMPARE(shown(rows), QByteArray("! value.bad_yes_no @ row 2 [agreed, perhaps]; "
                                     "value.bad_email @ row 2, column 2 [B, y]; "
                                     "value.bad_number @ row 2, column 1 [A, x]"));
}

void TstRowMapper::leadKeepsItsKey()
{
    std::vector<std::string> keys;
    outcomes<&RowMapper::lead>(
        R"({"format": 1, "columns": [{"column": "Id", "field": "external_id"}, {"column": "Mail", "field": "email"},
                                     {"column": "City", "field": "city"}]})",
        "Id,Mail,City\n7,ada@bot.example,Bonn\n,Ada@Bot.example,Bonn\n,,Bonn\n,,Bonn\n,,Köln\n", &keys);
    QCOMPARE(keys.size(), 5u);
    QCOMPARE(keys[0], std::string("id:7"));
    QCOMPARE(keys[1], std::string("email:ada@bot.example"));
    QVERIFY(keys[2].starts_with("content:"));
    QCOMPARE(keys[3], keys[2]);
    QVERIFY(keys[4] != keys[2]);
}

void TstRowMapper::activityNeedsLeadKindAndTime()
{
    const auto rows = outcomes<&RowMapper::activity>(
        R"({"format": 1, "kind": "activities", "columns": [{"column": "Lead", "field": "lead_external_id"},
            {"column": "Mail", "field": "lead_email"}, {"column": "What", "field": "kind"},
            {"column": "When", "field": "at"}, {"column": "Seconds", "field": "seconds", "type": "number"}]})",
        "Lead,Mail,What,When,Page,Seconds\n7,,page_view,2026-01-01T10:00Z,pricing,45\n"
        ",Ada@Bot.example,Email Open,2026-01-01T11:00Z,,\n,,call,2026-01-01,,\n7,,,2026-01-01,,\n"
        "7,,call,,,\n7,nobody,???,then,,many\n");
    QCOMPARE(shown(rows), QByteArray("7/ page_view at 2026-01-01T10:00:00Z page=pricing seconds=45\n"
                                     "/Ada@bot.example email_open at 2026-01-01T11:00:00Z \n"
                                     "! row.needs_lead @ row 4 []\n"
                                     "! row.needs_value @ row 5, column 3 [What, ]\n"
                                     "! row.needs_value @ row 6, column 4 [When, ]\n"
                                     "! value.bad_instant @ row 7, column 4 [When, then]; "
                                     "value.bad_key @ row 7, column 3 [What, ???]; "
                                     "value.bad_email @ row 7, column 2 [Mail, nobody]; "
                                     "value.bad_number @ row 7, column 6 [Seconds, many]"));
}

void TstRowMapper::activityKeepsItsKey()
{
    std::vector<std::string> keys;
    outcomes<&RowMapper::activity>(R"({"format": 1, "kind": "activities"})",
                                   "lead_email,kind,at,external_id,page\na@b.example,call,2026-01-01,9,\n"
                                   "a@b.example,call,2026-01-01,,x\nA@b.example,call,2026-01-01,,x\n"
                                   "a@b.example,call,2026-01-01,,y\na@b.example,call,2026-01-02,,x\n",
                                   &keys);
    QCOMPARE(keys.size(), 5u);
    QCOMPARE(keys[0], std::string("id:9"));
    QCOMPARE(keys[2], keys[1]);
    QVERIFY(keys[3] != keys[1]);
    QVERIFY(keys[4] != keys[1]);
}

void TstRowMapper::accountIsKnownByIdDomainOrName()
{
    std::vector<std::string> keys;
    const auto rows = outcomes<&RowMapper::account>(
        R"({"format": 1, "kind": "accounts", "columns": [{"column": "Id", "field": "external_id"},
            {"column": "Name", "field": "name"}, {"column": "Web", "field": "domain"}, {"column": "Rep", "field": "owner"},
            {"column": "Staff", "field": "employees"}]})",
        "Id,Name,Web,Rep,Staff\n1,Bot Inc,https://www.shop.bot.co.uk/about,dana,250\n,Bot Inc,bot.co.uk,,\n"
        ",BOT Inc,,,\n,,,dana,\n,Bot,???,da na,many\n",
        &keys);
    QCOMPARE(shown(rows), QByteArray("1/Bot Inc/bot.co.uk/dana employees=250\n"
                                     "/Bot Inc/bot.co.uk/ \n"
                                     "/BOT Inc// \n"
                                     "! row.needs_value @ row 5 []\n"
                                     "! value.bad_domain @ row 6, column 3 [Web, ???]; "
                                     "value.bad_number @ row 6, column 5 [Staff, many]; "
                                     "value.unknown_rep @ row 6, column 4 [Rep, da na]"));
    QCOMPARE(joined(keys, " "), std::string("id:1 domain:bot.co.uk name:bot inc"));
}

BATON_TEST(TstRowMapper);
#include "tst_row_mapper.moc"
