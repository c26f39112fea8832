// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/routing/routing_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>

using namespace baton;

namespace {

const std::string chain = R"({"main": {"nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "ne"}},
    "ne": {"type": "assign_pool", "pool": "northeast", "next": {"assigned": "done", "nobody": "mw"}},
    "mw": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "oncall"}},
    "oncall": {"type": "assign_pool", "pool": "night", "next": {"assigned": "done", "nobody": "hold"}},
    "hold": {"type": "hold", "queue": "unrouted", "expires": "2d", "next": {"retry": "ne", "expired": "lost"}},
    "lost": {"type": "end", "disposition": "lost"},
    "done": {"type": "end", "disposition": "routed"}}}})";

/// Eve, whom the fixture sends home, is of no sticky pool; Gus has left.
constexpr std::string_view stickyRoster = R"({"format": 1,
  "reps": [
    {"id": "bob", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}},
    {"id": "cat", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}},
    {"id": "eve", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}},
    {"id": "gus", "zone": "UTC", "active": false, "hours": {"mon": ["00:00-24:00"]}},
    {"id": "ann", "zone": "UTC", "hours": {"tue": ["00:00-24:00"]}}],
  "pools": [
    {"id": "accounts", "sticky": "account", "availability": {"policy": "now"},
     "members": [{"rep": "bob"}, {"rep": "cat"}, {"rep": "gus"}, {"rep": "ann"}]},
    {"id": "domains", "sticky": "email_domain", "availability": {"policy": "now"},
     "members": [{"rep": "bob"}, {"rep": "cat"}, {"rep": "gus"}, {"rep": "ann"}]},
    {"id": "turns", "members": [{"rep": "bob"}, {"rep": "cat"}]}]})";

std::vector<std::uint32_t> repsNamed(const test::Desk& desk, const QStringList& names)
{
    std::vector<std::uint32_t> reps;
    for (const QString& name : names)
        reps.push_back(*desk.rules.routing->repIndex(*RepId::make(name.toStdString())));
    return reps;
}

/// A decision of these branches: "hot" leads to Omar, who is offline, all others to Dana; the hold goes on at
/// `retry`.
std::string treeThatDecides(const char* branches, const char* retry)
{
    return test::quoted("{'main': {'nodes': {"
                        "'start': {'type': 'entry', 'on': 'qualified', 'next': {'next': 'which'}},"
                        "'which': {'type': 'decision', 'branches': [") +
           test::quoted(branches) +
           test::quoted("], 'next': {'hot': 'omar', 'cold': 'dana', 'else': 'dana'}},"
                        "'omar': {'type': 'assign_pool', 'pool': 'night',"
                        " 'next': {'assigned': 'done', 'nobody': 'hold'}},"
                        "'dana': {'type': 'assign_pool', 'pool': 'northeast',"
                        " 'next': {'assigned': 'done', 'nobody': 'hold'}},"
                        "'hold': {'type': 'hold', 'queue': 'q', 'next': {'retry': '") +
           retry + test::quoted("'}}, 'done': {'type': 'end'}}}}");
}

/// The desk's roster with a condition on Dana.
std::string rosterWhereDanaTakes(const std::string& condition)
{
    std::string roster(test::deskRoster);
    const std::string dana = test::quoted("{'rep': 'dana', ");
    roster.insert(roster.find(dana) + dana.size(), test::quoted("'eligible': " + condition + ", "));
    return roster;
}

/// One pool; a lead that nobody takes becomes one of segment "smb" before it is held.
const std::string tagsBeforeItHolds = R"({"main": {"nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "ne"}},
    "ne": {"type": "assign_pool", "pool": "northeast", "next": {"assigned": "done", "nobody": "tag"}},
    "tag": {"type": "set_field", "field": "segment", "value": "smb", "next": {"next": "hold"}},
    "hold": {"type": "hold", "queue": "q", "next": {"retry": "ne"}},
    "done": {"type": "end"}}}})";

