// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/handoff/why_not.h"
#include "tests/core/handoff/handoff_world.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

/// The trace of an arriving lead's decision.
Trace decided(const EngineSnapshot& snapshot, const DecisionInput& input)
{
    Facts facts;
    Decision decision;
    std::string text;
    decide(snapshot, input, snapshot.emptyLedger(), facts, decision, &text);
    return *readTrace(text);
}

Trace decided(const EngineSnapshot& snapshot, const Lead& lead)
{
    return decided(snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()});
}

WhyNot ask(std::string_view country, std::string_view state, const char* rep)
{
    const auto snapshot = handoffWorld();
    const Lead lead = leadFrom(country, state, 2000);
    return whyNot(*snapshot, decided(*snapshot, lead), *RepId::make(rep));
}

/// An arriving lead goes to the owner of its account, or else to its previous one.
WhyNot askOwners(const char* rep, const char* accountOwner, const char* previousOwner)
{
    constexpr std::string_view kPlaybook =
        R"({"format": 1, "name": "Owners", "trees": {"main": {"title": "T", "nodes": {
      "start": {"type": "entry", "on": "arrival", "next": {"next": "keep"}},
      "keep": {"type": "assign_owner", "who": "account_owner", "costsTurn": false,
               "next": {"assigned": "done", "nobody": "back"}},
      "back": {"type": "assign_owner", "who": "previous_owner", "costsTurn": false,
               "next": {"assigned": "done", "nobody": "done"}},
      "done": {"type": "end"}}}}})";
    const auto snapshot = snapshotOf(kPlaybook, kWorldRoster);
    Lead lead = leadFrom("US", "NY", 2000);
    DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
    if (accountOwner)
        input.walk.accountOwner = snapshot->routing().repIndex(*RepId::make(accountOwner));
    if (previousOwner) {
        lead.previousOwner = RepId::make(previousOwner);
        input.walk.previousOwner = snapshot->routing().repIndex(*lead.previousOwner);
    }
    return whyNot(*snapshot, decided(*snapshot, input), *RepId::make(rep));
}

/// Ten thousand nodes one behind the other, each of which could give the lead to the Northeast; a lead from
/// elsewhere turns off before the first.
std::string longFallback()
{
    constexpr int kNodes = 10'000;
    std::string text = R"({"format": 1, "name": "Long", "trees": {"main": {"title": "T", "nodes": {
      "start": {"type": "entry", "on": "arrival", "next": {"next": "ask"}},
      "ask": {"type": "decision", "branches": [
          {"id": "near", "when": {"field": "state", "op": "is", "value": "NY"}}],
        "next": {"near": "to_0", "else": "done"}},)";
    for (int i = 0; i < kNodes; ++i) {
        const std::string next = i + 1 < kNodes ? "to_" + std::to_string(i + 1) : "done";
        text += R"("to_)" + std::to_string(i) + R"(": {"type": "assign_pool", "pool": "northeast",
            "next": {"assigned": "done", "nobody": ")" +
                next + R"("}},)";
    }
    return text + R"("done": {"type": "end"}}}}})";
}

constexpr std::string_view kFallsBack =
    R"({"format": 1, "name": "Falls", "trees": {"main": {"title": "T", "nodes": {
  "start": {"type": "entry", "on": "arrival", "next": {"next": "ask"}},
  "ask": {"type": "decision", "branches": [
      {"id": "ne", "title": "Northeast", "when": {"field": "state", "op": "is", "value": "NY"}},
      {"id": "mw", "title": "Midwest", "when": {"field": "state", "op": "is", "value": "IL"}}],
    "next": {"ne": "to_ne", "mw": "to_mw", "else": "done"}},
  "to_ne": {"type": "assign_pool", "pool": "northeast", "next": {"assigned": "done", "nobody": "to_mw"}},
  "to_mw": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "done"}},
  "done": {"type": "end"}}}}})";

