// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assignment/pool_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>
#include <random>

using namespace baton;
using baton::test::PoolAtWork;

Q_DECLARE_METATYPE(baton::CandidateVerdict)

namespace {

Instant at(const char* text)
{
    return *parseInstant(text);
}

PoolAtWork oneRepIn(const char* zone)
{
    PoolAtWork work({1});
    work.reps[0].calendar = WorkCalendar(*Zone::find(zone), WeeklyHours::always());
    return work;
}

} // namespace

class TstCaps : public QObject {
    Q_OBJECT

private slots:
    void aCapEndsWithItsPeriodInTheRepsZone_data();
    void aCapEndsWithItsPeriodInTheRepsZone();
    void eachCapHasItsVerdict_data();
    void eachCapHasItsVerdict();
    void aCapOfZeroNeverLetsALeadThrough();
    void anOpenCapCountsUntilLeadsAreClosed();
    void aPoolCapCountsOnlyThePool();
    void aRepCapCountsEveryLeadTheRepGets();
    void aClockSetBackDoesNotLiftACap();
    void aMemberAtCapAccruesNothing();
    void capsAreNeverExceeded();
    void theCivilPeriodsOfDatesBefore1970AreRight();
};

void TstCaps::aCapEndsWithItsPeriodInTheRepsZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char* name, const char* zone, const char* period, const char* lastInstant) {
        QTest::newRow(name) << QByteArray(zone) << QByteArray(period) << QByteArray(lastInstant);
    };
    row("a day in UTC", "Etc/UTC", "day", "2026-03-02T23:59:59.999Z");
    row("a day in New York", "America/New_York", "day", "2026-03-03T04:59:59.999Z");
    row("the day of 23 hours in Berlin", "Europe/Berlin", "day", "2026-03-29T21:59:59.999Z");
    row("the day of 25 hours in Berlin", "Europe/Berlin", "day", "2026-10-25T22:59:59.999Z");
    row("the day of 24 hours and a half on Lord Howe", "Australia/Lord_Howe", "day",
        "2026-04-05T13:29:59.999Z");
    row("the day that ends at midnight in the gap of Beirut", "Asia/Beirut", "day",
        "2026-03-28T21:59:59.999Z");
    row("a day in Kathmandu", "Asia/Kathmandu", "day", "2026-03-02T18:14:59.999Z");
    row("an ISO week ends on Sunday", "America/New_York", "week", "2026-03-16T03:59:59.999Z");
    row("the ISO week over new year", "Europe/Berlin", "week", "2027-01-03T22:59:59.999Z");
    row("a month of 28 days", "America/Los_Angeles", "month", "2026-03-01T07:59:59.999Z");
    row("December", "Pacific/Auckland", "month", "2026-12-31T10:59:59.999Z");
}

void TstCaps::aCapEndsWithItsPeriodInTheRepsZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, period);
    QFETCH(QByteArray, last);
    PoolAtWork work = oneRepIn(zone.constData());
    auto& caps = work.reps[0].caps;
    (period == "day" ? caps.perDay : period == "week" ? caps.perWeek : caps.perMonth) = 2;
    const Instant end = at(last.constData());
    work.request.at = end - std::chrono::hours(20);
    QVERIFY(work.next());
    work.request.at = end - std::chrono::hours(1);
    QVERIFY(work.next());
    work.request.at = end;
    QVERIFY(!work.next());
    work.request.at = end + std::chrono::milliseconds(1);
    QVERIFY(work.next());
    QVERIFY(work.next());
    QVERIFY(!work.next());
}

void TstCaps::eachCapHasItsVerdict_data()
{
    QTest::addColumn<int>("cap");
    QTest::addColumn<bool>("ofPool");
    QTest::addColumn<CandidateVerdict>("verdict");
    using V = CandidateVerdict;
    const V verdicts[2][4] = {{V::AtRepDayCap, V::AtRepWeekCap, V::AtRepMonthCap, V::AtRepOpenCap},
                              {V::AtPoolDayCap, V::AtPoolWeekCap, V::AtPoolMonthCap, V::AtPoolOpenCap}};
    for (const bool ofPool : {false, true}) {
        for (int cap = 0; cap < 4; ++cap) {
            const V verdict = verdicts[ofPool][cap];
            QTest::newRow(std::string(candidateVerdictKey(verdict)).c_str()) << cap << ofPool << verdict;
        }
    }
}

void TstCaps::eachCapHasItsVerdict()
{
    QFETCH(int, cap);
    QFETCH(bool, ofPool);
    QFETCH(CandidateVerdict, verdict);
    PoolAtWork work({1, 1});
    Caps& caps = ofPool ? work.pool.members[0].caps : work.reps[0].caps;
    const auto field =
        std::array{&Caps::perDay, &Caps::perWeek, &Caps::perMonth, &Caps::open}[std::size_t(cap)];
    caps.*field = 2;
    work.setAway(1);
    QVERIFY(work.next());
    QVERIFY(work.next());
    QVERIFY(!work.next(true));
    QCOMPARE(work.outcome.candidates[0].verdict, verdict);
    const auto alone = obstacleOf(work.reps[0], work.states[0], work.pool.availability, work.request.at);
    QCOMPARE(alone, ofPool ? std::nullopt : std::optional(verdict));
}

