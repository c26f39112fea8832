// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/why_not_text.h"

#include "words/candidate_text.h"
#include "words/condition_text.h"
#include "words/count_words.h"
#include "words/explanation_text.h"
#include "words/key_words.h"
#include "words/names.h"
#include "words/next_step_text.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

/// More ways than these say nothing new to anybody.
constexpr std::size_t kMostWays = 10;

class WhyNotWriter {
public:
    WhyNotWriter(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep)
        : m_snapshot(snapshot), m_trace(trace), m_rep(rep), m_names(snapshot), m_name(m_names.rep(rep.text()))
    {
    }

    TextLines write(const WhyNot& answer)
    {
        writeAnswer(answer);
        if (answer.kind != WhyNot::Kind::GotIt && answer.kind != WhyNot::Kind::UnknownRep)
            add(0, TextLine::Mark::None, outcomeText(m_snapshot, m_trace));
        return std::move(m_lines);
    }

private:
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
                Words::filled(
                    Words::tr("There was no rep %1 in roster version %2."),
                    {Words::quoted(m_rep.text()), QString::number(m_snapshot.rosterVersion().value)}));
            break;
        }
    }

    void add(int depth, TextLine::Mark mark, const QString& text) { m_lines.push_back({depth, mark, text}); }

    void writePassed()
    {
        add(0, TextLine::Mark::None,
            Words::filled(Words::tr("%1 was considered, and passed over:"), {m_name}));
        for (const Trace::Walk& walk : m_trace.walks) {
            for (const Trace::Attempt& attempt : walk.attempts)
                writeConsidered(attempt);
        }
    }

    void writeConsidered(const Trace::Attempt& attempt)
    {
        for (const Trace::Candidate& candidate : attempt.candidates) {
            if (candidate.rep != m_rep)
                continue;
            const QString reason = candidateText(m_snapshot, attempt, candidate, m_trace.at);
            add(1, TextLine::Mark::No,
                attempt.pool.empty() ? Words::filled(Words::tr("Asked for by name: %1"), {reason})
                                     : Words::filled(Words::tr("In the pool %1: %2"),
                                                     {Words::quoted(m_names.pool(attempt.pool)), reason}));
        }
    }

    void writeMissed(const WhyNot& answer)
    {
        if (m_trace.walks.empty())
            add(0, TextLine::Mark::No, Words::tr("The lead was not routed at all by this decision."));
        else
            add(0, TextLine::Mark::No,
                Words::filled(Words::tr("The lead never came to a node that could give it to %1."),
                              {m_name}));
        if (answer.hadToQualify)
            writeGates(answer);
        writeWays(answer);
    }

    /// What kept the lead from the tree for qualified ones.
    void writeGates(const WhyNot& answer)
    {
        const QString stage = stageText(m_trace.stage);
        add(1, TextLine::Mark::No,
            m_trace.scorecard.empty()
                ? Words::filled(Words::tr("It had not qualified: its stage was %1."), {stage})
                : Words::filled(Words::tr("It had not qualified: its stage was %1, its score %2."),
                                {stage, numberText(m_trace.total.toDouble())}));
        if (!m_trace.gates.empty())
            add(2, TextLine::Mark::None,
                Words::filled(Words::tr("Gate %1 had taken it there."),
                              {Words::quoted(m_names.gate(m_trace.gates.back()))}));
        for (const GateAhead& gate : answer.gates)
            add(2, gate.holds && !gate.isBlocked ? TextLine::Mark::Yes : TextLine::Mark::No,
                gateAheadText(gate, m_snapshot.catalogue()));
        if (answer.gates.empty())
            add(2, TextLine::Mark::None,
                Words::filled(Words::tr("No gate leads on from the stage %1."), {stage}));
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
        const QString target = Words::quoted(m_names.node(missed.tree, missed.node));
        const bool ofAccount = missed.how == AssignAttempt::How::AccountOwner;
        if (missed.asksFor.empty())
            return Words::filled(ofAccount
                                     ? Words::tr("%1 gives it to the owner of the account; there was none.")
                                     : Words::tr("%1 gives it to the previous owner; there was none."),
                                 {target});
        return Words::filled(ofAccount ? Words::tr("%1 gives it to the owner of the account; that was %2.")
                                       : Words::tr("%1 gives it to the previous owner; that was %2."),
                             {target, m_names.rep(missed.asksFor)});
    }

    QString wayText(const WhyNot::Missed& missed) const
    {
        const QString target = Words::quoted(m_names.node(missed.tree, missed.node));
        switch (missed.how) {
        case AssignAttempt::How::Pool:
            return Words::filled(Words::tr("%1 would have asked the pool %2"),
                                 {target, Words::quoted(m_names.pool(missed.pool))});
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
        add(1, TextLine::Mark::None,
            Words::filled(Words::tr("%1. At %2 the lead left by %3; it would have had to leave by %4."),
                          {how, Words::quoted(m_names.node(missed.turnTree, missed.turnNode)),
                           portName(missed, missed.portTaken), portName(missed, missed.portNeeded)}));
        for (const ConditionLine& line : missed.condition)
            add(2 + line.depth, line.holds ? TextLine::Mark::Yes : TextLine::Mark::No,
                comparisonText(line, m_snapshot.catalogue()));
    }

    QString portName(const WhyNot::Missed& missed, const std::string& port) const
    {
        if (port.empty())
            return Words::tr("a jump or an end");
        return Words::quoted(m_names.port(missed.turnTree, missed.turnNode, port));
    }

    const EngineSnapshot& m_snapshot;
    const Trace& m_trace;
    const RepId& m_rep;
    Names m_names;
    QString m_name;
    TextLines m_lines;
};

} // namespace

TextLines whyNotLines(const EngineSnapshot& snapshot, const Trace& trace, const RepId& rep,
                      const WhyNot& answer)
{
    return WhyNotWriter(snapshot, trace, rep).write(answer);
}

} // namespace baton
