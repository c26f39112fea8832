// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/runtime/document_history.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace baton {

/// A version of the playbook or of the roster, as lists show it.
struct VersionEntry {
    std::int64_t version = 0;
    bool isInForce = false;
    Instant since{};          ///< published, or in effect from
    bool isSinceEver = false; ///< the first roster holds for all time before it, too
    QString actor;
    QString note;
    QString hash; ///< hexadecimal
};

std::vector<VersionEntry> entriesOf(const std::vector<PublishedPlaybook>& playbooks);
std::vector<VersionEntry> entriesOf(const std::vector<RecordedRoster>& rosters);

} // namespace baton
