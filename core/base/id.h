// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace baton {

/// A row number given by storage. 0 means "not stored yet".
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default; // NOLINT(modernize-use-nullptr): clang-tidy 14 errs
};

using LeadId = Id<struct LeadTag>;
using AccountId = Id<struct AccountTag>;
using ActivityId = Id<struct ActivityTag>;
using PersonId = Id<struct PersonTag>;
using EventSeq = Id<struct EventTag>;
using DecisionId = Id<struct DecisionTag>;
using ImportId = Id<struct ImportTag>;
using PlaybookVersion = Id<struct PlaybookVersionTag>;
using RosterVersion = Id<struct RosterVersionTag>;

} // namespace baton

template <typename Tag>
struct std::hash<baton::Id<Tag>> {
    std::size_t operator()(baton::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
