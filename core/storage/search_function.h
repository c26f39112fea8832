// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

struct sqlite3;

namespace baton {

/// Whether a row of "lead" has what is searched for (see LeadSearch): SQL in which $1 is the search, a text.
/// It is asked inside the database because most rows of a search are not found, and handing one over costs
/// more than looking through it.
inline constexpr std::string_view kIsFound = "baton_found($1, lead.email, lead.first_name, lead.last_name, "
                                             "lead.company, lead.external_id, lead.phone)";

/// Makes kIsFound known to a connection. Gives SQLite's code.
int addSearchFunction(sqlite3* database);

} // namespace baton
