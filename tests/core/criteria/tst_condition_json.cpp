// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/condition_json.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace baton::test {

class TstConditionJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasReadIsWrittenBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a comparison") << QByteArray(R"({"field":"country","op":"is","value":"US"})");
        QTest::newRow("a comparison without a value") << QByteArray(R"({"field":"phone","op":"present"})");
        QTest::newRow("a list") << QByteArray(R"({"field":"country","op":"one_of","value":["US","CA"]})");
        QTest::newRow("an empty group") << QByteArray(R"({"all":[]})");
        QTest::newRow("nested groups")
            << QByteArray(R"({"all":[{"any":[{"field":"grade","op":"present"}]},{"none":[]}]})");
        QTest::newRow("an activity") << QByteArray(R"({"did":"form_submission"})");
        QTest::newRow("an activity with everything") << QByteArray(
            R"({"did":"*","atLeast":2,"within":"30d","where":{"field":"form","op":"is","value":"demo"}})");
        QTest::newRow("a member of a newer version") << QByteArray(R"({"did":"call","longerThan":"5m"})");
    }
    void whatWasReadIsWrittenBack()
    {
        QFETCH(QByteArray, text);
        const JsonDocument document = parseJson(text.toStdString());
        QVERIFY(document.ok());
        Problems problems;
        const auto condition = parseCondition(JsonCursor(document.root, "", problems));
        QVERIFY(condition && problems.empty());
        // Members of an activity may change places.
        QVERIFY(nlohmann::json(conditionJson(*condition)) == nlohmann::json(document.root));
    }

    void whatWasEditedWins()
    {
        const JsonDocument document = parseJson(R"({"did":"call","atLeast":3,"within":"1d"})");
        Problems problems;
        auto condition = parseCondition(JsonCursor(document.root, "", problems)).value();
        condition.atLeast = 1;
        condition.within.reset();
        condition.activityKind = "meeting";
        QCOMPARE(writeJson(conditionJson(condition)), std::string(R"({"did":"meeting"})"));
    }
};

BATON_TEST(TstConditionJson);

} // namespace baton::test

#include "tst_condition_json.moc"
