// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/phone_number.h"

#include "core/base/text.h"
#include "core/intake/calling_codes.h"

#include <phonenumbers/phonenumberutil.h>

namespace baton {

namespace {

constexpr std::size_t kLongestPhone = 64;
constexpr auto kNoRegion = "ZZ";

} // namespace

std::string normalisedPhone(std::string_view text, std::string_view defaultRegion)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    std::string came(trimmed(text));
    if (came.size() > kLongestPhone || (!came.starts_with('+') && defaultRegion.empty()))
        return came;
    if (auto plain = CallingCodes::all().read(came, defaultRegion))
        return std::move(*plain);
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    const std::string region(defaultRegion.empty() ? kNoRegion : defaultRegion);
    PhoneNumber number;
    if (util.Parse(came, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || number.has_extension() ||
        !util.IsPossibleNumber(number))
        return came;
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return formatted;
}

bool isPhoneRegion(std::string_view region)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    return PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(std::string(region)) != 0;
}

} // namespace baton
