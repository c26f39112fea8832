// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/fields/catalogue.h"
#include "core/roster/roster.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace baton {

struct TimelineEntry;

/// What happened to leads, in words: events with what they carry, and activities. Refers to catalogue and
/// roster; without a roster reps and pools are called by their ids.
class EventText {
public:
    EventText(const FieldCatalogue& catalogue, const Roster* roster)
        : m_catalogue(catalogue), m_roster(roster)
    {
    }

    /// "Assigned to Dana Cole", "Stage MQL → SAL", "Note added".
    QString title(const TimelineEntry& entry) const;
    /// What more the event tells, a sentence each; may be empty.
    QStringList details(const TimelineEntry& entry) const;

    /// "Form submission".
    static QString activityTitle(std::string_view kind);
    /// "Page: /pricing", a line each.
    QStringList activityDetails(const Activity& activity) const;

    QString rep(const std::string& id) const;
    QString pool(const std::string& id) const;
    /// Who did it: the engine in words, anybody else by login.
    static QString actor(const std::string& login);

private:
    QString fieldName(const std::string& id) const;

    const FieldCatalogue& m_catalogue;
    const Roster* m_roster;
};

} // namespace baton
