// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/explanation.h"
#include "tests/core/runtime/action_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

/// A second gate opens two days after the demo that was asked for.
std::string playbookWhoseSecondGateLeadsTo(const char* stage)
{
    return std::string(R"({"format": 1, "name": "Timed",
      "fields": [{"id": "demo_at", "title": "Demo asked for", "type": "instant"}],
      "gates": [
        {"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "when": {"all": []}},
        {"id": "late", "title": "Two days passed", "from": ["mql"], "to": ")") +
           stage + R"(", "when": {"all": [{"field": "demo_at", "op": "present"},
                    {"none": [{"field": "demo_at", "op": "within_last", "value": "2d"}]}]}}],
      "trees": {"main": {"title": "Main", "nodes": {
        "start": {"type": "entry", "on": "qualified", "next": {"next": "desk"}},
        "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}},
        "wait": {"type": "hold", "queue": "unrouted", "next": {"retry": "desk"}},
        "done": {"type": "end"}}}}})";
}

constexpr const char* kFallsOutsideBonn = R"({"format": 1, "name": "Falls",
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "mayFall": true,
             "when": {"field": "city", "op": "is", "value": "Bonn"}}],
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "wait"}},
    "wait": {"type": "end", "disposition": "nurture"}}}}})";

class TimedWorkspace : public ActionWorkspace {
public:
    explicit TimedWorkspace(const char* stage)
    {
        if (!publishPlaybook(session(), playbookWhoseSecondGateLeadsTo(stage), "")->version)
            qFatal("the playbook is not sound");
    }

    /// Decided; the gate opens right after Wednesday the fourth, 15:00.
    LeadId taken()
    {
        const LeadId lead =
            *addLead(session(), {{"email", "a@one.example"}, {"demo_at", "2026-03-02T15:00:00Z"}})->lead;
        run();
        return lead;
    }
    void runAt(const char* instant)
    {
        clock.set(instant);
        run();
    }
};

Instant at(const char* text)
{
    return *parseInstant(text);
}

} // namespace

