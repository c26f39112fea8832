// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace baton {

/// What compiled rules see of one field: typed, interned, folded. See FactBinder for how it is filled.
struct Slot {
    enum class Kind : std::uint8_t { Absent, Text, Number, YesNo, Instant, MultiChoice };

    Kind kind = Kind::Absent;
    /// Number of the folded text among the literals that the rules compare this field with: 0 absent, 1 none
    /// of them, from 2 on a literal. For yes/no: 2 no, 3 yes. Tests of equality and membership look at
    /// nothing else.
    std::uint32_t literal = 0;
    std::uint64_t literalBit = 1; ///< 1 << literal; 0 from 64 on
    double number = 0;            ///< Number; Instant as epoch milliseconds
    std::string_view raw = {};    ///< Text as it came
    std::string_view folded = {}; ///< Text as it compares
    std::span<const std::uint32_t> literals =
        {}; ///< MultiChoice: literal numbers of the chosen values, ascending
    std::span<const std::string> choices = {}; ///< MultiChoice: the chosen values as they came

    void setLiteral(std::uint32_t to)
    {
        literal = to;
        literalBit = to < 64 ? std::uint64_t(1) << to : 0;
    }
};

} // namespace baton
