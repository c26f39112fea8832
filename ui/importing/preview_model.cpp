// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_model.h"

#include "ui/common/cell_roles.h"

#include "words/problem_text.h"
#include <algorithm>

namespace baton {

namespace {

constexpr int kMostColumns = 200; // more than anybody looks at; the mapping shows them all

} // namespace

void PreviewModel::setPreview(const FilePreview* preview)
{
    beginResetModel();
    m_preview = preview;
    m_rows = preview ? int(preview->rows.size()) : 0;
    m_columns = preview ? 1 + std::min(kMostColumns, int(preview->file.columns.size())) : 0;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const PreviewRow& row = m_preview->rows[std::size_t(index.row())];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return QString::number(row.number);
        if (role == cell::IconName && row.fault)
            return QStringLiteral("warning");
        if (role == Qt::ToolTipRole && row.fault)
            return problemText(*row.fault);
        return {};
    }
    const auto cell = std::size_t(index.column() - 1);
    if (role == Qt::DisplayRole && cell < row.cells.size())
        return QString::fromStdString(row.cells[cell]);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns)
        return {};
    if (section == 0)
        return tr("Row");
    const std::string& name = m_preview->file.columns[std::size_t(section - 1)];
    return name.empty() ? tr("Column %1").arg(section) : QString::fromStdString(name);
}

} // namespace baton
