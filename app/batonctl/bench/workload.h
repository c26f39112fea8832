// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace baton {

/// What a benchmark works on.
struct Workload {
    std::string playbook; ///< text
    std::string roster;   ///< text
    std::string mapping;  ///< text; empty: suggested from the header of the file
    std::string file;     ///< path of a CSV file of leads
};

/// The rules and people of the sample workspace with as many of its leads as asked for, written to `file`.
/// Equal for equal seed, number and instant.
Result<Workload> sampleWorkload(std::uint64_t seed, std::int64_t leads, Instant now, const std::string& file);

} // namespace baton
