// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/list_row_model.h"

#include <QSet>

#include <algorithm>

namespace baton {

QString ListRow::text() const
{
    QStringList parts;
    if (!spokenIcon.isEmpty())
        parts.append(spokenIcon);
    parts.append(title);
    if (!trailing.isEmpty())
        parts.append(trailing);
    if (!detail.isEmpty())
        parts.append(QString(detail).replace(u'\n', QStringLiteral("; ")));
    return parts.join(QStringLiteral(" · "));
}

void ListRowModel::setRows(std::vector<ListRow> rows)
{
    removeMissing(rows);
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const bool isHere = place < m_rows.size() && m_rows[place].key == rows[place].key;
        if (!isHere) {
            // It stood further down, or is new.
            for (std::size_t other = m_rows.size(); other-- > place;) {
                if (m_rows[other].key == rows[place].key)
                    remove(other);
            }
            insert(place, std::move(rows[place]));
        } else if (m_rows[place] != rows[place]) {
            m_rows[place] = std::move(rows[place]);
            Q_EMIT dataChanged(index(int(place)), index(int(place)));
        }
    }
}

void ListRowModel::removeMissing(const std::vector<ListRow>& rows)
{
    QSet<QString> keys;
    for (const ListRow& row : rows)
        keys.insert(row.key);
    for (std::size_t place = m_rows.size(); place-- > 0;) {
        if (!keys.contains(m_rows[place].key))
            remove(place);
    }
}

void ListRowModel::insert(std::size_t place, ListRow row)
{
    beginInsertRows({}, int(place), int(place));
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(place), std::move(row));
    endInsertRows();
}

void ListRowModel::remove(std::size_t place)
{
    beginRemoveRows({}, int(place), int(place));
    m_rows.erase(m_rows.begin() + std::ptrdiff_t(place));
    endRemoveRows();
}

int ListRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ListRowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ListRow& row = this->row(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return row.text();
    return {};
}

Qt::ItemFlags ListRowModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace baton
