// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/criteria/condition_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;
using test::at;
using test::ConditionBench;

class TstConditions : public QObject {
    Q_OBJECT

private slots:
    void problems_data();
    void problems();
    void scorecardsMayNotReadWhatTheyGive();
    void depthAndSizeAreBounded();
    void groups_data();
    void groups();
    void textComparesFolded_data();
    void textComparesFolded();
    void didCountsInItsWindow_data();
    void didCountsInItsWindow();
    void timeAloneFlipsExactlyThen();
    void derivedFieldsAreBound();
    void wrongTypesAreAbsent();
    void manyLiterals();
};

void TstConditions::problems_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("codes");
    const auto row = [](const char* name, const char* json, const char* codes) {
        QTest::newRow(name) << QString(json) << QString(codes);
    };
    row("not an object", "[]", "document.wrong_type@ ");
    row("no shape", R"({"or": []})", "condition.unknown_shape@ ");
    row("two shapes", R"({"all": [], "any": []})", "condition.ambiguous@ ");
    row("a group is a list", R"({"all": {}})", "document.wrong_type@/all ");
    row("every child is read", R"({"all": [1, {"any": [{}]}]})",
        "document.wrong_type@/all/0 condition.unknown_shape@/all/1/any/0 ");
    row("unknown field", R"({"all": [{"field": "nope", "op": "present"}]})",
        "condition.unknown_field@/all/0/field ");
    row("unknown operator", R"({"field": "email", "op": "like", "value": "a"})",
        "condition.unknown_operator@/op ");
    row("no operator", R"({"field": "email"})", "document.missing@/op ");
    row("an outcome field", R"({"field": "x_converted", "op": "present"})",
        "condition.outcome_field@/field ");
    row("a choice that is none", R"({"field": "stage", "op": "is", "value": "client"})",
        "condition.unknown_choice@/value ");
    row("all are told",
        R"({"any": [{"field": "a", "op": "b"}, {"field": "employees", "op": "lt", "value": "5"}]})",
        "condition.unknown_field@/any/0/field condition.unknown_operator@/any/0/op "
        "condition.bad_operand@/any/1/value ");
    row("a did inside a where", R"({"did": "call", "where": {"did": "call"}})",
        "condition.nested_did@/where ");
    row("a did of no kind", R"({"did": "a b"})", "document.bad_key@/did ");
    row("never at least", R"({"did": "*", "atLeast": 0})", "document.out_of_range@/atLeast ");
    row("working days have no length", R"({"did": "*", "within": "2wd"})", "condition.bad_operand@/within ");
    row("a where that no type fits", R"({"did": "*", "where": {"field": "n", "op": "lt", "value": "x"}})",
        "condition.bad_operand@/where/value ");
    row("unknown members are kept quietly", R"({"all": [], "note": "later"})", "");
}

void TstConditions::problems()
{
    QFETCH(QString, json);
    ConditionBench bench(json.toStdString());
    QTEST(QString::fromStdString(bench.codes()), "codes");
}

