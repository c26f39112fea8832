// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/weekly_hours.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace baton {

namespace {

struct Reading {
    std::optional<WeeklyHours> hours;
    Problems problems;
};

Reading read(const char* text)
{
    const JsonDocument document = parseJson(text);
    Reading reading;
    reading.hours = parseWeeklyHours(JsonCursor(document.root, "/hours", reading.problems));
    return reading;
}

} // namespace

class TstWeeklyHours : public QObject {
    Q_OBJECT

private slots:
    void writesWhatItReads_data()
    {
        QTest::addColumn<QByteArray>("hours");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("nobody works in empty hours") << QByteArray("{}") << QByteArray("{}");
        QTest::newRow("a day may have several intervals")
            << QByteArray(R"({"mon":["09:00-12:00","13:00-17:30"]})")
            << QByteArray(R"({"mon":["09:00-12:00","13:00-17:30"]})");
        QTest::newRow("intervals are put in order") << QByteArray(R"({"tue":["13:00-17:30","09:00-12:00"]})")
                                                    << QByteArray(R"({"tue":["09:00-12:00","13:00-17:30"]})");
        QTest::newRow("days are put in order")
            << QByteArray(R"({"sun":["09:00-12:00"],"mon":["09:00-12:00"]})")
            << QByteArray(R"({"mon":["09:00-12:00"],"sun":["09:00-12:00"]})");
        QTest::newRow("a shift may last over midnight")
            << QByteArray(R"({"fri":["22:00-06:00"]})") << QByteArray(R"({"fri":["22:00-06:00"]})");
        QTest::newRow("a shift may end at midnight")
            << QByteArray(R"({"fri":["22:00-24:00"]})") << QByteArray(R"({"fri":["22:00-24:00"]})");
        QTest::newRow("00:00 as an end is the same midnight")
            << QByteArray(R"({"fri":["22:00-00:00"]})") << QByteArray(R"({"fri":["22:00-24:00"]})");
        QTest::newRow("a day may be whole")
            << QByteArray(R"({"sat":["00:00-24:00"]})") << QByteArray(R"({"sat":["00:00-24:00"]})");
        QTest::newRow("a shift may last 24 hours from any time")
            << QByteArray(R"({"sat":["09:00-09:00"]})") << QByteArray(R"({"sat":["09:00-09:00"]})");
        QTest::newRow("shifts may touch over the end of the week")
            << QByteArray(R"({"mon":["06:00-09:00"],"sun":["22:00-06:00"]})")
            << QByteArray(R"({"mon":["06:00-09:00"],"sun":["22:00-06:00"]})");
    }
    void writesWhatItReads()
    {
        QFETCH(QByteArray, hours);
        QFETCH(QByteArray, written);
        const Reading reading = read(hours.constData());
        QVERIFY(reading.hours);
        QVERIFY(reading.problems.empty());
        QCOMPARE(QByteArray::fromStdString(writeJson(toJson(*reading.hours))), written);
    }

    void alwaysIsEveryWholeDay()
    {
        const Reading reading = read(R"({"mon":["00:00-24:00"],"tue":["00:00-24:00"],"wed":["00:00-24:00"],
            "thu":["00:00-24:00"],"fri":["00:00-24:00"],"sat":["00:00-24:00"],"sun":["00:00-24:00"]})");
        QVERIFY(reading.hours == WeeklyHours::always());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("hours");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("location");
        const auto interval = [](const char* name, const char* text) {
            QTest::newRow(name) << QByteArray("{\"mon\":[\"") + text + "\"]}"
                                << QByteArray("hours.bad_interval") << QByteArray("/hours/mon/0");
        };
        interval("empty text", "");
        interval("a time without minutes", "9-17");
        interval("a time without its zero", "9:00-17:00");
        interval("an hour past the day", "09:00-25:00");
        interval("a minute past the hour", "09:60-17:00");
        interval("a time past midnight", "09:00-24:01");
        interval("a start at the day's end", "24:00-06:00");
        interval("more than an interval", "09:00-17:00 ");
        interval("signs in place of digits", "-9:00-17:00");
        interval("digits of another script", "٠٩:٠٠-١٧:٠٠");
        QTest::newRow("a number instead of an object")
            << QByteArray("17") << QByteArray("document.wrong_type") << QByteArray("/hours");
        QTest::newRow("a text instead of a list")
            << QByteArray(R"({"mon":"09:00-17:00"})") << QByteArray("document.wrong_type")
            << QByteArray("/hours/mon");
        QTest::newRow("a number instead of an interval")
            << QByteArray(R"({"mon":[9]})") << QByteArray("document.wrong_type")
            << QByteArray("/hours/mon/0");
        QTest::newRow("intervals that overlap") << QByteArray(R"({"mon":["09:00-12:00","11:59-13:00"]})")
                                                << QByteArray("hours.overlap") << QByteArray("/hours/mon/1");
        QTest::newRow("an interval given twice") << QByteArray(R"({"mon":["09:00-12:00","09:00-12:00"]})")
                                                 << QByteArray("hours.overlap") << QByteArray("/hours/mon/1");
        QTest::newRow("an overlap over midnight")
            << QByteArray(R"({"mon":["22:00-06:00"],"tue":["05:00-09:00"]})") << QByteArray("hours.overlap")
            << QByteArray("/hours/tue/0");
        QTest::newRow("an overlap over the end of the week")
            << QByteArray(R"({"sun":["22:00-06:00"],"mon":["05:00-09:00"]})") << QByteArray("hours.overlap")
            << QByteArray("/hours/mon/0");
    }
    void refuses()
    {
        QFETCH(QByteArray, hours);
        const Reading reading = read(hours.constData());
        QVERIFY(!reading.hours);
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QTEST(QByteArray::fromStdString(reading.problems.front().code), "code");
        QTEST(QByteArray::fromStdString(reading.problems.front().location), "location");
    }

    void reportsAllThatIsWrong()
    {
        const Reading reading = read(R"({"mon":["x","09:00-12:00","10:00-11:00"],"tue":7})");
        QVERIFY(!reading.hours);
        QCOMPARE(reading.problems.size(), std::size_t(3));
    }

    void warnsOfADayItDoesNotKnow()
    {
        const Reading reading = read(R"({"monday":["09:00-17:00"]})");
        QVERIFY(reading.hours == WeeklyHours());
        QCOMPARE(reading.problems.size(), std::size_t(1));
        QCOMPARE(reading.problems.front().code, std::string("hours.unknown_day"));
        QCOMPARE(reading.problems.front().severity, Severity::Warning);
    }
};

BATON_TEST(TstWeeklyHours);

} // namespace baton

#include "tst_weekly_hours.moc"
