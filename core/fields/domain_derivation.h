// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace baton {

/// The domain of a mail address, folded: "bot.co.uk" of "ada@Bot.co.uk"; empty if the text is not one
/// address.
std::string emailDomain(std::string_view email);
/// The same into a buffer that is reused.
void emailDomainInto(std::string_view email, std::string& out);

/// The host name of a web address, folded, with or without scheme, user, port and path; empty if there is
/// none. An IP address is not a host name.
std::string websiteHost(std::string_view website);
void websiteHostInto(std::string_view website, std::string& out);

/// The part of a folded domain that somebody registered, by the Public Suffix List: "bot.co.uk" of
/// "mail.bot.co.uk". A view into `domain`; empty if the domain is itself a public suffix.
std::string_view registrableDomain(const std::string& domain);

/// A consumer mailbox provider (a folded domain, or the registrable part of it, is in
/// resources/free_mail_domains.txt).
bool isFreeMail(const std::string& domain);

/// ISO 3166-1 alpha-2 by the country-code top-level domain of a folded domain; empty for generic ones and for
/// those that are sold as generic (.io, .co, .ai, .me, .tv, ...).
std::string_view countryOfDomain(std::string_view domain);

} // namespace baton
