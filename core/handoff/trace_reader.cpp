// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/presence.h"
#include "core/base/json.h"
#include "core/handoff/trace.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 5> kAttemptKeys{"pool", "rep", "account_owner", "previous_owner",
                                                       "manual"};
constexpr std::array<std::string_view, 3> kEndKeys{"ended", "holding", "step_limit"};

template <typename Enum, std::size_t Size>
Enum fromKey(const std::array<std::string_view, Size>& keys, std::string_view key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return Enum(found == keys.end() ? 0 : found - keys.begin());
}

// Readers of members that may be missing. Traces come from our own writer: what does not fit is left at its
// default.

std::string textOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t integerOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number() ? found->get<std::int64_t>() : 0;
}

std::optional<Instant> instantOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number())
        return std::nullopt;
    return fromEpochMs(found->get<std::int64_t>());
}

const Json& childOf(const Json& object, const char* name)
{
    static const Json nothing = Json::array();
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? *found : nothing;
}

std::string elementText(const Json& array, std::size_t index)
{
    return index < array.size() && array[index].is_string() ? array[index].get<std::string>() : std::string();
}

std::int64_t elementInteger(const Json& array, std::size_t index)
{
    return index < array.size() && array[index].is_number() ? array[index].get<std::int64_t>() : 0;
}

double elementNumber(const Json& array, std::size_t index)
{
    return index < array.size() && array[index].is_number() ? array[index].get<double>() : 0;
}

Value readValue(const Json& json)
{
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number())
        return json.get<double>();
    if (json.is_object()) {
        if (const auto instant = instantOf(json, "instant"))
            return *instant;
    }
    if (json.is_array()) {
        MultiChoice choices;
        for (std::size_t i = 0; i < json.size(); ++i)
            choices.push_back(elementText(json, i));
        return choices;
    }
    return {};
}

Load readLoad(const Json& json)
{
    const auto at = [&](std::size_t index) { return std::int32_t(elementInteger(json, index)); };
    return {at(0), at(1), at(2), at(3), at(4), at(5), at(6), elementNumber(json, 7)};
}

Trace::Candidate readCandidate(const Json& json)
{
    Trace::Candidate candidate;
    candidate.rep = RepId::make(elementText(json, 0)).value_or(RepId());
    candidate.verdict = parseCandidateVerdict(elementText(json, 1)).value_or(CandidateVerdict::LessOwed);
    candidate.balance.owed.units = elementInteger(json, 2);
    candidate.balance.lastTurn = elementInteger(json, 3);
    if (json.size() > 4 && json[4].is_object()) {
        const Json& more = json[4];
        candidate.balance.deferred.units = integerOf(more, "deferred");
        candidate.balance.load = readLoad(childOf(more, "pool"));
        candidate.repLoad = readLoad(childOf(more, "rep"));
        candidate.presence = parsePresence(textOf(more, "presence")).value_or(Presence::Online);
        candidate.backAt = instantOf(more, "back");
    }
    return candidate;
}

Trace::Attempt readAttempt(const Json& json)
{
    Trace::Attempt attempt;
    attempt.how = fromKey<AssignAttempt::How>(kAttemptKeys, textOf(json, "how"));
    attempt.pool = textOf(json, "pool");
    attempt.rep = textOf(json, "rep");
    attempt.assigned = json.contains("assigned");
    attempt.position = integerOf(json, "position");
    if (const auto value = json.find("value"); value != json.end() && value->is_number())
        attempt.value = value->get<double>();
    for (const Json& candidate : childOf(json, "candidates"))
        attempt.candidates.push_back(readCandidate(candidate));
    if (attempt.how != AssignAttempt::How::Pool && !attempt.rep.empty()) {
        attempt.verdict = parseCandidateVerdict(textOf(json, "verdict")).value_or(CandidateVerdict::Chosen);
        Trace::Candidate asked;
        asked.rep = RepId::make(attempt.rep).value_or(RepId());
        asked.verdict = attempt.verdict;
        asked.presence = parsePresence(textOf(json, "presence")).value_or(Presence::Online);
        asked.backAt = instantOf(json, "back");
        asked.repLoad = readLoad(childOf(json, "load"));
        attempt.candidates.push_back(std::move(asked));
        if (const Json& turn = childOf(json, "turn"); turn.is_object()) {
            attempt.turn.emplace(Trace::PoolState{textOf(turn, "pool"), integerOf(turn, "position"), {}});
            for (const Json& candidate : childOf(turn, "candidates"))
                attempt.turn->candidates.push_back(readCandidate(candidate));
        }
    }
    return attempt;
}

Trace::Step readStep(const Json& json)
{
    Trace::Step step;
    step.tree = elementText(json, 0);
    step.node = elementText(json, 1);
    step.port = elementText(json, 2);
    if (json.size() > 3 && json[3].is_array()) {
        for (const Json& verdict : json[3]) {
            const bool holds = verdict.is_array();
            step.verdicts.push_back(
                {holds, std::int32_t(holds ? elementInteger(verdict, 0) : verdict.get<std::int64_t>())});
        }
    }
    if (json.size() > 4)
        step.attempt = std::size_t(elementInteger(json, 4));
    return step;
}

