// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/slot.h"
#include "core/fields/field.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// What the values of a field are sorted by: bytes that compare, byte by byte, as the values do. Text
/// compares folded, a choice by its place in the declaration (undeclared ones after those), no before yes.
class SortKeyWriter {
public:
    explicit SortKeyWriter(const Field& field);

    /// Replaces `out`. False, and nothing written, for an absent value.
    bool write(const Slot& slot, std::string& out) const;

private:
    std::uint64_t placeOf(std::string_view folded) const;

    std::vector<std::string> m_choices; ///< folded
};

} // namespace baton
