// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_rep_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/relative_time.h"
#include "ui/common/tokens.h"

#include <QLocale>

#include "words/value_text.h"
#include <algorithm>

namespace baton {

namespace {

bool isAtOpenCap(const RepStanding& rep)
{
    return rep.openCap && rep.openLeads >= *rep.openCap;
}

/// Now, later at a known time, or nobody knows.
std::pair<int, Instant> dutyRank(const RepStanding& rep)
{
    if (rep.isOnDuty)
        return {0, {}};
    return rep.nextOnDuty ? std::pair(1, *rep.nextOnDuty) : std::pair(2, Instant());
}

} // namespace

void RepModel::setReps(std::vector<RepStanding> reps, Instant now)
{
    beginResetModel();
    m_reps = std::move(reps);
    m_now = now;
    std::erase_if(m_reps, [](const RepStanding& rep) { return !rep.isActive; });
    std::stable_sort(m_reps.begin(), m_reps.end(), [](const RepStanding& one, const RepStanding& other) {
        const auto a = dutyRank(one);
        const auto b = dutyRank(other);
        if (a != b)
            return a < b;
        return QString::localeAwareCompare(QString::fromStdString(one.name),
                                           QString::fromStdString(other.name)) < 0;
    });
    endResetModel();
}

int RepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_reps.size());
}

int RepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString RepModel::dutyText(const RepStanding& rep) const
{
    if (rep.isOnDuty)
        return tr("On duty");
    if (rep.nextOnDuty)
        return tr("Back %1").arg(nextTimeText(*rep.nextOnDuty, m_now, rep.zone));
    switch (rep.presence) {
    case Presence::Paused:
        return tr("Paused");
    case Presence::Offline:
        return tr("Offline");
    case Presence::Online:
        break;
    }
    return tr("No working hours");
}

QString RepModel::text(const RepStanding& rep, int column) const
{
    const QLocale locale;
    switch (column) {
    case Name:
        return QString::fromStdString(rep.name.empty() ? rep.rep.text() : rep.name);
    case Team:
        return QString::fromStdString(rep.team);
    case LocalTime:
        return wallTime(m_now, rep.zone).time().toString(u"HH:mm");
    case Duty:
        return dutyText(rep);
    case Open:
        return rep.openCap
                   ? tr("%1 of %2", "open leads, cap")
                         .arg(locale.toString(qlonglong(rep.openLeads)), locale.toString(*rep.openCap))
                   : locale.toString(qlonglong(rep.openLeads));
    }
    return {};
}

QVariant RepModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RepStanding& rep = m_reps[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(rep, index.column());
    case Qt::ToolTipRole:
        if (index.column() == LocalTime)
            return QString::fromStdString(rep.zone.id());
        return {};
    case cell::IconName:
        if (index.column() == Duty)
            return rep.isOnDuty ? QStringLiteral("success") : QStringLiteral("clock");
        if (index.column() == Open && isAtOpenCap(rep))
            return QStringLiteral("warning");
        return {};
    case cell::ToneOf:
        if (index.column() == Duty)
            return int(rep.isOnDuty ? Tone::Good : Tone::Neutral);
        return {};
    default:
        return {};
    }
}

QVariant RepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Rep");
    case Team:
        return tr("Team");
    case LocalTime:
        return tr("Local time");
    case Duty:
        return tr("Availability");
    case Open:
        return tr("Open leads");
    default:
        return {};
    }
}

} // namespace baton
