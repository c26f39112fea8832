// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/explanation.h"
#include "core/runtime/lead_actions.h"
#include "core/runtime/lead_listing.h"
#include "core/runtime/presence_commands.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

constexpr const char* kOneWithRoomForTwo = R"({"format": 1,
  "reps": [{"id": "dana", "zone": "UTC", "caps": {"open": 2},
            "hours": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"]}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}]}]})";

constexpr const char* kNobody = R"({"format": 1, "reps": [{"id": "dana", "zone": "UTC", "hours": {}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}]}]})";

constexpr const char* kOneOpen = R"({"format": 1,
  "reps": [{"id": "dana", "zone": "UTC", "caps": {"open": 1}, "hours": {"mon": ["00:00-24:00"]}},
           {"id": "eli", "zone": "UTC", "hours": {}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}, {"rep": "eli"}]}]})";

constexpr const char* kOneADay = R"({"format": 1,
  "reps": [{"id": "dana", "zone": "UTC", "caps": {"perDay": 1}, "hours": {"mon": ["00:00-24:00"]}},
           {"id": "eli", "zone": "UTC", "hours": {}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}, {"rep": "eli"}]}]})";

/// Both hold in the queue "q"; California waits longer.
constexpr const char* kTwoHoldsOfOneQueue = R"({"format": 1, "name": "Holds",
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "when": {"all": []}}],
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "where"}},
    "where": {"type": "decision", "title": "Where", "branches": [
       {"id": "ca", "title": "California", "when": {"field": "state", "op": "is", "value": "CA"}}],
       "next": {"ca": "long", "else": "short"}},
    "short": {"type": "hold", "queue": "q", "expires": "1d", "next": {"retry": "where", "expired": "gave_up"}},
    "long": {"type": "hold", "queue": "q", "expires": "10d", "next": {"retry": "where", "expired": "later"}},
    "gave_up": {"type": "end", "disposition": "gave_up"},
    "later": {"type": "end", "disposition": "later"}}}}})";

constexpr const char* kOneWithRoomForOne = R"({"format": 1,
  "reps": [{"id": "dana", "zone": "UTC", "caps": {"open": 1}, "hours": {"tue": ["09:00-17:00"]}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}]}]})";

/// Dana's desk is asked about leads seen in the last two hours, Eli about the others.
constexpr const char* kHotOnesToTheDesk = R"({"format": 1, "name": "Hot",
  "fields": [{"id": "seen", "title": "Seen", "type": "instant"}],
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "when": {"all": []}}],
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "fresh"}},
    "fresh": {"type": "decision", "title": "Fresh", "branches": [
       {"id": "hot", "title": "Hot", "when": {"field": "seen", "op": "within_last", "value": "2h"}}],
       "next": {"hot": "desk", "else": "eli"}},
    "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}},
    "eli": {"type": "assign_rep", "rep": "eli", "costsTurn": false, "next": {"assigned": "done", "nobody": "wait"}},
    "wait": {"type": "hold", "queue": "q", "next": {"retry": "fresh"}},
    "done": {"type": "end"}}}}})";

constexpr const char* kDanaAway = R"({"format": 1,
  "reps": [{"id": "dana", "zone": "UTC", "hours": {}},
           {"id": "eli", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}]}]})";

/// From an hour after it was seen Dana may have a lead.
constexpr const char* kDanaTakesTheCooler = R"({"format": 1,
  "reps": [{"id": "dana", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}},
           {"id": "eli", "zone": "UTC", "hours": {}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana",
     "eligible": {"none": [{"field": "seen", "op": "within_last", "value": "1h"}]}}]}]})";

/// Forty points for a click, fewer from minute to minute and none after eight hours.
constexpr const char* kClicksFade =
    R"({"format": 1, "name": "Fading", "scorecards": [{"id": "main", "groups": [
    {"id": "e", "kind": "engagement", "criteria": [{"id": "clicks", "each": {"did": "email_click"}, "points": 40,
     "decay": {"kind": "linear", "over": "8h"}}]}]}], "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "arrival", "next": {"next": "ask"}},
    "wait": {"type": "hold", "queue": "q", "next": {"retry": "ask"}},
    "done": {"type": "end"}, "ask": )";

constexpr const char* kColdOnesToEli = R"({"type": "decision", "branches": [
       {"id": "hot", "when": {"field": "score", "op": "ge", "value": 20}}], "next": {"hot": "desk", "else": "eli"}},
    "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}},
    "eli": {"type": "assign_rep", "rep": "eli", "costsTurn": false, "next": {"assigned": "done", "nobody": "wait"}}}}}})";

