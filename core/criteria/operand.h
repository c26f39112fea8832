// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"
#include "core/criteria/literal_table.h"
#include "core/criteria/test.h"
#include "core/fields/field.h"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace baton {

/// The "value" of a condition while an operator reads it: checked against the type of the field, texts
/// interned. Every read either succeeds or records a "condition.*" Problem at the operand.
class Operand {
public:
    using Choices = std::unordered_set<std::string>;

    /// `choices`: what the field's declaration lists, folded; null for any.
    Operand(JsonCursor cursor, FieldType type, const Choices* choices, LiteralColumn& literals)
        : m_cursor(std::move(cursor)), m_type(type), m_choices(choices), m_literals(&literals)
    {
    }

    FieldType type() const { return m_type; }
    bool isGiven() const { return !m_cursor.value().is_null(); }

    /// A number; of an instant its epoch milliseconds.
    std::optional<double> number() const;
    /// Two of them, in order.
    std::optional<RangeTest> range() const;
    /// The literal number of a text or a choice (folded), or of yes / no.
    std::optional<std::uint32_t> literal() const;
    /// A list, not empty, sorted, without repeats.
    std::optional<std::vector<std::uint32_t>> literals() const;
    std::optional<std::vector<double>> numbers() const;
    /// A piece of text, folded; outer space counts, but there must be more than that.
    std::optional<std::string> fragment() const;
    /// As it is written.
    std::optional<std::string> text() const;
    /// A wall-clock length of time, more than nothing.
    std::optional<std::chrono::milliseconds> duration() const;

    /// Records "condition.bad_operand" or another code. Always nothing, so that it can be returned.
    std::nullopt_t reject(std::string_view expected) const;
    std::nullopt_t reject(std::string code, std::vector<std::string> args) const;

private:
    std::vector<Operand> elements() const;
    Operand with(JsonCursor cursor) const { return {std::move(cursor), m_type, m_choices, *m_literals}; }

    JsonCursor m_cursor;
    FieldType m_type;
    const Choices* m_choices;
    LiteralColumn* m_literals;
};

} // namespace baton
