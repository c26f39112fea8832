// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/timeline_rows.h"

#include "ui/common/relative_time.h"
#include "ui/common/status_look.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "words/event_text.h"
#include <algorithm>
#include <array>

namespace baton {

namespace {

/// The translation context of this file.
class Timeline {
    Q_DECLARE_TR_FUNCTIONS(baton::Timeline)
};

struct EventPicture {
    std::string_view kind;
    const char* icon;
};
constexpr auto kPictures = std::to_array<EventPicture>(
    {{"accepted", "tick"},   {"assigned", "assign"},     {"contacted", "contacted"},
     {"edited", "edit"},     {"ended", "ended"},         {"held", "held"},
     {"note.added", "note"}, {"note.retracted", "undo"}, {"reassigned", "reassign"},
     {"received", "import"}, {"recycled", "recycle"},    {"recycling_ended", "refresh"},
     {"rejected", "cross"},  {"restored", "undo"},       {"returned", "queue"},
     {"scored", "score"},    {"snoozed", "clock"},       {"stage_set", "stage"},
     {"undone", "undo"},     {"updated", "edit"},        {"withdrawn", "trash"}});

QString eventIcon(std::string_view kind)
{
    if (kind.starts_with("activity."))
        return activityIcon(kind.substr(9));
    const auto found = std::ranges::find(kPictures, kind, &EventPicture::kind);
    return found == kPictures.end() ? QStringLiteral("history") : QString(QLatin1StringView(found->icon));
}

bool shows(TimelineFilter filter, const TimelineEntry& entry)
{
    switch (filter) {
    case TimelineFilter::All:
        return !entry.kind.starts_with("activity."); // the activity itself is shown
    case TimelineFilter::Activities:
        return false;
    case TimelineFilter::Decisions:
        return entry.actor == "engine";
    case TimelineFilter::People:
        return entry.actor != "engine";
    case TimelineFilter::Notes:
        return entry.kind.starts_with("note.");
    }
    return true;
}

ListRow eventRow(const EventText& words, const TimelineEntry& entry)
{
    ListRow row;
    row.key = QStringLiteral("e%1").arg(entry.seq.value);
    row.icon = eventIcon(entry.kind);
    row.title = words.title(entry);
    QStringList details = words.details(entry);
    details.prepend(Timeline::tr("By %1").arg(EventText::actor(entry.actor)));
    if (entry.isUndone)
        details.append(Timeline::tr("Taken back later"));
    row.detail = details.join(u'\n');
    row.at = entry.at;
    row.isStruck = entry.isUndone;
    return row;
}

ListRow activityRow(const EventText& words, const Activity& activity)
{
    ListRow row;
    row.key = QStringLiteral("a%1").arg(activity.id.value);
    row.icon = activityIcon(activity.kind);
    row.title = EventText::activityTitle(activity.kind);
    row.detail = words.activityDetails(activity).join(QStringLiteral(" · "));
    row.at = activity.at;
    return row;
}

ListRow dayRow(QDate day)
{
    ListRow row;
    row.key = QStringLiteral("day.") + day.toString(Qt::ISODate);
    row.kind = ListRow::Kind::Heading;
    row.title = QLocale().toString(day, QLocale::LongFormat);
    return row;
}

} // namespace

TimelineRows timelineRows(const LeadData& data, const Roster* roster, TimelineFilter filter, int most,
                          const Zone& viewer)
{
    const EventText words(*data.catalogue, roster);
    std::vector<ListRow> all;
    for (const TimelineEntry& entry : data.file.timeline) {
        if (shows(filter, entry))
            all.push_back(eventRow(words, entry));
    }
    if (filter == TimelineFilter::All || filter == TimelineFilter::Activities) {
        for (const Activity& activity : data.file.activities) {
            // Being contacted is an event already.
            if (activity.kind != "contacted" || filter == TimelineFilter::Activities)
                all.push_back(activityRow(words, activity));
        }
    }
    // What happened last at one instant stands first.
    std::ranges::reverse(all);
    std::ranges::stable_sort(all, [](const ListRow& a, const ListRow& b) { return *a.at > *b.at; });

    TimelineRows result;
    result.matching = int(all.size());
    all.resize(std::min(all.size(), std::size_t(most)));
    QDate day;
    for (ListRow& row : all) {
        const QDate its = wallTime(*row.at, viewer).date();
        if (its != day)
            result.rows.push_back(dayRow(its));
        day = its;
        result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace baton