void TstCaps::aCapOfZeroNeverLetsALeadThrough()
{
    PoolAtWork work({1});
    work.pool.members[0].caps.perWeek = 0;
    QVERIFY(!work.next());
    QCOMPARE(work.balance.position, 0);
}

void TstCaps::anOpenCapCountsUntilLeadsAreClosed()
{
    PoolAtWork work({1});
    work.reps[0].caps.open = 3;
    QCOMPARE(work.countsAfter(10)[0], 3);
    work.request.at += std::chrono::hours(24 * 365);
    QVERIFY(!work.next());
    --work.states[0].load.open;
    QVERIFY(work.next());
    QVERIFY(!work.next());
}

void TstCaps::aPoolCapCountsOnlyThePool()
{
    PoolAtWork work({1});
    work.pool.members[0].caps.perDay = 1;
    work.states[0].load.day = 100;
    work.states[0].load.dayKey = 20'514; // 2026-03-02
    QVERIFY(work.next());
    QVERIFY(!work.next());
}

void TstCaps::aRepCapCountsEveryLeadTheRepGets()
{
    PoolAtWork work({1});
    work.reps[0].caps.perDay = 2;
    countAssignment(work.states[0].load, Zone::utc(), work.request.at, 0);
    QVERIFY(work.next());
    QVERIFY(!work.next());
}

void TstCaps::aClockSetBackDoesNotLiftACap()
{
    PoolAtWork work({1});
    work.reps[0].caps.perDay = 1;
    QVERIFY(work.next());
    work.request.at -= std::chrono::hours(48);
    QVERIFY(!work.next());
    work.reps[0].caps.perDay = 2;
    QVERIFY(work.next());
    work.request.at += std::chrono::hours(48);
    QVERIFY(!work.next());
}

void TstCaps::aMemberAtCapAccruesNothing()
{
    PoolAtWork work({1, 1});
    work.pool.members[0].caps.perDay = 3;
    work.countsAfter(6);
    const Credit before = work.balance.members[0].owed;
    const auto counts = work.countsAfter(100);
    QCOMPARE(counts[0], 0);
    QCOMPARE(work.balance.members[0].owed.units, before.units);
}

void TstCaps::capsAreNeverExceeded()
{
    // Zones without daylight saving, so that civil days can be counted here by plain division.
    const std::vector<std::pair<const char*, int>> zones{
        {"Asia/Tokyo", 9}, {"America/Bogota", -5}, {"Etc/UTC", 0}, {"Asia/Dubai", 4}};
    std::mt19937_64 random(11);
    for (int set = 0; set < test::fullCount(20, 300); ++set) {
        PoolAtWork work({1, 5, 2, 1});
        for (std::size_t i = 0; i < 4; ++i) {
            work.reps[i].calendar = WorkCalendar(*Zone::find(zones[i].first), WeeklyHours::always());
            work.reps[i].caps.perDay = static_cast<int>(random() % 6);
            work.pool.members[i].caps.perWeek = static_cast<int>(random() % 20);
        }
        std::map<std::pair<std::uint32_t, std::int64_t>, int> days;
        std::map<std::pair<std::uint32_t, std::int64_t>, int> weeks;
        for (int lead = 0; lead < 400; ++lead) {
            work.request.at += std::chrono::minutes(random() % 180);
            const auto member = work.next();
            if (!member)
                continue;
            const std::int64_t hours = toEpochMs(work.request.at) / 3'600'000 + zones[*member].second;
            const int ofDay = ++days[{*member, hours / 24}];
            const int ofWeek = ++weeks[{*member, (hours / 24 + 3) / 7}];
            QVERIFY(ofDay <= *work.reps[*member].caps.perDay);
            QVERIFY(ofWeek <= *work.pool.members[*member].caps.perWeek);
        }
    }
}

void TstCaps::theCivilPeriodsOfDatesBefore1970AreRight()
{
    Load load;
    countAssignment(load, Zone::utc(), at("1969-12-28T12:00:00Z"), 0); // a Sunday
    // A count of a fresh book is of day 0; earlier instants keep to it.
    QCOMPARE(load.dayKey, 0);
    load.dayKey = load.weekKey = load.monthKey = -1'000'000;
    countAssignment(load, Zone::utc(), at("1969-12-28T12:00:00Z"), 0);
    QCOMPARE(load.dayKey, -4);
    QCOMPARE(load.weekKey, -1);
    QCOMPARE(load.monthKey, -1);
    QCOMPARE(load.day, 1);
}

BATON_TEST(TstCaps);
#include "tst_caps.moc"
