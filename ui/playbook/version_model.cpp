// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/version_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/relative_time.h"

#include <QTimeZone>

namespace baton {

namespace {

constexpr int kHashLetters = 8; // enough to tell versions apart by eye; the tool tip has all

Zone viewerZone()
{
    return Zone::find(QTimeZone::systemTimeZoneId().toStdString()).value_or(Zone::utc());
}

} // namespace

VersionModel::VersionModel(Kind kind, QObject* parent) : QAbstractTableModel(parent), m_kind(kind) {}

void VersionModel::setEntries(std::vector<VersionEntry> entries)
{
    const int more = int(entries.size()) - int(m_entries.size());
    if (more < 0) { // another workspace's: versions are never forgotten
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        return;
    }
    if (more > 0) {
        beginInsertRows({}, 0, more - 1);
        m_entries.insert(m_entries.begin(), entries.begin(), entries.begin() + more);
        endInsertRows();
    }
    m_entries = std::move(entries);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, Count - 1));
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int VersionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QString VersionModel::text(const VersionEntry& entry, int column) const
{
    switch (column) {
    case Version:
        return !entry.isInForce           ? tr("Version %1").arg(entry.version)
               : m_kind == Kind::Playbook ? tr("Version %1, live").arg(entry.version)
                                          : tr("Version %1, in effect").arg(entry.version);
    case Since:
        return dateTimeText(entry.since, viewerZone());
    case Who:
        return entry.actor;
    case Note:
        return entry.note;
    case Hash:
        return entry.hash.left(kHashLetters);
    default:
        return {};
    }
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_entries.size()))
        return {};
    const VersionEntry& entry = m_entries[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == cell::IconName && index.column() == Version)
        return entry.isInForce ? QStringLiteral("success") : QStringLiteral("history");
    if (role == cell::InstantMs && index.column() == Since)
        return qint64(toEpochMs(entry.since));
    if (role == Qt::ToolTipRole && index.column() == Hash)
        return entry.hash;
    return {};
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Version:
        return tr("Version");
    case Since:
        return m_kind == Kind::Playbook ? tr("Published") : tr("In effect since");
    case Who:
        return tr("By");
    case Note:
        return tr("Note");
    case Hash:
        return tr("Hash");
    default:
        return {};
    }
}

} // namespace baton
