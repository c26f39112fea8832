// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/phone_country.h"

#include "core/base/text.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace baton {

namespace {

constexpr std::size_t kLongestPhone = 64;
constexpr auto kNoRegion = "ZZ";

/// Toll-free, premium and the like, where several countries have one calling code.
bool isSharedByCountries(const i18n::phonenumbers::PhoneNumberUtil& util,
                         const i18n::phonenumbers::PhoneNumber& number)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    switch (util.GetNumberType(number)) {
    case PhoneNumberUtil::TOLL_FREE:
    case PhoneNumberUtil::PREMIUM_RATE:
    case PhoneNumberUtil::SHARED_COST:
    case PhoneNumberUtil::UAN:
    case PhoneNumberUtil::PERSONAL_NUMBER:
        break;
    default:
        return false;
    }
    // Elsewhere the territories that share a country's code do not have such numbers of their own.
    return number.country_code() == 1 || number.country_code() == 7;
}

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
    if (isSharedByCountries(util, number))
        return {};
    std::string country;
    util.GetRegionCodeForNumber(number, &country);
    const bool isCountry = country.size() == 2 && country != kNoRegion;
    return isCountry ? country : std::string();
}

} // namespace baton
