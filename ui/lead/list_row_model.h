// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lead/list_row.h"

#include <QAbstractListModel>

#include <vector>

namespace baton {

/// Rows by key. Another set of rows is told row by row, so that what is chosen and scrolled to stays.
class ListRowModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Keys are distinct.
    void setRows(std::vector<ListRow> rows);
    const ListRow& row(int number) const { return m_rows[std::size_t(number)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void removeMissing(const std::vector<ListRow>& rows);
    void insert(std::size_t place, ListRow row);
    void remove(std::size_t place);

    std::vector<ListRow> m_rows;
};

} // namespace baton
