// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/file_preview.h"

#include <QAbstractTableModel>

namespace baton {

/// The first rows of a file as they are, with their numbers. Whoever owns the preview says when it changed.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Must live until the next call; null: no rows.
    void setPreview(const FilePreview* preview);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const FilePreview* m_preview = nullptr;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace baton
