// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/decide.h"

#include "core/base/earlier.h"
#include "core/fields/standard_fields.h"
#include "core/handoff/trace_writer.h"

#include <algorithm>
#include <array>
#include <span>

namespace baton {

namespace {

constexpr std::array<std::string_view, 6> kCauseKeys{"arrival", "change", "time", "retry", "expired", "hand"};

void bindStage(const EngineSnapshot& snapshot, Stage stage, Facts& facts)
{
    if (snapshot.binder().needs(fields::LifecycleStage))
        snapshot.binder().set(facts, fields::LifecycleStage, std::string(stageKey(stage)));
}

/// A gate can open the way to the next one, and is passed once: gates that chase each other come to an end.
void passGates(const EngineSnapshot& snapshot, Facts& facts, Decision& decision)
{
    while (true) {
        const auto passed = snapshot.scoring().passGates(facts, decision.stage, decision.raisedBy);
        if (!passed || std::ranges::find(decision.gates, passed->gate, &ScoringRules::GateResult::gate) !=
                           decision.gates.end())
            return;
        decision.gates.push_back(*passed);
        decision.stage = passed->to;
        decision.raisedBy =
            passed->rises() ? snapshot.scoring().gates()[passed->gate].id.text() : std::string_view();
        bindStage(snapshot, decision.stage, facts);
    }
}

/// A gate took the lead out of the funnel, or it came to us from outside of it: no tree is asked about it.
/// One that a tree took there is the tree's to end.
bool isSentAway(const DecisionInput& input, const Decision& decision)
{
    const bool isNew = input.cause == Cause::Arrival || !decision.gates.empty();
    return isNew && (decision.stage == Stage::Disqualified || decision.stage == Stage::Recycled);
}

bool isNewlyQualified(const DecisionInput& input, const Decision& decision)
{
    const bool begins = input.cause == Cause::Arrival || input.cause == Cause::Hand;
    return isQualified(decision.stage) && (begins || !isQualified(input.lead.stage));
}

/// Sends the lead through the trees that its cause and stage call for.
class Router {
public:
    Router(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
           Facts& facts, Decision& decision, bool traced)
        : m_snapshot(snapshot),
          m_input(input),
          m_ledger(ledger),
          m_facts(facts),
          m_decision(decision),
          m_traced(traced),
          m_walkInput(input.walk)
    {
        m_walkInput.lead = input.lead.id;
        m_walkInput.at = input.at;
    }

    /// A journey goes on where it stands. Otherwise an arriving lead walks the arrival tree, and a lead that
    /// became qualified and is still nobody's walks the tree for qualified leads. A lead that a person sends
    /// in again walks the tree made for that; without one, it goes the way of a lead that arrives.
    void route()
    {
        if (m_input.resume)
            walk(*m_input.resume);
        else if (m_input.cause == Cause::Hand && m_snapshot.routing().entry(Trigger::Hand))
            return walkFrom(Trigger::Hand);
        else if (m_input.cause == Cause::Arrival || m_input.cause == Cause::Hand)
            walkFrom(Trigger::Arrival);
        if (isNewlyQualified(m_input, m_decision) && !isSettled())
            walkFrom(Trigger::Qualified);
    }

private:
    /// A lead that has an owner, waits, or was sent away by name needs no second walk.
    bool isSettled() const
    {
        if (m_input.lead.owner || m_decision.newOwner)
            return true;
        const WalkResult* const last = m_decision.lastWalk();
        return last && (last->end != WalkResult::End::Ended || !last->disposition.empty());
    }

    void walkFrom(Trigger trigger)
    {
        if (const auto start = m_snapshot.routing().entry(trigger))
            walk(*start);
    }

    void walk(StartingPoint start)
    {
        if (m_decision.walks.size() == m_decision.walkCount)
            m_decision.walks.emplace_back();
        WalkResult& result = m_decision.walks[m_decision.walkCount++];
        result.clear();
        m_snapshot.routing().walk(start, m_snapshot.binder(), m_walkInput, m_ledger, m_facts, result,
                                  m_traced);
        if (result.stage) {
            m_decision.stage = *result.stage;
            m_decision.raisedBy = {};
        }
        if (result.assigned)
            m_decision.newOwner = result.attempts[*result.assigned].rep;
    }

