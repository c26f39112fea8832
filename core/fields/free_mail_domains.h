// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace baton {

/// Domains of consumer mailbox providers, lower case, sorted. Generated from resources/free_mail_domains.txt.
std::span<const std::string_view> freeMailDomains();

} // namespace baton
