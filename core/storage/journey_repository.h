// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

class Connection;

/// A lead that waits in a hold, and where it will go on.
struct JourneyRow {
    LeadId lead;
    PlaybookVersion playbook; ///< whose trees it walks
    std::string tree;
    std::string node; ///< where to go on
    std::string holdQueue;
    Instant heldSince{};
    std::optional<Instant> retryAt;
    std::optional<Instant> expiresAt;
    std::string expiredNode; ///< where to go on at expiresAt; empty if it has none
};

struct HoldCount {
    std::string queue;
    std::int64_t count = 0;
    Instant oldest{}; ///< held since
};

/// A node that some journey waits to go on from.
struct JourneyPlace {
    std::string tree;
    std::string node;
};

class JourneyRepository {
public:
    explicit JourneyRepository(Connection& connection);

    /// Inserts or replaces.
    Result<void> store(const JourneyRow& row);
    Result<void> remove(LeadId lead);
    Result<std::optional<JourneyRow>> find(LeadId lead);
    Result<std::vector<HoldCount>> counts();
    /// Every place where a journey goes on, at its retry or its expiry, once.
    Result<std::vector<JourneyPlace>> places();
    /// The versions that journeys still walk: their snapshots are kept.
    Result<std::vector<PlaybookVersion>> versionsInUse();

private:
    Connection& m_connection;
    Statement m_store, m_remove, m_find;
};

} // namespace baton
