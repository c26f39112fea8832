// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QTest>

#include "words/condition_text.h"

using namespace baton;

namespace {

Condition conditionOf(const QString& json)
{
    Problems problems;
    const JsonDocument document = parseJson(json.toStdString());
    const auto condition = parseCondition(JsonCursor(document.root, "", problems));
    return condition ? *condition : Condition();
}

} // namespace

class TstConditions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void conditionsReadAsSentences_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("one comparison") << R"({"field": "country", "op": "one_of", "value": ["US", "CA"]})"
                                        << "Country is one of US, CA";
        QTest::newRow("no operand") << R"({"field": "email", "op": "present"})"
                                    << "Email is filled in";
        QTest::newRow("a range") << R"({"field": "employees", "op": "between", "value": [10, 50]})"
                                 << "Employees is between 10 and 50";
        QTest::newRow("a custom field keeps its title") << R"({"field": "plan", "op": "is", "value": "pro"})"
                                                        << "Plan is pro";
        QTest::newRow("all of two") << R"({"all": [{"field": "country", "op": "is", "value": "US"},
                                                   {"field": "employees", "op": "ge", "value": 50}]})"
                                    << "Country is US and Employees is at least 50";
        QTest::newRow("any within all") << R"({"all": [{"field": "country", "op": "is", "value": "US"},
                {"any": [{"field": "city", "op": "is", "value": "X"}, {"field": "state", "op": "is", "value": "Y"}]}]})"
                                        << "Country is US and (City is X or State is Y)";
        QTest::newRow("none") << R"({"none": [{"field": "country", "op": "is", "value": "US"}]})"
                              << "not (Country is US)";
        QTest::newRow("an empty all") << R"({"all": []})"
                                      << "always";
        QTest::newRow("an empty any") << R"({"any": []})"
                                      << "never";
        QTest::newRow("an activity") << R"({"did": "call"})"
                                     << "did call";
        QTest::newRow("activities, counted") << R"({"did": "email_open", "atLeast": 3, "within": "30d"})"
                                             << "did email_open at least 3 times within the last 30d";
        QTest::newRow("activities of a kind")
            << R"({"did": "*", "where": {"field": "page", "op": "contains", "value": "price"}})"
            << "did anything where page contains price";
    }

    void conditionsReadAsSentences()
    {
        QFETCH(QString, json);
        QFETCH(QString, text);
        const FieldCatalogue catalogue(
            {Field{*FieldId::make("plan"), FieldType::Text, FieldOrigin::Custom, "Plan"}});
        QCOMPARE(conditionText(conditionOf(json), catalogue), text);
    }

    void longConditionsEndInAnEllipsis()
    {
        QString json = QStringLiteral(R"({"all": [)");
        for (int i = 0; i < 200; ++i)
            json +=
                QStringLiteral(R"(%1{"field": "city", "op": "is", "value": "%2"})").arg(i ? "," : "").arg(i);
        const QString text = conditionText(conditionOf(json + QStringLiteral("]}")), FieldCatalogue());
        QVERIFY(text.size() < 400);
        QVERIFY(text.endsWith(QChar(0x2026)));
    }

    void comparisonsSayWhatTheLeadHad()
    {
        ConditionLine line;
        line.kind = Condition::Kind::Field;
        line.field = "state";
        line.op = "one_of";
        line.operand = Json::array({"NY", "MA"});
        line.seen = std::string("CA");
        QCOMPARE(comparisonText(line, FieldCatalogue()),
                 QStringLiteral("State is one of NY, MA; it was “CA”"));
        line.seen = Value();
        QCOMPARE(comparisonText(line, FieldCatalogue()),
                 QStringLiteral("State is one of NY, MA; it was empty"));
    }

    void activitiesAreCounted()
    {
        ConditionLine line;
        line.kind = Condition::Kind::Did;
        line.field = "call";
        line.operand = parseJson(R"({"did": "call", "atLeast": 2, "within": "30d",
                                     "where": {"field": "len", "op": "is", "value": "long"}})")
                           .root;
        line.seen = 1.0;
        QCOMPARE(
            comparisonText(line, FieldCatalogue()),
            QStringLiteral("did call at least 2 times within the last 30d where len is long; it was 1 time"));
    }
};

BATON_TEST(TstConditions);
#include "tst_conditions.moc"
