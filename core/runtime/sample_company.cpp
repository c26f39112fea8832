// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample_company.h"

#include "core/base/text.h"
#include "core/runtime/sample_random.h"

#include <algorithm>
#include <cmath>

namespace baton {

namespace {

using namespace sample_words;

const Place& drawPlace(SampleRandom& random)
{
    static const double total = [] {
        double sum = 0;
        for (const Place& place : places())
            sum += place.weight;
        return sum;
    }();
    double left = random.fraction() * total;
    for (const Place& place : places()) {
        left -= place.weight;
        if (left < 0)
            return place;
    }
    return places().front();
}

/// Two figures that matter, like people give them.
double rounded(double number)
{
    const double unit = std::pow(10.0, std::floor(std::log10(number)) - 1);
    return std::round(number / unit) * unit;
}

} // namespace

SampleCompany sampleCompany(std::uint64_t seed, std::uint64_t index)
{
    // A step that has no divisor in common with the number of names meets each name once.
    constexpr std::uint64_t kStride = 7'919;
    const std::uint64_t starts = companyStarts().size();
    const std::uint64_t ends = companyEnds().size();
    const std::uint64_t name = (index * kStride + seed) % (starts * ends * companyKinds().size());
    const std::string stem =
        std::string(companyStarts()[name % starts]) + std::string(companyEnds()[name / starts % ends]);
    const std::string_view kind = companyKinds()[name / starts / ends];

    SampleRandom random{seed, 1, index};
    SampleCompany company;
    company.quality = random.normal();
    company.place = &drawPlace(random);
    company.name = stem + ' ' + std::string(kind);
    company.domain = folded(stem) + '-' + folded(kind) + std::string(company.place->domainEnd);
    company.employees =
        std::max(3.0, std::round(rounded(std::exp(5.4 + company.quality + 0.9 * random.normal()))));
    company.revenue = rounded(company.employees * random.between(90'000, 240'000));
    const bool good = company.quality + 0.8 * random.normal() > 0;
    company.industry = random.pick(good ? goodIndustries() : otherIndustries());
    return company;
}

} // namespace baton
