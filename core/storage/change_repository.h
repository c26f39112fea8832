// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/statement.h"

#include <cstdint>
#include <string>
#include <vector>

namespace baton {

class Connection;

/// What has changed since somebody looked, told cheaply.
class ChangeRepository {
public:
    explicit ChangeRepository(Connection& connection);

    /// The leads with events after `after`, ascending, each once; nothing more is told than that there are
    /// more than `most` events.
    struct Leads {
        std::vector<LeadId> ids;
        bool tooMany = false;
    };
    Result<Leads> leadsSince(EventSeq after, int most);

    /// Numbers that differ when the content does.
    Result<std::uint64_t> presenceStamp();
    Result<std::uint64_t> peopleStamp();
    Result<std::uint64_t> viewsStamp();
    /// Of what leads show of accounts, and of leads that changed without an event (see
    /// LeadRepository::postpone()).
    Result<std::uint64_t> accountsStamp();
    Result<std::int64_t> silentChanges();
    /// Of the live playbook, 0 without one, and of the roster recorded last.
    Result<PlaybookVersion> livePlaybook();
    Result<RosterVersion> lastRoster();

private:
    Result<std::uint64_t> stampOf(Statement& statement);
    Result<std::int64_t> number(Statement& statement);

    Statement m_leads, m_presence, m_people, m_views, m_accounts, m_silent, m_playbook, m_roster;
};

} // namespace baton
