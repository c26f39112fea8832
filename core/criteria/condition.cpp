// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/condition.h"

#include <array>

namespace baton {

namespace {

struct Shape {
    std::string_view member;
    Condition::Kind kind;
};
constexpr auto kShapes = std::to_array<Shape>({{"all", Condition::Kind::All},
                                               {"any", Condition::Kind::Any},
                                               {"none", Condition::Kind::None},
                                               {"field", Condition::Kind::Field},
                                               {"did", Condition::Kind::Did}});

/// Reads conditions below a limit of depth, and counts leaves.
class ConditionReader {
public:
    std::optional<Condition> read(const JsonCursor& cursor, int depth)
    {
        if (depth > kDeepestCondition)
            return refuse(cursor, "condition.too_deep", std::to_string(kDeepestCondition));
        const auto shape = shapeOf(cursor);
        if (!shape)
            return std::nullopt;
        Condition condition;
        condition.kind = shape->kind;
        condition.pointer = cursor.pointer();
        const bool read = shape->kind == Condition::Kind::Field ? readField(cursor, condition)
                          : shape->kind == Condition::Kind::Did
                              ? readDid(cursor, condition, depth)
                              : readGroup(cursor, shape->member, condition, depth);
        return read ? std::optional(std::move(condition)) : std::nullopt;
    }

private:
    static std::nullopt_t refuse(const JsonCursor& cursor, std::string code, std::string argument)
    {
        cursor.report(std::move(code), {std::move(argument)});
        return std::nullopt;
    }

    static std::optional<Shape> shapeOf(const JsonCursor& cursor)
    {
        if (!cursor.expectObject())
            return std::nullopt;
        std::optional<Shape> found;
        for (const Shape& shape : kShapes) {
            if (!cursor.has(shape.member))
                continue;
            if (found)
                return refuse(cursor, "condition.ambiguous", std::string(shape.member));
            found = shape;
        }
        if (!found)
            return refuse(cursor, "condition.unknown_shape", {});
        return found;
    }

    bool readGroup(const JsonCursor& cursor, std::string_view member, Condition& condition, int depth)
    {
        const auto list = cursor.require(member);
        if (!list || !list->expectArray())
            return false;
        bool complete = true;
        for (const JsonCursor& element : list->elements()) {
            auto child = read(element, depth + 1);
            complete = complete && child;
            if (m_leaves > kMostLeaves)
                return false;
            if (child)
                condition.children.push_back(std::move(*child));
        }
        return complete;
    }

    bool countLeaf(const JsonCursor& cursor)
    {
        if (++m_leaves == kMostLeaves + 1)
            cursor.report("condition.too_large", {std::to_string(kMostLeaves)});
        return m_leaves <= kMostLeaves;
    }

    bool readField(const JsonCursor& cursor, Condition& condition)
    {
        if (!countLeaf(cursor))
            return false;
        const auto field = cursor.require("field");
        const auto op = cursor.require("op");
        const auto fieldId = field ? field->asText() : std::nullopt;
        const auto opId = op ? op->asText() : std::nullopt;
        if (!fieldId || !opId)
            return false;
        condition.field = *fieldId;
        condition.op = *opId;
        if (const auto operand = cursor.find("value"))
            condition.operand = operand->value();
        return true;
    }

    bool readDid(const JsonCursor& cursor, Condition& condition, int depth)
    {
        if (!countLeaf(cursor))
            return false;
        const auto kind = cursor.require("did")->asText();
        if (!kind)
            return false;
        if (*kind != "*" && !isKey(*kind)) {
            cursor.reportAt("did", "document.bad_key", {*kind});
            return false;
        }
        condition.activityKind = *kind;
        condition.operand = cursor.value();
        return readWindow(cursor, condition) && readWhere(cursor, condition, depth);
    }

    static bool readWindow(const JsonCursor& cursor, Condition& condition)
    {
        if (const auto atLeast = cursor.find("atLeast")) {
            const auto times = atLeast->asInteger(1, 1000);
            condition.atLeast = int(times.value_or(1));
            if (!times)
                return false;
        }
        const auto within = cursor.find("within");
        if (!within)
            return true;
        condition.within = within->asDuration();
        if (condition.within && condition.within->unit != Duration::Unit::Wall) {
            within->report("condition.bad_operand", {"duration"});
            condition.within.reset();
        }
        return condition.within.has_value();
    }

    bool readWhere(const JsonCursor& cursor, Condition& condition, int depth)
    {
        const auto where = cursor.find("where");
        if (!where)
            return true;
        auto child = read(*where, depth + 1);
        if (child)
            condition.children.push_back(std::move(*child));
        return child.has_value();
    }

    int m_leaves = 0;
};

} // namespace

std::optional<Condition> parseCondition(const JsonCursor& cursor)
{
    return ConditionReader().read(cursor, 1);
}

} // namespace baton
