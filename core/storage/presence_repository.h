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

/// Who is at the desk: a history, and behind now what was said of times to come. A rep without an entry is
/// online.
class PresenceRepository {
public:
    explicit PresenceRepository(Connection& connection);

    /// A second entry for the same instant replaces the first.
    Result<void> record(const PresenceRow& row);
    /// The last entry of each rep by `at`.
    Result<std::vector<PresenceRow>> allAt(Instant at);
    /// The first entry of each rep after `at`.
    Result<std::vector<PresenceRow>> nextAfter(Instant at);
    /// Takes back what was said of times after `at`.
    Result<void> forgetAfter(const RepId& rep, Instant at);

private:
    Statement m_record, m_allAt, m_nextAfter, m_forget;
};

} // namespace baton
