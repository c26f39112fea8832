// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/why_not_text.h"

#include "core/handoff/facts_on_the_way.h"

#include "words/candidate_text.h"
#include "words/count_words.h"
#include "words/explanation_text.h"
#include "words/key_words.h"
#include "words/names.h"
#include "words/next_step_text.h"
#include "words/seen_text.h"
#include "words/value_text.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

/// More ways than these say nothing new to anybody.
constexpr std::size_t kMostWays = 10;

bool isRouted(const Trace& trace)
{
    return std::ranges::any_of(trace.walks, [](const Trace::Walk& walk) { return !walk.path.empty(); });
}

class WhyNotWriter {
public:
    WhyNotWriter(const RoutingStory& story, const RepId& rep)
        : m_story(story), m_last(story.way.front()), m_rep(rep), m_name(namesOf(0).rep(rep.text()))
    {
    }

    TextLines write(const WhyNot& answer)
    {
        const auto& choice = m_story.choice;
        const bool isChosen = choice && choice->trace.choice->rep == m_rep.text();
        if (choice && answer.kind != WhyNot::Kind::UnknownRep)
            writeChoice(*choice, isChosen);
        writeAnswer(answer);
        if (answer.kind != WhyNot::Kind::GotIt && answer.kind != WhyNot::Kind::UnknownRep)
            writeOutcome();
        if (m_story.end && answer.kind != WhyNot::Kind::UnknownRep)
            m_lines.push_back(
                {0, TextLine::Mark::None,
                 Words::filled(Words::tr("Ended by %1: %2."),
                               {Words::text(m_story.end->by), dispositionText(m_story.end->disposition)})});
        return std::move(m_lines);
    }

private:
    Names namesOf(std::size_t decision) const { return Names(*m_story.way[decision].snapshot); }

    void add(int depth, TextLine::Mark mark, const QString& text)
    {
        m_lines.push_back({m_depth + depth, mark, text});
    }

    /// A person's choice comes before what the trees had decided.
    void writeChoice(const ExplainedDecision& decision, bool isChosen)
    {
        const Trace::Choice& choice = *decision.trace.choice;
        add(0, TextLine::Mark::Heading,
            Words::filled(Words::tr("%1 chose %2"),
                          {Words::text(choice.by), Names(*decision.snapshot).rep(choice.rep)}));
        if (isChosen || decision.id.value == m_last.id.value)
            return;
        add(0, TextLine::Mark::None, Words::tr("By the decision before that:"));
        m_depth = 1;
    }

    /// What became of the lead by the last decision that changed it.
    void writeOutcome()
    {
        const ExplainedDecision& decision = m_last.trace.owner.empty() ? m_story.scored() : m_last;
        add(0, TextLine::Mark::None, outcomeText(*decision.snapshot, decision.trace));
    }

    void writeAnswer(const WhyNot& answer)
    {
        switch (answer.kind) {
        case WhyNot::Kind::GotIt:
            add(0, TextLine::Mark::Yes, Words::filled(Words::tr("%1 did get the lead."), {m_name}));
            break;
        case WhyNot::Kind::Passed:
            writePassed();
            break;
        case WhyNot::Kind::NotReached:
            writeMissed(answer);
            break;
        case WhyNot::Kind::NotOwner:
            add(0, TextLine::Mark::No,
                Words::filled(Words::tr("%1 could have got the lead as an owner only:"), {m_name}));
            writeWays(answer);
            break;
        case WhyNot::Kind::NoWay:
            add(0, TextLine::Mark::No,
                Words::filled(Words::tr("No node of any tree assigns to %1, or to a pool that %1 is in."),
                              {m_name}));
            break;
        case WhyNot::Kind::UnknownRep:
            add(0, TextLine::Mark::No,
                Words::filled(Words::tr("There was no rep %1 in roster version %2."),
                              {Words::quoted(m_rep.text()), QString::number(m_last.roster.value)}));
            break;
        }
    }

