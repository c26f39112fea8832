// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_cursor.h"
#include "core/scoring/scorecard.h"

#include <cmath>
#include <unordered_set>

namespace baton {

namespace {

constexpr double kMostPoints = 1e6;
constexpr double kMostGroupPoints = 1e9;

std::optional<Points> readPoints(const JsonCursor& cursor, double most)
{
    const auto number = cursor.asNumber(-most, most);
    if (!number)
        return std::nullopt;
    const double milli = *number * 1000.0;
    const double whole = std::round(milli);
    if (std::abs(milli - whole) > 1e-6 + std::abs(milli) * 1e-15) {
        cursor.report("scorecard.points_too_fine", {cursor.value().dump()});
        return std::nullopt;
    }
    return Points{static_cast<std::int64_t>(whole)};
}

std::optional<Points> findPoints(const JsonCursor& cursor, std::string_view member, double most)
{
    const auto found = cursor.find(member);
    return found ? readPoints(*found, most) : std::nullopt;
}

Decay readDecay(const JsonCursor& cursor)
{
    Decay decay;
    if (!cursor.expectObject())
        return decay;
    if (const auto kind = cursor.require("kind")) {
        constexpr Decay::Kind kKinds[] = {Decay::Kind::Linear, Decay::Kind::HalfLife, Decay::Kind::Window};
        if (const auto choice = kind->asChoice({"linear", "half_life", "window"}))
            decay.kind = kKinds[*choice];
    }
    if (const auto over = cursor.require("over")) {
        const auto duration = over->asDuration();
        if (duration && (duration->unit != Duration::Unit::Wall || duration->length.count() <= 0))
            over->report("scorecard.decay_needs_wall_time", {formatDuration(*duration)});
        else if (duration)
            decay.over = duration->length;
    }
    return decay;
}

void readEach(const JsonCursor& cursor, Criterion& criterion)
{
    if (const auto each = cursor.find("each")) {
        criterion.each = parseCondition(*each);
        if (criterion.each && criterion.each->kind != Condition::Kind::Did)
            each->report("scorecard.each_needs_did");
        else if (criterion.each && criterion.each->atLeast != 1)
            each->reportAt("atLeast", "scorecard.each_counts_one");
        else if (criterion.each && criterion.each->within &&
                 criterion.each->within->unit != Duration::Unit::Wall)
            each->reportAt("within", "scorecard.decay_needs_wall_time",
                           {formatDuration(*criterion.each->within)});
    }
    criterion.repeat = static_cast<int>(cursor.integer("repeat", 1, 1, 1000));
    if (const auto decay = cursor.find("decay"))
        criterion.decay = readDecay(*decay);
}

void checkOneOfWhenAndEach(const JsonCursor& cursor)
{
    if (cursor.has("when") == cursor.has("each"))
        cursor.report("scorecard.when_or_each");
    if (cursor.has("each"))
        return;
    for (const std::string_view member : {"repeat", "decay"}) {
        if (cursor.has(member))
            cursor.reportAt(member, "scorecard.only_with_each", {std::string(member)});
    }
}

template <typename Id>
void readId(const JsonCursor& cursor, Id& id)
{
    if (const auto member = cursor.require("id"))
        id = member->template asKey<Id>().value_or(Id());
}

/// Records an id that was seen before.
template <typename Id>
void checkDistinct(const JsonCursor& cursor, const Id& id, std::unordered_set<Id>& seen)
{
    if (!id.empty() && !seen.insert(id).second)
        cursor.reportAt("id", "scorecard.duplicate_id", {id.text()});
}

Criterion readCriterion(const JsonCursor& cursor)
{
    Criterion criterion;
    if (!cursor.expectObject())
        return criterion;
    readId(cursor, criterion.id);
    criterion.title = cursor.text("title");
    if (const auto points = cursor.require("points"))
        criterion.points = readPoints(*points, kMostPoints).value_or(Points());
    checkOneOfWhenAndEach(cursor);
    if (const auto when = cursor.find("when"))
        criterion.when = parseCondition(*when);
    readEach(cursor, criterion);
    return criterion;
}

CriterionGroup readGroup(const JsonCursor& cursor, std::unordered_set<CriterionId>& criteria)
{
    CriterionGroup group;
    if (!cursor.expectObject())
        return group;
    readId(cursor, group.id);
    group.title = cursor.text("title");
    if (const auto kind = cursor.require("kind")) {
        if (kind->asChoice({"fit", "engagement"}).value_or(0) == 1)
            group.kind = CriterionGroup::Kind::Engagement;
    }
    group.cap = findPoints(cursor, "cap", kMostGroupPoints);
    group.floor = findPoints(cursor, "floor", kMostGroupPoints);
    if (group.cap && group.floor && *group.floor > *group.cap)
        cursor.reportAt("floor", "scorecard.floor_above_cap");
    for (const JsonCursor& each : cursor.elements("criteria")) {
        group.criteria.push_back(readCriterion(each));
        checkDistinct(each, group.criteria.back().id, criteria);
    }
    return group;
}

GradeScale::Step readStep(const JsonCursor& cursor, bool last)
{
    GradeScale::Step step;
    if (!cursor.expectObject())
        return step;
    if (const auto mark = cursor.require("mark")) {
        step.mark = mark->asText(16).value_or("");
        if (step.mark.empty() && mark->value().is_string())
            mark->report("scorecard.empty_mark");
    }
    if (const auto from = last ? cursor.find("from") : cursor.require("from"))
        step.from = from->asNumber(0, 100).value_or(0);
    return step;
}

std::vector<GradeScale::Step> readSteps(const JsonCursor& cursor, std::string_view member)
{
    std::vector<GradeScale::Step> steps;
    std::unordered_set<std::string> marks;
    const auto elements = cursor.elements(member);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        steps.push_back(readStep(elements[i], i + 1 == elements.size()));
        if (!marks.insert(steps.back().mark).second)
            elements[i].reportAt("mark", "scorecard.duplicate_mark", {steps.back().mark});
        if (i > 0 && elements[i].has("from") && steps[i].from >= steps[i - 1].from)
            elements[i].reportAt("from", "scorecard.steps_must_fall");
    }
    return steps;
}

} // namespace

std::optional<Scorecard> parseScorecard(const JsonCursor& cursor)
{
    const std::size_t before = cursor.problems().size();
    Scorecard scorecard;
    if (!cursor.expectObject())
        return std::nullopt;
    readId(cursor, scorecard.id);
    scorecard.title = cursor.text("title");
    if (const auto applies = cursor.find("appliesWhen"))
        scorecard.appliesWhen = parseCondition(*applies);
    cursor.require("groups");
    std::unordered_set<GroupId> groups;
    std::unordered_set<CriterionId> criteria;
    for (const JsonCursor& each : cursor.elements("groups")) {
        scorecard.groups.push_back(readGroup(each, criteria));
        checkDistinct(each, scorecard.groups.back().id, groups);
    }
    if (const auto grades = cursor.find("grades"); grades && grades->expectObject()) {
        scorecard.grades.letters = readSteps(*grades, "letters");
        scorecard.grades.numbers = readSteps(*grades, "numbers");
    }
    const auto& problems = cursor.problems();
    if (hasErrors(Problems(problems.begin() + static_cast<std::ptrdiff_t>(before), problems.end())))
        return std::nullopt;
    return scorecard;
}

} // namespace baton
