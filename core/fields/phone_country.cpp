// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/phone_country.h"

#include "core/base/text.h"

#include <phonenumbers/phonenumberutil.h>

namespace baton {

namespace {

constexpr std::size_t kLongestPhone = 64;
constexpr auto kNoRegion = "ZZ";

} // namespace

std::string countryOfPhone(std::string_view phone, std::string_view defaultRegion)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    phone = trimmed(phone);
    if (phone.empty() || phone.size() > kLongestPhone || (phone.front() != '+' && defaultRegion.empty()))
        return {};
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string region(defaultRegion.empty() ? kNoRegion : defaultRegion);
    if (util.Parse(std::string(phone), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number))
        return {};
    std::string country;
    util.GetRegionCodeForNumber(number, &country);
    const bool isCountry = country.size() == 2 && country != kNoRegion;
    return isCountry ? country : std::string();
}

} // namespace baton
