// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/value_io.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

Q_DECLARE_METATYPE(baton::FieldType)

class TstValueIo : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void jsonGoesThereAndBack();
    void typeKeysGoThereAndBack();
};

void TstValueIo::reads_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* name, FieldType type, const char* text, const char* written) {
        QTest::newRow(name) << type << QString(text) << QString(written);
    };
    row("text loses its outer space", FieldType::Text, "  Ada  ", "Ada");
    row("white space is absent", FieldType::Text, " \t\u00a0 ", "");
    row("empty is an absent number", FieldType::Number, "", "");
    row("a whole number", FieldType::Number, "1000", "1000");
    row("a fraction", FieldType::Number, "0.5", "0.5");
    row("an exponent", FieldType::Number, "1e3", "1000");
    row("a plus sign", FieldType::Number, "+7", "7");
    row("minus nothing is nothing", FieldType::Number, "-0", "0");
    row("yes", FieldType::YesNo, "YES", "yes");
    row("one is yes", FieldType::YesNo, "1", "yes");
    row("false is no", FieldType::YesNo, "False", "no");
    row("an instant elsewhere", FieldType::Instant, "2026-03-02T11:00:00+01:00", "2026-03-02T10:00:00Z");
    row("a choice", FieldType::Choice, " Student ", "Student");
    row("choices without repeats and gaps", FieldType::MultiChoice, "red; Blue ;;RED;", "red;Blue");
    row("no choices are absent", FieldType::MultiChoice, " ; ;", "");
}

void TstValueIo::reads()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    const auto value = parseValue(type, text.toStdString());
    QVERIFY(value.has_value());
    QVERIFY(fits(type, *value));
    QTEST(QString::fromStdString(formatValue(*value)), "written");
    QCOMPARE(*parseValue(type, formatValue(*value)), *value);
}

void TstValueIo::refuses_data()
{
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, FieldType type, const char* text) {
        QTest::newRow(name) << type << QString(text);
    };
    row("thousands separators", FieldType::Number, "1,000");
    row("a decimal comma", FieldType::Number, "1,5");
    row("not a number", FieldType::Number, "NaN");
    row("infinity", FieldType::Number, "inf");
    row("too large a number", FieldType::Number, "1e999");
    row("hexadecimal", FieldType::Number, "0x10");
    row("two signs", FieldType::Number, "+-1");
    row("a unit", FieldType::Number, "10 people");
    row("an unknown word", FieldType::YesNo, "maybe");
    row("an instant without a zone", FieldType::Instant, "2026-03-02T10:00:00");
    row("a day that is none", FieldType::Instant, "2026-02-30T10:00:00Z");
}

void TstValueIo::refuses()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    QVERIFY(!parseValue(type, text.toStdString()));
}

void TstValueIo::jsonGoesThereAndBack()
{
    const std::pair<FieldType, Value> all[] = {
        {FieldType::Text, std::string("Ada")},
        {FieldType::Text, Value()},
        {FieldType::Number, 2.5},
        {FieldType::YesNo, false},
        {FieldType::Instant, fromEpochMs(123)},
        {FieldType::MultiChoice, MultiChoice{"red", "blue"}},
    };
    for (const auto& [type, value] : all)
        QCOMPARE(*valueFromJson(type, valueToJson(value)), value);
    QVERIFY(!valueFromJson(FieldType::Number, Json("5")));
    QVERIFY(!valueFromJson(FieldType::Text, Json::object()));
    QVERIFY(!valueFromJson(FieldType::MultiChoice, Json::array({1})));
    QCOMPARE(*valueFromJson(FieldType::MultiChoice, Json("red")), Value(MultiChoice{"red"}));
    QCOMPARE(*valueFromJson(FieldType::Text, Json("  ")), Value());
}

void TstValueIo::typeKeysGoThereAndBack()
{
    for (int type = 0; type <= int(FieldType::MultiChoice); ++type)
        QCOMPARE(*parseFieldType(fieldTypeKey(FieldType(type))), FieldType(type));
    QVERIFY(!parseFieldType("date"));
}

BATON_TEST(TstValueIo);
#include "tst_value_io.moc"