constexpr const char* kAllToTheDesk =
    R"({"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}}}}}})";

constexpr const char* kDanaTakesTheCold = R"({"format": 1,
  "reps": [{"id": "dana", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana", "eligible": {"field": "score", "op": "lt", "value": 20}}]}]})";

/// Nothing qualifies anybody.
constexpr const char* kWhoArrivesIsRouted = R"({"format": 1, "name": "Arrival",
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "arrival", "next": {"next": "desk"}},
    "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}},
    "wait": {"type": "hold", "queue": "q", "next": {"retry": "desk"}},
    "done": {"type": "end"}}}}})";

constexpr const char* kWaitsAnHour = R"({"format": 1, "name": "Hour",
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "arrival", "next": {"next": "desk"}},
    "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}},
    "wait": {"type": "hold", "queue": "q", "expires": "1h", "next": {"retry": "desk", "expired": "gave_up"}},
    "gave_up": {"type": "end", "disposition": "gave_up"},
    "done": {"type": "end"}}}}})";

constexpr const char* kTuesdayAfternoon = R"({"format": 1,
  "reps": [{"id": "dana", "zone": "UTC", "hours": {"tue": ["12:00-18:00"]}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}]}]})";

} // namespace

class TstHolds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWaitsForRoomComesBeforeWhatArrivesNext_data()
    {
        QTest::addColumn<bool>("ended");
        QTest::newRow("a lead was ended") << true;
        QTest::newRow("a lead was recycled") << false;
    }
    void whoWaitsForRoomComesBeforeWhatArrivesNext()
    {
        QFETCH(const bool, ended);
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), kOneWithRoomForTwo, std::nullopt)->version);
        const LeadId first = work.add("a@x.example");
        work.add("b@x.example");
        const LeadId waits = work.add("c@x.example");
        work.run();
        QVERIFY(work.row(waits).state == LeadState::Held);
        const LeadAction action =
            ended ? LeadAction(action::EndLead{"spam", true})
                  : LeadAction(action::Recycle{work.clock.now() + std::chrono::hours(99), {}});
        QCOMPARE(performAction(work.session(), std::vector<LeadId>{first}, action)->leads, 1);
        const LeadId next = work.add("d@x.example");
        work.run();
        QCOMPARE(work.owner(waits), std::string("dana"));
        QVERIFY(work.row(next).state == LeadState::Held);
        QVERIFY(work.isSound());
    }

    void aLeadThatWasRecycledArrivesAgain()
    {
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kWhoArrivesIsRouted, "")->version);
        const LeadId lead = work.add("a@x.example");
        work.run();
        QVERIFY(!work.owner(lead).empty());
        const auto later = work.clock.now() + std::chrono::hours(7 * 24);
        QCOMPARE(performAction(work.session(), std::vector<LeadId>{lead}, action::Recycle{later, {}})->leads,
                 1);
        work.run();
        QCOMPARE(work.owner(lead), std::string());
        work.clock.set(formatInstant(later));
        work.run();
        QVERIFY(!work.owner(lead).empty());
        QVERIFY(work.isSound());
    }

    /// The engine may run late: who was to be asked before the lead gave up waiting is asked.
    void whoWasDueBeforeTheHoldExpiredIsAsked_data()
    {
        QTest::addColumn<QByteArray>("ranAt");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("on time") << QByteArray("2026-03-03T12:00:00Z") << true;
        QTest::newRow("after the hold expired") << QByteArray("2026-03-03T12:15:00Z") << true;
        QTest::newRow("when the rep has gone again") << QByteArray("2026-03-03T18:15:00Z") << false;
    }
    void whoWasDueBeforeTheHoldExpiredIsAsked()
    {
        QFETCH(const QByteArray, ranAt);
        QFETCH(const bool, isThere);
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), kTuesdayAfternoon, std::nullopt)->version);
        QVERIFY(publishPlaybook(work.session(), kWaitsAnHour, "")->version);
        work.clock.set("2026-03-03T11:10:00Z");
        const LeadId lead = work.add("a@x.example");
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        work.clock.set(ranAt.toStdString());
        work.run();
        QCOMPARE(work.owner(lead), std::string(isThere ? "dana" : ""));
        if (isThere)
            return;
        work.clock.set(formatInstant(*work.row(lead).dueAt));
        work.run();
        QCOMPARE(work.row(lead).disposition, std::string("gave_up"));
    }

    void whoIsHeldIsAskedAgainWhenAnotherRosterTakesOver_data()
    {
        QTest::addColumn<bool>("heldBefore");
        QTest::newRow("held before it was recorded, and asked again since") << true;
        QTest::newRow("held after it was recorded") << false;
    }
    void whoIsHeldIsAskedAgainWhenAnotherRosterTakesOver()
    {
        QFETCH(const bool, heldBefore);
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), kNobody, std::nullopt)->version);
        LeadId lead;
        if (heldBefore) {
            lead = work.add("a@x.example");
            work.run();
        }
        const Instant later = *parseInstant("2026-03-03T10:00:00Z");
        QVERIFY(importRoster(work.session(), kOneWithRoomForTwo, later)->version);
        if (!heldBefore)
            lead = work.add("a@x.example");
        else
            QVERIFY(work.session().repositories().leads.wakeHolds(Instant()));
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        work.clock.set("2026-03-03T10:00:00Z");
        work.run();
        QCOMPARE(work.owner(lead), std::string("dana"));
    }

    /// Half of the forty points are left after four hours: 19:00.
    void whoseScoreFadesIsAskedForAgain_data()
    {
        QTest::addColumn<QByteArray>("playbook");
        QTest::addColumn<QByteArray>("roster");
        QTest::addColumn<QByteArray>("owner");
        QTest::newRow("another branch")
            << QByteArray(kClicksFade) + kColdOnesToEli << QByteArray(kDanaAway) << QByteArray("eli");
        QTest::newRow("a member's condition")
            << QByteArray(kClicksFade) + kAllToTheDesk << QByteArray(kDanaTakesTheCold) << QByteArray("dana");
    }
    void whoseScoreFadesIsAskedForAgain()
    {
        QFETCH(const QByteArray, playbook);
        QFETCH(const QByteArray, roster);
        QFETCH(const QByteArray, owner);
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), roster.toStdString(), std::nullopt)->version);
        QVERIFY(publishPlaybook(work.session(), playbook.toStdString(), "")->version);
        const LeadId lead = work.add("a@x.example");
        const auto done = addActivity(work.session(), "a@x.example", "email_click", {}, {});
        QVERIFY(done->problems.empty());
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        const Instant half = *parseInstant("2026-03-02T19:00:00Z");
        QVERIFY(work.row(lead).dueAt &&
                std::chrono::abs(*work.row(lead).dueAt - half) < std::chrono::seconds(1));
        work.clock.set("2026-03-02T19:01:00Z");
        work.run();
        QCOMPARE(work.owner(lead), owner.toStdString());
        QVERIFY(work.isSound());
    }

    void whoComesFromTheFutureIsTriedWhenItIsDue()
    {
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), kTuesdayAfternoon, std::nullopt)->version);
        const FieldTexts texts{{"email", "a@x.example"}, {"received_at", "2027-03-01T00:00:00Z"}};
        const LeadId lead = *addLead(work.session(), texts)->lead;
        QVERIFY(readableDueAt(work.row(lead).dueAt, work.row(lead).lead) ==
                parseInstant("2027-03-01T00:00:00Z"));
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        QVERIFY(readableDueAt(work.row(lead).dueAt, work.row(lead).lead) ==
                parseInstant("2026-03-03T12:00:00Z"));
    }

    void aRetryThatLeadsToAnotherHoldOfTheQueueWaitsThere()
    {
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kTwoHoldsOfOneQueue, "")->version);
        const LeadId lead = work.add("a@x.example");
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        QCOMPARE(
            performAction(work.session(), std::vector<LeadId>{lead}, action::EditFields{{{"state", "CA"}}})
                ->leads,
            1);
        work.clock.set("2026-03-02T16:00:00Z");
        work.run();
        work.clock.set("2026-03-03T22:00:00Z");
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        work.clock.set("2026-03-13T22:00:00Z");
        work.run();
        QCOMPARE(work.row(lead).disposition, std::string("later"));
    }

    void aHoldGivenBackIsAskedAgain()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("a@x.example");
        for (const char* rep : {"dana", "eli"})
            QVERIFY(setPresence(work.session(), rep, Presence::Offline, {})->empty());
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        const auto given = performAction(work.session(), std::vector<LeadId>{lead},
                                         action::Assign{*RepId::make("eli"), {}, false});
        // Nobody is held now who could be woken.
        QVERIFY(setPresence(work.session(), "dana", Presence::Online, {})->empty());
        QVERIFY(undoAction(work.session(), *given->id));
        work.run();
        QCOMPARE(work.owner(lead), std::string("dana"));
        QVERIFY(work.isSound());
    }

    void aHoldWhoseWayOutIsGoneIsNotGivenBack()
    {
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kTwoHoldsOfOneQueue, "")->version);
        const LeadId lead = work.add("a@x.example");
        work.run();
        const auto given = performAction(work.session(), std::vector<LeadId>{lead},
                                         action::Assign{*RepId::make("eli"), {}, false});
        std::string without = kTwoHoldsOfOneQueue;
        const std::string expiry = R"("expires": "1d", "next": {"retry": "where", "expired": "gave_up"})";
        without.replace(without.find(expiry), expiry.size(), R"("next": {"retry": "where"})");
        const std::string node = R"("gave_up": {"type": "end", "disposition": "gave_up"},)";
        without.replace(without.find(node), node.size(), "");
        QVERIFY(publishPlaybook(work.session(), without, "")->version);
        const auto report = undoAction(work.session(), *given->id);
        QCOMPARE(report->leads, 0);
        QCOMPARE(work.owner(lead), std::string("eli"));
    }

    void whoGetsALeadBackGoesPastNoCap()
    {
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), kOneADay, std::nullopt)->version);
        const LeadId lead = work.add("a@x.example");
        work.run();
        QCOMPARE(work.owner(lead), std::string("dana"));
        const auto given = performAction(work.session(), std::vector<LeadId>{lead},
                                         action::Assign{*RepId::make("eli"), {}, false});
        QVERIFY(undoAction(work.session(), *given->id));
        QCOMPARE(work.owner(lead), std::string("dana"));
        const auto open = work.session().repositories().assignments.openOf(lead);
        QVERIFY(*open && !(*open)->byOverride);
        QVERIFY(work.isSound());
    }

    void whoGetsALeadBackBesideAnotherGoesPastTheCap()
    {
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), kOneOpen, std::nullopt)->version);
        const LeadId lead = work.add("a@x.example");
        work.run();
        const auto given = performAction(work.session(), std::vector<LeadId>{lead},
                                         action::Assign{*RepId::make("eli"), {}, false});
        const LeadId another = work.add("b@x.example");
        work.run();
        QCOMPARE(work.owner(another), std::string("dana"));
        QVERIFY(undoAction(work.session(), *given->id));
        const auto open = work.session().repositories().assignments.openOf(lead);
        QVERIFY(*open && (*open)->byOverride);
        QVERIFY(work.isSound());
    }

    void timeAloneHasAHeldLeadTaken_data()
    {
        QTest::addColumn<QByteArray>("roster");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<std::string>("taker");
        QTest::newRow("a decision sends it to somebody else")
            << QByteArray(kDanaAway) << QByteArray("2026-03-02T16:30:00Z") << std::string("eli");
        QTest::newRow("a member may have it")
            << QByteArray(kDanaTakesTheCooler) << QByteArray("2026-03-02T15:30:00Z") << std::string("dana");
    }
    void timeAloneHasAHeldLeadTaken()
    {
        QFETCH(const QByteArray, roster);
        QFETCH(const QByteArray, at);
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kHotOnesToTheDesk, "")->version);
        QVERIFY(importRoster(work.session(), roster.constData(), std::nullopt)->version);
        const LeadId lead =
            *addLead(work.session(), {{"email", "a@x.example"}, {"seen", "2026-03-02T14:30:00Z"}})->lead;
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        QVERIFY(work.row(lead).dueAt == parseInstant(at.constData()));
        work.clock.set(at.constData());
        work.run();
        QTEST(work.owner(lead), "taker");
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
        QVERIFY(work.isSound());
    }

    void whoWaitedComesFirstWhenWorkBegins()
    {
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), kOneWithRoomForOne, std::nullopt)->version);
        work.clock.set("2026-03-03T08:59:30Z");
        const LeadId waits = work.add("a@x.example");
        work.run();
        QVERIFY(work.row(waits).dueAt == parseInstant("2026-03-03T09:00:00Z"));
        work.clock.set("2026-03-03T09:00:10Z");
        const LeadId next = work.add("b@x.example");
        work.run();
        QCOMPARE(work.owner(waits), std::string("dana"));
        QVERIFY(work.row(next).state == LeadState::Held);
    }

    void theWayOfALeadIsToldThoughItWasDecidedAgain()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("a@x.example");
        work.run();
        const auto routing = *latestRouting(work.session(), lead);
        QVERIFY(routing && !routing->trace.walks.empty());
        QCOMPARE(
            performAction(work.session(), std::vector<LeadId>{lead}, action::SetStage{Stage::Sal})->leads, 1);
        const auto again = *latestRouting(work.session(), lead);
        QVERIFY(again && again->id == routing->id);
    }
};

BATON_TEST(TstHolds);
#include "tst_holds.moc"
