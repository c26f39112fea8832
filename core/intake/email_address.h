// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace baton {

/// An address as leads carry it ("local@domain.tld"), without blanks and without characters that nobody
/// sees, its domain in lower case; nothing if it cannot be one. "Ada <ada@bot.example>" and
/// "mailto:ada@bot.example" are read for their address.
std::optional<std::string> normalisedEmail(std::string_view text);

} // namespace baton
