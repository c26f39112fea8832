// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/handoff/decide.h"

#include <optional>

namespace baton {

struct LeadRow;
struct Repositories;

/// What being recycled means for the decision about one lead: until its instant it waits, though something
/// may qualify it sooner; then it begins anew as a Lead.
class Recycling {
public:
    explicit Recycling(Repositories& repositories) : m_repositories(&repositories) {}

    /// Before deciding, for a row of stage Recycled: ends the wait when its instant has come.
    Result<void> begin(LeadRow& row, Instant at);
    /// The lead arrives again.
    bool hasEnded() const { return m_hasEnded; }
    /// After deciding: the lead is looked at no later than the instant; one that left the stage waits no
    /// longer.
    Result<void> settle(Decision& decision);

private:
    Repositories* m_repositories;
    LeadId m_lead;
    std::optional<Instant> m_until; ///< nothing: not recycled, or no longer
    bool m_hasEnded = false;
};

} // namespace baton
