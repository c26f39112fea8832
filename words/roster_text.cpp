// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/roster_text.h"

#include <QLocale>

#include "words/key_words.h"
#include "words/value_text.h"
#include "words/words.h"
#include <array>

namespace baton {

namespace {

constexpr std::array<const char*, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QString orId(const std::string& name, const std::string& id)
{
    return Words::text(name.empty() ? id : name);
}

QString joined(const QString& text, const QString& more)
{
    return Words::filled(Words::tr("%1, %2"), {text, more});
}

QString capText(const QString& text, const char* pattern, const std::optional<int>& cap)
{
    return cap ? joined(text, Words::filled(Words::tr(pattern), {QLocale().toString(*cap)})) : text;
}

QString cappedText(QString text, const Caps& caps)
{
    text = capText(text, QT_TRANSLATE_NOOP("baton::Words", "at most %1 a day"), caps.perDay);
    text = capText(text, QT_TRANSLATE_NOOP("baton::Words", "at most %1 a week"), caps.perWeek);
    text = capText(text, QT_TRANSLATE_NOOP("baton::Words", "at most %1 a month"), caps.perMonth);
    return capText(text, QT_TRANSLATE_NOOP("baton::Words", "at most %1 open"), caps.open);
}

/// "Mon–Fri 09:00-17:00, Sat 10:00-12:00".
QString hoursText(const WeeklyHours& hours)
{
    const Json json = toJson(hours);
    const QLocale locale;
    const auto day = [&](std::size_t index) { return locale.dayName(int(index) + 1, QLocale::ShortFormat); };
    const auto of = [&](std::size_t index) {
        const auto found = json.find(kDays[index]);
        return found == json.end() ? Json::array() : *found;
    };
    QStringList parts;
    for (std::size_t first = 0; first < kDays.size();) {
        const Json intervals = of(first);
        std::size_t last = first;
        while (last + 1 < kDays.size() && of(last + 1) == intervals)
            ++last;
        if (!intervals.empty()) {
            const QString days =
                first == last ? day(first) : Words::filled(QStringLiteral("%1–%2"), {day(first), day(last)});
            parts.append(Words::filled(QStringLiteral("%1 %2"), {days, operandText(intervals, "")}));
        }
        first = last + 1;
    }
    return parts.isEmpty() ? Words::tr("no working hours") : parts.join(QStringLiteral("; "));
}

class RosterWriter {
public:
    explicit RosterWriter(const Roster& roster) : m_roster(roster) {}

    TextLines write()
    {
        heading(Words::tr("Pools"), m_roster.pools.size());
        for (const Pool& pool : m_roster.pools)
            writePool(pool);
        heading(Words::tr("Reps"), m_roster.reps.size());
        for (const Rep& rep : m_roster.reps)
            writeRep(rep);
        heading(Words::tr("Teams"), m_roster.teams.size());
        for (const Team& team : m_roster.teams)
            add(1, teamText(team));
        heading(Words::tr("Calendars"), m_roster.calendars.size());
        for (const NamedCalendar& calendar : m_roster.calendars)
            add(1, Words::filled(Words::tr("%1: %2"),
                                 {orId(calendar.name, calendar.id.text()),
                                  joined(Words::text(calendar.zone.id()), hoursText(calendar.hours))}));
        heading(Words::tr("Holidays"), m_roster.holidays.size());
        for (const HolidayList& list : m_roster.holidays)
            add(1,
                Words::filled(Words::tr("%1: days: %2"), {orId(list.name, list.id.text()),
                                                          QLocale().toString(qulonglong(list.days.size()))}));
        return std::move(m_lines);
    }

private:
    void add(int depth, const QString& text, TextLine::Mark mark = TextLine::Mark::None)
    {
        m_lines.push_back({depth, mark, text});
    }
    void heading(const QString& text, std::size_t count)
    {
        if (count > 0)
            add(0, Words::filled(Words::tr("%1 (%2)"), {text, QLocale().toString(qulonglong(count))}),
                TextLine::Mark::Heading);
    }
    QString repName(const RepId& id) const
    {
        const Rep* const rep = m_roster.rep(id);
        return rep ? orId(rep->name, id.text()) : Words::text(id.text());
    }

    void writePool(const Pool& pool)
    {
        const QString strategy = keyText("strategy", pool.strategy);
        add(1, Words::filled(Words::tr("%1 (%2)"), {orId(pool.name, pool.id.text()), strategy}));
        for (const PoolMember& member : pool.members) {
            QString text = repName(member.rep);
            if (member.weight != 1)
                text = joined(text, Words::filled(Words::tr("weight %1"), {numberText(member.weight)}));
            if (member.eligible)
                text = joined(text, Words::tr("only some leads"));
            add(2, cappedText(text, member.caps));
        }
    }

    void writeRep(const Rep& rep)
    {
        QString text = orId(rep.name, rep.id.text());
        if (!rep.active)
            text = joined(text, Words::tr("has left"));
        if (rep.team) {
            const Team* const team = m_roster.team(*rep.team);
            text = joined(text, team ? orId(team->name, rep.team->text()) : Words::text(rep.team->text()));
        }
        add(1, cappedText(text, rep.caps));
        add(2, joined(Words::text(rep.zone.id()), hoursText(rep.hours)));
    }

    QString teamText(const Team& team) const
    {
        const QString name = orId(team.name, team.id.text());
        return team.manager ? Words::filled(Words::tr("%1, managed by %2"), {name, repName(*team.manager)})
                            : name;
    }

    const Roster& m_roster;
    TextLines m_lines;
};

QString sectionText(const std::string& section)
{
    if (section == "reps")
        return Words::tr("Reps");
    if (section == "pools")
        return Words::tr("Pools");
    if (section == "teams")
        return Words::tr("Teams");
    if (section == "calendars")
        return Words::tr("Calendars");
    return Words::tr("Holidays");
}

QString changeText(const RosterChange& change)
{
    const QString name = Words::text(change.name);
    switch (change.kind) {
    case RosterChange::Kind::Added:
        return Words::filled(Words::tr("New: %1"), {name});
    case RosterChange::Kind::Removed:
        return Words::filled(Words::tr("Gone: %1"), {name});
    case RosterChange::Kind::Changed:
        break;
    }
    QStringList members;
    for (const std::string& member : change.members)
        members.append(keyText("member", member));
    return Words::filled(Words::tr("Changed: %1 (%2)"), {name, members.join(QStringLiteral(", "))});
}

} // namespace

TextLines rosterOutline(const Roster& roster)
{
    return RosterWriter(roster).write();
}

TextLines rosterChangeLines(std::span<const RosterChange> changes)
{
    TextLines lines;
    const std::string* section = nullptr;
    for (const RosterChange& change : changes) {
        if (!section || *section != change.section)
            lines.push_back({0, TextLine::Mark::Heading, sectionText(change.section)});
        section = &change.section;
        lines.push_back({1, TextLine::Mark::None, changeText(change)});
    }
    return lines;
}

} // namespace baton
