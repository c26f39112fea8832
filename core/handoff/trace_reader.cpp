// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/presence.h"
#include "core/base/json.h"
#include "core/handoff/trace.h"

#include <algorithm>
#include <array>
#include <cmath>

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
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

double numberOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number() ? found->get<double>() : 0;
}

std::optional<Instant> instantOf(const Json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number_integer())
        return std::nullopt;
    return fromEpochMs(found->get<std::int64_t>());
}

const Json& childOf(const Json& object, const char* name)
{
    static const Json nothing = Json::array();
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? *found : nothing;
}

/// Null where there is no such element.
const Json& elementOf(const Json& array, std::size_t index)
{
    static const Json nothing;
    return array.is_array() && index < array.size() ? array[index] : nothing;
}

std::string elementText(const Json& array, std::size_t index)
{
    const Json& element = elementOf(array, index);
    return element.is_string() ? element.get<std::string>() : std::string();
}

std::int64_t elementInteger(const Json& array, std::size_t index)
{
    const Json& element = elementOf(array, index);
    return element.is_number_integer() ? element.get<std::int64_t>() : 0;
}

/// What stands there alone or in an array.
std::vector<std::string> textsOf(const Json& object, const char* name)
{
    const Json& member = childOf(object, name);
    if (member.is_string())
        return {member.get<std::string>()};
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < member.size(); ++i)
        texts.push_back(elementText(member, i));
    return texts;
}

double elementNumber(const Json& array, std::size_t index)
{
    const Json& element = elementOf(array, index);
    return element.is_number() ? element.get<double>() : 0;
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
    const bool verdictFirst = elementOf(json, 1).is_string(); // format 1
    const std::size_t numbers = verdictFirst ? 2 : 1;
    candidate.balance.owed.units = elementInteger(json, numbers);
    candidate.balance.lastTurn = elementInteger(json, numbers + 1);
    const std::string verdict = elementText(json, verdictFirst ? 1 : 3);
    candidate.verdict = parseCandidateVerdict(verdict).value_or(CandidateVerdict::LessOwed);
    if (json.is_array() && !json.empty() && json.back().is_object()) {
        const Json& more = json.back();
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
    attempt.assigned =
        attempt.how == AssignAttempt::How::Pool ? !attempt.rep.empty() : json.contains("assigned");
    attempt.position = integerOf(json, "position");
    attempt.value = numberOf(json, "value");
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
            attempt.value = numberOf(turn, "value");
            attempt.turn.emplace(Trace::PoolState{textOf(turn, "pool"), integerOf(turn, "position"), {}});
            for (const Json& candidate : childOf(turn, "candidates"))
                attempt.turn->candidates.push_back(readCandidate(candidate));
        }
    }
    return attempt;
}

/// Reads the steps of one walk.
class PathReader {
public:
    std::vector<Trace::Step> read(const Json& json)
    {
        std::string tree;
        for (const Json& step : json) {
            if (step.is_string())
                tree = step.get<std::string>();
            else if (tree.empty()) // format 1 names it at each step
                readStep(step, elementText(step, 0), 1);
            else
                readStep(step, tree, 0);
        }
        return std::move(m_path);
    }

private:
    /// What stands from `at` on: node, port, verdicts and attempt.
    void readStep(const Json& json, std::string tree, std::size_t at)
    {
        Trace::Step& step = m_path.emplace_back();
        step.tree = std::move(tree);
        step.node = elementText(json, at);
        step.port = elementText(json, at + 1);
        for (std::size_t i = at + 1; i < json.size(); ++i) {
            const Json& element = elementOf(json, i);
            if (element.is_number_unsigned())
                step.attempt = element.get<std::size_t>();
            if (element.is_array()) {
                for (const Json& verdict : element)
                    readVerdict(verdict, step.verdicts);
            }
        }
    }

    void readVerdict(const Json& json, std::vector<Verdict>& verdicts)
    {
        if (json.is_number_integer())
            return add(1, {false, json.get<std::int32_t>()}, verdicts);
        const bool holds = json.size() == 1;
        add(holds ? 1 : elementInteger(json, 1), {holds, std::int32_t(elementInteger(json, 0))}, verdicts);
    }

    void add(std::int64_t count, const Verdict& verdict, std::vector<Verdict>& verdicts)
    {
        count = std::clamp<std::int64_t>(count, 0, m_room);
        m_room -= count;
        verdicts.insert(verdicts.end(), std::size_t(count), verdict);
    }

    std::vector<Trace::Step> m_path;
    std::int64_t m_room =
        1 << 20; ///< for verdicts: more is not ours, and a few bytes could ask for any number
};

