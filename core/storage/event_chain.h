// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace baton {

/// Where the event chain of a lead ends: how many events, the last, and its hash (zeros before the first).
struct ChainHead {
    std::int64_t count = 0;
    Digest hash{};
    EventSeq last = {};

    bool operator==(const ChainHead&) const = default;
};

using Salt = std::array<char, 16>;

/// Something that happened to a lead, to be remembered for ever. `payload` is text (JSON) hashed as it is.
struct LeadEvent {
    EventSeq seq;
    LeadId lead;
    Instant at{};
    std::string actor;
    std::string kind; ///< a key: "created", "assigned", ...
    std::string payload;
    Digest hash{};
    bool erased = false; ///< payload and salt are gone, the hash still holds
};

/// The parts of an event that its hash covers.
struct EventFacts {
    LeadId lead;
    Instant at{};
    std::string_view actor;
    std::string_view kind;
    std::string_view payload;
};

Digest payloadHash(std::string_view salt, std::string_view payload);

/// What makes a payload's hash, and the hash. Can be made on any thread, before the event is appended.
struct PayloadSeal {
    Salt salt{};
    Digest hash{};
};
/// With a fresh salt.
PayloadSeal sealPayload(std::string_view payload);

/// SHA-256(previous hash, header, payload hash); the header is the text of lead, number in the chain (from
/// 1), instant, actor and kind, with lengths, so that no two events share one.
Digest eventHash(const ChainHead& previous, const EventFacts& facts, const Digest& payloadHash);

/// Sixteen unpredictable bytes.
Salt freshSalt();

/// One seal covers the events after the one before: folds each event's hash, in order of their numbers.
Digest foldSeal(const Digest& seal, const Digest& event);

} // namespace baton
