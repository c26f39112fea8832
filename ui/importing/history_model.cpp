// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/history_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/relative_time.h"
#include "ui/common/tokens.h"
#include "ui/importing/import_targets.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace baton {

namespace {

struct StatusWords {
    const char* icon;
    Tone tone;
    const char* text;
};

// In the order of ImportStatus.
constexpr StatusWords kStatuses[] = {
    {"warning", Tone::Warning, QT_TRANSLATE_NOOP("baton::HistoryModel", "not finished")},
    {"success", Tone::Good, QT_TRANSLATE_NOOP("baton::HistoryModel", "imported")},
    {"pause", Tone::Warning, QT_TRANSLATE_NOOP("baton::HistoryModel", "stopped")},
    {"undo", Tone::Neutral, QT_TRANSLATE_NOOP("baton::HistoryModel", "undone")},
    {"error", Tone::Bad, QT_TRANSLATE_NOOP("baton::HistoryModel", "failed")},
};

Zone viewerZone()
{
    return Zone::find(QTimeZone::systemTimeZoneId().toStdString()).value_or(Zone::utc());
}

std::int64_t countOf(const ImportRecord& record, int column)
{
    switch (column) {
    case HistoryModel::Created:
        return record.created;
    case HistoryModel::Updated:
        return record.updated;
    case HistoryModel::Duplicate:
        return record.duplicate;
    default:
        return record.rejected;
    }
}

QString textOf(const ImportRecord& record, int column)
{
    switch (column) {
    case HistoryModel::File:
        return QFileInfo(QString::fromStdString(record.file)).fileName();
    case HistoryModel::Status:
        return importStatusText(record.status);
    case HistoryModel::When:
        return dateTimeText(record.startedAt, viewerZone());
    case HistoryModel::Who:
        return QString::fromStdString(record.actor);
    default:
        return QLocale().toString(qlonglong(countOf(record, column)));
    }
}

} // namespace

QString importStatusText(ImportStatus status)
{
    return HistoryModel::tr(kStatuses[std::size_t(status)].text);
}

void HistoryModel::setRecords(std::vector<ImportRecord> records)
{
    const int more = int(records.size()) - int(m_records.size());
    if (more < 0) { // another workspace's: imports are never forgotten
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
        return;
    }
    if (more > 0) {
        beginInsertRows({}, 0, more - 1);
        m_records.insert(m_records.begin(), records.begin(), records.begin() + more);
        endInsertRows();
    }
    m_records = std::move(records);
    if (!m_records.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_records.size()) - 1, Count - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_records.size()))
        return {};
    const ImportRecord& record = m_records[std::size_t(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return textOf(record, column);
    if (role == Qt::ToolTipRole && column == File)
        return QString::fromStdString(record.file);
    if (role == cell::SubText && column == File)
        return importKindTitle(record.kind);
    if (column == Status && role == cell::IconName)
        return QString::fromLatin1(kStatuses[std::size_t(record.status)].icon);
    if (column == Status && role == cell::ToneOf)
        return int(kStatuses[std::size_t(record.status)].tone);
    if (column == When && role == cell::InstantMs)
        return qint64(toEpochMs(record.startedAt));
    if (column >= Created && role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Created)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Status:
        return tr("Status");
    case When:
        return tr("When");
    case Who:
        return tr("By");
    case Created:
        return tr("New");
    case Updated:
        return tr("Updated");
    case Duplicate:
        return tr("Known");
    case Rejected:
        return tr("Rejected");
    default:
        return {};
    }
}

} // namespace baton
