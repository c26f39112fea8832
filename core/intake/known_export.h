// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace baton {

/// Systems whose exports are recognised by the names of their columns.
enum class KnownExport : std::uint8_t { None, HubSpot, Salesforce };

/// By how many of the names that only this system gives its columns are there; None if too few are.
KnownExport recogniseExport(std::span<const std::string> columns);

} // namespace baton
