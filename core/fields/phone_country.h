// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace baton {

/// ISO 3166-1 alpha-2 of a telephone number; empty when the number cannot exist or belongs to no one country.
/// Without a leading '+' the number is read as dialled in `defaultRegion`; without that too there is no
/// country.
std::string countryOfPhone(std::string_view phone, std::string_view defaultRegion = {});

} // namespace baton
