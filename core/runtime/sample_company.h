// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/sample_words.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace baton {

/// A made-up company that leads of the sample work for.
struct SampleCompany {
    std::string name;
    std::string domain;
    const sample_words::Place* place = nullptr;
    std::string_view industry;
    double employees = 0;
    double revenue = 0;
    double quality = 0; ///< how well it suits, standard normal; no field tells it
};

/// The `index`-th of a sample; equal for equal arguments. Domains differ up to 28,800 companies.
SampleCompany sampleCompany(std::uint64_t seed, std::uint64_t index);

} // namespace baton