std::string textOf(std::optional<Instant> instant)
{
    return instant ? formatInstant(*instant) : std::string("never");
}

} // namespace

class TstWalk : public QObject {
    Q_OBJECT

private slots:
    void theFirstPoolWithSomebodyTakesTheLead()
    {
        test::Desk desk(chain);
        QVERIFY2(desk.problems.empty(), test::codesOf(desk.problems).c_str());
        const WalkResult& result = desk.walk();
        QCOMPARE(desk.way(), std::string("start.next ne.assigned done"));
        QCOMPARE(*result.attempts[*result.assigned].rep, 0u);
        QCOMPARE(result.disposition, std::string_view("routed"));
    }

    void northeastOfflineMidwestTakesIt()
    {
        test::Desk desk(chain);
        desk.ledger.reps[0].presence = Presence::Offline;
        desk.walk();
        QCOMPARE(desk.way(), std::string("start.next ne.nobody mw.assigned done"));
    }

    void nobodyAnywhereHoldsUntilWorkBegins()
    {
        test::Desk desk(chain);
        desk.input.at = *parseInstant("2026-03-02T23:30:00Z"); // Monday 18:30 in New York
        const WalkResult& result = desk.walk();
        QCOMPARE(desk.way(), std::string("start.next ne.nobody mw.nobody oncall.nobody hold"));
        QVERIFY(result.end == WalkResult::End::Holding);
        QCOMPARE(result.holdQueue, std::string_view("unrouted"));
        // Dana and Mia both begin on Tuesday at 14:00 UTC.
        QCOMPARE(formatInstant(*result.retryAt), std::string("2026-03-03T14:00:00Z"));
        QCOMPARE(formatInstant(*result.expiresAt), std::string("2026-03-04T23:30:00Z"));

        desk.input.at = *result.retryAt;
        const StartingPoint resume{result.tree, result.resumeNode};
        desk.walkFrom(resume);
        QCOMPARE(desk.way(), std::string("ne.assigned done"));
    }

    void anExpiredHoldLeavesByItsPort()
    {
        test::Desk desk(chain);
        desk.input.at = *parseInstant("2026-03-02T23:30:00Z");
        desk.walk();
        desk.walkFrom({desk.result.tree, desk.result.expiredNode});
        QCOMPARE(desk.result.disposition, std::string_view("lost"));
    }

    void aReachedDayCapIsFreeAgainAtMidnightOrWhenWorkBegins()
    {
        test::Desk desk(chain);
        desk.ledger.reps[1].presence = Presence::Paused;
        for (int i = 0; i < 2; ++i) {
            countAssignment(desk.ledger.pools[0].members[0].load, *Zone::find("America/New_York"),
                            desk.input.at, 0);
        }
        desk.walk();
        QVERIFY(desk.result.end == WalkResult::End::Holding);
        QCOMPARE(formatInstant(*desk.result.retryAt), std::string("2026-03-03T14:00:00Z"));
    }

    void whoIsPausedOrOfflineComesBackOnlyByAnEvent()
    {
        test::Desk desk(chain);
        for (auto& rep : desk.ledger.reps)
            rep.presence = Presence::Paused;
        desk.walk();
        QVERIFY(desk.result.end == WalkResult::End::Holding);
        QVERIFY(!desk.result.retryAt);
    }

