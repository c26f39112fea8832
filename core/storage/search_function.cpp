// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_function.h"

#include "core/listing/lead_search.h"

#include <sqlite3.h>

#include <span>
#include <string>

namespace baton {

namespace {

std::string_view textOf(sqlite3_value* value)
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, std::size_t(sqlite3_value_bytes(value))) : std::string_view();
}

/// SQLite keeps it for as long as the first argument stays the same. Null: no memory.
const LeadSearch* searchOf(sqlite3_context* context, sqlite3_value* words)
{
    if (!sqlite3_get_auxdata(context, 0))
        sqlite3_set_auxdata(context, 0, new LeadSearch(textOf(words)),
                            [](void* search) { delete static_cast<LeadSearch*>(search); });
    return static_cast<const LeadSearch*>(sqlite3_get_auxdata(context, 0));
}

void isFound(sqlite3_context* context, int count, sqlite3_value** arguments)
{
    const std::span all(arguments, std::size_t(count));
    const LeadSearch* const search = searchOf(context, all.front());
    if (!search)
        return sqlite3_result_error_nomem(context);
    thread_local std::string texts;
    texts.clear();
    for (sqlite3_value* const text : all.subspan(1))
        (texts += LeadSearch::kBetween) += textOf(text);
    sqlite3_result_int(context, search->finds(texts) ? 1 : 0);
}

} // namespace

int addSearchFunction(sqlite3* database)
{
    constexpr int kArguments = 7; // those of kIsFound
    return sqlite3_create_function_v2(database, "baton_found", kArguments,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                      isFound, nullptr, nullptr, nullptr);
}

} // namespace baton
