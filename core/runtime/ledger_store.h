// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/handoff/snapshot.h"

#include <optional>

namespace baton {

struct Repositories;

/// The balances and loads of one snapshot between the workspace and memory: loaded whole, stored where
/// changed.
class LedgerStore {
public:
    explicit LedgerStore(Repositories& repositories) : m_repositories(&repositories) {}

    /// Everything as committed, with everybody's presence at `at`.
    Result<void> load(const EngineSnapshot& snapshot, Instant at);
    /// Whether everybody's presence at `at` is what was loaded, if nobody wrote since.
    bool holdsAt(Instant at) const { return at >= m_from && (!m_until || at < *m_until); }
    LedgerState& state() { return m_state; }
    const LedgerState& state() const { return m_state; }

    /// Writes the balances, positions and loads that differ from what was loaded or last stored. Within a
    /// transaction; call load() again if that does not commit.
    Result<void> storeChanges(const EngineSnapshot& snapshot);

private:
    Result<void> loadBooks(const EngineSnapshot& snapshot);
    Result<void> loadPresence(const EngineSnapshot& snapshot, Instant at);

    Repositories* m_repositories;
    LedgerState m_state;
    LedgerState m_stored;
    Instant m_from{};
    std::optional<Instant> m_until;
};

} // namespace baton
