// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_thresholds.h"

#include "core/fields/catalogue.h"
#include "core/fields/standard_fields.h"

#include <algorithm>

namespace baton {

namespace {

void addNumbers(const Json& operand, std::vector<double>& numbers)
{
    if (operand.is_number())
        numbers.push_back(operand.get<double>());
    if (!operand.is_array())
        return;
    for (const Json& element : operand) {
        if (element.is_number())
            numbers.push_back(element.get<double>());
    }
}

/// Without recursion: conditions may be as deep as their reader lets them.
void collect(const Condition& root, ScoreThresholds& thresholds)
{
    static const FieldCatalogue catalogue;
    std::vector<const Condition*> open{&root};
    while (!open.empty()) {
        const Condition& condition = *open.back();
        open.pop_back();
        if (condition.kind == Condition::Kind::Did)
            continue;
        if (condition.kind == Condition::Kind::Field) {
            const auto field = catalogue.find(condition.field);
            if (field == fields::ScoreTotal)
                addNumbers(condition.operand, thresholds.total);
            else if (field == fields::ScorePercent)
                addNumbers(condition.operand, thresholds.percent);
        }
        for (const Condition& child : condition.children)
            open.push_back(&child);
    }
}

void sortDistinct(std::vector<double>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

ScoreThresholds thresholdsOf(std::span<const Gate> gates)
{
    ScoreThresholds thresholds;
    for (const Gate& gate : gates) {
        collect(gate.when, thresholds);
        for (const Condition& condition : gate.unless)
            collect(condition, thresholds);
    }
    sortDistinct(thresholds.total);
    sortDistinct(thresholds.percent);
    return thresholds;
}

std::size_t placeAmong(const std::vector<double>& thresholds, double number)
{
    const auto [first, last] = std::equal_range(thresholds.begin(), thresholds.end(), number);
    const auto below = static_cast<std::size_t>(first - thresholds.begin());
    return 2 * below + (first == last ? 0 : 1);
}

} // namespace baton
