// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/explanation.h"
#include "tests/core/runtime/action_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

constexpr const char* kCappedRoster = R"({"format": 1,
  "reps": [
    {"id": "dana", "zone": "America/New_York", "hours": {"mon": ["09:00-17:00"]}, "caps": {"open": 2}},
    {"id": "eli", "zone": "America/New_York", "hours": {"mon": ["09:00-17:00"]}},
    {"id": "gone", "zone": "America/New_York", "hours": {}, "active": false}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}, {"rep": "eli"}]},
            {"id": "eli-only", "members": [{"rep": "eli"}]}]})";

Instant at(const char* text)
{
    return *parseInstant(text);
}

} // namespace

/// What each action does to the lead, its history, the assignments and the books, and what it refuses.
class TstLeadActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAssignmentByHandMovesTheLeadAndTheBooks()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        QCOMPARE(work.owner(lead), std::string("dana"));
        const ActionReport report = work.perform({lead}, action::Assign{rep("eli"), {}, false});
        QCOMPARE(report.leads, 1);
        QVERIFY(report.id && report.refused.empty() && report.overCap.empty());
        QCOMPARE(work.owner(lead), std::string("eli"));
        QCOMPARE(work.row(lead).lead.previousOwner->text(), std::string("dana"));
        QCOMPARE(work.open("dana"), 0);
        QCOMPARE(work.open("eli"), 1);
        QCOMPARE(work.lastEvent(lead), std::string("assigned"));
        const auto file = **leadFile(work.session(), lead);
        QCOMPARE(file.assignments.size(), std::size_t(2));
        QCOMPARE(file.assignments[0].closeReason, std::string("reassigned"));
        QCOMPARE(file.assignments[1].how, std::string("manual"));
        QCOMPARE(file.assignments[1].actor, std::string("tester"));
        QVERIFY(!file.assignments[1].byOverride);
        QCOMPARE(file.previousOwners, std::vector{rep("dana")});
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
    }

    void anAssignmentOutOfAPoolCountsThereAndCostsATurnIfAsked()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example"); // Dana's; half a lead is owed to Eli
        const std::int64_t before = work.owed("eli");
        QVERIFY(before > 0);
        const ActionReport free = work.perform({lead}, action::Assign{rep("eli"), pool("desk"), false});
        QCOMPARE(work.owed("eli"), before);
        QCOMPARE(work.session().repositories().assignments.openOf(lead)->value().pool->text(),
                 std::string("desk"));
        work.undo(free);
        work.perform({lead}, action::Assign{rep("eli"), pool("desk"), true});
        QVERIFY(work.owed("eli") < before);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
    }

    void undoingATurnGivesItBack()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const std::int64_t dana = work.owed("dana");
        const std::int64_t eli = work.owed("eli");
        const ActionReport charged = work.perform({lead}, action::Assign{rep("eli"), pool("desk"), true});
        const ActionReport undone = work.undo(charged);
        QCOMPARE(work.owed("dana"), dana);
        QCOMPARE(work.owed("eli"), eli);
        QCOMPARE(work.today("eli"), 0);
        QCOMPARE(work.today("dana"), 1);
        work.undo(undone);
        QVERIFY(work.owed("eli") < eli);
        QCOMPARE(work.owner(lead), std::string("eli"));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
    }

    void aCapMayBeExceededByHandAndIsThenAnOverride()
    {
        ActionWorkspace work;
        QVERIFY(importRoster(work.session(), kCappedRoster, {})->version);
        std::vector<LeadId> leads;
        for (const char* email : {"a@one.example", "b@two.example", "c@three.example", "d@four.example"})
            leads.push_back(work.owned(email));
        const LeadAction toDana = action::Assign{rep("dana"), {}, false};
        const ActionReport preview = *previewAction(work.session(), leads, toDana);
        QCOMPARE(preview.leads, 2); // the others are Dana's
        QCOMPARE(preview.refused.size(), std::size_t(2));
        QCOMPARE(preview.overCap.size(), std::size_t(1));
        QVERIFY(preview.overCap[0].cap == CandidateVerdict::AtRepOpenCap);
        QCOMPARE(preview.overCap[0].limit, 2);
        QCOMPARE(preview.overCap[0].would, 4);
        QVERIFY(!preview.id);
        QCOMPARE(work.open("dana"), 2); // a preview writes nothing
        const ActionReport report = *performAction(work.session(), leads, toDana);
        QCOMPARE(report.overCap.size(), std::size_t(1));
        for (const OwnerChange& owner : report.owners) {
            QCOMPARE(owner.gets, owner.rep == rep("dana") ? 2 : 0);
            QCOMPARE(owner.loses, owner.rep == rep("dana") ? 0 : 2);
        }
        QCOMPARE(work.open("dana"), 4);
        int overrides = 0;
        const auto open = work.session().repositories().assignments.openOfRep(rep("dana"));
        for (const AssignmentRow& row : *open)
            overrides += row.byOverride ? 1 : 0;
        QCOMPARE(overrides, 2);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void whomLeadsCannotGoToIsAProblemOfTheAction_data()
    {
        QTest::addColumn<QString>("rep");
        QTest::addColumn<QString>("pool");
        QTest::addColumn<bool>("turn");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody knows the rep") << "zoe" << QString() << false << "rep.unknown";
        QTest::newRow("the rep has left") << "gone" << QString() << false << "rep.inactive";
        QTest::newRow("nobody knows the pool") << "eli"
                                               << "north" << false << "pool.unknown";
        QTest::newRow("the rep is not in the pool") << "dana"
                                                    << "eli-only" << false << "pool.not_a_member";
        QTest::newRow("a turn without a pool") << "eli" << QString() << true << "action.turn_needs_pool";
    }
    void whomLeadsCannotGoToIsAProblemOfTheAction()
    {
        QFETCH(QString, rep);
        QFETCH(QString, pool);
        QFETCH(bool, turn);
        QFETCH(QString, code);
        ActionWorkspace work;
        QVERIFY(importRoster(work.session(), kCappedRoster, {})->version);
        const LeadId lead = work.owned("a@one.example");
        const ActionReport report = work.perform(
            {lead}, action::Assign{*RepId::make(rep.toStdString()), PoolId::make(pool.toStdString()), turn});
        QCOMPARE(QString::fromStdString(codeOf(report)), code);
        QVERIFY(!report.id);
        QCOMPARE(work.owner(lead), std::string("dana"));
    }

    void aHeldLeadThatIsAssignedWaitsNoLonger()
    {
        ActionWorkspace work;
        work.clock.set("2026-03-03T03:00:00Z"); // nobody works
        const LeadId lead = work.owned("a@one.example");
        QCOMPARE(work.row(lead).state, LeadState::Held);
        const std::string before = work.stored(lead);
        const auto journey = *work.session().repositories().journeys.find(lead);
        const ActionReport report = work.perform({lead}, action::Assign{rep("eli"), {}, false});
        QVERIFY(!*work.session().repositories().journeys.find(lead));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        QCOMPARE(work.undo(report).leads, 1);
        work.run(); // who is there may be others by now
        QCOMPARE(work.stored(lead), before);
        const auto again = *work.session().repositories().journeys.find(lead);
        QCOMPARE(again->node, journey->node);
        QCOMPARE(again->heldSince, journey->heldSince);
        QCOMPARE(again->retryAt, journey->retryAt);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void aLeadThatWasNeverDecidedCanBeAssignedAndArrivesAfterAnUndo()
    {
        ActionWorkspace work;
        const LeadId lead = work.add("a@one.example");
        const std::string before = work.stored(lead);
        const ActionReport report = work.perform({lead}, action::Assign{rep("eli"), {}, false});
        QVERIFY(work.row(lead).scoreMilli);
        work.undo(report);
        QCOMPARE(work.stored(lead), before);
        work.run();
        QCOMPARE(latestDecision(work.session(), lead)->value().trace.cause, Cause::Arrival);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void whatIsReturnedIsRoutedAnew()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const ActionReport report = work.perform({lead}, action::ReturnToQueue{true});
        QVERIFY(report.undo == ActionReport::Undo::UntilRouted);
        QCOMPARE(work.row(lead).state, LeadState::Due);
        QCOMPARE(work.owner(lead), std::string());
        QCOMPARE(work.open("dana"), 0);
        QCOMPARE(codeOf(work.perform({lead}, action::ReturnToQueue{})), std::string("lead.due_already"));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        work.run();
        QCOMPARE(work.owner(lead), std::string("eli")); // whose turn it is, and Dana is passed over
        const auto decision = *latestDecision(work.session(), lead);
        QVERIFY(decision->trace.cause == Cause::Hand);
        QCOMPARE(decision->trace.excluded, std::vector<std::string>{"dana"});
        QCOMPARE(codeOf(*previewUndo(work.session(), *report.id)), std::string("undo.changed_since"));
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void aRejectedLeadGoesToSomebodyElseForGood()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const std::int64_t dana = work.owed("dana");
        QVERIFY(dana < 0);
        work.perform({lead}, action::Reject{"wrong_territory", ""});
        QCOMPARE(work.owed("dana"), 0); // nobody's fault: the turn goes back
        QCOMPARE(work.lastEvent(lead), std::string("rejected"));
        QVERIFY(work.lastPayload(lead).find("\"reason\":\"wrong_territory\"") != std::string::npos);
        work.run();
        QCOMPARE(work.owner(lead), std::string("eli"));
        work.perform({lead}, action::Reject{"no_capacity", ""});
        work.run();
        QCOMPARE(work.row(lead).state, LeadState::Held); // both gave it back
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
    }

    void aRejectionSaysWhatFollows_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("stage");
        QTest::newRow("routed anew") << "wrong_territory"
                                     << "due"
                                     << "mql";
        QTest::newRow("recycled") << "not_ready"
                                  << "nurture"
                                  << "recycled";
        QTest::newRow("disqualified") << "not_a_fit"
                                      << "ended"
                                      << "disqualified";
    }
    void aRejectionSaysWhatFollows()
    {
        QFETCH(QString, reason);
        QFETCH(QString, state);
        QFETCH(QString, stage);
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        work.perform({lead}, action::Accept{});
        work.run();
        const std::string before = work.stored(lead);
        const std::int64_t owed = work.owed("dana");
        const ActionReport report = work.perform({lead}, action::Reject{reason.toStdString(), "as agreed"});
        QCOMPARE(QString::fromStdString(std::string(leadStateKey(work.row(lead).state))), state);
        QCOMPARE(QString::fromStdString(std::string(stageKey(work.row(lead).lead.stage))), stage);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        work.undo(report);
        QCOMPARE(QString::fromStdString(work.stored(lead)), QString::fromStdString(before));
        QCOMPARE(work.owed("dana"), owed);
        QVERIFY(work.session().repositories().exclusions.ofLead(lead)->empty());
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void aRecycledLeadBeginsAnewAtItsInstant()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        work.perform({lead}, action::Recycle{at("2026-03-09T15:00:00Z"), "next quarter"});
        QVERIFY(work.row(lead).lead.stage == Stage::Recycled);
        QCOMPARE(work.open("dana"), 0);
        auto file = **leadFile(work.session(), lead);
        QVERIFY(file.next.kind == NextStep::Kind::Recycled);
        QCOMPARE(file.next.reason, std::string("next quarter"));
        // Something it does is scored, and does not make it forget.
        QVERIFY(addActivity(work.session(), "a@one.example", "page_view", {}, {})->lead);
        work.run();
        QCOMPARE(formatInstant(*work.row(lead).dueAt), std::string("2026-03-09T15:00:00Z"));
        work.clock.set("2026-03-09T15:00:00Z");
        work.run();
        QVERIFY(work.row(lead).lead.stage == Stage::Mql);
        QVERIFY(!work.owner(lead).empty());
        QVERIFY(!*work.session().repositories().recycled.find(lead));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
    }

    void aContactIsRecordedAndCanBeRetracted()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const std::string before = work.stored(lead);
        const ActionReport report =
            work.perform({lead}, action::MarkContacted{"call", at("2026-03-02T14:00:00Z"), "left a message"});
        auto file = **leadFile(work.session(), lead);
        QCOMPARE(formatInstant(*file.contactedAt), std::string("2026-03-02T14:00:00Z"));
        QCOMPARE(work.lastEvent(lead), std::string("contacted"));
        const ActionReport undone = work.undo(report);
        QCOMPARE(work.stored(lead), before);
        QCOMPARE(work.lastEvent(lead), std::string("contact_retracted"));
        file = **leadFile(work.session(), lead);
        QVERIFY(!file.contactedAt);
        work.undo(undone);
        QCOMPARE(work.lastEvent(lead), std::string("contacted"));
        QVERIFY((*leadFile(work.session(), lead))->contactedAt);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void aContactCanBeRetractedWhateverHappenedSince()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const ActionReport report = work.perform({lead}, action::MarkContacted{"call", {}, {}});
        work.run();
        work.perform({lead}, action::Assign{rep("eli"), {}, false});
        QCOMPARE(work.undo(report).leads, 1);
        QCOMPARE(work.owner(lead), std::string("eli"));
        QVERIFY(*work.row(lead).dueAt <= work.clock.now()); // to be scored without it
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void aStageThatQualifiesRoutes()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        work.perform({lead}, action::Recycle{at("2026-06-01T00:00:00Z"), ""});
        work.perform({lead}, action::SetStage{Stage::Sql});
        work.run();
        QVERIFY(work.row(lead).lead.stage == Stage::Sql);
        QVERIFY(!work.owner(lead).empty());
        QCOMPARE(codeOf(work.perform({lead}, action::SetStage{Stage::Sql})),
                 std::string("lead.stage_already"));
        QCOMPARE(codeOf(work.perform({lead}, action::SetStage{Stage::Recycled})),
                 std::string("action.stage_aside"));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void anEndedLeadCanBeTakenUpAgain()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const std::string before = work.stored(lead);
        const ActionReport report = work.perform({lead}, action::EndLead{"spam", true});
        QCOMPARE(work.row(lead).state, LeadState::Ended);
        QCOMPARE(work.row(lead).disposition, std::string("spam"));
        QVERIFY(work.row(lead).lead.stage == Stage::Disqualified);
        QCOMPARE(codeOf(work.perform({lead}, action::SetStage{Stage::Mql})), std::string("lead.ended"));
        work.undo(report);
        QCOMPARE(work.stored(lead), before);
        work.perform({lead}, action::EndLead{"won", false});
        QVERIFY(work.row(lead).lead.stage == Stage::Mql);
        work.perform({lead}, action::ReturnToQueue{});
        work.run();
        QCOMPARE(work.row(lead).state, LeadState::Owned);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void aFieldIsEditedAndSetBackOnlyWhileItIsAsEdited()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const std::string before = work.stored(lead);
        const ActionReport report =
            work.perform({lead}, action::EditFields{{{"country", "AT"}, {"email", "b@two.example"}}});
        QCOMPARE(work.lastEvent(lead), std::string("edited"));
        QVERIFY(work.lastPayload(lead).find("\"country\":\"AT\"") != std::string::npos);
        QVERIFY(work.stored(lead) != before);
        work.undo(report);
        QCOMPARE(QString::fromStdString(work.stored(lead)), QString::fromStdString(before));
        const ActionReport again = work.perform({lead}, action::EditFields{{{"country", "AT"}}});
        work.perform({lead}, action::EditFields{{{"country", "CH"}}});
        QCOMPARE(codeOf(*undoAction(work.session(), *again.id)), std::string("undo.field_changed"));
        QCOMPARE(codeOf(work.perform({lead}, action::EditFields{{{"country", "CH"}}})),
                 std::string("lead.nothing_changes"));
        QCOMPARE(codeOf(work.perform({lead}, action::EditFields{{{"colour", "red"}}})),
                 std::string("lead.unknown_field"));
        QCOMPARE(work.perform({lead}, action::EditFields{{{"country", ""}}}).leads, 1);
        QVERIFY(!work.row(lead).lead.values.find("country"));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void notesAreReadBackWithTheLead()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const ActionReport report = work.perform({lead}, action::AddNote{"Asks for Tuesday.\nSpeaks Czech."});
        auto file = **leadFile(work.session(), lead);
        QCOMPARE(file.notes.size(), std::size_t(1));
        QCOMPARE(file.notes[0].text, std::string("Asks for Tuesday.\nSpeaks Czech."));
        QCOMPARE(file.notes[0].actor, std::string("tester"));
        QCOMPARE(file.notes[0].action, *report.id);
        const ActionReport undone = work.undo(report);
        QVERIFY((*leadFile(work.session(), lead))->notes[0].isRetracted);
        work.undo(undone);
        file = **leadFile(work.session(), lead);
        QCOMPARE(file.notes.size(), std::size_t(2));
        QVERIFY(!file.notes[1].isRetracted);
        QCOMPARE(codeOf(work.perform({lead}, action::AddNote{"  "})), std::string("action.empty_note"));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void aSnoozedLeadIsLookedAtThen()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const std::string before = work.stored(lead);
        const ActionReport report = work.perform({lead}, action::Snooze{at("2026-03-04T15:00:00Z")});
        const auto file = **leadFile(work.session(), lead);
        QVERIFY(file.next.kind == NextStep::Kind::Snoozed);
        QCOMPARE(formatInstant(*file.next.at), std::string("2026-03-04T15:00:00Z"));
        work.undo(report);
        QCOMPARE(work.stored(lead), before);
        QCOMPARE(codeOf(work.perform({lead}, action::Snooze{work.clock.now()})),
                 std::string("action.until_past"));
    }

    void acceptingMakesAnSal()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const std::string before = work.stored(lead);
        const ActionReport report = work.perform({lead}, action::Accept{});
        QVERIFY(work.row(lead).lead.stage == Stage::Sal);
        QCOMPARE(codeOf(work.perform({lead}, action::Accept{})), std::string("lead.accepted_already"));
        work.undo(report);
        QCOMPARE(work.stored(lead), before);
        work.perform({lead}, action::EndLead{"spam", true});
        QCOMPARE(codeOf(work.perform({lead}, action::Accept{})), std::string("lead.no_owner"));
    }

    void manyLeadsAreOneActionAndOneUndo()
    {
        ActionWorkspace work;
        std::vector<LeadId> leads;
        std::vector<std::string> before;
        leads.reserve(14);
        before.reserve(12);
        for (int i = 0; i < 12; ++i)
            leads.push_back(work.owned("a@company" + std::to_string(i) + ".example"));
        for (const LeadId lead : leads)
            before.push_back(work.stored(lead));
        leads.push_back(leads.front()); // named twice, done once
        leads.push_back(LeadId{999});
        const ActionReport report =
            *performAction(work.session(), leads, action::Assign{rep("eli"), {}, false});
        QCOMPARE(report.leads, 6);
        QCOMPARE(report.refused.size(), std::size_t(7)); // six are Eli's, one is nowhere
        QCOMPARE(report.refused.back().problem.code, std::string("lead.unknown"));
        QCOMPARE(recentActions(work.session(), 10)->front().leads, 6);
        const ActionReport undone = work.undo(report);
        QCOMPARE(undone.leads, 6);
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(work.stored(leads[i]), before[i]);
        const auto again = undoAction(work.session(), *report.id);
        QVERIFY(!again && again.error().code == "action.undone");
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void whatWasTouchedSinceIsKeptAndNamed()
    {
        ActionWorkspace work;
        const LeadId kept = work.owned("a@one.example");
        const LeadId free = work.owned("b@two.example");
        const ActionReport report =
            *performAction(work.session(), std::vector{kept, free}, action::EndLead{"spam", true});
        work.perform({kept}, action::ReturnToQueue{});
        const ActionReport preview = *previewUndo(work.session(), *report.id);
        QCOMPARE(preview.leads, 1);
        QCOMPARE(preview.refused.size(), std::size_t(1));
        QCOMPARE(preview.refused[0].problem.code, std::string("undo.changed_since"));
        QCOMPARE(work.undo(report).leads, 1);
        QCOMPARE(work.owner(free), std::string("eli"));
        QCOMPARE(work.row(kept).state, LeadState::Due);
    }

    void actionsAreUndoneOneAfterTheOther()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const std::string before = work.stored(lead);
        const ActionReport first = work.perform({lead}, action::Assign{rep("eli"), {}, false});
        const ActionReport second = work.perform({lead}, action::SetStage{Stage::Sql});
        const ActionReport third = work.perform({lead}, action::EndLead{"won", false});
        QCOMPARE(codeOf(*undoAction(work.session(), *first.id)), std::string("undo.changed_since"));
        QCOMPARE(work.undo(third).leads, 1);
        QCOMPARE(work.undo(second).leads, 1);
        QCOMPARE(work.undo(first).leads, 1);
        QCOMPARE(QString::fromStdString(work.stored(lead)), QString::fromStdString(before));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    /// The edit found an owned lead, which nothing was due for; the undo finds it in the queue.
    void anEditIsUndoneWithoutTakingTheLeadOutOfTheQueue()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const ActionReport edited = work.perform({lead}, action::EditFields{{{"country", "AT"}}});
        work.perform({lead}, action::ReturnToQueue{});
        QCOMPARE(work.undo(edited).leads, 1);
        QCOMPARE(work.row(lead).state, LeadState::Due);
        QVERIFY(work.row(lead).dueAt);
        QCOMPARE(QString::fromStdString(work.violations()), QString());
        work.run();
        QCOMPARE(work.row(lead).state, LeadState::Owned);
    }

    void whoHadItIsGone()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const ActionReport report = work.perform({lead}, action::Assign{rep("eli"), {}, false});
        std::string roster = kCappedRoster;
        roster.replace(roster.find("\"caps\": {\"open\": 2}"), 19, "\"active\": false");
        QVERIFY(importRoster(work.session(), roster, {})->version);
        QCOMPARE(codeOf(*undoAction(work.session(), *report.id)), std::string("rep.inactive"));
        QCOMPARE(work.owner(lead), std::string("eli"));
    }

    void theFileOfALeadSaysWhatKeepsIt()
    {
        ActionWorkspace work;
        const LeadId lead = work.add("a@one.example");
        QVERIFY((*leadFile(work.session(), lead))->next.kind == NextStep::Kind::Routing);
        work.run();
        const auto file = **leadFile(work.session(), lead);
        QVERIFY(file.next.kind == NextStep::Kind::Owner);
        QCOMPARE(file.values.size(), std::size_t(1));
        QCOMPARE(file.values[0].field.title, std::string("field.email"));
        QCOMPARE(file.latestDecision->value, 1);
        work.perform({lead}, action::SetStage{Stage::Subscriber});
        work.perform({lead}, action::Recycle{at("2026-06-01T00:00:00Z"), ""});
        const auto waits = **leadFile(work.session(), lead);
        QVERIFY(waits.next.kind == NextStep::Kind::Recycled);
        QVERIFY(waits.next.gates.empty()); // no gate lets a recycled lead in
    }
};

BATON_TEST(TstLeadActions);
#include "tst_lead_actions.moc"
