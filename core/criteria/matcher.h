// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/criteria/slot.h"

#include <optional>

namespace baton {

/// A test that needs more than literal numbers or a range. Immutable, thread-safe, total. It is only asked
/// about slots of the kind that its operator was bound for, so never about an absent value.
class Matcher {
public:
    virtual ~Matcher() = default;
    virtual bool matches(const Slot& slot, Instant now) const = 0;
    /// The first instant after `now` at which the answer changes though the slot does not.
    virtual std::optional<Instant> nextFlip(const Slot& slot, Instant now) const;
};

} // namespace baton
