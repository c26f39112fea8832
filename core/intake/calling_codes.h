// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// Reads plainly written numbers as libphonenumber does, a hundred times faster: calling codes and possible
/// lengths are asked of it once. What it may take for a trunk prefix or a carrier code is left to it.
class CallingCodes {
public:
    static const CallingCodes& all();

    /// What normalisedPhone() gives for a text without blanks at its ends; nothing if libphonenumber has to
    /// be asked.
    std::optional<std::string> read(std::string_view text, std::string_view defaultRegion) const;

private:
    struct Code {
        std::uint8_t size = 0;     ///< digits of the code; 0: there is no such code
        std::uint16_t trunk = 0;   ///< bit n: a national number that begins with n may have a prefix
        std::uint32_t lengths = 0; ///< bit n: a national number of n digits is possible
    };

    CallingCodes();
    const Code* codeOf(std::string_view digits) const;

    std::array<Code, 1000> m_codes;
};

} // namespace baton
