// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace baton {

/// What the rows of a file are.
enum class ImportKind : std::uint8_t { Leads, Activities, Accounts };

/// "leads", "activities", "accounts".
std::string_view importKindKey(ImportKind kind);
std::optional<ImportKind> parseImportKind(std::string_view key);

} // namespace baton
