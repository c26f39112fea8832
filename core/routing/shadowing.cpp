// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/shadowing.h"

#include "core/base/digest.h"
#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace baton {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A literal as it compares.
std::string literalOf(const Json& json)
{
    return json.is_string() ? "t" + folded(json.get_ref<const std::string&>()) : "j" + writeJson(json);
}

std::vector<std::string> literalsOf(const Json& list)
{
    std::vector<std::string> literals;
    for (const Json& element : list)
        literals.push_back(literalOf(element));
    return literals;
}

bool isSet(const Condition& leaf)
{
    return (leaf.op == "one_of" || leaf.op == "none_of") && leaf.operand.is_array();
}

std::string joinSorted(std::vector<std::string> parts)
{
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    std::string all;
    for (const std::string& part : parts)
        all += std::to_string(part.size()) + ":" + part;
    return all;
}

/// Equal for conditions that hold for the same leads because they say the same. Depth is bounded by
/// parseCondition().
std::string canonical(const Condition& condition)
{
    std::vector<std::string> parts;
    for (const Condition& child : condition.children)
        parts.push_back(canonical(child));
    const std::string children = joinSorted(std::move(parts));
    const std::string operand = isSet(condition)               ? joinSorted(literalsOf(condition.operand))
                                : condition.operand.is_array() ? writeJson(condition.operand)
                                                               : literalOf(condition.operand);
    const std::string within = condition.within ? formatDuration(*condition.within) : std::string();
    const std::string head = std::to_string(int(condition.kind)) + '\n' + condition.field + '\n' +
                             condition.op + '\n' + condition.activityKind + '\n' +
                             std::to_string(condition.atLeast) + '\n' + within + '\n';
    return std::string(bytesOf(sha256({head, operand, "\n", children})));
}

bool alwaysHolds(const Condition& condition)
{
    return condition.children.empty() &&
           (condition.kind == Condition::Kind::All || condition.kind == Condition::Kind::None);
}

/// The numbers for which a leaf on a number field holds, if they are one range.
std::optional<NumberRange> rangeOf(const Condition& leaf)
{
    const Json& operand = leaf.operand;
    if (leaf.op == "between" && operand.is_array() && operand.size() == 2 && operand[0].is_number() &&
        operand[1].is_number())
        return NumberRange{operand[0].get<double>(), operand[1].get<double>()};
    if (!operand.is_number())
        return std::nullopt;
    const double number = operand.get<double>();
    if (leaf.op == "is")
        return NumberRange{number, number};
    if (leaf.op == "lt" || leaf.op == "le")
        return NumberRange{-infinity, number, true, leaf.op == "lt"};
    if (leaf.op == "gt" || leaf.op == "ge")
        return NumberRange{number, infinity, leaf.op == "gt", true};
    return std::nullopt;
}

} // namespace

std::optional<std::size_t> Shadowing::coveredBy(const Condition& condition) const
{
    if (m_always)
        return m_always;
    if (const auto same = m_same.find(canonical(condition)); same != m_same.end())
        return same->second;
    switch (condition.kind) {
    case Condition::Kind::Field:
        return leafCoveredBy(condition);
    case Condition::Kind::Any:
        return anyCoveredBy(condition);
    case Condition::Kind::All:
        for (const Condition& child : condition.children) {
            if (const auto by = coveredBy(child))
                return by;
        }
        return std::nullopt;
    case Condition::Kind::None:
    case Condition::Kind::Did:
        break;
    }
    return std::nullopt;
}

std::optional<std::size_t> Shadowing::anyCoveredBy(const Condition& any) const
{
    std::optional<std::size_t> last;
    for (const Condition& child : any.children) {
        const auto by = coveredBy(child);
        if (!by)
            return std::nullopt;
        last = std::max(last, by);
    }
    return last;
}

std::optional<std::size_t> Shadowing::leafCoveredBy(const Condition& leaf) const
{
    const auto found = m_fields.find(leaf.field);
    if (found == m_fields.end())
        return std::nullopt;
    const Coverage& coverage = found->second;
    if (const auto range = rangeOf(leaf)) {
        if (const auto by = coverage.ranges.coveredBy(*range))
            return by;
    }
    std::vector<std::string> literals;
    if (leaf.op == "one_of" && leaf.operand.is_array())
        literals = literalsOf(leaf.operand);
    else if (leaf.op == "is")
        literals.push_back(literalOf(leaf.operand));
    std::optional<std::size_t> last;
    for (const std::string& literal : literals) {
        const auto by = coverage.oneOf.find(literal);
        if (by == coverage.oneOf.end())
            return std::nullopt;
        last = std::max(last, std::optional(by->second));
    }
    return last;
}

void Shadowing::add(const Condition& condition, std::size_t number)
{
    if (alwaysHolds(condition) && !m_always)
        m_always = number;
    m_same.emplace(canonical(condition), number);
    if (condition.kind == Condition::Kind::Field)
        addLeaf(condition, number);
    const bool isSum = condition.kind == Condition::Kind::Any ||
                       (condition.kind == Condition::Kind::All && condition.children.size() == 1);
    if (!isSum)
        return;
    for (const Condition& child : condition.children)
        add(child, number);
}

void Shadowing::addLeaf(const Condition& leaf, std::size_t number)
{
    Coverage& coverage = m_fields[leaf.field];
    if (const auto range = rangeOf(leaf))
        coverage.ranges.add(*range, number);
    if (leaf.op != "one_of" || !leaf.operand.is_array())
        return;
    for (std::string& literal : literalsOf(leaf.operand))
        coverage.oneOf.emplace(std::move(literal), number);
}

} // namespace baton
