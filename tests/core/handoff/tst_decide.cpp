// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/handoff/decide.h"
#include "core/handoff/replay.h"
#include "core/handoff/trace.h"
#include "tests/core/handoff/handoff_world.h"
#endif
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <random>

using namespace baton;
using namespace baton::test;

namespace {

/// Decides and says who got the lead: "dana", "held:nobody_in", "ended:expired", "nurture".
QString fate(const EngineSnapshot& snapshot, const Decision& decision)
{
    if (decision.newOwner)
        return QString::fromStdString(snapshot.routing().reps()[*decision.newOwner].id.text());
    QString text = QString::fromUtf8(leadStateKey(decision.state).data());
    if (decision.state == LeadState::Held)
        text += ':' + QString::fromUtf8(decision.lastWalk()->holdQueue.data(),
                                        decision.lastWalk()->holdQueue.size());
    if (decision.state == LeadState::Ended)
        text += ':' + QString::fromUtf8(decision.disposition.data(), decision.disposition.size());
    return text;
}

/// Everything of a decision that must not depend on tracing.
QString outcomeOf(const EngineSnapshot& snapshot, const Decision& decision)
{
    QString text = fate(snapshot, decision) +
                   QStringLiteral(" %1 %2").arg(decision.score.total.milli).arg(int(decision.stage));
    if (decision.dueAt)
        text += QStringLiteral(" due %1").arg(toEpochMs(*decision.dueAt));
    for (std::size_t w = 0; w < decision.walkCount; ++w) {
        for (const PathStep& step : decision.walks[w].path)
            text += QStringLiteral(" %1/%2:%3").arg(step.tree).arg(step.node).arg(step.port);
    }
    return text;
}

constexpr std::string_view kTreeDisqualifies = R"({"format": 1, "name": "Out",
 "gates": [{"id": "up", "title": "Known", "from": ["lead"], "to": "mql",
            "when": {"field": "employees", "op": "ge", "value": 10}}],
 "trees": {"main": {"title": "Main", "nodes": {
  "start": {"type": "entry", "on": "arrival", "next": {"next": "out"}},
  "out": {"type": "set_stage", "stage": "disqualified", "next": {"next": "which"}},
  "which": {"type": "decision", "title": "Which", "branches": [
      {"id": "ny", "title": "NY", "when": {"field": "state", "op": "is", "value": "NY"}}],
    "next": {"ny": "wait", "else": "spam"}},
  "wait": {"type": "hold", "queue": "review", "expires": "2d", "next": {"retry": "which", "expired": "spam"}},
  "spam": {"type": "end", "disposition": "spam"}}}}})";

constexpr std::string_view kTreeSets = R"({"format": 1, "name": "Sets",
 "fields": [{"id": "tier", "title": "Tier", "type": "number"},
            {"id": "memo", "title": "Memo", "type": "text"}],
 "scorecards": [{"id": "main", "groups": [{"id": "fit", "kind": "fit", "criteria": [
   {"id": "top", "title": "Top", "when": {"field": "tier", "op": "ge", "value": 1}, "points": 20}]}]}],
 "gates": [{"id": "mql", "title": "MQL", "from": ["lead"], "to": "mql", "when": {"all": []}}],
 "trees": {"main": {"title": "Main", "nodes": {
  "start": {"type": "entry", "on": "arrival", "next": {"next": "which"}},
  "which": {"type": "decision", "title": "Which", "branches": [
      {"id": "ny", "title": "NY", "when": {"field": "state", "op": "is", "value": "NY"}},
      {"id": "ma", "title": "MA", "when": {"field": "state", "op": "is", "value": "MA"}}],
    "next": {"ny": "tier", "ma": "up", "else": "memo"}},
  "tier": {"type": "set_field", "field": "tier", "value": 1, "next": {"next": "done"}},
  "memo": {"type": "set_field", "field": "memo", "value": "seen", "next": {"next": "done"}},
  "up": {"type": "set_stage", "stage": "lead", "next": {"next": "done"}},
  "done": {"type": "end", "disposition": "nurture"}}}}})";

} // namespace