    void aHoldLooksAgainWhenADecisionMayFlip_data()
    {
        QTest::addColumn<QByteArray>("branches");
        QTest::addColumn<QByteArray>("retry");
        QTest::addColumn<std::string>("retryAt");
        const auto row = [](const char* name, const char* branches, const char* retry, const char* at) {
            QTest::newRow(name) << QByteArray(branches) << QByteArray(retry) << std::string(at);
        };
        const char* const hot =
            "{'id': 'hot', 'when': {'field': 'seen', 'op': 'within_last', 'value': '2h'}}";
        row("the branch taken holds no longer", hot, "which", "2026-03-02T16:30:00Z");
        row("a branch before the one taken may hold",
            "{'id': 'cold', 'when': {'none': [{'field': 'seen', 'op': 'within_last', 'value': '90m'}]}},"
            "{'id': 'hot', 'when': {'field': 'seen', 'op': 'present'}}",
            "which", "2026-03-02T16:00:00Z");
        row("a branch behind the one taken is not asked",
            "{'id': 'hot', 'when': {'field': 'seen', 'op': 'present'}},"
            "{'id': 'cold', 'when': {'field': 'seen', 'op': 'within_last', 'value': '2h'}}",
            "which", "never");
        row("the retry does not pass the decision", hot, "omar", "never");
        row("what the branch needs is not there for ever",
            "{'id': 'hot', 'when': {'field': 'seen', 'op': 'present'}}", "which", "never");
    }
    void aHoldLooksAgainWhenADecisionMayFlip()
    {
        QFETCH(QByteArray, branches);
        QFETCH(QByteArray, retry);
        test::Desk desk(treeThatDecides(branches.constData(), retry.constData()));
        QVERIFY2(desk.problems.empty(), test::codesOf(desk.problems).c_str());
        desk.setValues(R"({"seen": "2026-03-02T14:30:00Z"})");
        const WalkResult& result = desk.walk();
        QCOMPARE(desk.way(), std::string("start.next which.hot omar.nobody hold"));
        QTEST(textOf(result.retryAt), "retryAt");
        if (!result.retryAt)
            return;
        const StartingPoint resume{result.tree, result.resumeNode};
        desk.input.at = *result.retryAt - std::chrono::milliseconds(1);
        desk.walkFrom(resume);
        QCOMPARE(desk.way(), std::string("which.hot omar.nobody hold"));
        desk.input.at += std::chrono::milliseconds(1);
        desk.walkFrom(resume);
        QVERIFY2(desk.way().ends_with("dana.assigned done"), desk.way().c_str());
    }

    void aHoldLooksAgainWhenAMemberMayBecomeEligible_data()
    {
        QTest::addColumn<std::string>("eligible");
        QTest::addColumn<bool>("offline");
        QTest::addColumn<QString>("backAt");
        QTest::addColumn<std::string>("retryAt");
        const auto row = [](const char* name, const char* eligible, bool offline, const char* backAt,
                            const char* retryAt) {
            QTest::newRow(name) << std::string(eligible) << offline << QString::fromUtf8(backAt)
                                << std::string(retryAt);
        };
        const char* const cold = "{'none': [{'field': 'seen', 'op': 'within_last', 'value': '2h'}]}";
        row("at work then", cold, false, "", "2026-03-02T16:30:00Z");
        row("off duty then, and at work the next day",
            "{'none': [{'field': 'seen', 'op': 'within_last', 'value': '8h'}]}", false, "",
            "2026-03-03T14:00:00Z");
        row("away until later", cold, true, "2026-03-02T18:00:00Z", "2026-03-02T18:00:00Z");
        row("away until before that", cold, true, "2026-03-02T16:00:00Z", "2026-03-02T16:30:00Z");
        row("away for nobody knows how long", cold, true, "", "never");
        row("not by time alone", "{'field': 'segment', 'op': 'is', 'value': 'big'}", false, "", "never");
    }
    void aHoldLooksAgainWhenAMemberMayBecomeEligible()
    {
        QFETCH(std::string, eligible);
        QFETCH(bool, offline);
        QFETCH(QString, backAt);
        test::Desk desk(tagsBeforeItHolds, rosterWhereDanaTakes(eligible));
        QVERIFY2(desk.problems.empty(), test::codesOf(desk.problems).c_str());
        desk.setValues(R"({"seen": "2026-03-02T14:30:00Z"})");
        if (offline)
            desk.ledger.reps[0].presence = Presence::Offline;
        desk.ledger.reps[0].backAt = parseInstant(backAt.toStdString());
        QVERIFY(desk.walk().end == WalkResult::End::Holding);
        QTEST(textOf(desk.result.retryAt), "retryAt");
    }

