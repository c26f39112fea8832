// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/explanation_text.h"

#include "words/count_words.h"
#include "words/key_words.h"
#include "words/names.h"
#include "words/path_text.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

QString timeText(Instant instant, const Zone& zone)
{
    return Words::filled(Words::tr("%1 (%2)"), {localTimeText(instant, zone), Words::text(zone.id())});
}

void addCircumstances(const EngineSnapshot& snapshot, const Trace& trace, TextLines& lines)
{
    lines.push_back({0, TextLine::Mark::None, decidedText(snapshot, trace)});
    lines.push_back({0, TextLine::Mark::None,
                     Words::filled(Words::tr("By playbook version %1 %2 and roster version %3."),
                                   {QString::number(snapshot.playbookVersion().value),
                                    Words::quoted(snapshot.playbook().name),
                                    QString::number(snapshot.rosterVersion().value)})});
}

QString addendText(const Names& names, const Trace& trace, const Trace::Addend& addend)
{
    const QString points = pointsText(addend.points);
    if (addend.kind == Contribution::Kind::Cap)
        return Words::filled(Words::tr("%1 to the cap of the group"), {points});
    if (addend.kind == Contribution::Kind::Floor)
        return Words::filled(Words::tr("%1 to the floor of the group"), {points});
    const QString title = names.criterion(trace.scorecard, addend.group, addend.criterion);
    const QString text = Words::filled(Words::tr("%1 %2"), {points, title});
    return addend.times > 1
               ? Words::filled(Words::tr("%1, %2"), {text, countText(Counted::Times, addend.times)})
               : text;
}

void addScore(const EngineSnapshot& snapshot, const Trace& trace, TextLines& lines)
{
    const Names names(snapshot);
    if (trace.scorecard.empty()) {
        lines.push_back({0, TextLine::Mark::Heading, Words::tr("No scorecard applies")});
        return;
    }
    QString heading =
        Words::filled(Words::tr("Score %1 by %2, %3 % of what it can give"),
                      {numberText(trace.total.toDouble()), Words::quoted(names.scorecard(trace.scorecard)),
                       QString::number(trace.percent, 'f', 0)});
    if (!trace.grade.empty())
        heading = Words::filled(Words::tr("%1, grade %2"), {heading, Words::text(trace.grade)});
    lines.push_back({0, TextLine::Mark::Heading, heading});
    const std::string* group = nullptr;
    for (const Trace::Addend& addend : trace.contributions) {
        if (!group || *group != addend.group)
            lines.push_back({1, TextLine::Mark::None, names.group(trace.scorecard, addend.group)});
        group = &addend.group;
        lines.push_back({2, TextLine::Mark::None, addendText(names, trace, addend)});
    }
}

void addStage(const EngineSnapshot& snapshot, const Trace& trace, TextLines& lines)
{
    if (trace.stage == trace.stageBefore) {
        lines.push_back({0, TextLine::Mark::Heading,
                         Words::filled(Words::tr("Stage stays %1"), {stageText(trace.stage)})});
        return;
    }
    lines.push_back(
        {0, TextLine::Mark::Heading,
         Words::filled(Words::tr("Stage %1 → %2"), {stageText(trace.stageBefore), stageText(trace.stage)})});
    const Names names(snapshot);
    Stage stage = trace.stageBefore;
    for (const std::string& id : trace.gates) {
        const Gate* const gate = names.findGate(id);
        const bool falls = gate && gate->to == stage; // that it leads to is where the lead had been
        if (gate)
            stage = falls ? gate->fallsTo : gate->to;
        lines.push_back({1, falls ? TextLine::Mark::No : TextLine::Mark::Yes,
                         Words::filled(falls ? Words::tr("Gate %1 no longer holds") : Words::tr("Gate %1"),
                                       {Words::quoted(names.gate(id))})});
    }
}

