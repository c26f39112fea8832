// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/work_calendar.h"
#include "tests/core/availability/calendar_builder.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace baton {

using namespace std::chrono_literals;
using test::at;
using test::day;
using test::hours;
using test::officeHours;
using test::zone;

namespace {

QByteArray shown(std::optional<Instant> instant)
{
    return instant ? QByteArray::fromStdString(formatInstant(*instant)) : QByteArray("never");
}

WorkCalendar office(std::vector<LocalDay> holidays = {}, std::vector<Period> timeOff = {})
{
    return WorkCalendar(zone("America/New_York"), officeHours(), std::move(holidays), std::move(timeOff));
}

} // namespace

class TstWorkCalendar : public QObject {
    Q_OBJECT

private slots:
    void dueInstants_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QByteArray>("due");
        const auto row = [](const char* name, const char* from, int minutes, const char* due) {
            QTest::newRow(name) << QByteArray(from) << minutes << QByteArray(due);
        };
        row("Friday 16:00 and an hour is Friday 17:00", "2026-03-06T16:00-05:00", 60, "2026-03-06T22:00:00Z");
        row("Friday 16:00 and an hour and a minute is Monday 09:01, in summer time", "2026-03-06T16:00-05:00",
            61, "2026-03-09T13:01:00Z");
        row("Saturday 15:00 and an hour is Monday 10:00", "2026-03-14T15:00-04:00", 60,
            "2026-03-16T14:00:00Z");
        row("nothing from a working instant is that instant", "2026-03-06T16:00-05:00", 0,
            "2026-03-06T21:00:00Z");
        row("nothing from Saturday is Monday 09:00", "2026-03-14T15:00-04:00", 0, "2026-03-16T13:00:00Z");
        row("nothing from the end of work is the next start", "2026-03-06T17:00-05:00", 0,
            "2026-03-09T13:00:00Z");
        row("forty hours are a week later at the earliest instant", "2026-03-02T09:00-05:00", 2400,
            "2026-03-06T22:00:00Z");
    }
    void dueInstants()
    {
        QFETCH(QByteArray, from);
        QFETCH(int, minutes);
        QTEST(shown(office().addWorking(at(from.toStdString()), std::chrono::minutes{minutes})), "due");
    }

    void aHolidayIsSkipped()
    {
        const WorkCalendar calendar = office({day("2026-07-03"), day("2026-07-03")});
        QCOMPARE(shown(calendar.addWorking(at("2026-07-02T16:30-04:00"), 1h)),
                 QByteArray("2026-07-06T13:30:00Z"));
        QCOMPARE(calendar.workingBetween(at("2026-06-29T00:00Z"), at("2026-07-06T00:00Z")), 32h);
    }

    void timeOffIsSkipped()
    {
        const WorkCalendar calendar = office({}, {{at("2026-03-03T15:00Z"), at("2026-03-03T16:00Z")}});
        QVERIFY(!calendar.isWorking(at("2026-03-03T15:30Z")));
        QVERIFY(calendar.isWorking(at("2026-03-03T16:00Z")));
        QCOMPARE(calendar.workingBetween(at("2026-03-03T00:00Z"), at("2026-03-04T00:00Z")), 7h);
    }

    void aHolidayTakesOnlyItsOwnDayFromOvernightShifts()
    {
        const WorkCalendar calendar(zone("Europe/Berlin"),
                                    hours(R"({"wed":["22:00-06:00"],"thu":["22:00-06:00"]})"),
                                    {day("2026-07-09")}); // a Thursday
        const auto worked = [&](const char* from, const char* to) {
            return calendar.workingBetween(at(from), at(to));
        };
        QCOMPARE(worked("2026-07-08T22:00+02:00", "2026-07-09T06:00+02:00"), 2h);
        QCOMPARE(worked("2026-07-09T22:00+02:00", "2026-07-10T00:00+02:00"), 0h);
        QCOMPARE(worked("2026-07-10T00:00+02:00", "2026-07-10T12:00+02:00"), 6h);
    }

    void daysOfTwentyThreeAndTwentyFiveHours()
    {
        const WorkCalendar calendar(zone("Europe/Berlin"), WeeklyHours::always());
        QCOMPARE(calendar.workingBetween(at("2026-03-29T00:00+01:00"), at("2026-03-30T00:00+02:00")), 23h);
        QCOMPARE(calendar.workingBetween(at("2026-10-25T00:00+02:00"), at("2026-10-26T00:00+01:00")), 25h);
    }

    void shiftsAroundAGap_data()
    {
        QTest::addColumn<QByteArray>("shift");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("minutes");
        // Berlin, 2026-03-29: 02:00 becomes 03:00 at 01:00Z.
        QTest::newRow("a shift over the gap is an hour short")
            << QByteArray("01:00-04:00") << QByteArray("2026-03-29T00:00:00Z") << 120;
        QTest::newRow("a start in the gap is the first instant after it")
            << QByteArray("02:30-04:00") << QByteArray("2026-03-29T01:00:00Z") << 60;
        QTest::newRow("an end in the gap is the first instant after it")
            << QByteArray("01:00-02:30") << QByteArray("2026-03-29T00:00:00Z") << 60;
        QTest::newRow("a shift in the gap does not happen")
            << QByteArray("02:10-02:50") << QByteArray("2026-04-05T00:10:00Z") << 40;
    }
    void shiftsAroundAGap()
    {
        QFETCH(QByteArray, shift);
        QFETCH(QByteArray, start);
        QFETCH(int, minutes);
        const WorkCalendar calendar(zone("Europe/Berlin"),
                                    hours("{\"sun\":[\"" + shift.toStdString() + "\"]}"));
        const auto next = calendar.nextWorking(at("2026-03-28T12:00Z"));
        QCOMPARE(shown(next), start);
        QCOMPARE(calendar.workingBetween(*next, *next + 12h),
                 std::chrono::milliseconds(std::chrono::minutes{minutes}));
    }

    void shiftsAroundDoubledTime_data()
    {
        QTest::addColumn<QByteArray>("shift");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        // Berlin, 2026-10-25: 03:00 becomes 02:00 at 01:00Z.
        const auto row = [](const char* name, const char* shift, const char* start, const char* end) {
            QTest::newRow(name) << QByteArray(shift) << QByteArray(start) << QByteArray(end);
        };
        row("a shift over doubled time is an hour long", "\"01:00-04:00\"", "2026-10-24T23:00:00Z",
            "2026-10-25T03:00:00Z");
        row("a start in it is its first occurrence", "\"02:30-04:00\"", "2026-10-25T00:30:00Z",
            "2026-10-25T03:00:00Z");
        row("an end in it is its second occurrence", "\"01:00-02:30\"", "2026-10-24T23:00:00Z",
            "2026-10-25T01:30:00Z");
        row("a shift within it lasts from first to second", "\"02:20-02:40\"", "2026-10-25T00:20:00Z",
            "2026-10-25T01:40:00Z");
        row("two shifts within it meet and count once", "\"02:00-02:20\",\"02:40-03:00\"",
            "2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z");
        row("an end at its beginning is the second occurrence too", "\"01:00-02:00\"", "2026-10-24T23:00:00Z",
            "2026-10-25T01:00:00Z");
        row("a shift from its end starts after the second", "\"03:00-04:00\"", "2026-10-25T02:00:00Z",
            "2026-10-25T03:00:00Z");
    }
    void shiftsAroundDoubledTime()
    {
        QFETCH(QByteArray, shift);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        const WorkCalendar calendar(zone("Europe/Berlin"), hours("{\"sun\":[" + shift.toStdString() + "]}"));
        const auto next = calendar.nextWorking(at("2026-10-24T12:00Z"));
        QCOMPARE(shown(next), start);
        QCOMPARE(shown(calendar.endOfWork(*next)), end);
        QCOMPARE(calendar.workingBetween(*next - 12h, *next + 12h), at(end.toStdString()) - *next);
        QCOMPARE(shown(calendar.addWorking(*next, at(end.toStdString()) - *next)), end);
    }

    void workingDays_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("due");
        const auto row = [](const char* name, const char* from, int days, const char* due) {
            QTest::newRow(name) << QByteArray(from) << days << QByteArray(due);
        };
        row("two days from Monday 10:00 are Wednesday 10:00", "2026-03-16T10:00-04:00", 2,
            "2026-03-18T14:00:00Z");
        row("two days from Thursday 10:00 are Monday 10:00", "2026-03-12T10:00-04:00", 2,
            "2026-03-16T14:00:00Z");
        row("a day from Saturday 10:00 is Monday 10:00", "2026-03-14T10:00-04:00", 1, "2026-03-16T14:00:00Z");
        row("a day from Monday 20:00 is Wednesday 09:00", "2026-03-16T20:00-04:00", 1,
            "2026-03-18T13:00:00Z");
        row("a day from Monday 06:00 is Tuesday 09:00", "2026-03-16T06:00-04:00", 1, "2026-03-17T13:00:00Z");
        row("the local time of day stays over a change of the clock", "2026-03-06T10:00-05:00", 1,
            "2026-03-09T14:00:00Z");
        row("no days from Saturday are Monday 09:00", "2026-03-14T10:00-04:00", 0, "2026-03-16T13:00:00Z");
        row("holidays are not working days", "2026-07-02T10:00-04:00", 1, "2026-07-06T14:00:00Z");
        row("days wholly off are not working days", "2026-09-14T10:00-04:00", 1, "2026-09-16T14:00:00Z");
        row("days partly off are working days", "2026-09-16T10:00-04:00", 1, "2026-09-17T16:00:00Z");
        row("less than no days are never", "2026-03-16T10:00-04:00", -1, "never");
    }
    void workingDays()
    {
        QFETCH(QByteArray, from);
        QFETCH(int, days);
        const WorkCalendar calendar =
            office({day("2026-07-03")}, {{at("2026-09-15T00:00-04:00"), at("2026-09-16T00:00-04:00")},
                                         {at("2026-09-17T00:00-04:00"), at("2026-09-17T12:00-04:00")}});
        QTEST(shown(calendar.addWorkingDays(at(from.toStdString()), days)), "due");
    }

    void aDayThatTheZoneLeftOutIsNoWorkingDay()
    {
        const WorkCalendar calendar(zone("Pacific/Apia"), officeHours()); // there was no Friday 2011-12-30
        QCOMPARE(shown(calendar.addWorkingDays(at("2011-12-29T10:00-10:00"), 1)),
                 QByteArray("2012-01-01T20:00:00Z"));
        QCOMPARE(calendar.workingBetween(at("2011-12-26T00:00Z"), at("2012-01-02T00:00Z")), 4 * 8h + 5h);
    }

    void aDurationIsCountedByItsUnit()
    {
        const WorkCalendar calendar = office();
        const Instant from = at("2026-03-13T10:00-04:00");
        QCOMPARE(calendar.add(from, *parseDuration("2wd")), calendar.addWorkingDays(from, 2));
        QCOMPARE(calendar.add(from, *parseDuration("10h")), calendar.addWorking(from, 10h));
    }

    void timeRunsBackwardsAsForwards()
    {
        const WorkCalendar calendar = office();
        const Instant a = at("2026-03-02T15:00Z");
        const Instant b = at("2027-03-02T15:00Z");
        QCOMPARE(calendar.workingBetween(b, a), -calendar.workingBetween(a, b));
        QCOMPARE(calendar.workingBetween(a, a), 0ms);
    }

    void nobodyWorksWithoutHours()
    {
        const WorkCalendar calendar(Zone::utc(), WeeklyHours());
        QVERIFY(!calendar.isWorking(at("2026-03-02T15:00Z")));
        QCOMPARE(shown(calendar.nextWorking(at("2026-03-02T15:00Z"))), QByteArray("never"));
        QCOMPARE(shown(calendar.addWorking(at("2026-03-02T15:00Z"), 1h)), QByteArray("never"));
        QCOMPARE(shown(calendar.addWorkingDays(at("2026-03-02T15:00Z"), 1)), QByteArray("never"));
        QCOMPARE(calendar.workingBetween(at("2000-01-01T00:00Z"), at("2100-01-01T00:00Z")), 0h);
    }

    void aroundTheClockNeverEnds()
    {
        const WorkCalendar calendar(zone("America/New_York"), WeeklyHours::always());
        const Instant from = at("2026-03-02T15:00:00.001Z");
        QVERIFY(calendar.isWorking(from));
        QCOMPARE(shown(calendar.endOfWork(from)), QByteArray("never"));
        QCOMPARE(calendar.addWorking(from, 24h * 3650), std::optional(from + 24h * 3650));
        QCOMPARE(shown(calendar.addWorking(from, 24h * 3700)), QByteArray("never"));
        QCOMPARE(shown(WorkCalendar(Zone::utc(), WeeklyHours::always(), {day("2026-12-25")}).endOfWork(from)),
                 QByteArray("2026-12-25T00:00:00Z"));
    }

    void noInstantIsTooFar_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::newRow("the first") << std::numeric_limits<qint64>::min();
        QTest::newRow("before the years") << qint64(-70'000'000'000'000);
        QTest::newRow("the last") << std::numeric_limits<qint64>::max();
        QTest::newRow("after the years") << qint64(260'000'000'000'000);
    }
    void noInstantIsTooFar()
    {
        QFETCH(qint64, ms);
        const Instant far = fromEpochMs(ms);
        const WorkCalendar calendar =
            office({day("2026-07-03"), LocalDay::max(), LocalDay::min()}, {{Instant::min(), far}});
        QVERIFY(!calendar.isWorking(far));
        calendar.nextWorking(far);
        calendar.endOfWork(far);
        calendar.addWorkingDays(far, 3);
        calendar.addWorking(far, std::chrono::milliseconds::max());
        QCOMPARE(calendar.addWorking(at("2026-01-01T00:00Z"), std::chrono::milliseconds::max()),
                 std::nullopt);
        QCOMPARE(calendar.addWorking(at("2026-01-01T00:00Z"), std::chrono::milliseconds::min()),
                 std::nullopt);
        QCOMPARE(calendar.workingBetween(far, at("2026-01-01T00:00Z")),
                 -calendar.workingBetween(at("2026-01-01T00:00Z"), far));
    }
};

BATON_TEST(TstWorkCalendar);

} // namespace baton

#include "tst_work_calendar.moc"