    const EngineSnapshot& m_snapshot;
    const DecisionInput& m_input;
    const LedgerState& m_ledger;
    Facts& m_facts;
    Decision& m_decision;
    bool m_traced;
    WalkInput m_walkInput;
};

void end(Decision& decision, std::string_view disposition)
{
    decision.state = LeadState::Ended;
    decision.disposition = disposition;
}

/// `sentAway`: before any tree could have its say.
void settleState(const DecisionInput& input, bool sentAway, Decision& decision)
{
    const WalkResult* const last = decision.lastWalk();
    const std::string_view disposition = last ? last->disposition : std::string_view();
    decision.state = LeadState::Nurture;
    if (decision.newOwner || input.lead.owner)
        decision.state = LeadState::Owned;
    else if (sentAway && decision.stage == Stage::Disqualified)
        end(decision, kDisqualifiedDisposition);
    else if (last && last->end == WalkResult::End::Holding)
        decision.state = LeadState::Held;
    else if (last && last->end == WalkResult::End::StepLimit)
        end(decision, kStepLimitDisposition);
    else if (!disposition.empty() && disposition != kNurtureDisposition)
        end(decision, disposition);
    else if (disposition.empty() && isQualified(decision.stage) &&
             (last || isNewlyQualified(input, decision)))
        end(decision, kUnroutedDisposition); // an end that shows up in every count, not a silent wait
}

bool changedByTree(const Decision& decision)
{
    const auto walks = std::span(decision.walks).first(decision.walkCount);
    return std::ranges::any_of(
        walks, [](const WalkResult& walk) { return walk.stage.has_value() || !walk.fields.empty(); });
}

/// Whether score or gates come out otherwise with what the trees set; `facts` then hold that score.
bool isMovedByTree(const EngineSnapshot& snapshot, Facts& facts, const Decision& decision)
{
    if (!changedByTree(decision))
        return false;
    Score score;
    bindScore(snapshot, decision.stage, facts, score);
    const auto opened = snapshot.scoring().passGates(facts, decision.stage, decision.raisedBy);
    const bool passesAnother =
        opened && std::ranges::find(decision.gates, opened->gate, &ScoringRules::GateResult::gate) ==
                      decision.gates.end();
    return passesAnother || score.total != decision.score.total || score.grade != decision.score.grade;
}

/// What trees set is scored by a decision of its own, which gets none in turn: trees that undo what they set
/// would go on for ever.
void settleDue(const EngineSnapshot& snapshot, const DecisionInput& input, Facts& facts, Decision& decision)
{
    decision.dueAt.reset();
    decision.scoreMovesAt.reset();
    if (decision.state != LeadState::Ended)
        decision.scoreMovesAt = snapshot.scoring().nextChange(facts);
    if (decision.state == LeadState::Held)
        decision.dueAt = earlier(decision.lastWalk()->retryAt, decision.lastWalk()->expiresAt);
    else if (decision.state == LeadState::Nurture)
        decision.dueAt = decision.scoreMovesAt;
    const bool isScoredOn = decision.state == LeadState::Nurture || decision.state == LeadState::Owned;
    if (isScoredOn && input.cause != Cause::Time && isMovedByTree(snapshot, facts, decision))
        decision.dueAt = input.at;
}

} // namespace

void bindScore(const EngineSnapshot& snapshot, Stage stage, Facts& facts, Score& score)
{
    bindStage(snapshot, stage, facts);
    snapshot.scoring().score(facts, score);
    const FactBinder& binder = snapshot.binder();
    if (binder.needs(fields::ScoreTotal))
        binder.set(facts, fields::ScoreTotal, score.total.toDouble());
    if (binder.needs(fields::ScorePercent))
        binder.set(facts, fields::ScorePercent, score.percent);
    if (binder.needs(fields::Grade))
        binder.set(facts, fields::Grade, score.grade.empty() ? Value() : Value(score.grade));
}

bool isQualified(Stage stage)
{
    return stage >= Stage::Mql && stage <= Stage::Customer;
}

std::string_view causeKey(Cause cause)
{
    return kCauseKeys[std::size_t(cause)];
}

std::optional<Cause> parseCause(std::string_view key)
{
    const auto found = std::find(kCauseKeys.begin(), kCauseKeys.end(), key);
    if (found == kCauseKeys.end())
        return std::nullopt;
    return Cause(found - kCauseKeys.begin());
}

const AssignAttempt* Decision::assignment() const
{
    const WalkResult* const last = lastWalk();
    return last && last->assigned ? &last->attempts[*last->assigned] : nullptr;
}

void decide(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
            Facts& facts, Decision& decision, std::string* trace)
{
    snapshot.binder().bind(input.lead, input.activities, input.account, input.at, facts);
    decideBound(snapshot, input, ledger, facts, decision, trace);
}

void decideBound(const EngineSnapshot& snapshot, const DecisionInput& input, const LedgerState& ledger,
                 Facts& facts, Decision& decision, std::string* trace)
{
    decision.gates.clear();
    decision.walkCount = 0;
    decision.newOwner.reset();
    decision.disposition = {};
    decision.stage = input.lead.stage;
    decision.raisedBy = input.lead.raisedBy;

    if (trace)
        beginTrace(snapshot, input, facts, *trace);
    bindScore(snapshot, decision.stage, facts, decision.score);
    bool sentAway = false;
    if (input.choice) {
        choose(snapshot, input, ledger, facts, decision, trace != nullptr);
    } else {
        passGates(snapshot, facts, decision);
        sentAway = isSentAway(input, decision);
        if (!sentAway)
            Router(snapshot, input, ledger, facts, decision, trace != nullptr).route();
    }
    settleState(input, sentAway, decision);
    settleDue(snapshot, input, facts, decision);
    if (trace)
        finishTrace(snapshot, input, ledger, decision, *trace);
}

void applyToLedger(const EngineSnapshot& snapshot, const DecisionInput& input, const Decision& decision,
                   LedgerState& ledger)
{
    const AssignAttempt* const attempt = decision.assignment();
    if (!attempt)
        return;
    const RoutingRules& routing = snapshot.routing();
    if (attempt->isOutOfPool()) {
        AssignmentRequest request;
        request.at = input.at;
        request.value = attempt->value;
        apply(routing.pools()[*attempt->pool], routing.reps(), attempt->outcome, request,
              ledger.pools[*attempt->pool], ledger.reps);
        return;
    }
    if (attempt->pool)
        applyTurn(attempt->outcome, ledger.pools[*attempt->pool]);
    const CompiledRep& rep = routing.reps()[*attempt->rep];
    countAssignment(ledger.reps[*attempt->rep].load, rep.calendar.zone(), input.at, 0);
}

} // namespace baton