void TstConditions::scorecardsMayNotReadWhatTheyGive()
{
    for (const char* const field : {"score", "score_percent", "grade", "stage"}) {
        const std::string json = std::string(R"({"field": ")") + field + R"(", "op": "present"})";
        QCOMPARE(ConditionBench(json, ConditionUse::Scorecard).codes(),
                 std::string("condition.score_in_scorecard@/field "));
        QCOMPARE(ConditionBench(json, ConditionUse::Gate).codes(), std::string());
    }
    QCOMPARE(ConditionBench(R"({"field": "owner", "op": "present"})", ConditionUse::Scorecard).codes(),
             std::string("condition.outcome_field@/field "));
}

void TstConditions::depthAndSizeAreBounded()
{
    const auto nested = [](int levels) {
        std::string json;
        for (int i = 1; i < levels; ++i)
            json += R"({"all": [)";
        json += R"({"field": "email", "op": "absent"})";
        for (int i = 1; i < levels; ++i)
            json += "]}";
        return json;
    };
    // A level of the condition is two of the document: parseJson's own bound comes at 128.
    QVERIFY(ConditionBench(nested(60)).holds());
    Condition deep;
    for (int i = 0; i < 200; ++i) {
        Condition outer;
        outer.children.push_back(std::move(deep));
        deep = std::move(outer);
    }
    CriteriaCompiler compiler(test::catalogueOfEveryType());
    Problems problems;
    QVERIFY(!compiler.compile(deep, ConditionUse::Gate, problems).holds(Facts()));
    QCOMPARE(problems.front().code, std::string("condition.too_deep"));

    std::string wide = R"({"any": [)";
    for (int i = 0; i < kMostLeaves + 1; ++i)
        wide += std::string(i ? "," : "") + R"({"field": "email", "op": "absent"})";
    QCOMPARE(ConditionBench(wide + "]}").codes(), std::string("condition.too_large@/any/10000 "));
}

void TstConditions::groups_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("holds");
    QTest::addColumn<int>("leaf");
    const std::string yes = R"({"field": "email", "op": "absent"})";
    const std::string no = R"({"field": "email", "op": "present"})";
    const auto row = [](const char* name, const std::string& json, bool holds, int leaf) {
        QTest::newRow(name) << QString::fromStdString(json) << holds << leaf;
    };
    row("an empty all holds", R"({"all": []})", true, -1);
    row("an empty none holds", R"({"none": []})", true, -1);
    row("an empty any does not", R"({"any": []})", false, -1);
    row("all fails at the first that fails", R"({"all": [)" + yes + "," + no + "," + yes + "]}", false, 1);
    row("all holds at its last", R"({"all": [)" + yes + "," + yes + "]}", true, 1);
    row("any holds at the first that holds", R"({"any": [)" + no + "," + yes + "," + no + "]}", true, 1);
    row("any fails at its last", R"({"any": [)" + no + "," + no + "]}", false, 1);
    row("none fails at the first that holds", R"({"none": [)" + no + "," + yes + "," + no + "]}", false, 1);
    row("none of none is all", R"({"none": [{"none": [)" + yes + "]}, " + no + "]}", true, 1);
}

void TstConditions::groups()
{
    QFETCH(QString, json);
    ConditionBench bench(json.toStdString());
    QCOMPARE(bench.codes(), std::string());
    const Verdict verdict = bench.program.judge(bench.bind());
    QTEST(verdict.holds, "holds");
    QTEST(int(verdict.leaf), "leaf");
}

void TstConditions::textComparesFolded_data()
{
    QTest::addColumn<QString>("operand");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("equal");
    QTest::newRow("case and outer space") << "Acme"
                                          << "  ACME " << true;
    QTest::newRow("sharp s") << "Straße"
                             << "STRASSE" << true;
    QTest::newRow("composed and decomposed") << "Zo\u00eb"
                                             << "zoe\u0308" << true;
    QTest::newRow("Greek final sigma") << "ΟΔΟΣ"
                                       << "οδος" << true;
    QTest::newRow("dotless i is not i") << "ısparta"
                                        << "isparta" << false;
    QTest::newRow("dotted capital I is i with a dot") << "İzmir"
                                                      << "i\u0307zmir" << true;
    QTest::newRow("no-break space outside") << "acme"
                                            << "\u00a0acme\u00a0" << true;
    QTest::newRow("accents count") << "Zoe"
                                   << "Zoë" << false;
    QTest::newRow("a long text of eight bytes and more") << "abcdefgh-IJKLMNOP@[`{"
                                                         << "ABCDEFGH-ijklmnop@[`{" << true;
}

void TstConditions::textComparesFolded()
{
    QFETCH(QString, operand);
    QFETCH(QString, value);
    QFETCH(bool, equal);
    Json json{{"field", "company"}, {"op", "is"}, {"value", operand.toStdString()}};
    ConditionBench bench(json.dump());
    bench.lead.values.set("company", value.toStdString());
    QCOMPARE(bench.holds(), equal);
    json["op"] = "starts_with";
    ConditionBench prefix(json.dump());
    prefix.lead.values.set("company", value.toStdString());
    QCOMPARE(prefix.holds(), equal);
}

