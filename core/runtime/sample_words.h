// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace baton::sample_words {

/// A name as people write it, and as it stands in their mail address.
struct Name {
    std::string_view written;
    std::string_view mail;
};

/// A town with what follows from being there. In `phone` a # is a digit that is drawn; the numbers are of
/// ranges kept for fiction where a country has such ranges.
struct Place {
    std::string_view country; ///< ISO 3166-1 alpha-2
    std::string_view state;
    std::string_view city;
    std::string_view phone;
    std::string_view domainEnd; ///< what domains of companies there end with
    double weight;              ///< how many leads come from there
    double utcHours;            ///< standard time
};

std::span<const Name> firstNames();
std::span<const Name> lastNames();
std::span<const std::string_view> companyStarts();
std::span<const std::string_view> companyEnds();
std::span<const std::string_view> companyKinds();
std::span<const std::string_view> goodIndustries(); ///< that the playbook rewards
std::span<const std::string_view> otherIndustries();
std::span<const std::string_view> titleRanks(); ///< most senior first
std::span<const std::string_view> titleAreas();
std::span<const std::string_view> sources();
std::span<const std::string_view> campaigns();
std::span<const std::string_view> pages();
std::span<const std::string_view> messages();
std::span<const std::string_view> freeMail();
std::span<const std::string_view> badPhones();
std::span<const std::string_view> competitors(); ///< domains that the playbook names
std::span<const Place> places();

} // namespace baton::sample_words