Trace::Walk readWalk(const Json& json)
{
    Trace::Walk walk;
    for (const Json& step : childOf(json, "path"))
        walk.path.push_back(readStep(step));
    for (const Json& attempt : childOf(json, "attempts"))
        walk.attempts.push_back(readAttempt(attempt));
    for (const auto& [field, value] : childOf(json, "fields").items())
        walk.fields.emplace_back(field, readValue(value));
    walk.end = fromKey<WalkResult::End>(kEndKeys, textOf(json, "end"));
    walk.disposition = textOf(json, "disposition");
    walk.holdQueue = textOf(json, "queue");
    walk.retryAt = instantOf(json, "retryAt");
    walk.expiresAt = instantOf(json, "expiresAt");
    return walk;
}

void readScore(const Json& json, Trace& trace)
{
    trace.scorecard = textOf(json, "card");
    trace.total.milli = integerOf(json, "milli");
    const Json& percent = childOf(json, "percent");
    trace.percent = elementNumber(percent, 0);
    trace.fitPercent = elementNumber(percent, 1);
    trace.engagementPercent = elementNumber(percent, 2);
    trace.grade = textOf(json, "grade");
    for (const Json& by : childOf(json, "by")) {
        Trace::Addend addend;
        addend.group = elementText(by, 0);
        addend.criterion = elementText(by, 1);
        if (addend.criterion.starts_with('(')) {
            addend.kind = addend.criterion == "(cap)" ? Contribution::Kind::Cap : Contribution::Kind::Floor;
            addend.criterion.clear();
        }
        addend.points.milli = elementInteger(by, 2);
        addend.times = by.size() > 3 ? std::uint32_t(elementInteger(by, 3)) : 1;
        trace.contributions.push_back(std::move(addend));
    }
}

void readSurroundings(const Json& json, Trace& trace)
{
    trace.ownerBefore = textOf(json, "ownerBefore");
    trace.previousOwner = textOf(json, "previousOwner");
    trace.accountOwner = textOf(json, "accountOwner");
    trace.stickyByAccount = textOf(json, "stickyByAccount");
    trace.stickyByDomain = textOf(json, "stickyByDomain");
    const Json& excluded = childOf(json, "excluded");
    for (std::size_t i = 0; i < excluded.size(); ++i)
        trace.excluded.push_back(elementText(excluded, i));
    if (const Json& choice = childOf(json, "choice"); choice.is_object())
        trace.choice.emplace(Trace::Choice{textOf(choice, "by"), textOf(choice, "rep"),
                                           textOf(choice, "pool"), choice.contains("turn")});
    trace.resumeTree = elementText(childOf(json, "resume"), 0);
    trace.resumeNode = elementText(childOf(json, "resume"), 1);
    for (const auto& [field, value] : childOf(json, "facts").items())
        trace.facts.set(field, readValue(value));
    for (const Json& done : childOf(json, "activities")) {
        Activity activity;
        activity.kind = elementText(done, 0);
        activity.at = fromEpochMs(elementInteger(done, 1));
        if (done.size() > 2 && done[2].is_object()) {
            for (const auto& [name, value] : done[2].items())
                activity.values.set(name, readValue(value));
        }
        trace.activities.push_back(std::move(activity));
    }
}

} // namespace

std::optional<Trace> readTrace(std::string_view text)
{
    const JsonDocument document = parseJson(text);
    const Json& json = document.root;
    if (!document.ok() || !json.is_object() || integerOf(json, "v") != 1)
        return std::nullopt;
    Trace trace;
    trace.at = fromEpochMs(integerOf(json, "at"));
    trace.cause = parseCause(textOf(json, "cause")).value_or(Cause::Arrival);
    trace.lead.value = integerOf(json, "lead");
    trace.stageBefore = parseStage(textOf(json, "stageBefore")).value_or(Stage::Lead);
    readSurroundings(json, trace);
    readScore(childOf(json, "score").is_object() ? childOf(json, "score") : Json::object(), trace);
    const Json& gates = childOf(json, "gates");
    for (std::size_t i = 0; i < gates.size(); ++i)
        trace.gates.push_back(elementText(gates, i));
    trace.stage = parseStage(textOf(json, "stage")).value_or(trace.stageBefore);
    for (const Json& walk : childOf(json, "walks"))
        trace.walks.push_back(readWalk(walk));
    trace.state = parseLeadState(textOf(json, "state")).value_or(LeadState::Nurture);
    trace.owner = textOf(json, "owner");
    trace.disposition = textOf(json, "disposition");
    trace.dueAt = instantOf(json, "dueAt");
    return trace;
}

std::string_view attemptKey(AssignAttempt::How how)
{
    return kAttemptKeys[std::size_t(how)];
}

std::string_view walkEndKey(WalkResult::End end)
{
    return kEndKeys[std::size_t(end)];
}

} // namespace baton
