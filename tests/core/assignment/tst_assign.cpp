// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/compiler.h"
#include "tests/core/assignment/pool_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <random>

using namespace baton;
using baton::test::PoolAtWork;
using V = baton::CandidateVerdict;

namespace {

WeeklyHours nineToFive()
{
    WeeklyHours hours;
    for (std::size_t day = 0; day < 5; ++day)
        hours.days[day] = {{std::chrono::hours(9), std::chrono::hours(17)}};
    return hours;
}

Program never()
{
    Condition nothing;
    nothing.kind = Condition::Kind::Any;
    CriteriaCompiler compiler(std::make_shared<FieldCatalogue>());
    Problems problems;
    return compiler.compile(nothing, ConditionUse::Eligibility, problems);
}

bool operator==(const AssignmentOutcome& a, const AssignmentOutcome& b)
{
    return a.member == b.member && a.costsTurn == b.costsTurn && a.bookings == b.bookings;
}

} // namespace

class TstAssign : public QObject {
    Q_OBJECT

private slots:
    void verdictKeysReadBack();
    void theFirstObstacleInOrderIsTheVerdict();
    void nobodyAvailableBooksNothing();
    void withinAPeriodCountsUntilTheNextWorkingInstant();
    void alwaysTakesNoNoticeOfHoursAndPresence();
    void anInactiveRepIsNeverChosenEvenIfSticky();
    void aLeadSticksToItsRep();
    void stickinessGivesWayWhenTheRepCannotTakeIt();
    void aStickyLeadCostsATurnUnlessThePoolSaysOtherwise();
    void aTurnCanBeChargedForALeadFromOutside();
    void returnedCreditUndoesADecision();
    void tracedAndUntracedDecideAlike();
    void theSameInputsGiveTheSameOutcome();
    void everyDecisionGivesItsInputs();
};

void TstAssign::verdictKeysReadBack()
{
    for (int i = 0; i <= int(V::StickyElsewhere); ++i)
        QCOMPARE(parseCandidateVerdict(candidateVerdictKey(V(i))), V(i));
    QVERIFY(!parseCandidateVerdict("lucky"));
    QVERIFY(!parseCandidateVerdict(""));
}

void TstAssign::theFirstObstacleInOrderIsTheVerdict()
{
    PoolAtWork work({1, 1});
    const std::vector<std::uint32_t> excluded{0};
    auto& rep = work.reps[0];
    work.pool.members[0].caps.open = 0;
    QCOMPARE(work.verdictOf(0), V::AtPoolOpenCap);
    rep.caps.open = 0;
    QCOMPARE(work.verdictOf(0), V::AtRepOpenCap);
    rep.calendar = WorkCalendar(Zone::utc(), WeeklyHours());
    QCOMPARE(work.verdictOf(0), V::NotWorking);
    work.states[0].presence = Presence::Offline;
    QCOMPARE(work.verdictOf(0), V::Offline);
    work.states[0].presence = Presence::Paused;
    QCOMPARE(work.verdictOf(0), V::Paused);
    work.pool.members[0].eligible = never();
    QCOMPARE(work.verdictOf(0), V::NotEligible);
    work.request.excludedReps = excluded;
    QCOMPARE(work.verdictOf(0), V::Excluded);
    rep.active = false;
    QCOMPARE(work.verdictOf(0), V::Inactive);
    QCOMPARE(work.verdictOf(1), V::Chosen);
}

void TstAssign::nobodyAvailableBooksNothing()
{
    PoolAtWork work({1, 1});
    work.pool.catchUp.kind = CatchUpPolicy::Kind::Capped;
    work.setAway(0);
    work.setAway(1);
    QVERIFY(!work.next(true));
    QVERIFY(work.outcome.bookings.empty());
    QCOMPARE(work.outcome.candidates.size(), 2u);
    QCOMPARE(work.balance.position, 0);
    QCOMPARE(work.balance.members[0], MemberBalance());

    PoolAtWork empty({});
    QVERIFY(!empty.next(true));
}

void TstAssign::withinAPeriodCountsUntilTheNextWorkingInstant()
{
    PoolAtWork work({1});
    work.reps[0].calendar = WorkCalendar(Zone::utc(), nineToFive());
    work.pool.availability = {AvailabilityPolicy::Kind::Within, std::chrono::hours(2)};
    const Instant monday = *parseInstant("2026-03-02T09:00:00Z");
    work.request.at = monday - std::chrono::hours(2);
    QVERIFY(work.next());
    work.request.at -= std::chrono::milliseconds(1);
    QVERIFY(!work.next());
    work.pool.availability.kind = AvailabilityPolicy::Kind::Now;
    work.request.at = monday - std::chrono::milliseconds(1);
    QVERIFY(!work.next());
    work.request.at = monday;
    QVERIFY(work.next());
}

void TstAssign::alwaysTakesNoNoticeOfHoursAndPresence()
{
    PoolAtWork work({1});
    work.reps[0].calendar = WorkCalendar(Zone::utc(), WeeklyHours());
    work.states[0].presence = Presence::Offline;
    QVERIFY(!work.next());
    work.pool.availability.kind = AvailabilityPolicy::Kind::Always;
    QVERIFY(work.next());
}

void TstAssign::anInactiveRepIsNeverChosenEvenIfSticky()
{
    PoolAtWork work({1, 1});
    work.pool.sticky = Pool::Sticky::Account;
    work.pool.availability.kind = AvailabilityPolicy::Kind::Always;
    work.reps[0].active = false;
    work.request.stickyRep = 0;
    QCOMPARE(work.countsAfter(10), (std::vector<int>{0, 10}));
}

