// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/event_chain.h"
#include "core/storage/statement.h"

namespace baton {

inline constexpr const char* kChainColumns =
    "SELECT seq, lead_id, at, actor, kind, payload, salt, payload_hash, hash, previous FROM lead_event ";

/// An event as verification reads it; views into the current row of kChainColumns.
struct ChainEvent {
    explicit ChainEvent(const Rows& rows)
        : seq{rows.integer(0)},
          facts{{rows.integer(1)}, rows.instant(2), rows.text(3), rows.text(4), rows.text(5)},
          erased(rows.isNull(5) && rows.isNull(6)),
          payloadHash(erased ? rows.digest(7) : baton::payloadHash(rows.blob(6), facts.payload)),
          hash(rows.digest(8)),
          previous{rows.integer(9)}
    {
    }

    Digest expectedHash(const ChainHead& previous) const { return eventHash(previous, facts, payloadHash); }

    EventSeq seq;
    EventFacts facts;
    bool erased;
    Digest payloadHash;
    Digest hash;
    EventSeq previous; ///< of the same lead
};

} // namespace baton
