// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace baton {

/// The two documents that leads are routed by.
enum class DocumentKind : std::uint8_t { Playbook, Roster };

} // namespace baton