constexpr std::string_view kOneGateIn = R"({"format": 1, "name": "Gates", "gates": [
  {"id": "out", "title": "Spam", "from": ["lead"], "to": "disqualified",
   "when": {"field": "source", "op": "is", "value": "spam"}},
  {"id": "in", "title": "Big", "from": ["lead"], "to": "mql",
   "when": {"field": "employees", "op": "ge", "value": 100}}],
 "trees": {"main": {"title": "T", "nodes": {
  "start": {"type": "entry", "on": "qualified", "next": {"next": "to_mw"}},
  "to_mw": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "done"}},
  "done": {"type": "end"}}}}})";

/// Small companies are held, and go to the Midwest when the hold runs out; whom nobody took is held again.
constexpr std::string_view kHeldFirst =
    R"({"format": 1, "name": "Held", "trees": {"main": {"title": "T", "nodes": {
      "start": {"type": "entry", "on": "arrival", "next": {"next": "size"}},
      "size": {"type": "decision", "branches": [
          {"id": "big", "when": {"field": "employees", "op": "ge", "value": 5000}}],
        "next": {"big": "to_ne", "else": "wait"}},
      "to_ne": {"type": "assign_pool", "pool": "northeast", "next": {"assigned": "done", "nobody": "wait"}},
      "wait": {"type": "hold", "queue": "q", "expires": "2h", "next": {"retry": "size", "expired": "late"}},
      "late": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "wait"}},
      "done": {"type": "end"}}}}})";

} // namespace

class TstWhyNot : public QObject {
    Q_OBJECT

private slots:
    void theOwnerGotIt() { QCOMPARE(ask("US", "NY", "dana").kind, WhyNot::Kind::GotIt); }

    void aCandidateWasPassedOver()
    {
        const WhyNot answer = ask("US", "NY", "eli");
        QCOMPARE(answer.kind, WhyNot::Kind::Passed);
        QCOMPARE(answer.considered.front().pool, std::string("northeast"));
        QCOMPARE(answer.considered.front().verdict, CandidateVerdict::LessOwed);
    }

    void somebodyWhoLeftIsInactive()
    {
        QCOMPARE(ask("US", "NY", "ivan").considered.front().verdict, CandidateVerdict::Inactive);
    }

    /// The Hulu case: the lead went to the Midwest; what would have sent it to the Northeast?
    void anotherBranchWouldHaveLedThere()
    {
        const WhyNot answer = ask("US", "TX", "eli");
        QCOMPARE(answer.kind, WhyNot::Kind::NotReached);
        const WhyNot::Missed& missed = answer.missed.front();
        QCOMPARE(missed.node, std::string("to_ne"));
        QCOMPARE(missed.turnNode, std::string("region"));
        QCOMPARE(missed.portTaken, std::string("else"));
        QCOMPARE(missed.portNeeded, std::string("ne"));
        QCOMPARE(missed.condition.size(), std::size_t(3));
        QVERIFY(missed.condition[1].holds);
        QVERIFY(!missed.condition[2].holds);
        QCOMPARE(std::get<std::string>(missed.condition[2].seen), std::string("TX"));
    }

    /// What the needed branch asks for would not have been enough.
    void theBranchThatCameFirstIsTold()
    {
        const WhyNot answer = ask("US", "NY", "olga");
        QCOMPARE(answer.missed.front().portNeeded, std::string("eu"));
        QCOMPARE(answer.missed.front().conditionBefore.size(), std::size_t(3));
        QVERIFY(answer.missed.front().conditionBefore.front().holds);
        QVERIFY(ask("US", "TX", "eli").missed.front().conditionBefore.empty());
    }

