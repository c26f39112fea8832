// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QAbstractTableModel>

namespace baton {

/// Rejected rows with the reason, a line for each reason.
class RejectedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Reason, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const Problems& problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Problems m_problems;
};

} // namespace baton
