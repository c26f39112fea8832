// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_actions.h"
#include "core/runtime/routing_story.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

constexpr const char* kThreePools = R"({"format": 1,
  "reps": [{"id": "kim", "zone": "UTC", "hours": {"fri": ["09:00-17:00"]}},
           {"id": "lou", "zone": "UTC", "hours": {"fri": ["00:00-24:00"]}},
           {"id": "wes", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}}],
  "pools": [{"id": "apac", "members": [{"rep": "kim"}]}, {"id": "late", "members": [{"rep": "lou"}]},
            {"id": "west", "members": [{"rep": "wes"}]},
            {"id": "desk", "members": [{"rep": "wes"}]}]})"; // which the playbook before names

/// What California finds nobody for is held, and goes to the late desk when it is tried again.
constexpr const char* kHeldOnTheWay = R"({"format": 1, "name": "Held on the way",
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "when": {"all": []}}],
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "declared"}},
    "declared": {"type": "decision", "title": "Declared", "branches": [
       {"id": "apac", "title": "APAC", "when": {"field": "state", "op": "is", "value": "CA"}}],
       "next": {"apac": "to_apac", "else": "to_west"}},
    "to_apac": {"type": "assign_pool", "pool": "apac", "next": {"assigned": "done", "nobody": "wait"}},
    "to_west": {"type": "assign_pool", "pool": "west", "next": {"assigned": "done", "nobody": "done"}},
    "wait": {"type": "hold", "queue": "q", "next": {"retry": "to_late"}},
    "to_late": {"type": "assign_pool", "pool": "late", "next": {"assigned": "done", "nobody": "wait"}},
    "done": {"type": "end"}}}}})";

RoutingStory storyOf(SmallWorkspace& work, LeadId lead)
{
    return *routingStory(work.session(), **latestDecision(work.session(), lead));
}

int perform(SmallWorkspace& work, LeadId lead, const LeadAction& action)
{
    return int(performAction(work.session(), std::vector<LeadId>{lead}, action)->leads);
}

} // namespace

class TstRoutingStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRetryIsAnsweredFromTheDecisionThatLedIntoTheHold()
    {
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), kThreePools, std::nullopt)->version);
        QVERIFY(publishPlaybook(work.session(), kHeldOnTheWay, "")->version);
        const LeadId lead = *addLead(work.session(), {{"email", "a@x.example"}, {"state", "CA"}})->lead;
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        const WhyNot waiting = whyNot(storyOf(work, lead), *RepId::make("lou"));
        QCOMPARE(waiting.missed.front().turnNode, std::string("wait"));
        QVERIFY(waiting.missed.front().isWaiting);
        QCOMPARE(waiting.missed.front().portNeeded, std::string("retry"));

        work.clock.set("2026-03-06T10:00:00Z"); // when Kim is back, for whom it waits
        work.run();
        QCOMPARE(work.owner(lead), std::string("lou"));
        const RoutingStory story = storyOf(work, lead);
        QCOMPARE(story.way.size(), std::size_t(2));
        QVERIFY(!story.rescored && !story.choice && !story.end);
        const WhyNot turned = whyNot(story, *RepId::make("wes"));
        QCOMPARE(turned.kind, WhyNot::Kind::NotReached);
        const WhyNot::Missed& missed = turned.missed.front();
        QCOMPARE(missed.decision, std::size_t(1));
        QCOMPARE(missed.turnNode, std::string("declared"));
        QCOMPARE(missed.portTaken, std::string("apac"));
        QCOMPARE(missed.portNeeded, std::string("else"));
        const WhyNot passed = whyNot(story, *RepId::make("kim"));
        QCOMPARE(passed.kind, WhyNot::Kind::Passed);
        QCOMPARE(passed.considered.front().decision, std::size_t(1));
    }

    void whomAPersonChoseGotItAndTheTreesAreAskedAboutOthers()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("a@x.example");
        work.run();
        const std::string first = work.owner(lead);
        const RepId other = *RepId::make(first == "dana" ? "eli" : "dana");
        QCOMPARE(perform(work, lead, action::Assign{other, {}, false}), 1);
        const RoutingStory story = storyOf(work, lead);
        QVERIFY(story.choice);
        QCOMPARE(story.choice->trace.choice->by, std::string("tester"));
        QCOMPARE(story.way.front().trace.owner, first);
        QCOMPARE(whyNot(story, other).kind, WhyNot::Kind::GotIt);
        // Up to the first decision, nobody had chosen yet.
        const RoutingStory before = *routingStory(work.session(), story.way.front());
        QVERIFY(!before.choice);
        QCOMPARE(whyNot(before, other).kind, WhyNot::Kind::Passed);
    }

    void aPersonWhoEndedTheLeadIsNamed()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("a@x.example");
        work.run();
        QVERIFY(!storyOf(work, lead).end);
        QCOMPARE(perform(work, lead, action::EndLead{"spam", true}), 1);
        const RoutingStory story = storyOf(work, lead);
        QVERIFY(story.end);
        QCOMPARE(story.end->by, std::string("tester"));
        QCOMPARE(story.end->disposition, std::string("spam"));
    }
};

BATON_TEST(TstRoutingStory);
#include "tst_routing_story.moc"