/// A person's choice stands in place of a path.
void addChoice(const EngineSnapshot& snapshot, const Trace& trace, TextLines& lines)
{
    if (!trace.choice)
        return;
    const Names names(snapshot);
    const Trace::Choice& choice = *trace.choice;
    lines.push_back(
        {0, TextLine::Mark::Heading,
         Words::filled(Words::tr("%1 chose %2"), {Words::text(choice.by), names.rep(choice.rep)})});
    const CandidateVerdict verdict = trace.walks.empty() || trace.walks.back().attempts.empty()
                                         ? CandidateVerdict::Chosen
                                         : trace.walks.back().attempts.back().verdict;
    if (verdict != CandidateVerdict::Chosen)
        lines.push_back({1, TextLine::Mark::None,
                         Words::filled(Words::tr("In spite of a cap: %1 %2"),
                                       {names.rep(choice.rep), verdictText(verdict)})});
    if (!choice.pool.empty())
        lines.push_back(
            {1, TextLine::Mark::None,
             Words::filled(choice.costsTurn ? Words::tr("Out of the pool %1, at the cost of a turn")
                                            : Words::tr("Out of the pool %1, without costing a turn"),
                           {Words::quoted(names.pool(choice.pool))})});
}

QString heldText(const EngineSnapshot& snapshot, const Trace& trace)
{
    const Trace::Walk* const last = trace.walks.empty() ? nullptr : &trace.walks.back();
    if (!last)
        return Words::tr("Held.");
    const QString queue = Words::quoted(last->holdQueue);
    const Zone& zone = snapshot.playbook().zone;
    // Tried again, a lead leaves the hold when the decision that first held it said.
    const auto expiresAt = trace.cause == Cause::Retry ? std::nullopt : last->expiresAt;
    QString text;
    if (last->retryAt && (!expiresAt || *last->retryAt < *expiresAt))
        text =
            Words::filled(Words::tr("Held in %1; tried again %2."), {queue, timeText(*last->retryAt, zone)});
    else
        text = Words::filled(last->expiresAt ? Words::tr("Held in %1.")
                                             : Words::tr("Held in %1 until somebody is available."),
                             {queue});
    if (expiresAt)
        text = Words::filled(Words::tr("%1 Leaves the hold %2 at the latest."),
                             {text, timeText(*expiresAt, zone)});
    return text;
}

} // namespace

QString decidedText(const EngineSnapshot& snapshot, const Trace& trace)
{
    return Words::filled(Words::tr("Decided %1, because %2."),
                         {timeText(trace.at, snapshot.playbook().zone), causeText(trace.cause)});
}

QString outcomeText(const EngineSnapshot& snapshot, const Trace& trace)
{
    const Names names(snapshot);
    if (!trace.owner.empty())
        return Words::filled(Words::tr("Assigned to %1."), {names.rep(trace.owner)});
    switch (trace.state) {
    case LeadState::Owned:
        return Words::filled(Words::tr("Stays with %1."), {names.rep(trace.ownerBefore)});
    case LeadState::Held:
        return heldText(snapshot, trace);
    case LeadState::Ended:
        return Words::filled(Words::tr("Ended: %1."), {dispositionText(trace.disposition)});
    case LeadState::Nurture:
        if (trace.dueAt)
            return Words::filled(Words::tr("Waits to qualify; looked at again %1."),
                                 {timeText(*trace.dueAt, snapshot.playbook().zone)});
        return Words::tr("Waits to qualify.");
    default:
        return stateText(trace.state);
    }
}

TextLines explanationLines(const EngineSnapshot& snapshot, const Trace& trace)
{
    TextLines lines;
    addCircumstances(snapshot, trace, lines);
    addScore(snapshot, trace, lines);
    addStage(snapshot, trace, lines);
    addChoice(snapshot, trace, lines);
    const TextLines path = pathLines(snapshot, trace);
    lines.insert(lines.end(), path.begin(), path.end());
    lines.push_back({0, TextLine::Mark::Heading, outcomeText(snapshot, trace)});
    return lines;
}

} // namespace baton
