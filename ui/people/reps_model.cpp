// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/reps_model.h"

#include "core/assignment/presence.h"
#include "ui/common/cell_roles.h"
#include "ui/common/relative_time.h"
#include "ui/common/status_look.h"

#include <QLocale>

#include "words/key_words.h"
#include "words/value_text.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

QString presenceText(const RepNow& rep, Instant now)
{
    const QString status = keyText("presence", presenceKey(rep.presence.row.status));
    return rep.presence.backAt ? RepsModel::tr("%1 until %2")
                                     .arg(status, nextTimeText(*rep.presence.backAt, now, rep.rep.zone))
                               : status;
}

StatusLook presenceLook(const RepNow& rep)
{
    switch (rep.presence.row.status) {
    case Presence::Online:
        return {QStringLiteral("tick"), Tone::Good, {}};
    case Presence::Paused:
        return {QStringLiteral("paused"), Tone::Warning, {}};
    case Presence::Offline:
        break;
    }
    return {QStringLiteral("offline"), Tone::Neutral, {}};
}

QString ofCap(std::int64_t count, const std::optional<int>& cap)
{
    return cap ? RepsModel::tr("%1 of %2").arg(QLocale().toString(qlonglong(count)), QLocale().toString(*cap))
               : QLocale().toString(qlonglong(count));
}

bool isFull(std::int64_t count, const std::optional<int>& cap)
{
    return cap && count >= *cap;
}

QString nameOf(const Rep& rep)
{
    return Words::text(rep.name.empty() ? rep.id.text() : rep.name);
}

} // namespace

void RepsModel::setReps(std::vector<RepNow> reps, Instant now)
{
    const auto idOf = [](const RepNow& each) { return each.rep.id; };
    const bool same = std::ranges::equal(m_reps, reps, {}, idOf, idOf);
    m_now = now;
    if (!same) { // another roster, which is rare
        beginResetModel();
        m_reps = std::move(reps);
        endResetModel();
        return;
    }
    m_reps = std::move(reps);
    if (!m_reps.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int RepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_reps.size());
}

int RepsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString RepsModel::hoursText(const RepNow& rep) const
{
    if (!rep.rep.active)
        return tr("has left");
    if (rep.isWorking)
        return rep.worksUntil ? tr("on duty until %1").arg(nextTimeText(*rep.worksUntil, m_now, rep.rep.zone))
                              : tr("on duty");
    return rep.worksAgain ? tr("off duty, back %1").arg(nextTimeText(*rep.worksAgain, m_now, rep.rep.zone))
                          : tr("off duty, no working hours ahead");
}

QString RepsModel::text(const RepNow& rep, int column) const
{
    switch (column) {
    case Name:
        return nameOf(rep.rep);
    case Presence:
        return presenceText(rep, m_now);
    case Hours:
        return hoursText(rep);
    case LocalTime:
        return QLocale().toString(wallTime(m_now, rep.rep.zone), QStringLiteral("ddd HH:mm"));
    case Open:
        return ofCap(rep.open, rep.rep.caps.open);
    case Today:
        return ofCap(rep.day, rep.rep.caps.perDay);
    case Team:
        return Words::text(rep.team);
    default: {
        QStringList pools;
        for (const std::string& pool : rep.pools)
            pools.append(Words::text(pool));
        return pools.join(QStringLiteral(", "));
    }
    }
}

QVariant RepsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RepNow& rep = this->rep(index.row());
    const int column = index.column();
    const bool full = (column == Open && isFull(rep.open, rep.rep.caps.open)) ||
                      (column == Today && isFull(rep.day, rep.rep.caps.perDay));
    switch (role) {
    case Qt::DisplayRole:
        return text(rep, column);
    case cell::IconName:
        if (column == Presence)
            return presenceLook(rep).icon;
        return full ? QVariant(QStringLiteral("warning")) : QVariant();
    case cell::ToneOf:
        return column == Presence ? QVariant(int(presenceLook(rep).tone)) : QVariant();
    case Qt::ToolTipRole:
        if (full)
            return tr("At the cap: gets no more leads from the engine");
        if (column == LocalTime)
            return Words::text(rep.rep.zone.id());
        if (column == Presence && !rep.presence.row.actor.empty())
            return tr("Said by %1, %2")
                .arg(Words::text(rep.presence.row.actor),
                     localTimeText(rep.presence.row.since, rep.rep.zone));
        return {};
    default:
        return {};
    }
}

QVariant RepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QStringList titles{tr("Rep"),        tr("Presence"), tr("Hours"), tr("Local time"),
                             tr("Open leads"), tr("Today"),    tr("Team"),  tr("Pools")};
    if (role == Qt::DisplayRole)
        return titles.value(section);
    if (role == Qt::ToolTipRole && (section == Open || section == Today))
        return section == Open ? tr("Leads in the rep's hands, and how many there may be")
                               : tr("Leads given today in the rep's zone, and how many there may be");
    return {};
}

} // namespace baton
