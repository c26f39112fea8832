// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/event_chain.h"
#include "core/storage/statement.h"

#include <optional>
#include <vector>

namespace baton {

class Connection;

/// A hash over all events up to one, built on the seal before. Kept elsewhere too, it shows any later change.
struct SealRow {
    std::int64_t id = 0;
    Instant at{};
    EventSeq lastEvent;
    Digest hash{};
};

class SealRepository {
public:
    explicit SealRepository(Connection& connection);

    /// Seals the events since the last seal; nothing if there are none. Within a write transaction.
    Result<std::optional<SealRow>> seal(Instant at);
    Result<std::optional<SealRow>> latest();
    /// The first seal that the events no longer give; nothing if all hold.
    Result<std::optional<SealRow>> firstBroken();

private:
    /// Folds the events in (after, to] onto `hash`.
    Result<Digest> fold(Digest hash, EventSeq after, EventSeq to);
    Connection& m_connection;
};

} // namespace baton
