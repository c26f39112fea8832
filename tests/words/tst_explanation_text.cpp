// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/handoff/trace.h"
#include "tests/core/handoff/handoff_world.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include "words/explanation_text.h"
#include <algorithm>

using namespace baton;
using namespace baton::test;

namespace {

TextLines explained(const EngineSnapshot& snapshot, const DecisionInput& input)
{
    Facts facts;
    Decision decision;
    std::string text;
    decide(snapshot, input, snapshot.emptyLedger(), facts, decision, &text);
    return explanationLines(snapshot, *readTrace(text));
}

constexpr std::string_view kFalls = R"({"format": 1, "name": "Falls",
  "gates": [{"id": "g", "title": "G", "from": ["lead"], "to": "mql", "mayFall": true,
             "when": {"field": "country", "op": "is", "value": "US"}}],
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "done"}},
    "done": {"type": "end", "disposition": "nurture"}}}}})";

} // namespace

/// A decision as people read it.
class TstExplanationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCandidateTellsWhatTheStrategyCompares_data()
    {
        QTest::addColumn<double>("employees");
        QTest::addColumn<QString>("text");
        QTest::newRow("turns") << 200.0 << "Dana Cole: chosen; was owed";
        QTest::newRow("open value") << 9000.0 << "Dana Cole: chosen; open value 0, weight 1";
    }
    void aCandidateTellsWhatTheStrategyCompares()
    {
        QFETCH(const double, employees);
        QFETCH(const QString, text);
        const Lead lead = leadFrom("US", "NY", employees);
        const TextLines lines =
            explained(*handoffWorld(), {.lead = lead, .activities = {}, .at = mondayMorning()});
        QVERIFY(std::ranges::any_of(lines, [&](const TextLine& line) { return line.text.contains(text); }));
    }

    void aGateThatLetTheLeadFallIsNoTick_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("wasMql");
        QTest::addColumn<bool>("isTick");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << "US" << false << true << "Gate “G”";
        QTest::newRow("down") << "FR" << true << false << "Gate “G” no longer holds";
    }
    void aGateThatLetTheLeadFallIsNoTick()
    {
        QFETCH(QString, country);
        QFETCH(bool, wasMql);
        QFETCH(bool, isTick);
        QFETCH(QString, text);
        const auto snapshot = snapshotOf(kFalls, kWorldRoster);
        Lead lead = leadFrom(country.toStdString(), "", 10);
        if (wasMql) {
            lead.stage = Stage::Mql;
            lead.raisedBy = "g";
        }
        const TextLines lines = explained(
            *snapshot, {.lead = lead, .activities = {}, .cause = Cause::Change, .at = mondayMorning()});
        const TextLine expected{1, isTick ? TextLine::Mark::Yes : TextLine::Mark::No, text};
        QVERIFY(std::find(lines.begin(), lines.end(), expected) != lines.end());
    }

    void aHoldNamesWhenItIsLeft()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("US", "NY", 2000);
        DecisionInput input{.lead = lead, .activities = {}, .at = sundayNight()};
        const QString held = explained(*snapshot, input).back().text;
        QVERIFY2(held.startsWith(QStringLiteral("Held in “nobody_in”; tried again ")), qPrintable(held));
        QVERIFY2(held.contains(QStringLiteral(". Leaves the hold ")), qPrintable(held));
        input.cause = Cause::Retry; // the hold runs on from when the lead came into it
        input.resume = snapshot->routing().find(*TreeId::make("main"), *NodeId::make("region"));
        const QString again = explained(*snapshot, input).back().text;
        QVERIFY2(!again.contains(QStringLiteral("Leaves the hold")), qPrintable(again));
    }
};

BATON_TEST(TstExplanationText);
#include "tst_explanation_text.moc"
