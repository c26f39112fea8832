// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/shadowing.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/criteria/operator.h"

#include <algorithm>

namespace baton {

namespace {

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

/// The order of the operand's elements means nothing.
bool isSet(const Condition& leaf)
{
    const Operator* const op = findOperator(leaf.op);
    return op && op->operand == OperandShape::Many && leaf.operand.is_array();
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

/// A piece of text counts its outer blanks, and a pattern every letter: "\D" is not "\d".
bool isExact(const Condition& leaf)
{
    const Operator* const op = findOperator(leaf.op);
    return op && (op->operand == OperandShape::Fragment || op->operand == OperandShape::Pattern);
}

/// Equal for conditions that hold for the same leads because they say the same. Depth is bounded by
/// parseCondition().
std::string canonical(const Condition& condition)
{
    std::vector<std::string> parts;
    for (const Condition& child : condition.children)
        parts.push_back(canonical(child));
    const std::string children = joinSorted(std::move(parts));
    const std::string operand = isSet(condition) ? joinSorted(literalsOf(condition.operand))
                                : condition.operand.is_array() || isExact(condition)
                                    ? writeJson(condition.operand)
                                    : literalOf(condition.operand);
    const std::string within = condition.within ? formatDuration(*condition.within) : std::string();
    const std::string head = std::to_string(int(condition.kind)) + '\n' + condition.field + '\n' +
                             condition.op + '\n' + condition.activityKind + '\n' +
                             std::to_string(condition.atLeast) + '\n' + within + '\n';
    return std::string(bytesOf(sha256({head, operand, "\n", children})));
}

} // namespace

bool alwaysHolds(const Condition& condition)
{
    return condition.children.empty() &&
           (condition.kind == Condition::Kind::All || condition.kind == Condition::Kind::None);
}

std::optional<std::size_t> Shadowing::coveredBy(const Condition& condition)
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

std::optional<std::size_t> Shadowing::anyCoveredBy(const Condition& any)
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

/// What a leaf tests; nothing if it does not compile, or holds where the test does not.
std::optional<Test> Shadowing::bind(const Condition& leaf, LiteralColumn& column) const
{
    const auto field = m_catalogue.find(leaf.field);
    const Operator* const op = findOperator(leaf.op);
    if (!field || !op)
        return std::nullopt;
    const FieldType type = m_catalogue.at(*field).type;
    if (std::find(op->types.begin(), op->types.end(), type) == op->types.end())
        return std::nullopt;
    Problems ignored; // reported when the node is compiled
    auto test = op->bind(Operand(JsonCursor(leaf.operand, leaf.pointer, ignored), type, {}, column));
    return test && !test->negated ? std::move(test) : std::nullopt;
}

std::optional<std::size_t> Shadowing::leafCoveredBy(const Condition& leaf)
{
    Coverage& coverage = m_fields[leaf.field];
    const auto test = bind(leaf, coverage.column);
    if (!test)
        return std::nullopt;
    if (const auto* const range = std::get_if<RangeTest>(&test->what))
        return coverage.ranges.coveredBy(*range);
    const auto* const among = std::get_if<LiteralTest>(&test->what);
    std::optional<std::size_t> last;
    for (const std::uint32_t literal : among ? among->literals : std::vector<std::uint32_t>()) {
        const auto by = coverage.literals.find(literal);
        if (by == coverage.literals.end())
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
    const auto test = bind(leaf, coverage.column);
    if (!test)
        return;
    if (const auto* const range = std::get_if<RangeTest>(&test->what))
        coverage.ranges.add(*range, number);
    if (const auto* const among = std::get_if<LiteralTest>(&test->what)) {
        for (const std::uint32_t literal : among->literals)
            coverage.literals.emplace(literal, number);
    }
}

} // namespace baton
