// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/intake/lead_draft.h"

#include <cstdint>
#include <vector>

namespace baton {

/// Something that happens to a lead of the sample after it arrived, or shortly before.
struct SampleDeed {
    enum class Kind : std::uint8_t {
        Activity, ///< the lead did it
        Contact,  ///< its owner did it: only if it has one by then
        Outcome,  ///< `activity.values` are fields that become known
    };
    Kind kind = Kind::Activity;
    Activity activity;
};

/// A lead of the sample with its life so far.
struct SamplePerson {
    LeadDraft draft; ///< without external id
    std::vector<SampleDeed> deeds;
};

/// Makes up leads; each is a function of (seed, number of leads, now, index) alone, so that any number of
/// them can be made one after the other. Whether one buys depends on a quality that no field tells but that
/// shows in most.
class SamplePopulation {
public:
    SamplePopulation(std::uint64_t seed, std::int64_t leads, Instant now);

    /// The lead as it arrives, without deeds.
    LeadDraft draft(std::int64_t index) const;
    /// The lead with all that it did until `until`, in order of time for each kind of deed.
    SamplePerson person(std::int64_t index, Instant until) const;
    std::uint64_t companies() const { return m_companies; }

private:
    struct Traits;
    Traits traits(std::int64_t index) const;
    LeadDraft draft(const Traits& traits) const;
    Instant receivedAt(std::int64_t index, double utcHours) const;

    std::uint64_t m_seed;
    std::int64_t m_leads;
    std::uint64_t m_companies;
    Instant m_now;
};

/// The leads that came last and that no engine has looked at yet.
constexpr std::int64_t kSampleFresh = 40;
/// They came in this time; all others before it.
constexpr std::chrono::hours kSampleFreshHours{3};
constexpr std::chrono::hours kSampleHours{90 * 24};

} // namespace baton
