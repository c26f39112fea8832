// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/presence.h"
#include "core/base/result.h"
#include "core/storage/statement.h"

#include <string>
#include <vector>

namespace baton {

class Connection;

struct PresenceRow {
    RepId rep;
    Instant since{};
    Presence status = Presence::Online;
    std::string actor;
};

/// Who is at the desk, as a history. A rep without an entry is online.
class PresenceRepository {
public:
    explicit PresenceRepository(Connection& connection);

    /// A second entry for the same instant replaces the first.
    Result<void> record(const PresenceRow& row);
    /// The last entry of each rep by `at`.
    Result<std::vector<PresenceRow>> allAt(Instant at);

private:
    Statement m_record, m_allAt;
};

} // namespace baton
