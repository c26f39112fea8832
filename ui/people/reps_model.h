// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/rep_now.h"

#include <QAbstractTableModel>

#include <vector>

namespace baton {

/// The reps of the roster: who is there, until when, and how full.
class RepsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Name, Presence, Hours, LocalTime, Open, Today, Team, Pools, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of the same reps are changed in place, so that what is chosen stays.
    void setReps(std::vector<RepNow> reps, Instant now);
    const RepNow& rep(int row) const { return m_reps[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RepNow& rep, int column) const;
    QString hoursText(const RepNow& rep) const;

    std::vector<RepNow> m_reps;
    Instant m_now{};
};

} // namespace baton
