// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/sample_person.h"

#include <string_view>
#include <vector>

namespace baton {

/// External ids of the leads whose stories the sample tells.
namespace sample_story {
/// Of a streaming company in the United States, writing from its domain in Singapore: the declared country
/// counts first, so the Americas get it.
inline constexpr std::string_view hulu = "story-hulu";
/// From the Northeast, on the day of the Northeast's offsite: the Midwest takes it.
inline constexpr std::string_view northeast = "story-northeast";
/// Assigned four days ago; nobody called since.
inline constexpr std::string_view nudge = "story-nudge";
} // namespace sample_story

std::vector<SamplePerson> sampleStories(Instant now);

} // namespace baton