void TstConditions::didCountsInItsWindow_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* name, const char* json, bool holds) {
        QTest::newRow(name) << QString(json) << holds;
    };
    row("once", R"({"did": "email_open"})", true);
    row("twice ever", R"({"did": "email_open", "atLeast": 2})", true);
    row("what is still to come does not count", R"({"did": "email_open", "atLeast": 3})", false);
    row("exactly as old as the window is too old", R"({"did": "email_open", "within": "1d", "atLeast": 2})",
        false);
    row("a second longer is enough", R"({"did": "email_open", "within": "1d1s", "atLeast": 2})", true);
    row("any kind", R"({"did": "*", "atLeast": 3})", true);
    row("another kind", R"({"did": "meeting"})", false);
    row("where by text",
        R"({"did": "page_view", "where": {"field": "page", "op": "is", "value": "PRICING"}})", true);
    row("where by number", R"({"did": "page_view", "where": {"field": "seconds", "op": "gt", "value": 30}})",
        true);
    row("where by a missing value",
        R"({"did": "page_view", "where": {"field": "x", "op": "is", "value": 1}})", false);
    row("where not",
        R"({"did": "page_view", "where": {"field": "page", "op": "is_not", "value": "pricing"}})", false);
}

void TstConditions::didCountsInItsWindow()
{
    QFETCH(QString, json);
    ConditionBench bench(json.toStdString());
    QCOMPARE(bench.codes(), std::string());
    Activity view{{}, "page_view", at("2026-03-01T11:00:00Z"), {}};
    view.values.set("page", std::string("Pricing"));
    view.values.set("seconds", 45.0);
    bench.activities = {view,
                        {{}, "email_open", at("2026-03-01T12:00:00Z"), {}},
                        {{}, "email_open", at("2026-03-02T12:00:00Z"), {}},
                        {{}, "email_open", at("2026-03-02T12:00:00.001Z"), {}}};
    QTEST(bench.holds(), "holds");
    const auto lines = explainCondition(*bench.condition, *bench.catalogue, bench.facts);
    QTEST(lines.front().holds, "holds");
}

void TstConditions::timeAloneFlipsExactlyThen()
{
    for (const char* const json :
         {R"({"did": "*", "within": "1d", "atLeast": 2})", R"({"did": "*", "atLeast": 2})",
          R"({"field": "x_instant", "op": "within_last", "value": "1d"})"})
    {
        ConditionBench bench(json);
        bench.lead.values.set("x_instant", at("2026-03-02T00:00:00Z"));
        for (const char* const when :
             {"2026-03-01T00:00:00Z", "2026-03-01T10:00:00Z", "2026-03-01T23:00:00Z"})
            bench.activities.push_back({{}, "call", at(when), {}});
        Instant now = at("2026-02-28T00:00:00Z");
        int flips = 0;
        while (const auto next = bench.program.nextFlip(bench.bind(now))) {
            const bool before = bench.holds(now);
            QVERIFY(*next > now);
            QCOMPARE(bench.holds(*next - std::chrono::milliseconds(1)), before);
            QCOMPARE(bench.holds(*next), !before);
            now = *next;
            ++flips;
        }
        QVERIFY(flips >= 1);
        QCOMPARE(bench.holds(now + std::chrono::hours(24 * 365)), bench.holds(now));
    }
}

