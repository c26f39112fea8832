// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "tests/core/handoff/handoff_world.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include "words/why_not_text.h"

using namespace baton;
using namespace baton::test;

namespace {

QStringList answerLines(const RoutingStory& story, const char* rep)
{
    const RepId id = *RepId::make(rep);
    std::vector<RuledTrace> way;
    for (const ExplainedDecision& decision : story.way)
        way.push_back({*decision.snapshot, decision.trace});
    QStringList lines;
    const WhyNot answer = whyNot(way, {*story.scored().snapshot, story.scored().trace}, id);
    for (const TextLine& line : whyNotLines(story, id, answer))
        lines.append(QString(line.depth, u' ') + line.text);
    return lines;
}

ExplainedDecision decided(const std::shared_ptr<const EngineSnapshot>& snapshot, const DecisionInput& input,
                          std::int64_t id = 1)
{
    Facts facts;
    Decision decision;
    std::string text;
    decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, &text);
    return {{id}, text, *readTrace(text), {1}, {1}, snapshot};
}

/// A lead decided by the playbook on a Monday, and the answer about a rep, line by line.
struct Question {
    std::string_view playbook = kWorldPlaybook;
    Lead lead = leadFrom("US", "TX", 2000);
    const char* accountOwner = nullptr;

    QStringList ask(const char* rep) const
    {
        const auto snapshot = snapshotOf(playbook, kWorldRoster);
        DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        if (accountOwner)
            input.walk.accountOwner = snapshot->routing().repIndex(*RepId::make(accountOwner));
        RoutingStory story;
        story.way.push_back(decided(snapshot, input));
        return answerLines(story, rep);
    }
};

constexpr std::string_view kAccountOwnersOnly =
    R"({"format": 1, "name": "Owners", "trees": {"main": {"title": "T", "nodes": {
      "start": {"type": "entry", "on": "arrival", "next": {"next": "keep"}},
      "keep": {"type": "assign_owner", "title": "Keep", "who": "account_owner", "costsTurn": false,
               "next": {"assigned": "done", "nobody": "done"}},
      "done": {"type": "end"}}}}})";

/// Every lead that arrives walks a tree; another one takes those that qualify.
constexpr std::string_view kArrivalFirst = R"({"format": 1, "name": "Two trees",
  "scorecards": [{"id": "main", "title": "Main", "groups": [{"id": "fit", "title": "Fit", "kind": "fit",
    "criteria": [{"id": "us", "title": "US", "when": {"field": "country", "op": "is", "value": "US"}, "points": 40},
                 {"id": "fr", "title": "FR", "when": {"field": "country", "op": "is", "value": "FR"}, "points": -10}]}]}],
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql",
             "when": {"field": "score", "op": "ge", "value": 30}}],
  "trees": {
    "in": {"title": "In", "nodes": {
      "start": {"type": "entry", "on": "arrival", "next": {"next": "where"}},
      "where": {"type": "decision", "title": "Where", "branches": [
          {"id": "de", "title": "Germany", "when": {"field": "country", "op": "is", "value": "DE"}}],
        "next": {"de": "out", "else": "done"}},
      "out": {"type": "end", "disposition": "spam"}, "done": {"type": "end"}}},
    "main": {"title": "Main", "nodes": {
      "start": {"type": "entry", "on": "qualified", "next": {"next": "to_ne"}},
      "to_ne": {"type": "assign_pool", "title": "To NE", "pool": "northeast",
                "next": {"assigned": "done", "nobody": "done"}},
      "done": {"type": "end"}}}}})";

/// Only the Northeast is served, and only leads that the condition lets through.
std::string playbookWithGate(const std::string& when)
{
    return R"({"format": 1, "name": "Gated", "gates": [
      {"id": "g", "title": "G", "from": ["lead"], "to": "mql", "when": )" +
           when + R"(}],
      "trees": {"main": {"title": "Main", "nodes": {
        "start": {"type": "entry", "on": "qualified", "next": {"next": "to_ne"}},
        "to_ne": {"type": "assign_pool", "pool": "northeast", "next": {"assigned": "done", "nobody": "done"}},
        "done": {"type": "end"}}}}})";
}