    /// From the newest decision only a way through the hold leads there; the oldest stood right before it.
    void aTurnBeforeTheHoldGoesBeforeOneThatWaitsFirst()
    {
        const auto snapshot = snapshotOf(kHeldFirst, kWorldRoster);
        QVERIFY(snapshot);
        const Lead lead = leadFrom("US", "NY", 2000);
        const Trace held = decided(*snapshot, {.lead = lead, .activities = {}, .at = sundayNight()});
        DecisionInput expired{.lead = lead, .activities = {}, .cause = Cause::Expired, .at = mondayMorning()};
        expired.resume = snapshot->routing().find(*TreeId::make("main"), *NodeId::make("late"));
        const Trace late = decided(*snapshot, expired);
        const std::vector<RuledTrace> way{{*snapshot, late}, {*snapshot, held}};
        const WhyNot::Missed missed = whyNot(way, way.back(), *RepId::make("dana")).missed.front();
        QCOMPARE(missed.decision, std::size_t(1));
        QCOMPARE(missed.turnNode + missed.portNeeded, std::string("sizebig"));
        const WhyNot::Missed alone = whyNot(*snapshot, late, *RepId::make("dana")).missed.front();
        QCOMPARE(alone.turnNode + alone.portNeeded, std::string("latenobody"));
    }