void TstAssign::aLeadSticksToItsRep()
{
    PoolAtWork work({1, 1, 1});
    work.pool.sticky = Pool::Sticky::Account;
    work.request.stickyRep = 2;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(*work.next(true), 2u);
        QCOMPARE(work.outcome.candidates[2].verdict, V::ChosenSticky);
        QCOMPARE(work.outcome.candidates[0].verdict, V::StickyElsewhere);
    }
    work.pool.sticky = Pool::Sticky::No;
    QVERIFY(*work.next() != 2u);
}

void TstAssign::stickinessGivesWayWhenTheRepCannotTakeIt()
{
    PoolAtWork work({1, 1});
    work.pool.sticky = Pool::Sticky::EmailDomain;
    work.request.stickyRep = 1;
    work.setAway(1);
    QCOMPARE(*work.next(true), 0u);
    QCOMPARE(work.outcome.candidates[0].verdict, V::Chosen);
    work.request.stickyRep = 77; // not of this pool
    QVERIFY(work.next());
}

void TstAssign::aStickyLeadCostsATurnUnlessThePoolSaysOtherwise()
{
    PoolAtWork work({1, 1});
    work.pool.sticky = Pool::Sticky::Account;
    work.request.stickyRep = 0;
    work.next();
    QCOMPARE(work.balance.members[0].owed.units, -Credit::kLead / 2);
    QCOMPARE(work.balance.members[1].owed.units, Credit::kLead / 2);
    QCOMPARE(work.balance.members[0].lastTurn, 1);

    PoolAtWork free({1, 1});
    free.pool.sticky = Pool::Sticky::Account;
    free.pool.stickyCostsTurn = false;
    free.request.stickyRep = 0;
    free.next();
    QVERIFY(free.outcome.bookings.empty());
    QCOMPARE(free.balance.members[0].owed.units, 0);
    QCOMPARE(free.balance.members[0].lastTurn, 0);
    QCOMPARE(free.balance.members[0].load.open, 1);
    QCOMPARE(free.states[0].load.open, 1);
    QCOMPARE(free.balance.position, 1);
}

void TstAssign::aTurnCanBeChargedForALeadFromOutside()
{
    PoolAtWork work({1, 1, 2});
    work.setAway(0);
    AssignmentOutcome charge;
    chargeTurn(work.pool, work.reps, work.facts, work.request, work.balance, work.states, 0, true, charge);
    applyTurn(charge, work.balance);
    QCOMPARE(work.balance.members[0].owed.units, -Credit::kLead * 3 / 4);
    QCOMPARE(work.owedInAll(), 0);
    QCOMPARE(work.balance.members[0].load, Load());
    QCOMPARE(work.balance.position, 1);
    QCOMPARE(work.balance.members[0].lastTurn, 1);
    QCOMPARE(charge.candidates[0].verdict, CandidateVerdict::Chosen);
    QCOMPARE(charge.candidates[1].verdict, CandidateVerdict::LessOwed);
    work.setAway(0, false);
    QCOMPARE(work.countsAfter(3)[0], 0); // a quarter of each lead: after three the books are even
}

void TstAssign::returnedCreditUndoesADecision()
{
    PoolAtWork work({1, 3, 2});
    work.pool.catchUp.kind = CatchUpPolicy::Kind::Spread;
    work.setAway(2);
    work.countsAfter(17);
    work.setAway(2, false);
    const PoolBalance before = work.balance;
    work.next();
    book(returned(work.outcome.bookings), work.balance);
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(work.balance.members[i].owed.units, before.members[i].owed.units);
        QCOMPARE(work.balance.members[i].deferred.units, before.members[i].deferred.units);
    }
}

void TstAssign::tracedAndUntracedDecideAlike()
{
    std::mt19937_64 random(3);
    PoolAtWork work({1, 2, 3, 4, 5});
    for (int lead = 0; lead < 500; ++lead) {
        work.setAway(random() % 5, random() % 2 == 0);
        work.decide(true);
        const AssignmentOutcome traced = work.outcome;
        work.next(false);
        QVERIFY(work.outcome == traced);
        QVERIFY(work.outcome.candidates.empty());
    }
}

void TstAssign::theSameInputsGiveTheSameOutcome()
{
    const auto run = [] {
        PoolAtWork work({0.7, 2, 3, 900, 5}, "replayed");
        std::vector<std::vector<Booking>> all;
        for (int lead = 0; lead < 300; ++lead) {
            work.setAway(std::size_t(lead % 5), lead % 3 == 0);
            work.next();
            all.push_back(work.outcome.bookings);
        }
        return all;
    };
    QVERIFY(run() == run());
}

void TstAssign::everyDecisionGivesItsInputs()
{
    PoolAtWork work({1, 1});
    work.countsAfter(7);
    const PoolBalance before = work.balance;
    const auto states = work.states;
    work.states[1].presence = Presence::Paused;
    work.next(true);
    QCOMPARE(work.outcome.candidates.size(), 2u);
    for (std::uint32_t i = 0; i < 2; ++i) {
        QCOMPARE(work.outcome.candidates[i].member, i);
        QCOMPARE(work.outcome.candidates[i].balance, before.members[i]);
        QCOMPARE(work.outcome.candidates[i].repLoad, states[i].load);
    }
    QCOMPARE(work.outcome.candidates[1].presence, Presence::Paused);
    QCOMPARE(work.outcome.available, std::vector<std::uint32_t>{0});
}

BATON_TEST(TstAssign);
#include "tst_assign.moc"
