// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/domain_derivation.h"

#include "core/base/text.h"
#include "core/fields/free_mail_domains.h"

#include <libpsl.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::size_t kLongestDomain = 253;

bool isDomainByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Two labels or more, none of them empty, the last not a number (which would be an IP address). Input is
/// folded.
bool isDomain(std::string_view domain)
{
    const auto lastDot = domain.rfind('.');
    if (domain.size() > kLongestDomain || lastDot == std::string_view::npos || lastDot + 1 == domain.size() ||
        domain.front() == '.' || domain.find("..") != std::string_view::npos)
        return false;
    const auto top = domain.substr(lastDot + 1);
    return std::all_of(domain.begin(), domain.end(), isDomainByte) &&
           !std::all_of(top.begin(), top.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void takeDomain(std::string_view text, std::string& out)
{
    if (text.size() <= 2 * kLongestDomain)
        foldInto(text, out);
    if (!out.empty() && out.back() == '.')
        out.pop_back();
    if (!isDomain(out))
        out.clear();
}

const psl_ctx_t* suffixes()
{
    static const psl_ctx_t* const list = psl_builtin() ? psl_builtin() : psl_latest(nullptr);
    return list;
}

/// Country codes whose domains are bought for their looks all over the world: they say nothing about a
/// country.
constexpr auto kGenericUse = std::to_array<std::string_view>(
    {"ac", "ad", "ag", "ai", "am", "as", "bz", "cc", "cd", "cf", "co", "cx", "dj", "fm", "ga",
     "gg", "gl", "gq", "gs", "im", "io", "la", "ly", "me", "ml", "mn", "ms", "mu", "nu", "pw",
     "sc", "sh", "so", "sr", "st", "su", "tk", "tl", "to", "tv", "vc", "vg", "vu", "ws"});
static_assert(std::is_sorted(kGenericUse.begin(), kGenericUse.end()));

std::string_view countryOfCode(char first, char second)
{
    const char* const* countries = uloc_getISOCountries();
    for (; *countries; ++countries) {
        if ((*countries)[0] == first && (*countries)[1] == second)
            return *countries;
    }
    return {};
}

} // namespace

void emailDomainInto(std::string_view email, std::string& out)
{
    out.clear();
    email = trimmed(email);
    const auto at = email.rfind('@');
    if (at == std::string_view::npos || at == 0)
        return;
    const auto mailbox = email.substr(0, at);
    const bool oneAddress = mailbox.find_first_of("@<>,; \t\r\n") == std::string_view::npos;
    if (oneAddress)
        takeDomain(email.substr(at + 1), out);
}

std::string emailDomain(std::string_view email)
{
    std::string out;
    emailDomainInto(email, out);
    return out;
}

void websiteHostInto(std::string_view website, std::string& out)
{
    out.clear();
    std::string_view host = trimmed(website);
    // Another address may stand in the query: only what comes before the first slash is a scheme.
    const auto slashes = host.find("//");
    if (slashes == 0 || (slashes != std::string_view::npos && host.find_first_of("/?#\\") == slashes &&
                         host[slashes - 1] == ':'))
        host.remove_prefix(slashes + 2);
    host = host.substr(0, host.find_first_of("/?#\\"));
    if (const auto user = host.rfind('@'); user != std::string_view::npos)
        host.remove_prefix(user + 1);
    host = host.substr(0, host.find(':'));
    takeDomain(host, out);
}

std::string websiteHost(std::string_view website)
{
    std::string out;
    websiteHostInto(website, out);
    return out;
}

std::string_view registrableDomain(const std::string& domain)
{
    if (domain.empty() || !suffixes())
        return {};
    const char* const registrable = psl_registrable_domain(suffixes(), domain.c_str());
    return registrable ? std::string_view(registrable) : std::string_view();
}

bool isFreeMail(const std::string& domain)
{
    const auto listed = [](std::string_view name) {
        const auto all = freeMailDomains();
        return std::binary_search(all.begin(), all.end(), name);
    };
    return listed(domain) || listed(registrableDomain(domain));
}

std::string_view countryOfDomain(std::string_view domain)
{
    const auto lastDot = domain.rfind('.');
    const auto top = lastDot == std::string_view::npos ? std::string_view() : domain.substr(lastDot + 1);
    if (top.size() != 2 || std::binary_search(kGenericUse.begin(), kGenericUse.end(), top))
        return {};
    if (top == "uk")
        return "GB";
    const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? char(c - ('a' - 'A')) : '\0'; };
    return countryOfCode(upper(top[0]), upper(top[1]));
}

} // namespace baton
