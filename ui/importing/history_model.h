// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <compare> needs
#include "core/runtime/import_history.h"
#endif

#include <QAbstractTableModel>

#include <vector>

namespace baton {

/// The imports of the workspace, newest first.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Status, When, Who, Created, Updated, Duplicate, Rejected, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// Those that were there already keep their rows.
    void setRecords(std::vector<ImportRecord> records);
    const ImportRecord& record(int row) const { return m_records[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ImportRecord> m_records;
};

QString importStatusText(ImportStatus status);

} // namespace baton