/// [[field, value], ...] as set, one behind the other; format 1: {field: value}
std::vector<std::pair<std::string, Value>> readFields(const Json& json)
{
    std::vector<std::pair<std::string, Value>> fields;
    if (json.is_object()) {
        for (const auto& [field, value] : json.items())
            fields.emplace_back(field, readValue(value));
        return fields;
    }
    for (const Json& change : json)
        fields.emplace_back(elementText(change, 0), readValue(elementOf(change, 1)));
    return fields;
}

Trace::Walk readWalk(const Json& json)
{
    Trace::Walk walk;
    walk.path = PathReader().read(childOf(json, "path"));
    for (const Json& attempt : childOf(json, "attempts"))
        walk.attempts.push_back(readAttempt(attempt));
    walk.fields = readFields(childOf(json, "fields"));
    walk.end = fromKey<WalkResult::End>(kEndKeys, textOf(json, "end"));
    walk.disposition = textOf(json, "disposition");
    walk.holdQueue = textOf(json, "queue");
    walk.retryAt = instantOf(json, "retryAt");
    walk.expiresAt = instantOf(json, "expiresAt");
    return walk;
}

Points readPoints(const Json& json)
{
    constexpr double kMost = 1e15; // thousandths
    const double milli = json.is_number() ? json.get<double>() * 1000 : 0;
    return {std::llround(std::clamp(milli, -kMost, kMost))};
}

Trace::Addend addendOf(std::string group, std::string criterion, Points points, std::int64_t times)
{
    Trace::Addend addend{std::move(group), std::move(criterion), {}, points, std::uint32_t(times)};
    if (addend.criterion.starts_with('(')) {
        addend.kind = addend.criterion == "(cap)" ? Contribution::Kind::Cap : Contribution::Kind::Floor;
        addend.criterion.clear();
    }
    return addend;
}

/// {group: {criterion: points, or [points, times]}}
void readContributions(const Json& json, std::vector<Trace::Addend>& addends)
{
    for (const auto& [group, criteria] : json.items()) {
        for (const auto& [criterion, given] : criteria.items()) {
            const bool repeated = given.is_array() && given.size() > 1;
            addends.push_back(addendOf(group, criterion, readPoints(repeated ? given[0] : given),
                                       repeated ? elementInteger(given, 1) : 1));
        }
    }
}

void readScore(const Json& json, Trace& trace)
{
    trace.scorecard = textOf(json, "card");
    const Json& percent = childOf(json, "percent");
    trace.percent = elementNumber(percent, 0);
    trace.fitPercent = elementNumber(percent, 1);
    trace.engagementPercent = elementNumber(percent, 2);
    trace.grade = textOf(json, "grade");
    const Json& by = childOf(json, "by");
    if (by.is_object()) {
        trace.total = readPoints(childOf(json, "points"));
        return readContributions(by, trace.contributions);
    }
    // Format 1 counts in thousandths and names the group each time.
    trace.total.milli = integerOf(json, "milli");
    for (const Json& given : by)
        trace.contributions.push_back(addendOf(elementText(given, 0), elementText(given, 1),
                                               {elementInteger(given, 2)},
                                               given.size() > 3 ? elementInteger(given, 3) : 1));
}

void readSurroundings(const Json& json, Trace& trace)
{
    trace.ownerBefore = textOf(json, "ownerBefore");
    trace.previousOwner = textOf(json, "previousOwner");
    trace.accountOwner = textOf(json, "accountOwner");
    trace.stickyByAccount = textsOf(json, "stickyByAccount");
    trace.stickyByDomain = textsOf(json, "stickyByDomain");
    trace.excluded = textsOf(json, "excluded");
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
        for (const auto& [name, value] : elementOf(done, 2).items())
            activity.values.set(name, readValue(value));
        trace.activities.push_back(std::move(activity));
    }
}

} // namespace

std::optional<Trace> readTrace(std::string_view text)
{
    const JsonDocument document = parseJson(text);
    const Json& json = document.root;
    if (!document.ok() || !json.is_object())
        return std::nullopt;
    if (const std::int64_t format = integerOf(json, "v"); format < 1 || format > 3)
        return std::nullopt;
    Trace trace;
    trace.at = fromEpochMs(integerOf(json, "at"));
    trace.cause = parseCause(textOf(json, "cause")).value_or(Cause::Arrival);
    trace.lead.value = integerOf(json, "lead");
    trace.stageBefore = parseStage(textOf(json, "stageBefore")).value_or(Stage::Lead);
    trace.raisedBy = textOf(json, "raisedBy");
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
