// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/leaf_binder.h"

#include "core/criteria/compiler.h"
#include "core/criteria/operator.h"
#include "core/fields/standard_fields.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace baton {

namespace {

constexpr std::array kUntyped{FieldType::Text, FieldType::Number, FieldType::YesNo, FieldType::Instant,
                              FieldType::MultiChoice};

std::nullopt_t refuse(const Condition& condition, std::string_view member, std::string code,
                      std::vector<std::string> args, Problems& problems)
{
    problems.push_back(
        {Severity::Error, std::move(code), pointerStep(condition.pointer, member), std::move(args)});
    return std::nullopt;
}

bool appliesTo(const Operator& op, FieldType type)
{
    return std::find(op.types.begin(), op.types.end(), type) != op.types.end();
}

/// Whether the use may look at the field; reports if not.
bool mayRead(const Condition& condition, ConditionUse use, const Field& field, FieldIndex index,
             Problems& problems)
{
    const bool isScore = index == fields::ScoreTotal || index == fields::ScorePercent ||
                         index == fields::Grade || index == fields::LifecycleStage;
    if (field.outcome || (use == ConditionUse::Scorecard && index == fields::Owner))
        refuse(condition, "field", "condition.outcome_field", {condition.field}, problems);
    else if (use == ConditionUse::Scorecard && isScore)
        refuse(condition, "field", "condition.score_in_scorecard", {condition.field}, problems);
    else
        return true;
    return false;
}

const Operator* operatorOf(const Condition& condition, Problems& problems)
{
    const Operator* const op = findOperator(condition.op);
    if (!op)
        refuse(condition, "op", "condition.unknown_operator", {condition.op}, problems);
    return op;
}

std::optional<Test> bindOperand(const Condition& condition, const Operator& op, FieldType type,
                                const Operand::Choices* choices, LiteralColumn& column, Problems& problems)
{
    const std::string pointer = pointerStep(condition.pointer, "value");
    return op.bind(Operand(JsonCursor(condition.operand, pointer, problems), type, choices, column));
}

BoundLeaf::Alternative alternativeOf(Test test, FieldType type)
{
    test.negated = false;
    const bool anyKind = std::holds_alternative<LiteralTest>(test.what);
    return {anyKind ? Slot::Kind::Absent : slotKind(type), std::move(test)};
}

} // namespace

Slot::Kind slotKind(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Choice:
        return Slot::Kind::Text;
    case FieldType::Number:
        return Slot::Kind::Number;
    case FieldType::YesNo:
        return Slot::Kind::YesNo;
    case FieldType::Instant:
        return Slot::Kind::Instant;
    case FieldType::MultiChoice:
        return Slot::Kind::MultiChoice;
    }
    return Slot::Kind::Absent;
}

std::optional<BoundLeaf> bindFieldLeaf(const Condition& condition, ConditionUse use,
                                       const FieldCatalogue& catalogue, LiteralTable& literals,
                                       Problems& problems)
{
    const auto index = catalogue.find(condition.field);
    if (!index)
        refuse(condition, "field", "condition.unknown_field", {condition.field}, problems);
    const Operator* const op = operatorOf(condition, problems);
    if (!index || !op || !mayRead(condition, use, catalogue.at(*index), *index, problems))
        return std::nullopt;
    const Field& field = catalogue.at(*index);
    if (!appliesTo(*op, field.type))
        return refuse(condition, "op", "condition.type_mismatch",
                      {condition.op, condition.field, std::string(fieldTypeKey(field.type))}, problems);
    auto test = bindOperand(condition, *op, field.type, catalogue.choices(*index), literals.columns[*index],
                            problems);
    if (!test)
        return std::nullopt;
    const bool negated = test->negated;
    return BoundLeaf{*index, negated, {alternativeOf(std::move(*test), field.type)}};
}

std::optional<BoundLeaf> bindActivityLeaf(const Condition& condition, LiteralTable& literals,
                                          Problems& problems)
{
    const Operator* const op = operatorOf(condition, problems);
    if (!op)
        return std::nullopt;
    BoundLeaf leaf;
    leaf.slot = literals.activityValue(condition.field);
    Problems rejections;
    for (const FieldType type : kUntyped) {
        if (!appliesTo(*op, type))
            continue;
        Problems found;
        auto test = bindOperand(condition, *op, type, nullptr, literals.activityColumns[leaf.slot], found);
        if (!test) {
            if (rejections.empty())
                rejections = std::move(found);
            continue;
        }
        leaf.negated = test->negated;
        auto alternative = alternativeOf(std::move(*test), type);
        if (std::find(leaf.alternatives.begin(), leaf.alternatives.end(), alternative) ==
            leaf.alternatives.end())
            leaf.alternatives.push_back(std::move(alternative));
    }
    if (!leaf.alternatives.empty())
        return leaf;
    std::move(rejections.begin(), rejections.end(), std::back_inserter(problems));
    return std::nullopt;
}

} // namespace baton
