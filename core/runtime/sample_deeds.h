// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/sample_person.h"

#include <string_view>
#include <vector>

namespace baton {

/// What the deeds of a sample lead follow from.
struct SampleLife {
    std::uint64_t seed = 0;
    std::uint64_t index = 0;
    Instant received{};
    Instant until{};
    double quality = 0;
    bool sellable = true; ///< neither learner nor competitor
};

/// A life: the form and the pages that led to it, later visits, what the owner did, and how it ended. Nothing
/// is later than `until`.
std::vector<SampleDeed> sampleDeeds(const SampleLife& life);

/// One activity with one text, e.g. a page view with its page.
SampleDeed sampleActivity(Instant at, std::string_view kind, std::string_view name, std::string_view text);

} // namespace baton
