// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

class Connection;

struct RosterRow {
    RosterVersion version;
    Instant effectiveFrom{};
    std::string document; ///< empty in listings
    Digest hash{};
    std::string actor;
    Instant recordedAt{};
};

/// Rosters by the instant from which they hold. Versions never change and are never removed.
class RosterRepository {
public:
    explicit RosterRepository(Connection& connection);

    Result<RosterVersion> record(const RosterRow& row);
    /// The one that holds at an instant: of those that begin by then the one that begins last, of several the
    /// newest.
    Result<std::optional<RosterRow>> effectiveAt(Instant at);
    /// The instant after `at` at which another roster takes over; nothing if none does.
    Result<std::optional<Instant>> nextChange(Instant at);
    Result<std::optional<RosterRow>> find(RosterVersion version);
    /// Without documents, ascending.
    Result<std::vector<RosterRow>> list();

private:
    Connection& m_connection;
    Statement m_effective, m_nextChange, m_find;
};

} // namespace baton
