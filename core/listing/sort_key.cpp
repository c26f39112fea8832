// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/sort_key.h"

#include "core/base/text.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace baton {

namespace {

/// Highest byte first.
void appendNumber(std::uint64_t number, int bytes, std::string& out)
{
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
        out += char(number >> shift & 0xff);
}

/// The bits of a double in an order that is its own.
std::uint64_t orderedBits(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number == 0 ? 0.0 : number); // -0 is 0
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
    return bits & kSign ? ~bits : bits | kSign;
}

} // namespace

SortKeyWriter::SortKeyWriter(const Field& field)
{
    for (const std::string& choice : field.choices)
        m_choices.push_back(folded(choice));
}

std::uint64_t SortKeyWriter::placeOf(std::string_view folded) const
{
    return std::uint64_t(std::find(m_choices.begin(), m_choices.end(), folded) - m_choices.begin());
}

bool SortKeyWriter::write(const Slot& slot, std::string& out) const
{
    out.clear();
    switch (slot.kind) {
    case Slot::Kind::Absent:
        return false;
    case Slot::Kind::Text:
        if (!m_choices.empty())
            appendNumber(placeOf(slot.folded), 2, out);
        out += slot.folded;
        return true;
    case Slot::Kind::Number:
    case Slot::Kind::Instant:
        appendNumber(orderedBits(slot.number), 8, out);
        return true;
    case Slot::Kind::YesNo:
        out += char(slot.literal);
        return true;
    case Slot::Kind::MultiChoice:
        for (const std::string& choice : slot.choices)
            out.append(folded(choice)).append(1, '\x1f');
        return true;
    }
    return false;
}

} // namespace baton
