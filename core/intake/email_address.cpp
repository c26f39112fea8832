// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/email_address.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t kLongestLocal = 64;
constexpr std::size_t kLongestDomain = 253;
constexpr std::size_t kLongestLabel = 63;

/// Zero-width blanks, soft hyphens, marks of direction: they come along when an address is copied from a
/// page, and nobody sees them (Unicode Default_Ignorable_Code_Point).
std::string withoutInvisible(std::string_view text)
{
    std::string visible;
    const auto length = int32_t(text.size());
    for (int32_t next = 0; next < length;) {
        const int32_t at = next;
        UChar32 c = 0;
        U8_NEXT(text.data(), next, length, c);
        if (c < 0 || !u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            visible.append(text.substr(std::size_t(at), std::size_t(next - at)));
    }
    return visible;
}

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

bool isLocalByte(char c)
{
    return isWordByte(c) || std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) != std::string_view::npos;
}

bool isLocalPart(std::string_view local)
{
    return !local.empty() && local.size() <= kLongestLocal && local.front() != '.' && local.back() != '.' &&
           local.find("..") == std::string_view::npos && std::all_of(local.begin(), local.end(), isLocalByte);
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= kLongestLabel && label.front() != '-' && label.back() != '-' &&
           std::all_of(label.begin(), label.end(), [](char c) { return isWordByte(c) || c == '-'; });
}

bool isDomain(std::string_view domain)
{
    if (domain.size() > kLongestDomain)
        return false;
    std::size_t labels = 0;
    for (;;) {
        const std::size_t dot = std::min(domain.find('.'), domain.size());
        if (!isLabel(domain.substr(0, dot)))
            return false;
        ++labels;
        if (dot == domain.size())
            return labels >= 2;
        domain.remove_prefix(dot + 1);
    }
}

} // namespace

std::optional<std::string> normalisedEmail(std::string_view text)
{
    std::string visible; // what `text` then looks at
    if (!isAscii(text)) {
        visible = withoutInvisible(text);
        text = visible;
    }
    text = trimmed(text);
    if (text.ends_with('>') && text.rfind('<') != std::string_view::npos)
        text = trimmed(text.substr(text.rfind('<') + 1, text.size() - text.rfind('<') - 2));
    if (text.starts_with("mailto:"))
        text.remove_prefix(7);
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || !isLocalPart(text.substr(0, at)) || !isDomain(text.substr(at + 1)))
        return std::nullopt;
    std::string address(text);
    std::transform(address.begin() + std::ptrdiff_t(at), address.end(), address.begin() + std::ptrdiff_t(at),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
    return address;
}

} // namespace baton
