// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/availability_policy.h"

#include "core/roster/no_effect.h"

namespace baton {

AvailabilityPolicy readAvailability(const JsonCursor& owner)
{
    const auto policy = owner.find("availability");
    if (!policy || !policy->expectObject())
        return {};
    const auto kind = policy->require("policy");
    const auto choice = kind ? kind->asChoice({"now", "within", "always"}) : std::nullopt;
    if (!choice)
        return {};
    AvailabilityPolicy read{AvailabilityPolicy::Kind(*choice), {}};
    if (read.kind != AvailabilityPolicy::Kind::Within) {
        warnOfNoEffect(*policy, {"policy"});
        return read;
    }
    warnOfNoEffect(*policy, {"policy", "within"});
    const auto within = policy->require("within");
    const auto duration = within ? within->asDuration() : std::nullopt;
    if (duration && duration->unit != Duration::Unit::Wall)
        within->report("roster.wall_time_only", {formatDuration(*duration)});
    else if (duration)
        read.within = duration->length;
    return read;
}

} // namespace baton