    /// By the last decision, and by those that had led into a hold before it, each under its date.
    void writePassed()
    {
        add(0, TextLine::Mark::None,
            Words::filled(Words::tr("%1 was considered, and passed over:"), {m_name}));
        for (std::size_t i = 0; i < m_story.way.size(); ++i) {
            const ExplainedDecision& decision = m_story.way[i];
            const TextLines reasons = consideredLines(decision, i == 0 ? 1 : 2);
            if (i > 0 && !reasons.empty())
                add(1, TextLine::Mark::None, decidedText(*decision.snapshot, decision.trace));
            for (const TextLine& line : reasons)
                add(line.depth, line.mark, line.text);
        }
    }

    TextLines consideredLines(const ExplainedDecision& decision, int depth) const
    {
        TextLines lines;
        for (const Trace::Walk& walk : decision.trace.walks) {
            for (const Trace::Attempt& attempt : walk.attempts) {
                for (const Trace::Candidate& candidate : attempt.candidates) {
                    if (candidate.rep == m_rep)
                        lines.push_back(
                            {depth, TextLine::Mark::No, consideredText(decision, attempt, candidate)});
                }
            }
        }
        return lines;
    }

    static QString consideredText(const ExplainedDecision& decision, const Trace::Attempt& attempt,
                                  const Trace::Candidate& candidate)
    {
        const EngineSnapshot& snapshot = *decision.snapshot;
        const QString reason = candidateText(snapshot, attempt, candidate, decision.trace.at);
        if (attempt.pool.empty())
            return Words::filled(Words::tr("Asked for by name: %1"), {reason});
        return Words::filled(Words::tr("In the pool %1: %2"),
                             {Words::quoted(Names(snapshot).pool(attempt.pool)), reason});
    }

    void writeMissed(const WhyNot& answer)
    {
        add(0, TextLine::Mark::No,
            isRouted(m_last.trace)
                ? Words::filled(Words::tr("The lead never came to a node that could give it to %1."),
                                {m_name})
                : Words::tr("The lead was not routed at all by this decision."));
        if (answer.hadToQualify)
            writeGates(answer);
        writeWays(answer);
    }

    /// What kept the lead from the tree for qualified ones.
    void writeGates(const WhyNot& answer)
    {
        const EngineSnapshot& snapshot = *m_story.scored().snapshot;
        const Trace& trace = m_story.scored().trace;
        const QString stage = stageText(trace.stage);
        add(1, TextLine::Mark::No,
            trace.scorecard.empty()
                ? Words::filled(Words::tr("It had not qualified: its stage was %1."), {stage})
                : Words::filled(Words::tr("It had not qualified: its stage was %1, its score %2."),
                                {stage, pointsText(trace.total)}));
        if (!trace.gates.empty())
            add(2, TextLine::Mark::None, lastGateText(snapshot, trace));
        for (const GateAhead& gate : answer.gates)
            add(2, gate.holds && !gate.isBlocked ? TextLine::Mark::Yes : TextLine::Mark::No,
                gateAheadText(gate, snapshot.catalogue()));
        if (answer.gates.empty())
            add(2, TextLine::Mark::None,
                Words::filled(Words::tr("No gate leads on from the stage %1."), {stage}));
    }

    static QString lastGateText(const EngineSnapshot& snapshot, const Trace& trace)
    {
        const Names names(snapshot);
        const Gate* const gate = names.findGate(trace.gates.back());
        const bool fell = gate && gate->to != stageAfterGates(snapshot, trace);
        return Words::filled(fell ? Words::tr("Gate %1 no longer holds")
                                  : Words::tr("Gate %1 had taken it there."),
                             {Words::quoted(names.gate(trace.gates.back()))});
    }

    void writeWays(const WhyNot& answer)
    {
        for (std::size_t i = 0; i < answer.missed.size() && i < kMostWays; ++i)
            writeWay(answer.missed[i]);
        if (answer.missed.size() > kMostWays)
            add(1, TextLine::Mark::None,
                countText(Counted::Ways, std::int64_t(answer.missed.size() - kMostWays)));
    }

