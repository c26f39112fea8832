// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_repository.h"

#include "core/base/hash.h"
#include "core/storage/connection.h"

#include <algorithm>

namespace baton {

ChangeRepository::ChangeRepository(Connection& connection)
    : m_leads(connection, "SELECT lead_id FROM lead_event WHERE seq > $1 ORDER BY seq LIMIT $2"),
      m_presence(connection, "SELECT rep, since, status FROM presence ORDER BY rep, since"),
      m_people(connection, "SELECT login, name, roles, active, rep FROM person ORDER BY id"),
      m_views(connection,
              "SELECT id, owner, name, shared, saved_at, length(definition) FROM saved_view ORDER BY id"),
      m_accounts(connection,
                 "SELECT id, status, rows_read FROM import_run WHERE kind = 'accounts' ORDER BY id"),
      m_silent(connection, "SELECT value FROM meta WHERE key = 'silent_lead_changes'"),
      m_playbook(connection, "SELECT version FROM playbook_version WHERE status = 'live'"),
      m_roster(connection, "SELECT max(version) FROM roster_version")
{
}

Result<ChangeRepository::Leads> ChangeRepository::leadsSince(EventSeq after, int most)
{
    Leads leads;
    auto rows = m_leads.query(after, most + 1);
    while (rows.next())
        leads.ids.push_back({rows.integer(0)});
    BATON_TRY(rows.done());
    if (leads.ids.size() > std::size_t(most))
        return Leads{{}, true};
    std::ranges::sort(leads.ids);
    leads.ids.erase(std::unique(leads.ids.begin(), leads.ids.end()), leads.ids.end());
    return leads;
}

Result<std::uint64_t> ChangeRepository::stampOf(Statement& statement)
{
    std::string content;
    auto rows = statement.query();
    const int columns = rows.columnCount();
    while (rows.next()) {
        for (int column = 0; column < columns; ++column)
            content.append(rows.text(column)).append(1, '\0');
    }
    BATON_TRY(rows.done());
    return stableHash(content);
}

Result<std::int64_t> ChangeRepository::number(Statement& statement)
{
    auto rows = statement.query();
    const std::int64_t number = rows.next() ? rows.integer(0) : 0;
    BATON_TRY(rows.done());
    return number;
}

Result<std::uint64_t> ChangeRepository::presenceStamp()
{
    return stampOf(m_presence);
}

Result<std::uint64_t> ChangeRepository::peopleStamp()
{
    return stampOf(m_people);
}

Result<std::uint64_t> ChangeRepository::viewsStamp()
{
    return stampOf(m_views);
}

Result<std::uint64_t> ChangeRepository::accountsStamp()
{
    return stampOf(m_accounts);
}

Result<std::int64_t> ChangeRepository::silentChanges()
{
    return number(m_silent);
}

Result<PlaybookVersion> ChangeRepository::livePlaybook()
{
    const auto version = number(m_playbook);
    return version ? Result<PlaybookVersion>(PlaybookVersion{*version}) : version.error();
}

Result<RosterVersion> ChangeRepository::lastRoster()
{
    const auto version = number(m_roster);
    return version ? Result<RosterVersion>(RosterVersion{*version}) : version.error();
}

} // namespace baton