/// Time alone opens gates of every lead that is not over, not only of those that wait to qualify.
class TstTimeGates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGateOpensForALeadThatARepHas_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("given by a pool") << false;
        QTest::newRow("given by a person") << true;
    }
    void aGateOpensForALeadThatARepHas()
    {
        QFETCH(const bool, byHand);
        TimedWorkspace work("sal");
        const LeadId lead = work.taken();
        if (byHand) {
            const RepId other = *RepId::make(work.owner(lead) == "dana" ? "eli" : "dana");
            work.perform({lead}, action::Assign{other, {}, false});
            work.run();
        }
        const std::string owner = work.owner(lead);
        work.runAt("2026-03-04T14:59:00Z");
        QVERIFY(work.row(lead).lead.stage == Stage::Mql);
        work.runAt("2026-03-04T15:01:00Z");
        QVERIFY(work.row(lead).lead.stage == Stage::Sal);
        QCOMPARE(work.owner(lead), owner);
        QVERIFY(work.isSound());
    }

    void aGateOpensForALeadThatIsHeld()
    {
        TimedWorkspace work("disqualified");
        work.clock.set("2026-03-02T23:00:00Z");
        const LeadId lead = work.taken();
        QVERIFY(work.row(lead).state == LeadState::Held);
        work.runAt("2026-03-04T15:01:00Z");
        QCOMPARE(work.row(lead).disposition, std::string("disqualified"));
        QVERIFY(work.isSound());
    }

    void publishedRulesOpenGatesOfLeadsThatRepsHave()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        std::string rules = playbookWhoseSecondGateLeadsTo("sal");
        rules.replace(rules.find(R"("op": "present")"), 15, R"("op": "absent")");
        QVERIFY(publishPlaybook(work.session(), rules, "")->version);
        work.run();
        QVERIFY(work.row(lead).lead.stage == Stage::Sal);
    }

    void aGateOpensThoughTheLeadIsSnoozed()
    {
        TimedWorkspace work("sal");
        const LeadId lead = work.taken();
        work.perform({lead}, action::Snooze{at("2026-03-06T15:00:00Z")});
        work.runAt("2026-03-03T15:00:00Z");
        QVERIFY(work.row(lead).snoozedUntil);
        work.runAt("2026-03-04T15:01:00Z");
        QVERIFY(work.row(lead).lead.stage == Stage::Sal);
        QVERIFY(!work.row(lead).snoozedUntil); // for the rep to see what happened
    }

    void aSnoozeEndsByItself()
    {
        TimedWorkspace work("sal");
        const LeadId lead = work.taken();
        work.perform({lead}, action::Snooze{at("2026-03-03T15:00:00Z")});
        work.runAt("2026-03-03T14:00:00Z");
        QVERIFY(work.row(lead).snoozedUntil);
        work.runAt("2026-03-03T15:00:00Z");
        QVERIFY(!work.row(lead).snoozedUntil);
        QVERIFY(work.row(lead).dueAt > at("2026-03-04T14:59:00Z")); // and the gate is not forgotten
    }

    void whatHappensEndsASnooze()
    {
        TimedWorkspace work("sal");
        const LeadId lead = work.taken();
        work.perform({lead}, action::Snooze{at("2026-03-03T15:00:00Z")});
        const ActionReport contacted = work.perform({lead}, action::MarkContacted{"call", {}, {}});
        QVERIFY(!work.row(lead).snoozedUntil);
        work.run();
        work.undo(contacted);
        QVERIFY(work.row(lead).snoozedUntil);
    }

    void aSnoozeUndoneLaterForgetsNoGate()
    {
        TimedWorkspace work("sal");
        const LeadId lead = work.taken();
        const ActionReport snoozed = work.perform({lead}, action::Snooze{at("2026-03-03T15:00:00Z")});
        work.run();
        work.undo(snoozed);
        QVERIFY(!work.row(lead).snoozedUntil);
        work.runAt("2026-03-04T15:01:00Z");
        QVERIFY(work.row(lead).lead.stage == Stage::Sal);
    }

    void aLeadFallsOnlyByTheGateThatRaisedIt_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("a gate raised it") << false;
        QTest::newRow("a person set its stage") << true;
    }
    void aLeadFallsOnlyByTheGateThatRaisedIt()
    {
        QFETCH(const bool, byHand);
        ActionWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kFallsOutsideBonn, "")->version);
        const LeadId lead =
            *addLead(work.session(), {{"email", "a@one.example"}, {"city", byHand ? "Oslo" : "Bonn"}})->lead;
        work.run();
        QVERIFY(work.row(lead).lead.stage == (byHand ? Stage::Lead : Stage::Mql));
        if (byHand)
            work.perform({lead}, action::SetStage{Stage::Mql});
        else
            work.perform({lead}, action::EditFields{{{"city", "Oslo"}}});
        work.run();
        QVERIFY(work.row(lead).lead.stage == (byHand ? Stage::Mql : Stage::Lead));
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
    }

    void aStageSetAndUndoneFallsAsBefore()
    {
        ActionWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kFallsOutsideBonn, "")->version);
        const LeadId lead = *addLead(work.session(), {{"email", "a@one.example"}, {"city", "Bonn"}})->lead;
        work.run();
        work.undo(work.perform({lead}, action::SetStage{Stage::Sql}));
        work.perform({lead}, action::EditFields{{{"city", "Oslo"}}});
        work.run();
        QVERIFY(work.row(lead).lead.stage == Stage::Lead);
    }

    void routingIsPutOffBySnoozing()
    {
        TimedWorkspace work("sal");
        const LeadId lead = *addLead(work.session(), {{"email", "a@one.example"}})->lead;
        work.perform({lead}, action::Snooze{at("2026-03-02T18:00:00Z")});
        work.runAt("2026-03-02T17:59:00Z");
        QVERIFY(work.row(lead).state == LeadState::Due);
        work.runAt("2026-03-02T18:00:00Z");
        QVERIFY(work.row(lead).state == LeadState::Owned);
    }
};

BATON_TEST(TstTimeGates);
#include "tst_time_gates.moc"