    void aHoldLooksAgainWhenSomebodyComesAndNotLater_data()
    {
        QTest::addColumn<std::string>("at");
        QTest::addColumn<std::string>("eligible");
        QTest::addColumn<std::string>("retryAt");
        const auto row = [](const char* name, const char* at, const char* eligible, const char* retryAt) {
            QTest::newRow(name) << std::string(at) << std::string(eligible) << std::string(retryAt);
        };
        row("work begins in half a minute", "2026-03-02T13:59:30Z", "{'field': 'seen', 'op': 'absent'}",
            "2026-03-02T14:00:00Z");
        row("work begins in a millisecond", "2026-03-02T13:59:59.999Z", "{'field': 'seen', 'op': 'absent'}",
            "2026-03-02T14:00:00Z");
        row("somebody at work may have the lead as it has become", "2026-03-02T15:00:00Z",
            "{'field': 'segment', 'op': 'is', 'value': 'smb'}", "2026-03-02T15:01:00Z");
    }
    void aHoldLooksAgainWhenSomebodyComesAndNotLater()
    {
        QFETCH(std::string, at);
        QFETCH(std::string, eligible);
        test::Desk desk(tagsBeforeItHolds, rosterWhereDanaTakes(eligible));
        desk.input.at = *parseInstant(at);
        QVERIFY(desk.walk().end == WalkResult::End::Holding);
        QTEST(textOf(desk.result.retryAt), "retryAt");
    }

    void excludedRepsAreAskedNeitherNowNorLater()
    {
        test::Desk desk(chain);
        desk.input.excludedReps = {0, 1};
        desk.walk();
        QVERIFY(desk.result.end == WalkResult::End::Holding);
        QVERIFY(!desk.result.retryAt);
    }

