// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assignment/pool_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <random>

using namespace baton;
using baton::test::PoolAtWork;

namespace {

constexpr std::int64_t kLead = Credit::kLead;

CatchUpPolicy capped(double limit)
{
    return {CatchUpPolicy::Kind::Capped, limit, 4};
}

CatchUpPolicy spread(int over)
{
    return {CatchUpPolicy::Kind::Spread, 3, over};
}

/// Leads that member 0 gets after being away for `away` leads, counted over the `after` next ones.
int leadsAfterLeave(CatchUpPolicy policy, int away, int after)
{
    PoolAtWork work(std::vector<double>(4, 1.0));
    work.pool.catchUp = policy;
    work.countsAfter(100);
    work.setAway(0);
    work.countsAfter(away);
    work.setAway(0, false);
    return work.countsAfter(after)[0];
}

} // namespace

class TstCatchUp : public QObject {
    Q_OBJECT

private slots:
    void absenceAccruesNothingByDefault();
    void nobodyIsFloodedAfterALeave();
    void aCappedCatchUpIsPaidAtOnceButNeverMoreThanTheLimit();
    void aMemberAwayIsNeverOwedMoreThanTheLimit();
    void aSpreadCatchUpComesInPortions();
    void aSpreadCatchUpEndsWhenItIsPaid();
    void theLedgerAddsUpUnderEveryPolicy_data();
    void theLedgerAddsUpUnderEveryPolicy();
    void othersStayWithinTheirShareWhileManyAreBackAtOnce();
    void aMemberAtCapIsNotAwayAndAccruesNothing();
    void aNewMemberStartsAtZeroAndIsNotFlooded();
};

void TstCatchUp::absenceAccruesNothingByDefault()
{
    PoolAtWork work({1, 1, 1});
    work.countsAfter(30);
    const Credit before = work.balance.members[1].owed;
    work.setAway(1);
    work.countsAfter(500);
    QCOMPARE(work.balance.members[1].owed.units, before.units);
    QCOMPARE(work.balance.members[1].deferred.units, 0);
}

void TstCatchUp::nobodyIsFloodedAfterALeave()
{
    const int leads = leadsAfterLeave({}, 1000, 40);
    QVERIFY2(leads >= 9 && leads <= 11, qPrintable(QString::number(leads)));
}

void TstCatchUp::aCappedCatchUpIsPaidAtOnceButNeverMoreThanTheLimit()
{
    // A fair share of 40 leads is 10; up to 3 more were owed, and the first leads are all for the one who is
    // back.
    const int leads = leadsAfterLeave(capped(3), 1000, 40);
    QVERIFY2(leads >= 12 && leads <= 14, qPrintable(QString::number(leads)));
    QCOMPARE(leadsAfterLeave(capped(3), 1000, 3), 3);
}

void TstCatchUp::aMemberAwayIsNeverOwedMoreThanTheLimit()
{
    PoolAtWork work({5, 1, 1});
    work.pool.catchUp = capped(2.5);
    work.setAway(0);
    for (int lead = 0; lead < 200; ++lead) {
        work.next();
        QVERIFY(work.balance.members[0].owed.units <= kLead * 5 / 2);
    }
    QCOMPARE(work.balance.members[0].owed.units, kLead * 5 / 2);
}

void TstCatchUp::aSpreadCatchUpComesInPortions()
{
    // Back with 250 leads on the side: a quarter of the lead, and of the rest (3/4) a fair quarter: 7 of 16.
    const int leads = leadsAfterLeave(spread(4), 1000, 160);
    QVERIFY2(leads >= 69 && leads <= 71, qPrintable(QString::number(leads)));
}

void TstCatchUp::aSpreadCatchUpEndsWhenItIsPaid()
{
    PoolAtWork work(std::vector<double>(4, 1.0));
    work.pool.catchUp = spread(4);
    work.setAway(2);
    work.countsAfter(40);
    QCOMPARE(work.balance.members[2].deferred.units, 10 * kLead);
    work.setAway(2, false);
    work.countsAfter(39);
    QCOMPARE(work.balance.members[2].deferred.units, kLead / 4);
    work.countsAfter(1);
    QCOMPARE(work.balance.members[2].deferred.units, 0);
    const int leads = work.countsAfter(400)[2];
    QVERIFY(leads >= 99 && leads <= 101);
}

void TstCatchUp::theLedgerAddsUpUnderEveryPolicy_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("none") << int(CatchUpPolicy::Kind::None);
    QTest::newRow("capped") << int(CatchUpPolicy::Kind::Capped);
    QTest::newRow("spread") << int(CatchUpPolicy::Kind::Spread);
}

void TstCatchUp::theLedgerAddsUpUnderEveryPolicy()
{
    QFETCH(int, kind);
    std::mt19937_64 random(7);
    for (int set = 0; set < 30; ++set) {
        PoolAtWork work({1, 0.3, 7, 7, 2.5, 1000, 0.001});
        work.pool.catchUp = {CatchUpPolicy::Kind(kind), 1.75, 1 + int(random() % 5)};
        PoolBalance rebuilt = emptyBalance(work.pool);
        for (int lead = 0; lead < 300; ++lead) {
            for (std::size_t i = 0; i < work.reps.size(); ++i) {
                if (random() % 10 == 0)
                    work.setAway(i, random() % 2 == 0);
            }
            work.next();
            book(work.outcome.bookings, rebuilt);
            QCOMPARE(work.owedInAll(), 0);
            for (std::size_t i = 0; i < work.reps.size(); ++i) {
                QCOMPARE(rebuilt.members[i].owed.units, work.balance.members[i].owed.units);
                QCOMPARE(rebuilt.members[i].deferred.units, work.balance.members[i].deferred.units);
                QVERIFY(rebuilt.members[i].deferred.units >= 0);
            }
        }
    }
}

void TstCatchUp::othersStayWithinTheirShareWhileManyAreBackAtOnce()
{
    PoolAtWork work(std::vector<double>(10, 1.0));
    work.pool.catchUp = spread(2);
    for (std::size_t i = 1; i < 10; ++i)
        work.setAway(i);
    work.countsAfter(400);
    for (std::size_t i = 1; i < 10; ++i)
        work.setAway(i, false);
    // Nine are owed 40 leads each. Together they get half of every lead on top; of the other half a tenth is
    // member 0's.
    const int leads = work.countsAfter(200)[0];
    QVERIFY2(leads >= 9 && leads <= 11, qPrintable(QString::number(leads)));
}

void TstCatchUp::aMemberAtCapIsNotAwayAndAccruesNothing()
{
    PoolAtWork work({1, 1});
    work.pool.catchUp = capped(3);
    work.reps[0].caps.open = 0;
    work.setAway(0);
    work.countsAfter(50);
    QCOMPARE(work.balance.members[0].owed.units, 0);
}

void TstCatchUp::aNewMemberStartsAtZeroAndIsNotFlooded()
{
    PoolAtWork work({1, 1, 1});
    work.countsAfter(1000);
    work.join(1);
    const int leads = work.countsAfter(40)[3];
    QVERIFY2(leads >= 9 && leads <= 11, qPrintable(QString::number(leads)));
}

BATON_TEST(TstCatchUp);
#include "tst_catch_up.moc"