/// Large companies of the US leave by the first branch.
constexpr std::string_view kCountryFirst = R"({"format": 1, "name": "Country first", "trees": {"main": {
    "title": "Main", "nodes": {
      "start": {"type": "entry", "on": "arrival", "next": {"next": "where"}},
      "where": {"type": "decision", "title": "Where", "branches": [
          {"id": "us", "title": "US", "when": {"field": "country", "op": "is", "value": "US"}},
          {"id": "big", "title": "Big", "when": {"field": "employees", "op": "ge", "value": 1000}}],
        "next": {"us": "to_mw", "big": "to_ne", "else": "to_oncall"}},
      "to_mw": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "done"}},
      "to_ne": {"type": "assign_pool", "pool": "northeast", "next": {"assigned": "done", "nobody": "done"}},
      "to_oncall": {"type": "assign_pool", "pool": "oncall", "next": {"assigned": "done", "nobody": "done"}},
      "done": {"type": "end"}}}}})";

} // namespace

/// Why a rep did not get a lead, as people read it.
class TstWhyNotText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDidNotQualifyNamesTheGates()
    {
        const Question question{.playbook = kArrivalFirst, .lead = leadFrom("FR", "", 2000)};
        const QStringList expected{
            QStringLiteral("The lead never came to a node that could give it to Dana Cole."),
            QStringLiteral(" It had not qualified: its stage was Lead, its score −10."),
            QStringLiteral("  Gate “Becomes MQL” is not met: Score is at least 30; it was -10"),
            QStringLiteral(" “To NE” would have asked the pool “Northeast”, but only leads that qualify come "
                           "there."),
            QStringLiteral("Waits to qualify.")};
        QCOMPARE(question.ask("dana"), expected);
    }

    void anUnmetGateNamesWhatKeptItShut_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("missing");
        QTest::newRow("only what none of allows, and what any of has is left out")
            << R"({"all": [{"field": "employees", "op": "ge", "value": 10},
                  {"any": [{"field": "country", "op": "is", "value": "US"},
                           {"field": "country", "op": "is", "value": "CA"}]},
                  {"none": [{"field": "city", "op": "is", "value": "Rome"},
                            {"field": "city", "op": "is", "value": "Paris"},
                            {"field": "email", "op": "absent"}]}]})"
            << "not (City is Rome); it was “Rome”";
        QTest::newRow("every way that any of leaves open")
            << R"({"any": [{"field": "country", "op": "is", "value": "CA"},
                           {"all": [{"field": "country", "op": "is", "value": "US"},
                                    {"field": "city", "op": "is", "value": "Paris"}]}]})"
            << "Country is CA; it was “US” · City is Paris; it was “Rome”";
        QTest::newRow("none of within none of asks for it again")
            << R"({"none": [{"none": [{"field": "country", "op": "is", "value": "CA"}]},
                            {"field": "city", "op": "is", "value": "Paris"}]})"
            << "Country is CA; it was “US”";
        QTest::newRow("an activity in full")
            << R"({"did": "call", "atLeast": 2, "within": "30d",
                   "where": {"field": "len", "op": "is", "value": "long"}})"
            << "did call at least 2 times within the last 30d where len is long; it was 0 times";
    }
    void anUnmetGateNamesWhatKeptItShut()
    {
        QFETCH(QString, when);
        QFETCH(QString, missing);
        const std::string playbook = playbookWithGate(when.toStdString());
        Question question{.playbook = playbook};
        question.lead.values.set("city", std::string("Rome"));
        const QStringList gates = question.ask("dana").filter(QStringLiteral("Gate “G”"));
        QCOMPARE(gates, QStringList(QStringLiteral("  Gate “G” is not met: ") + missing));
    }

    void aBranchThatComesFirstIsNamed()
    {
        const Question question{.playbook = kCountryFirst};
        const QStringList big = question.ask("eli");
        QVERIFY2(big.value(1).endsWith(
                     QStringLiteral("the lead left by “US”; it would have had to leave by “Big”.")),
                 qPrintable(big.join(u'\n')));
        QVERIFY2(big.value(2).startsWith(QStringLiteral("  Employees is at least ")),
                 qPrintable(big.join(u'\n')));
        const QStringList first{QStringLiteral("  “US” comes first and held:"),
                                QStringLiteral("   Country is US; it was “US”")};
        QCOMPARE(big.mid(3, 2), first);
        QCOMPARE(question.ask("olga").mid(2, 2), first);
    }

    void whatTheEngineEndedSaysSo()
    {
        const Question question{.playbook = kArrivalFirst, .lead = leadFrom("DE", "", 2000)};
        const QStringList lines = question.ask("dana");
        QVERIFY2(lines.last().startsWith(QStringLiteral("Ended:")), qPrintable(lines.join(u'\n')));
    }

    /// The way goes on from the hold; what was decided before it stands under its own date.
    void whoWasConsideredBeforeTheHoldIsToldWhenAndWhy()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("US", "NY", 2000);
        DecisionInput expired{.lead = lead, .activities = {}, .cause = Cause::Expired, .at = mondayMorning()};
        expired.resume = snapshot->routing().find(*TreeId::make("main"), *NodeId::make("gone"));
        RoutingStory story;
        story.way.push_back(decided(snapshot, expired, 2));
        story.way.push_back(decided(snapshot, {.lead = lead, .activities = {}, .at = sundayNight()}));
        const QStringList lines = answerLines(story, "eli");
        QCOMPARE(lines.value(0), QStringLiteral("Eli Ward was considered, and passed over:"));
        QVERIFY2(lines.value(1).startsWith(QStringLiteral(" Decided ")), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.value(2).startsWith(QStringLiteral("  In the pool “Northeast”: not working then")),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.last().startsWith(QStringLiteral("Ended:")), qPrintable(lines.join(u'\n')));
    }

    void whoChoseComesFirstAndTheTreesAfter()
    {
        const auto snapshot = handoffWorld();
        const Lead lead = leadFrom("US", "TX", 2000);
        RoutingStory story;
        story.way.push_back(decided(snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()}));
        const HandChoice choice{"ann", *snapshot->routing().repIndex(*RepId::make("olga")), {}, false};
        story.choice = decided(
            snapshot,
            {.lead = lead, .activities = {}, .cause = Cause::Hand, .at = mondayMorning(), .choice = &choice},
            2);
        story.end = RoutingStory::End{"ann", "spam"};
        const QStringList lines = answerLines(story, "eli");
        const QStringList first{
            QStringLiteral("ann chose Olga Petrov"), QStringLiteral("By the decision before that:"),
            QStringLiteral(" The lead never came to a node that could give it to Eli Ward.")};
        QCOMPARE(lines.first(3), first);
        QCOMPARE(lines.filter(QStringLiteral("pool “Northeast”. At “Region” the lead left by")).size(), 1);
        QVERIFY2(lines.last().startsWith(QStringLiteral("Ended by ann:")), qPrintable(lines.join(u'\n')));
    }

    void aNodeForOwnersSaysWhoTheOwnerWas()
    {
        Question question{.playbook = kAccountOwnersOnly};
        QVERIFY(question.ask("mia").contains(
            QStringLiteral(" “Keep” gives it to the owner of the account; there was none.")));
        question.accountOwner = "eli";
        const QStringList lines = question.ask("mia");
        QCOMPARE(lines.value(0), QStringLiteral("Mia Berg could have got the lead as an owner only:"));
        QCOMPARE(lines.value(1),
                 QStringLiteral(" “Keep” gives it to the owner of the account; that was Eli Ward."));
    }
};

BATON_TEST(TstWhyNotText);
#include "tst_why_not_text.moc"