void TstConditions::derivedFieldsAreBound()
{
    ConditionBench bench(R"({"all": []})");
    bench.lead.receivedAt = at("2026-03-01T23:30:00Z");
    bench.lead.stage = Stage::Mql;
    bench.lead.owner = RepId::make("dana");
    bench.lead.values.set("email", std::string("ada@mail.Bot.co.uk"));
    bench.lead.values.set("phone", std::string("+49 30 901820"));
    bench.bind();
    const auto seen = [&](FieldIndex field) { return bench.facts.value(field); };
    QCOMPARE(seen(fields::EmailDomain), Value("mail.bot.co.uk"));
    QCOMPARE(seen(fields::RegistrableDomain), Value("bot.co.uk"));
    QCOMPARE(seen(fields::FreeMail), Value(false));
    QCOMPARE(seen(fields::CountryFromDomain), Value("GB"));
    QCOMPARE(seen(fields::CountryFromPhone), Value("DE"));
    QCOMPARE(seen(fields::ReceivedWeekday), Value("sun"));
    QCOMPARE(seen(fields::ReceivedHour), Value(23.0));
    QCOMPARE(seen(fields::LifecycleStage), Value("mql"));
    QCOMPARE(seen(fields::Owner), Value("dana"));
    QCOMPARE(seen(fields::ScoreTotal), Value());
    bench.binder().set(bench.facts, fields::ScoreTotal, 42.0);
    QCOMPARE(seen(fields::ScoreTotal), Value(42.0));
    bench.binder().set(bench.facts, fields::Grade, std::string("A1"));
    QCOMPARE(seen(fields::Grade), Value("A1"));
    bench.binder().set(bench.facts, fields::Email, std::string("ada@gmail.com")); // as a node of a tree may
    QCOMPARE(seen(fields::EmailDomain), Value("gmail.com"));
    QCOMPARE(seen(fields::FreeMail), Value(true));
    QCOMPARE(seen(fields::CountryFromDomain), Value());
    bench.binder().set(bench.facts, fields::Website, std::string("https://shop.bot.jp"));
    QCOMPARE(seen(fields::RegistrableDomain), Value("gmail.com"));
    bench.binder().set(bench.facts, fields::Email, Value());
    QCOMPARE(seen(fields::EmailDomain), Value());
    QCOMPARE(seen(fields::CountryFromDomain), Value("JP"));
    bench.binder().set(bench.facts, fields::Website, std::string("https://shop.bot.fr"));
    QCOMPARE(seen(fields::EmailDomain), Value());
    QCOMPARE(seen(fields::CountryFromDomain), Value("FR"));
    bench.binder().set(bench.facts, fields::Phone, std::string("+81312345678"));
    QCOMPARE(seen(fields::CountryFromPhone), Value("JP"));
    bench.lead.values.set("email", Value());
    bench.lead.values.set("website", std::string("https://www.bot.de/"));
    bench.bind();
    QCOMPARE(seen(fields::RegistrableDomain), Value("bot.de"));
    QCOMPARE(seen(fields::FreeMail), Value());
    bench.lead.values.set("email", std::string("jane@gov.sg")); // a public suffix itself
    bench.bind();
    QCOMPARE(seen(fields::RegistrableDomain), Value("bot.de"));
    QCOMPARE(seen(fields::CountryFromDomain), Value("SG"));
    QCOMPARE(seen(fields::ScoreTotal), Value());
}

void TstConditions::wrongTypesAreAbsent()
{
    ConditionBench bench(R"({"field": "employees", "op": "ge", "value": 0})");
    bench.lead.values.set("employees", std::string("many"));
    QVERIFY(!bench.holds());
    QCOMPARE(bench.facts.value(fields::Employees), Value());
    bench.binder().set(bench.facts, fields::Employees, true);
    QCOMPARE(bench.facts.value(fields::Employees), Value());
}

void TstConditions::manyLiterals()
{
    Json list = Json::array();
    for (int i = 0; i < 500; ++i)
        list.push_back("Value " + std::to_string(i));
    ConditionBench bench(Json{{"field", "company"}, {"op", "one_of"}, {"value", list}}.dump());
    for (int i = 0; i < 500; i += 7) {
        bench.lead.values.set("company", "VALUE " + std::to_string(i));
        QVERIFY(bench.holds());
    }
    bench.lead.values.set("company", std::string("value 500"));
    QVERIFY(!bench.holds());
    bench.lead.values.set("company", Value());
    QVERIFY(!bench.holds());
}

BATON_TEST(TstConditions);
#include "tst_conditions.moc"