    void aStickyPoolTakesTheFirstHolderWhoIsItsMember_data()
    {
        QTest::addColumn<QStringList>("holders");
        QTest::addColumn<QString>("expected"); // nobody: it goes by turns
        QTest::newRow("nobody") << QStringList() << "";
        QTest::newRow("one, a member") << QStringList{"cat"} << "cat";
        QTest::newRow("one of another pool") << QStringList{"eve"} << "";
        QTest::newRow("the newest lead is of another pool") << QStringList{"eve", "cat", "bob"} << "cat";
        QTest::newRow("who has the newest lead has left") << QStringList{"gus", "bob", "cat"} << "bob";
        QTest::newRow("two members") << QStringList{"bob", "cat"} << "bob";
        QTest::newRow("the first member is away") << QStringList{"eve", "ann", "cat"} << "";
    }
    void aStickyPoolTakesTheFirstHolderWhoIsItsMember()
    {
        QFETCH(const QStringList, holders);
        QFETCH(const QString, expected);
        for (const std::string pool : {"accounts", "domains", "turns"}) {
            test::Desk desk(R"({"main": {"nodes": {
                "start": {"type": "entry", "on": "qualified", "next": {"next": "pool"}},
                "pool": {"type": "assign_pool", "pool": ")" +
                                pool + R"(", "next": {"assigned": "done", "nobody": "done"}},
                "done": {"type": "end"}}}})",
                            stickyRoster);
            QVERIFY2(desk.problems.empty(), test::codesOf(desk.problems).c_str());
            auto& ours = pool == "accounts" ? desk.input.stickyByAccount : desk.input.stickyByDomain;
            auto& others = pool == "accounts" ? desk.input.stickyByDomain : desk.input.stickyByAccount;
            ours = repsNamed(desk, holders);
            others = repsNamed(desk, {"bob"});
            desk.walk();
            const AssignmentOutcome& outcome = desk.result.attempts.front().outcome;
            QString sticksTo;
            for (const Candidate& candidate : outcome.candidates) {
                if (candidate.verdict == CandidateVerdict::ChosenSticky)
                    sticksTo = QString::fromStdString(
                        desk.rules.routing->reps()[*desk.result.attempts.front().rep].id.text());
            }
            QCOMPARE(sticksTo, pool == "turns" ? QString() : expected);
            QVERIFY(outcome.member);
        }
    }

    void aWalkAssignsOnce()
    {
        test::Desk desk(R"({"main": {"nodes": {
            "start": {"type": "entry", "on": "qualified", "next": {"next": "a"}},
            "a": {"type": "assign_rep", "rep": "dana", "pool": "northeast", "next": {"assigned": "b", "nobody": "done"}},
            "b": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "done"}},
            "done": {"type": "end"}}}})");
        desk.walk();
        QCOMPARE(desk.way(), std::string("start.next a.assigned b.nobody done"));
        QCOMPARE(desk.result.attempts.size(), std::size_t(1));
    }

    void aTurnNeedsAPoolThatKnowsTheRep_data()
    {
        QTest::addColumn<std::string>("members");
        QTest::addColumn<std::string>("problems");
        const auto row = [](const char* name, const char* members, const char* problems) {
            QTest::newRow(name) << test::quoted(members) << std::string(problems);
        };
        row("a rep and a pool of hers", "'type': 'assign_rep', 'rep': 'dana', 'pool': 'northeast'", "");
        row("a turn and no pool", "'type': 'assign_rep', 'rep': 'dana'",
            "routing.turn_needs_pool /trees/main/nodes/a");
        row("no turn and no pool", "'type': 'assign_rep', 'rep': 'dana', 'costsTurn': false", "");
        row("no turn and a pool", "'type': 'assign_rep', 'rep': 'dana', 'costsTurn': false, 'pool': 'night'",
            "");
        row("a pool that she is not in", "'type': 'assign_rep', 'rep': 'dana', 'pool': 'night'",
            "routing.rep_not_in_pool /trees/main/nodes/a/pool");
        row("a pool that is not there", "'type': 'assign_rep', 'rep': 'dana', 'pool': 'x'",
            "routing.unknown_pool /trees/main/nodes/a/pool");
        row("an owner's turn and no pool", "'type': 'assign_owner', 'who': 'account_owner'",
            "routing.turn_needs_pool /trees/main/nodes/a");
        row("an owner and any pool", "'type': 'assign_owner', 'who': 'account_owner', 'pool': 'night'", "");
    }
    void aTurnNeedsAPoolThatKnowsTheRep()
    {
        QFETCH(std::string, members);
        const test::Desk desk(
            test::quoted("{'main': {'nodes': {"
                         "'start': {'type': 'entry', 'on': 'qualified', 'next': {'next': 'a'}},"
                         "'a': {") +
            members +
            test::quoted(", 'next': {'assigned': 'done', 'nobody': 'done'}},"
                         "'done': {'type': 'end'}}}}"));
        QTEST(test::codesOf(desk.problems), "problems");
    }

    void aBranchSeesWhatANodeSet()
    {
        test::Desk desk(R"({"main": {"nodes": {
            "start": {"type": "entry", "on": "qualified", "next": {"next": "tag"}},
            "tag": {"type": "set_field", "field": "segment", "value": "smb", "next": {"next": "which"}},
            "which": {"type": "decision", "branches": [
                {"id": "big", "when": {"field": "segment", "op": "is", "value": "big"}},
                {"id": "smb", "when": {"field": "segment", "op": "is", "value": "SMB"}}],
                "next": {"big": "done", "smb": "clear", "else": "done"}},
            "clear": {"type": "set_field", "field": "segment", "value": null, "next": {"next": "again"}},
            "again": {"type": "decision", "branches": [{"id": "yes", "when": {"field": "segment", "op": "present"}}],
                "next": {"yes": "done", "else": "sal"}},
            "sal": {"type": "set_stage", "stage": "sal", "next": {"next": "done"}},
            "done": {"type": "end"}}}})");
        QVERIFY2(desk.problems.empty(), test::codesOf(desk.problems).c_str());
        desk.walk();
        QCOMPARE(desk.way(),
                 std::string("start.next tag.next which.smb clear.next again.else sal.next done"));
        QCOMPARE(desk.result.fields.size(), std::size_t(2));
        QVERIFY(desk.result.stage == Stage::Sal);
    }

    void tracedAndUntracedGoTheSameWay()
    {
        test::Desk desk(chain);
        desk.walk(true);
        const std::string traced = desk.way();
        QVERIFY(!desk.result.attempts[0].outcome.candidates.empty());
        desk.walk(false);
        QCOMPARE(desk.way(), traced);
        QVERIFY(desk.result.verdicts.empty());
        QVERIFY(desk.result.attempts[0].outcome.candidates.empty());
    }

    void aJumpGoesOnInAnotherTree()
    {
        test::Desk desk(R"({"main": {"nodes": {
            "start": {"type": "entry", "on": "qualified", "next": {"next": "go"}},
            "go": {"type": "jump", "tree": "other"}}},
          "other": {"nodes": {
            "begin": {"type": "entry", "on": "hand", "next": {"next": "done"}},
            "done": {"type": "end", "disposition": "there"}}}})");
        desk.walk();
        QCOMPARE(desk.way(), std::string("start.next go begin.next done"));
        QCOMPARE(desk.result.disposition, std::string_view("there"));
    }

    void aCycleEndsAtTheStepLimit()
    {
        test::Desk desk(R"({"main": {"nodes": {
            "start": {"type": "entry", "on": "qualified", "next": {"next": "a"}},
            "a": {"type": "set_stage", "stage": "sal", "next": {"next": "b"}},
            "b": {"type": "set_stage", "stage": "sql", "next": {"next": "a"}}}}})");
        desk.walk();
        QVERIFY(desk.result.end == WalkResult::End::StepLimit);
        QCOMPARE(desk.result.path.size(), std::size_t(100000));
    }

    void nestedSplitsDoNotCorrelate()
    {
        test::Desk desk(R"({"main": {"nodes": {
            "start": {"type": "entry", "on": "qualified", "next": {"next": "one"}},
            "one": {"type": "split", "shares": [{"id": "a", "percent": 50}, {"id": "b", "percent": 50}],
                    "next": {"a": "two", "b": "two"}},
            "two": {"type": "split", "shares": [{"id": "c", "percent": 50}, {"id": "d", "percent": 50}],
                    "next": {"c": "done", "d": "done"}},
            "done": {"type": "end"}}}})");
        std::array<std::array<int, 2>, 2> seen{};
        for (int i = 1; i <= 4000; ++i) {
            desk.input.lead = LeadId{i};
            desk.walk(false);
            ++seen[std::size_t(desk.result.path[1].port)][std::size_t(desk.result.path[2].port)];
        }
        for (const auto& row : seen) {
            for (const int count : row)
                QVERIFY2(count > 900 && count < 1100, std::to_string(count).c_str());
        }
    }

    void tenThousandNodesInARow()
    {
        const std::string nodes =
            R"("start": {"type": "entry", "on": "qualified", "next": {"next": "n0"}})" + test::row(10000);
        test::Desk desk(R"({"main": {"nodes": {)" + nodes + R"(, "n10000": {"type": "end"}}}})");
        desk.walk();
        QVERIFY(desk.result.end == WalkResult::End::Ended);
        QCOMPARE(desk.result.path.size(), std::size_t(10002));
    }
};

BATON_TEST(TstWalk);
#include "tst_walk.moc"
