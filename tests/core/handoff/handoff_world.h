// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/decide.h"

#include <memory>
#include <random>
#include <string_view>

namespace baton::test {

/// A small company: Northeast falls back to Midwest, Midwest to the on-call rep, and then the lead is held.
/// Enterprise leads go by revenue; an account's owner keeps the account.
std::shared_ptr<const EngineSnapshot> handoffWorld();

/// The same from texts; fails the test when they do not compile.
std::shared_ptr<const EngineSnapshot> snapshotOf(std::string_view playbook, std::string_view roster);

extern const std::string_view kWorldPlaybook;
extern const std::string_view kWorldRoster;

Lead leadFrom(std::string_view country, std::string_view state, double employees,
              std::string_view email = "ada@acme.com");

/// Monday 2 March 2026, 10:00 in New York.
Instant mondayMorning();
/// Sunday 1 March 2026, 03:00 in New York.
Instant sundayNight();

} // namespace baton::test