    /// A node that gives the lead to an owner, who was not the rep.
    QString otherOwnerText(const WhyNot::Missed& missed) const
    {
        const Names names = namesOf(missed.decision);
        const QString target = Words::quoted(names.node(missed.tree, missed.node));
        const bool ofAccount = missed.how == AssignAttempt::How::AccountOwner;
        if (missed.asksFor.empty())
            return Words::filled(ofAccount
                                     ? Words::tr("%1 gives it to the owner of the account; there was none.")
                                     : Words::tr("%1 gives it to the previous owner; there was none."),
                                 {target});
        return Words::filled(ofAccount ? Words::tr("%1 gives it to the owner of the account; that was %2.")
                                       : Words::tr("%1 gives it to the previous owner; that was %2."),
                             {target, names.rep(missed.asksFor)});
    }

    QString wayText(const WhyNot::Missed& missed) const
    {
        const Names names = namesOf(missed.decision);
        const QString target = Words::quoted(names.node(missed.tree, missed.node));
        switch (missed.how) {
        case AssignAttempt::How::Pool:
            return Words::filled(Words::tr("%1 would have asked the pool %2"),
                                 {target, Words::quoted(names.pool(missed.pool))});
        case AssignAttempt::How::AccountOwner:
            return Words::filled(Words::tr("%1 would have asked for %2, the owner of the account"),
                                 {target, m_name});
        case AssignAttempt::How::PreviousOwner:
            return Words::filled(Words::tr("%1 would have asked for %2, the previous owner"),
                                 {target, m_name});
        default:
            return Words::filled(Words::tr("%1 would have asked for %2"), {target, m_name});
        }
    }

    void writeWay(const WhyNot::Missed& missed)
    {
        if (missed.asksForAnother(m_rep)) {
            add(1, TextLine::Mark::None, otherOwnerText(missed));
            return;
        }
        const QString how = wayText(missed);
        if (missed.isForQualified) {
            add(1, TextLine::Mark::None,
                Words::filled(Words::tr("%1, but only leads that qualify come there."), {how}));
            return;
        }
        if (missed.turnNode.empty()) {
            add(1, TextLine::Mark::None,
                Words::filled(Words::tr("%1, but no step of the lead leads there."), {how}));
            return;
        }
        add(1, TextLine::Mark::None, turnText(missed, how));
        writeSeen(missed, missed.condition, 2);
        if (missed.conditionBefore.empty())
            return;
        add(2, TextLine::Mark::None,
            Words::filled(Words::tr("%1 comes first and held:"), {portName(missed, missed.portTaken)}));
        writeSeen(missed, missed.conditionBefore, 3);
    }

    void writeSeen(const WhyNot::Missed& missed, const std::vector<ConditionLine>& lines, int depth)
    {
        const FieldCatalogue& catalogue = m_story.way[missed.decision].snapshot->catalogue();
        for (const TextLine& line : seenLines(lines, catalogue, depth))
            add(line.depth, line.mark, line.text);
    }

    QString turnText(const WhyNot::Missed& missed, const QString& how) const
    {
        const QString turn = Words::quoted(namesOf(missed.decision).node(missed.turnTree, missed.turnNode));
        const QString needed = portName(missed, missed.portNeeded);
        if (missed.isWaiting)
            return Words::filled(Words::tr("%1. At %2 the lead waits; it would have to leave by %3."),
                                 {how, turn, needed});
        return Words::filled(Words::tr("%1. At %2 the lead left by %3; it would have had to leave by %4."),
                             {how, turn, portName(missed, missed.portTaken), needed});
    }

    QString portName(const WhyNot::Missed& missed, const std::string& port) const
    {
        if (port.empty())
            return Words::tr("a jump or an end");
        return Words::quoted(namesOf(missed.decision).port(missed.turnTree, missed.turnNode, port));
    }

    const RoutingStory& m_story;
    const ExplainedDecision& m_last;
    const RepId& m_rep;
    QString m_name;
    int m_depth = 0; ///< of the answer, which may stand under a choice made since
    TextLines m_lines;
};

} // namespace

TextLines whyNotLines(const RoutingStory& story, const RepId& rep, const WhyNot& answer)
{
    return WhyNotWriter(story, rep).write(answer);
}

} // namespace baton
