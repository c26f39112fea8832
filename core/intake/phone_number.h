// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace baton {

/// The number in E.164 ("+14155550123"); as it came when it cannot be one. Without a leading '+' it is read
/// as dialled in `defaultRegion` (ISO 3166-1 alpha-2, may be empty).
std::string normalisedPhone(std::string_view text, std::string_view defaultRegion);

/// True for a region whose numbers are known.
bool isPhoneRegion(std::string_view region);

} // namespace baton
