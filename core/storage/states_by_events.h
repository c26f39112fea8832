// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace baton {

/// The states that a lead can be in after its events: several, where a kind of event does not tell which, and
/// all of them before the first that tells and after one of a kind that is not known here. For verification;
/// what runtime appends and the state that it sets with it must agree with this.
class StatesByEvents {
public:
    /// The next event of the lead, in the order of its chain.
    void take(std::string_view kind);

    bool has(std::string_view state) const;
    std::string text() const; ///< "owned, nurture"

private:
    using Set = std::uint8_t; ///< one bit per LeadState
    static constexpr Set kAll = 0x3f;
    Set m_states = kAll;
};

} // namespace baton
