// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/calling_codes.h"

#include <phonenumbers/phonenumberutil.h>

#include <set>

namespace baton {

namespace {

constexpr std::size_t kShortestNational = 4;
constexpr std::size_t kLongestNational = 15;
constexpr std::size_t kLongestCode = 3;

struct Trunk {
    int code;
    std::string_view digits;
};

/// First digits of what libphonenumber's metadata (nationalPrefixForParsing) may take off a national number,
/// where it is more than a leading 0.
constexpr auto kTrunks = std::to_array<Trunk>({
    {1, "01"},           {7, "08"},   {52, "01"},          {54, "0123456789"}, {55, "09"},
    {61, "01"},          {86, "01"},  {261, "0123456789"}, {298, "01"},        {352, "01"},
    {370, "08"},         {375, "08"}, {378, "0123456789"}, {423, "01"},        {506, "01"},
    {672, "0123456789"}, {692, "01"}, {993, "08"},         {998, "08"},
});

std::uint32_t lengthsOf(int code)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    std::uint32_t lengths = 0;
    std::uint64_t national = 2000;
    for (std::size_t length = kShortestNational; length <= kLongestNational; ++length, national *= 10) {
        PhoneNumber number;
        number.set_country_code(code);
        number.set_national_number(national);
        if (PhoneNumberUtil::GetInstance()->IsPossibleNumber(number))
            lengths |= 1u << length;
    }
    return lengths;
}

/// The digits of a text of nothing but digits and the usual marks between them; empty otherwise.
std::string plainDigits(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if (std::string_view(" -.()").find(c) == std::string_view::npos)
            return {};
    }
    return digits;
}

} // namespace

CallingCodes::CallingCodes()
{
    std::set<int> codes;
    i18n::phonenumbers::PhoneNumberUtil::GetInstance()->GetSupportedCallingCodes(&codes);
    for (const int code : codes)
        m_codes[std::size_t(code)] = {std::uint8_t(std::to_string(code).size()), 1, lengthsOf(code)};
    for (const Trunk& trunk : kTrunks) {
        for (const char digit : trunk.digits)
            m_codes[std::size_t(trunk.code)].trunk |= std::uint16_t(1u << (digit - '0'));
    }
}

const CallingCodes& CallingCodes::all()
{
    static const CallingCodes codes;
    return codes;
}

/// No calling code is the beginning of another one, and none begins with 0.
const CallingCodes::Code* CallingCodes::codeOf(std::string_view digits) const
{
    std::size_t code = 0;
    if (digits.starts_with('0'))
        return nullptr;
    for (const char digit : digits.substr(0, kLongestCode)) {
        code = code * 10 + std::size_t(digit - '0');
        if (m_codes[code].size > 0)
            return &m_codes[code];
    }
    return nullptr;
}

std::optional<std::string> CallingCodes::read(std::string_view text, std::string_view defaultRegion) const
{
    const bool international = text.starts_with('+');
    const bool northAmerican = defaultRegion == "US" || defaultRegion == "CA";
    if (!international && !northAmerican)
        return std::nullopt;
    std::string digits = plainDigits(text.substr(international ? 1 : 0));
    if (!international && !digits.empty())
        digits = '1' + digits;
    const Code* const code = codeOf(digits);
    if (!code || digits.size() < code->size + kShortestNational ||
        digits.size() > code->size + kLongestNational)
        return std::nullopt;
    if ((code->trunk >> (digits[code->size] - '0') & 1) != 0)
        return std::nullopt;
    const bool possible = (code->lengths >> (digits.size() - code->size) & 1) != 0;
    return possible ? '+' + digits : std::string(text);
}

} // namespace baton
