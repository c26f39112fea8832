// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace baton {

/// What somebody is in a workspace. A person may have several.
enum class Role : std::uint8_t { Manager, SdrLead, Rep, Reviewer, Viewer, Engine };

/// "manager", "sdr_lead", "rep", "reviewer", "viewer", "engine": as kept in storage.
std::string_view roleKey(Role role);
std::optional<Role> parseRole(std::string_view key);
std::span<const std::string_view> roleKeys();

} // namespace baton
