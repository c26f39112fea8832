// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/version_entry.h"

#include "core/base/digest.h"

namespace baton {

std::vector<VersionEntry> entriesOf(const std::vector<PublishedPlaybook>& playbooks)
{
    std::vector<VersionEntry> entries;
    entries.reserve(playbooks.size());
    for (const PublishedPlaybook& playbook : playbooks)
        entries.push_back({playbook.version.value, playbook.isLive, playbook.publishedAt, false,
                           QString::fromStdString(playbook.actor), QString::fromStdString(playbook.note),
                           QString::fromStdString(toHex(bytesOf(playbook.hash)))});
    return entries;
}

std::vector<VersionEntry> entriesOf(const std::vector<RecordedRoster>& rosters)
{
    std::vector<VersionEntry> entries;
    entries.reserve(rosters.size());
    for (const RecordedRoster& roster : rosters) {
        const bool isSinceEver = toEpochMs(roster.effectiveFrom) == 0;
        entries.push_back({roster.version.value,
                           roster.isInEffect,
                           isSinceEver ? roster.recordedAt : roster.effectiveFrom,
                           isSinceEver,
                           QString::fromStdString(roster.actor),
                           {},
                           QString::fromStdString(toHex(bytesOf(roster.hash)))});
    }
    return entries;
}

} // namespace baton
