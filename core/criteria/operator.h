// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/operand.h"
#include "core/criteria/test.h"
#include "core/fields/field.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace baton {

/// What a form must offer for an operator's "value".
enum class OperandShape : std::uint8_t {
    None,     ///< no value
    One,      ///< one value of the field's type
    Many,     ///< a list of values of the field's type
    Range,    ///< [lowest, highest]
    Fragment, ///< a piece of text
    Pattern,  ///< an RE2 pattern
    Duration, ///< "30d"
};

/// A condition on one value and how it comes out: documentation, form template and test at once. All JSON.
struct OperatorExample {
    FieldType type = FieldType::Text;
    std::string_view operand; ///< empty when the operator takes none
    std::string_view value;   ///< "null" is absent
    bool holds = false;
};

/// A way to compare a field with an operand. One descriptor per file in operators/; see docs/extending.md.
/// Examples are judged at 2026-03-02T12:00:00Z.
struct Operator {
    std::string_view id;
    int version = 1;
    std::string_view titleKey; ///< translatable
    std::vector<FieldType> types;
    OperandShape operand = OperandShape::One;
    /// Reads the operand for a field of one of `types`; gives nothing after reporting what is wrong with it.
    std::optional<Test> (*bind)(const Operand& operand) = nullptr;
    std::vector<OperatorExample> examples;
};

std::span<const Operator* const> operatorCatalogue(); // generated
const Operator* findOperator(std::string_view id);

} // namespace baton
