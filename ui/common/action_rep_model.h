// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/rep_standing.h"

#include <QAbstractTableModel>

#include <vector>

namespace baton {

/// Reps to choose from: name, team, local time, whether they work, how much they have. The sooner somebody
/// works, the higher; then by name. Who has left cannot be chosen.
class RepModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Name, Team, LocalTime, Duty, Open, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setReps(std::vector<RepStanding> reps, Instant now);
    const RepStanding& rep(int row) const { return m_reps[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RepStanding& rep, int column) const;
    QString dutyText(const RepStanding& rep) const;

    std::vector<RepStanding> m_reps;
    Instant m_now{};
};

} // namespace baton