class TstDecide : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(handoffWorld()); }

    void aLeadGoesWhereTheTreeSays_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("state");
        QTest::addColumn<double>("employees");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("monday");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a New Yorker goes to the heavier member first")
            << "US"
            << "NY" << 200.0 << "a@acme.com" << true << "dana";
        QTest::newRow("other states go to the Midwest") << "US"
                                                        << "TX" << 200.0 << "a@acme.com" << true << "mia";
        QTest::newRow("a big European lead goes to whoever is on call")
            << "DE"
            << "" << 2000.0 << "a@acme.com" << true << "olga";
        QTest::newRow("at night everybody is away and the lead is held")
            << "US"
            << "NY" << 200.0 << "a@acme.com" << false << "held:nobody_in";
        QTest::newRow("a small foreign lead waits to qualify")
            << "FR"
            << "" << 20.0 << "a@acme.com" << true << "nurture";
        QTest::newRow("a consumer mailbox costs the qualification")
            << "US"
            << "NY" << 20.0 << "a@gmail.com" << true << "nurture";
        QTest::newRow("a disqualifier blocks the gate")
            << "US"
            << "NY" << 2000.0 << "a@competitor.com" << true << "nurture";
        QTest::newRow("an enterprise lead goes to the enterprise pool")
            << "US"
            << "NY" << 9000.0 << "a@acme.com" << true << "dana";
    }
    void aLeadGoesWhereTheTreeSays()
    {
        QFETCH(QString, country);
        QFETCH(QString, state);
        QFETCH(double, employees);
        QFETCH(QString, email);
        QFETCH(bool, monday);
        const auto snapshot = handoffWorld();
        const Lead lead =
            leadFrom(country.toStdString(), state.toStdString(), employees, email.toStdString());
        Facts facts;
        Decision decision;
        const DecisionInput input{
            .lead = lead, .activities = {}, .at = monday ? mondayMorning() : sundayNight()};
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, nullptr);
        QTEST(fate(*snapshot, decision), "expected");
    }

    void aHeldLeadIsDueWhenSomebodyOfThePoolsTriedComesBack()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("US", "NY", 200);
        Facts facts;
        Decision decision;
        decide(*snapshot, {.lead = lead, .activities = {}, .at = sundayNight()}, snapshot->emptyLedger(),
               facts, decision, nullptr);
        QCOMPARE(decision.state, LeadState::Held);
        // Olga's day in Berlin begins first of all pools on the way.
        QCOMPARE(formatInstant(*decision.dueAt), std::string("2026-03-02T07:00:00Z"));
    }

    void aRetryGoesOnWhereTheHoldSays()
    {
        const auto snapshot = handoffWorld();
        Lead lead = leadFrom("US", "NY", 200);
        lead.stage = Stage::Mql;
        Facts facts;
        Decision decision;
        DecisionInput input{.lead = lead, .activities = {}, .cause = Cause::Retry, .at = mondayMorning()};
        input.resume = snapshot->routing().find(*TreeId::make("main"), *NodeId::make("region"));
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, nullptr);
        QCOMPARE(fate(*snapshot, decision), QStringLiteral("dana"));
        QCOMPARE(decision.walkCount, std::size_t(1));
    }

    /// A tree sent it back to wait by name; something happened to it that no gate heeds.
    void aQualifiedLeadThatWaitsGoesOnWaiting_data()
    {
        QTest::addColumn<int>("cause");
        QTest::newRow("it changed") << int(Cause::Change);
        QTest::newRow("time went by") << int(Cause::Time);
    }
    void aQualifiedLeadThatWaitsGoesOnWaiting()
    {
        QFETCH(const int, cause);
        const auto snapshot = handoffWorld();
        Lead lead = leadFrom("US", "NY", 200);
        lead.stage = Stage::Mql;
        Facts facts;
        Decision decision;
        decide(*snapshot, {.lead = lead, .activities = {}, .cause = Cause(cause), .at = mondayMorning()},
               snapshot->emptyLedger(), facts, decision, nullptr);
        QCOMPARE(fate(*snapshot, decision), QStringLiteral("nurture"));
    }

    void aLeadThatAGateTakesOutIsNotRouted_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("expected");
        QTest::newRow("disqualified") << "disqualified"
                                      << ""
                                      << "ended:disqualified";
        QTest::newRow("recycled") << "recycled"
                                  << ""
                                  << "nurture";
        QTest::newRow("disqualified, and owned") << "disqualified"
                                                 << "dana"
                                                 << "owned";
    }
    void aLeadThatAGateTakesOutIsNotRouted()
    {
        QFETCH(const QString, stage);
        QFETCH(const QString, owner);
        const QString playbook =
            QStringLiteral(
                R"({"format": 1, "name": "P", "gates": [{"id": "out", "title": "Out", "from": ["lead"],
              "to": "%1", "when": {"field": "free_mail", "op": "is", "value": true}}],
              "trees": {"main": {"title": "T", "nodes": {
                "start": {"type": "entry", "on": "arrival", "next": {"next": "pool"}},
                "pool": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "done"}},
                "done": {"type": "end"}}}}})")
                .arg(stage);
        const auto snapshot = snapshotOf(playbook.toStdString(), kWorldRoster);
        QVERIFY(snapshot);
        Lead lead = leadFrom("US", "NY", 200, "a@gmail.com");
        DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        if (!owner.isEmpty()) {
            lead.owner = RepId::make(owner.toStdString());
            input.cause = Cause::Change;
        }
        Facts facts;
        Decision decision;
        std::string trace;
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, &trace);
        QTEST(fate(*snapshot, decision), "expected");
        QCOMPARE(replay(*snapshot, *readTrace(trace)), trace);
    }

    void whatIsDerivedFollowsAFieldThatATreeSets()
    {
        const auto snapshot =
            snapshotOf(R"({"format": 1, "name": "P", "trees": {"main": {"title": "T", "nodes": {
            "start": {"type": "entry", "on": "arrival", "next": {"next": "site"}},
            "site": {"type": "set_field", "field": "website", "value": "www.bot.jp", "next": {"next": "whose"}},
            "whose": {"type": "decision", "branches": [
                {"id": "mail", "when": {"field": "email_domain", "op": "is", "value": "bot.com"}}],
                "next": {"mail": "clear", "else": "out"}},
            "clear": {"type": "set_field", "field": "email", "value": null, "next": {"next": "where"}},
            "where": {"type": "decision", "branches": [
                {"id": "jp", "when": {"field": "registrable_domain", "op": "ends_with", "value": ".jp"}}],
                "next": {"jp": "done", "else": "out"}},
            "done": {"type": "end", "disposition": "japan"},
            "out": {"type": "end", "disposition": "elsewhere"}}}}})",
                       kWorldRoster);
        QVERIFY(snapshot);
        const Lead lead = leadFrom("US", "NY", 200, "a@bot.com");
        const DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        Facts facts;
        Decision decision;
        std::string trace;
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, &trace);
        QCOMPARE(fate(*snapshot, decision), QStringLiteral("ended:japan"));
        QCOMPARE(replay(*snapshot, *readTrace(trace)), trace);
    }

    void gatesInACircleArePassedOnce()
    {
        const auto snapshot = snapshotOf(R"({"format": 1, "name": "P", "gates": [
            {"id": "up", "title": "Up", "from": ["lead"], "to": "mql", "when": {"all": []}},
            {"id": "on", "title": "On", "from": ["mql"], "to": "sal", "when": {"all": []}},
            {"id": "back", "title": "Back", "from": ["sal"], "to": "lead", "when": {"all": []}}]})",
                                         kWorldRoster);
        QVERIFY(snapshot);
        const Lead lead = leadFrom("US", "NY", 200, "a@bot.com");
        const DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        Facts facts;
        Decision decision;
        std::string trace;
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, &trace);
        QCOMPARE(decision.gates.size(), std::size_t(3));
        QVERIFY(decision.stage == Stage::Lead);
        QCOMPARE(replay(*snapshot, *readTrace(trace)), trace);
    }

    void theAccountOwnerKeepsTheAccount()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("US", "TX", 200);
        Facts facts;
        Decision decision;
        DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        input.walk.accountOwner = snapshot->routing().repIndex(*RepId::make("noah"));
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, nullptr);
        QCOMPARE(fate(*snapshot, decision), QStringLiteral("noah"));
    }

    void anOwnersLeadCostsATurnInThePoolThatTheNodeNames()
    {
        const auto snapshot = handoffWorld();
        const auto rep = [&](const char* id) { return *snapshot->routing().repIndex(*RepId::make(id)); };
        const Lead lead = leadFrom("US", "TX", 200);
        Facts facts;
        Decision decision;
        std::string trace;
        LedgerState ledger = snapshot->emptyLedger();
        DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        input.walk.accountOwner = rep("mia");
        decide(*snapshot, input, ledger, facts, decision, &trace);
        const auto read = readTrace(trace);
        QVERIFY(read && read->walks[0].attempts[0].turn);
        QCOMPARE(read->walks[0].attempts[0].turn->pool, std::string("midwest"));
        QCOMPARE(QString::fromStdString(replay(*snapshot, *read)), QString::fromStdString(trace));

        applyToLedger(*snapshot, input, decision, ledger);
        const PoolBalance& midwest = ledger.pools[*snapshot->routing().poolIndex(*PoolId::make("midwest"))];
        QCOMPARE(midwest.position, 1);
        QCOMPARE(midwest.members[0].owed.units, -Credit::kLead / 2);
        QCOMPARE(midwest.members[1].owed.units, Credit::kLead / 2);
        QCOMPARE(midwest.members[0].lastTurn, 1);
        QCOMPARE(midwest.members[0].load.open, 0);
        QCOMPARE(ledger.reps[rep("mia")].load.open, 1);

        const Lead next = leadFrom("US", "TX", 200);
        decide(*snapshot, {.lead = next, .activities = {}, .at = mondayMorning()}, ledger, facts, decision,
               nullptr);
        QCOMPARE(fate(*snapshot, decision), QStringLiteral("noah"));
    }

    void anOwnerOutsideThePoolPaysNothing()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("US", "TX", 200);
        Facts facts;
        Decision decision;
        LedgerState ledger = snapshot->emptyLedger();
        DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        input.walk.accountOwner = snapshot->routing().repIndex(*RepId::make("olga"));
        decide(*snapshot, input, ledger, facts, decision, nullptr);
        applyToLedger(*snapshot, input, decision, ledger);
        QCOMPARE(fate(*snapshot, decision), QStringLiteral("olga"));
        for (const PoolBalance& pool : ledger.pools)
            QCOMPARE(pool.position, 0);
    }

    /// A gate may have been passed before: what the tree then says of the lead is still what the tree says.
    void aTreeThatDisqualifiesHasTheLastWord_data()
    {
        QTest::addColumn<double>("employees");
        QTest::newRow("no gate was passed") << 5.0;
        QTest::newRow("a gate was passed") << 50.0;
    }
    void aTreeThatDisqualifiesHasTheLastWord()
    {
        QFETCH(const double, employees);
        const auto snapshot = snapshotOf(kTreeDisqualifies, kWorldRoster);
        QVERIFY(snapshot);
        const std::pair<const char*, const char*> cases[] = {{"NY", "held:review"}, {"TX", "ended:spam"}};
        for (const auto& [state, expected] : cases) {
            const Lead lead = leadFrom("US", state, employees);
            Facts facts;
            Decision decision;
            std::string text;
            decide(*snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()},
                   snapshot->emptyLedger(), facts, decision, &text);
            QCOMPARE(decision.gates.size(), std::size_t(employees > 10));
            QCOMPARE(fate(*snapshot, decision), QString(expected));
            QVERIFY(comesOutAgain(*snapshot, text));
        }
    }

    void whoComesFromOutsideTheFunnelWalksNoTree_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QString>("expected");
        QTest::newRow("disqualified") << int(Stage::Disqualified) << "ended:disqualified";
        QTest::newRow("recycled") << int(Stage::Recycled) << "nurture";
        QTest::newRow("of the funnel") << int(Stage::Subscriber) << "nurture";
    }
    void whoComesFromOutsideTheFunnelWalksNoTree()
    {
        QFETCH(const int, stage);
        QFETCH(const QString, expected);
        const auto snapshot = snapshotOf(kTreeSets, kWorldRoster);
        QVERIFY(snapshot);
        Lead lead = leadFrom("US", "TX", 100);
        lead.stage = Stage(stage);
        Facts facts;
        Decision decision;
        std::string text;
        decide(*snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()}, snapshot->emptyLedger(),
               facts, decision, &text);
        QCOMPARE(fate(*snapshot, decision), expected);
        QCOMPARE(decision.walkCount, std::size_t(lead.stage == Stage::Subscriber));
        QCOMPARE(decision.stage, lead.stage);
        QVERIFY(comesOutAgain(*snapshot, text));
    }

    /// Score and gates were asked before the tree: what it sets is scored by a decision of its own.
    void whatATreeSetsIsScoredAtOnce_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("byTime");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("a field that moves the score") << QByteArray("NY") << false << true;
        QTest::newRow("a field that moves nothing") << QByteArray("TX") << false << false;
        QTest::newRow("a stage from which a gate leads on") << QByteArray("MA") << false << true;
        QTest::newRow("one decision after the other, not for ever") << QByteArray("NY") << true << false;
    }
    void whatATreeSetsIsScoredAtOnce()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const bool, byTime);
        QFETCH(const bool, isDue);
        const auto snapshot = snapshotOf(kTreeSets, kWorldRoster);
        QVERIFY(snapshot);
        Lead lead = leadFrom("US", state.toStdString(), 100);
        lead.stage = Stage::Subscriber;
        DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        if (byTime) {
            input.cause = Cause::Time;
            input.resume = snapshot->routing().entry(Trigger::Arrival);
        }
        Facts facts;
        Decision decision;
        std::string text;
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, &text);
        QCOMPARE(decision.state, LeadState::Nurture);
        QCOMPARE(decision.dueAt.has_value(), isDue);
        if (isDue)
            QVERIFY(decision.dueAt == input.at);
        QVERIFY(comesOutAgain(*snapshot, text));
    }

    /// A thousand leads through one ledger: each decided traced and untraced, its trace read back and
    /// replayed.
    void tracedDecisionsEqualUntracedOnesAndReplay()
    {
        const auto snapshot = handoffWorld();
        LedgerState ledger = snapshot->emptyLedger();
        std::mt19937 random(20261122);
        const auto pick = [&](auto... choices) {
            const std::string_view all[] = {choices...};
            return all[random() % sizeof...(choices)];
        };
        Facts facts;
        Decision decision;
        Decision untraced;
        std::string trace;
        int held = 0;
        for (int i = 0; i < fullCount(1000, 10000); ++i) {
            const Lead lead = leadFrom(pick("US", "CA", "DE", "FR", ""), pick("NY", "MA", "TX", ""),
                                       double(random() % 8000),
                                       pick("a@acme.com", "b@gmail.com", "c@web.de", "d@firm.co.uk"));
            const Instant at = mondayMorning() + std::chrono::minutes(random() % 3000);
            std::vector<Activity> activities;
            for (unsigned k = 0; k < random() % 3; ++k)
                activities.push_back({{}, "form_submission", at - std::chrono::hours(40 * (3 - k)), {}});
            ledger.reps[random() % ledger.reps.size()].presence = Presence(random() % 3);
            DecisionInput input{.lead = lead, .activities = activities, .at = at};
            for (auto holders = random() % 16; holders > 12; --holders)
                input.walk.stickyByAccount.push_back(std::uint32_t(random() % ledger.reps.size()));
            if (random() % 16 == 0)
                input.walk.accountOwner = random() % ledger.reps.size();
            decide(*snapshot, input, ledger, facts, untraced, nullptr);
            decide(*snapshot, input, ledger, facts, decision, &trace);
            QCOMPARE(outcomeOf(*snapshot, decision), outcomeOf(*snapshot, untraced));
            const auto read = readTrace(trace);
            QVERIFY2(read, trace.c_str());
            QCOMPARE(QString::fromStdString(replay(*snapshot, *read)), QString::fromStdString(trace));
            applyToLedger(*snapshot, input, decision, ledger);
            held += decision.state == LeadState::Held;
        }
        QVERIFY(held > 0);
    }

    void theTraceKeepsWhomTheLeadMayStickTo_data()
    {
        QTest::addColumn<QStringList>("holders");
        QTest::addColumn<QByteArray>("written"); // what has to stand in the trace
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << QStringList() << QByteArray(R"("stageBefore":"lead","facts")") << "dana";
        QTest::newRow("one stands as ever")
            << QStringList{"eli"} << QByteArray(R"("stickyByAccount":"eli",)") << "eli";
        QTest::newRow("several are an array")
            << QStringList{"olga", "eli", "dana"} << QByteArray(R"("stickyByAccount":["olga","eli","dana"],)")
            << "eli";
        QTest::newRow("one who left is passed over")
            << QStringList{"ivan", "eli"} << QByteArray(R"("stickyByAccount":["ivan","eli"],)") << "eli";
    }
    void theTraceKeepsWhomTheLeadMayStickTo()
    {
        QFETCH(const QStringList, holders);
        QFETCH(const QByteArray, written);
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("US", "NY", 200);
        DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        for (const QString& holder : holders)
            input.walk.stickyByAccount.push_back(
                *snapshot->routing().repIndex(*RepId::make(holder.toStdString())));
        Facts facts;
        Decision decision;
        std::string text;
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, &text);
        QTEST(fate(*snapshot, decision), "expected");
        QVERIFY2(QByteArray::fromStdString(text).contains(written), text.c_str());
        const auto trace = readTrace(text);
        QVERIFY(trace);
        QStringList read;
        for (const std::string& rep : trace->stickyByAccount)
            read.append(QString::fromStdString(rep));
        QCOMPARE(read, holders);
        QVERIFY(comesOutAgain(*snapshot, text));
    }

    /// Somebody who is not eligible yet counts with hours, presence and caps: a replay needs them all.
    void aHoldForAMemberWhoIsNotEligibleYetComesOutAgain()
    {
        const auto with = [](std::string_view document, std::string_view was, std::string_view is) {
            std::string text(document);
            return text.replace(text.find(was), was.size(), is);
        };
        const std::string playbook =
            with(kWorldPlaybook, R"("fields": [)",
                 R"("fields": [{"id": "seen", "title": "Seen", "type": "instant"},)");
        const std::string roster = with(kWorldRoster, R"({"rep": "mia", "caps": {"perDay": 30}})",
                                        R"({"rep": "mia", "caps": {"perDay": 1}, "eligible": {"none": [
                                            {"field": "seen", "op": "within_last", "value": "2h"}]}})");
        const auto snapshot = snapshotOf(playbook, roster);
        QVERIFY(snapshot);
        Lead lead = leadFrom("US", "TX", 200);
        lead.values.set("seen", mondayMorning() - std::chrono::minutes(30));
        LedgerState ledger = snapshot->emptyLedger();
        for (auto& rep : ledger.reps)
            rep.presence = Presence::Offline;
        ledger.reps[2].backAt = mondayMorning() + std::chrono::hours(3);
        countAssignment(ledger.pools[1].members[0].load, *Zone::find("America/Chicago"), mondayMorning(), 0);
        Facts facts;
        Decision decision;
        std::string text;
        decide(*snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()}, ledger, facts, decision,
               &text);
        QCOMPARE(decision.state, LeadState::Held);
        // Thursday: by then Mia is eligible, back, and has taken nobody that day.
        QVERIFY(decision.lastWalk()->retryAt == parseInstant("2026-03-05T14:00:00Z"));
        QVERIFY(comesOutAgain(*snapshot, text));
    }

    void absurdValuesNeitherFillAMembersSumNorSpoilTheReplay_data()
    {
        QTest::addColumn<double>("revenue");
        QTest::newRow("as much as there can be") << 1.7e308;
        QTest::newRow("as little as there can be") << -1.7e308;
    }
    void absurdValuesNeitherFillAMembersSumNorSpoilTheReplay()
    {
        QFETCH(const double, revenue);
        const auto snapshot = handoffWorld();
        const std::uint32_t pool = *snapshot->routing().poolIndex(*PoolId::make("enterprise"));
        LedgerState ledger = snapshot->emptyLedger();
        Facts facts;
        Decision decision;
        std::string text;
        for (int i = 0; i < 6; ++i) {
            Lead lead = leadFrom("US", "NY", 9000);
            lead.values.set("revenue", revenue);
            const DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
            decide(*snapshot, input, ledger, facts, decision, &text);
            QVERIFY2(comesOutAgain(*snapshot, text), text.c_str());
            applyToLedger(*snapshot, input, decision, ledger);
        }
        for (const MemberBalance& member : ledger.pools[pool].members) {
            QVERIFY2(std::abs(member.load.value) <= 6 * kMostValue,
                     std::to_string(member.load.value).c_str());
        }
    }

    void replayNoticesAnInputThatWasChanged()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("US", "NY", 200);
        Facts facts;
        Decision decision;
        std::string text;
        decide(*snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()}, snapshot->emptyLedger(),
               facts, decision, &text);
        auto trace = readTrace(text);
        QVERIFY(trace);
        trace->facts.set("state", std::string("TX"));
        QVERIFY(replay(*snapshot, *trace) != text);
    }

    /// Written by the program that wrote format 1, of a workspace with the same playbook and roster: holds,
    /// their retries, a half-life score, choices by hand, a rejected lead.
    void tracesOfTheFirstFormatAreReadAndComeOutAgain()
    {
        const auto snapshot = handoffWorld();
        QFile file(QStringLiteral(TRACES_OF_FORMAT_1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int read = 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.isEmpty())
                continue;
            QVERIFY2(comesOutAgain(*snapshot, line.toStdString()), line.constData());
            ++read;
        }
        QCOMPARE(read, 17);
    }

    void aTraceOfTheFirstFormatSaysWhatItSaid()
    {
        QFile file(QStringLiteral(TRACES_OF_FORMAT_1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto trace = readTrace(file.readLine().toStdString());
        QVERIFY(trace);
        QCOMPARE(trace->total.milli, 89337);
        QCOMPARE(trace->contributions.size(), std::size_t(4));
        QCOMPARE(trace->contributions[2].kind, Contribution::Kind::Cap);
        QCOMPARE(trace->contributions[3].times, 2U);
        const Trace::Walk& walk = trace->walks.at(0);
        QCOMPARE(walk.path.size(), std::size_t(8));
        QCOMPARE(walk.path[3].tree, std::string("main"));
        QCOMPARE(walk.path[3].node, std::string("region"));
        QCOMPARE(walk.path[3].verdicts, (std::vector<Verdict>{{true, 1}}));
        QCOMPARE(walk.path[4].attempt, std::optional<std::size_t>(0));
        QCOMPARE(walk.attempts.at(0).candidates.at(2).verdict, CandidateVerdict::Inactive);
        QVERIFY(!walk.attempts[0].assigned);
    }

    void aTraceThatWasChangedDoesNotComeOutAgain_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        QTest::newRow("a fact") << QByteArray("\"employees\":1200") << QByteArray("\"employees\":12");
        QTest::newRow("the score") << QByteArray("\"milli\":89337") << QByteArray("\"milli\":89338");
        QTest::newRow("a verdict") << QByteArray("\"ne\",[[1]]") << QByteArray("\"ne\",[[0]]");
        QTest::newRow("a reason") << QByteArray("\"inactive\"") << QByteArray("\"paused\"");
        QTest::newRow("a node") << QByteArray("\"to_oncall\",\"nobody\"")
                                << QByteArray("\"to_mw\",\"nobody\"");
    }
    void aTraceThatWasChangedDoesNotComeOutAgain()
    {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        QFile file(QStringLiteral(TRACES_OF_FORMAT_1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray line = file.readLine();
        QVERIFY(line.contains(was));
        line.replace(was, is);
        QVERIFY(!comesOutAgain(*handoffWorld(), line.toStdString()));
    }

    void branchesThatFailOfOneLeafAreCounted()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("CA", "", 1200);
        Facts facts;
        Decision decision;
        std::string text;
        decide(*snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()}, snapshot->emptyLedger(),
               facts, decision, &text);
        QVERIFY2(text.find(R"(["region","else",[[0,2]]])") != std::string::npos, text.c_str());
        QCOMPARE(readTrace(text)->walks[0].path[3].verdicts, (std::vector<Verdict>{{false, 0}, {false, 0}}));
    }

    void aFieldThatIsSetTwiceOnTheWayIsToldTwice()
    {
        std::string playbook(kWorldPlaybook);
        const std::string_view once = R"("next": {"next": "to_ent"}},)";
        playbook.replace(playbook.find(once), once.size(), R"("next": {"next": "retag"}},
            "retag": {"type": "set_field", "field": "segment", "value": "smb", "next": {"next": "to_ent"}},)");
        const auto snapshot = snapshotOf(playbook, kWorldRoster);
        QVERIFY(snapshot);
        const Lead lead = leadFrom("US", "NY", 9000);
        Facts facts;
        Decision decision;
        std::string text;
        decide(*snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()}, snapshot->emptyLedger(),
               facts, decision, &text);
        const auto trace = readTrace(text);
        QVERIFY2(trace, text.c_str());
        const std::vector<std::pair<std::string, Value>> expected{{"segment", std::string("enterprise")},
                                                                  {"segment", std::string("smb")}};
        QVERIFY2(trace->walks[0].fields == expected, text.c_str());
        QVERIFY(comesOutAgain(*snapshot, text));
    }

    void garbageIsNoTrace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1,2]");
        QTest::newRow("another version") << QByteArray("{\"v\":3}");
        QTest::newRow("members of the wrong type")
            << QByteArray("{\"v\":1,\"facts\":[1],\"walks\":{\"path\":3},\"score\":[]}");
        QTest::newRow("members of the wrong type, format 2") << QByteArray(
            R"({"v":3,"walks":[{"path":["t",[1,[[-5,1e300],[],{}],-1],7],"attempts":[3,{"candidates":["r",[],{}]}]}],"score":{"points":1e300,"by":{"g":[1],"h":{"c":[]}}}})");
    }
    void garbageIsNoTrace()
    {
        QFETCH(QByteArray, text);
        const auto trace = readTrace(text.toStdString());
        QVERIFY(!trace || trace->walks.size() <= 1);
    }
};

BATON_TEST(TstDecide);
#include "tst_decide.moc"