    /// Score, stage and set fields are as they were at the step, not as the lead came.
    void theConditionSeesWhatTheStepSaw()
    {
        constexpr std::string_view kPlaybook = R"({"format": 1, "name": "P",
          "fields": [{"id": "segment", "title": "Segment", "type": "choice", "choices": ["smb", "big"]}],
          "scorecards": [{"id": "main", "title": "Main", "groups": [{"id": "fit", "title": "Fit", "kind": "fit",
            "criteria": [{"id": "us", "title": "US", "when": {"field": "country", "op": "is", "value": "US"}, "points": 40}]}]}],
          "trees": {"main": {"title": "T", "nodes": {
            "start": {"type": "entry", "on": "arrival", "next": {"next": "tag"}},
            "tag": {"type": "set_field", "field": "segment", "value": "smb", "next": {"next": "rise"}},
            "rise": {"type": "set_stage", "stage": "sql", "next": {"next": "ask"}},
            "ask": {"type": "decision", "title": "Ask", "branches": [{"id": "hot", "title": "Hot", "when": {"all": [
                {"field": "score", "op": "ge", "value": 45}, {"field": "segment", "op": "is", "value": "smb"},
                {"field": "stage", "op": "is", "value": "sql"}]}}], "next": {"hot": "one", "else": "two"}},
            "one": {"type": "assign_pool", "pool": "northeast", "next": {"assigned": "done", "nobody": "done"}},
            "two": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "done"}},
            "done": {"type": "end"}}}}})";
        const auto snapshot = snapshotOf(kPlaybook, kWorldRoster);
        QVERIFY(snapshot);
        const Lead lead = leadFrom("US", "NY", 2000);
        const WhyNot answer = whyNot(*snapshot, decided(*snapshot, lead), *RepId::make("dana"));
        QCOMPARE(answer.kind, WhyNot::Kind::NotReached);
        const auto& lines = answer.missed.front().condition;
        QCOMPARE(lines.size(), std::size_t(4));
        QVERIFY(!lines[1].holds);
        QCOMPARE(std::get<double>(lines[1].seen), 40.0);
        QVERIFY(lines[2].holds);
        QVERIFY(lines[3].holds);
        QCOMPARE(std::get<std::string>(lines[3].seen), std::string("sql"));
    }

    /// Nodes that keep a lead with an owner could give it to anybody who is one.
    void whoIsNoOwnerLearnsWhoWas()
    {
        const WhyNot answer = askOwners("mia", "eli", "dana");
        QCOMPARE(answer.kind, WhyNot::Kind::NotOwner);
        QCOMPARE(answer.missed.size(), std::size_t(2));
        QCOMPARE(answer.missed[0].node, std::string("keep"));
        QCOMPARE(answer.missed[0].how, AssignAttempt::How::AccountOwner);
        QCOMPARE(answer.missed[0].asksFor, std::string("eli"));
        QCOMPARE(answer.missed[1].how, AssignAttempt::How::PreviousOwner);
        QCOMPARE(answer.missed[1].asksFor, std::string("dana"));
    }

    void thereWasNoOwner()
    {
        const WhyNot answer = askOwners("mia", nullptr, nullptr);
        QCOMPARE(answer.kind, WhyNot::Kind::NotOwner);
        QCOMPARE(answer.missed[0].asksFor, std::string());
    }

    void anOwnerWhoWasNotAskedLearnsWhereTheLeadTurnedOff()
    {
        const WhyNot answer = askOwners("dana", "eli", "dana");
        QCOMPARE(answer.kind, WhyNot::Kind::NotReached);
        QCOMPARE(answer.missed[0].node, std::string("back"));
        QCOMPARE(answer.missed[0].turnNode, std::string("keep"));
        QCOMPARE(answer.missed[0].portNeeded, std::string("nobody"));
    }

    /// The commonest case: no gate opened, so that the tree with the node was never entered.
    void aLeadThatNeverQualifiedNamesTheGate()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("FR", "", 10);
        const WhyNot answer = whyNot(*snapshot, decided(*snapshot, lead), *RepId::make("eli"));
        QCOMPARE(answer.kind, WhyNot::Kind::NotReached);
        QVERIFY(answer.hadToQualify);
        QVERIFY(answer.missed.front().isForQualified);
        QCOMPARE(answer.gates.size(), std::size_t(1));
        QCOMPARE(answer.gates[0].id, std::string("mql"));
        QVERIFY(!answer.gates[0].holds);
        QCOMPARE(std::get<double>(answer.gates[0].when[0].seen), 0.0);
        QVERIFY(!ask("US", "TX", "eli").hadToQualify);
    }

    void theOwnerOfBeforeHasItStill()
    {
        const auto snapshot = handoffWorld();
        Lead lead = leadFrom("US", "NY", 2000);
        lead.stage = Stage::Mql;
        lead.owner = RepId::make("dana");
        const Trace trace = decided(
            *snapshot, {.lead = lead, .activities = {}, .cause = Cause::Change, .at = mondayMorning()});
        QCOMPARE(whyNot(*snapshot, trace, *RepId::make("dana")).kind, WhyNot::Kind::GotIt);
    }

    /// One pass finds the turns of all ways, though they are as many as there are nodes.
    void everyNodeOfALongTreeIsAWay()
    {
        const auto snapshot = snapshotOf(longFallback(), kWorldRoster);
        QVERIFY(snapshot);
        const Lead lead = leadFrom("US", "TX", 2000);
        const WhyNot answer = whyNot(*snapshot, decided(*snapshot, lead), *RepId::make("dana"));
        QCOMPARE(answer.missed.size(), std::size_t(10'000));
        for (const WhyNot::Missed& missed : answer.missed)
            QCOMPARE(missed.turnNode + missed.portNeeded, std::string("asknear"));
    }

    /// The pool that took the lead falls back to the other; what the lead lacked was the branch.
    void theBranchIsNamedBeforeTheFallbackOfWhoTookTheLead()
    {
        const auto snapshot = snapshotOf(kFallsBack, kWorldRoster);
        const Lead lead = leadFrom("US", "NY", 2000);
        const WhyNot answer = whyNot(*snapshot, decided(*snapshot, lead), *RepId::make("noah"));
        QCOMPARE(answer.missed.size(), std::size_t(1));
        QCOMPARE(answer.missed[0].turnNode + answer.missed[0].portNeeded, std::string("askmw"));
        QVERIFY(!answer.missed[0].condition.empty());
    }

    void noGateThatDisqualifiesIsNamed()
    {
        const auto snapshot = snapshotOf(kOneGateIn, kWorldRoster);
        const Lead lead = leadFrom("US", "NY", 10);
        const WhyNot answer = whyNot(*snapshot, decided(*snapshot, lead), *RepId::make("mia"));
        QVERIFY(answer.hadToQualify);
        QCOMPARE(answer.gates.size(), std::size_t(1));
        QCOMPARE(answer.gates[0].id, std::string("in"));
    }

    void nobodyKnowsTheRep() { QCOMPARE(ask("US", "NY", "zoe").kind, WhyNot::Kind::UnknownRep); }
};

BATON_TEST(TstWhyNot);
#include "tst_why_not.moc"
