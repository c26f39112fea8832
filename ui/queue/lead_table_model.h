// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/order_delta.h"
#include "ui/common/cell_roles.h"
#include "ui/queue/lead_cells.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Desk;
class LeadRowStore;

/// Any number of leads in an order that is given; a column for every field of the listing, of which the view
/// shows some. What a row holds is read when it is looked at: until then it is loading, and shows nothing.
/// Changes of the order come row by row.
class LeadTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role : int {
        IsLoading = cell::Next, ///< bool: the row is not there yet
    };

    explicit LeadTableModel(Desk& desk, QObject* parent = nullptr);

    /// The columns change with the rules.
    const LeadCells& cells() const { return m_cells; }
    /// -1: there is no such field.
    int columnOf(std::string_view field) const;
    const std::string& fieldAt(int column) const;
    /// What is read for each row.
    void setShownColumns(const std::vector<int>& columns);

    const std::vector<LeadId>& leads() const { return m_leads; }
    LeadId leadAt(int row) const { return m_leads[std::size_t(row)]; }
    /// -1: it is not among them. O(rows).
    int rowOf(LeadId lead) const;

    /// An order read anew: whoever looks at a row loses it, unless it begins with all of the present one.
    /// What rows hold is read anew as well.
    void setLeads(std::vector<LeadId> leads);
    /// The same order a moment later.
    void follow(const OrderDelta& delta);
    /// Rows may hold something else than what is shown: those in view are read again.
    void refreshRows();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Around the rows that follow() removes and inserts.
    void aboutToFollow();
    void followed();

private:
    /// Rows of the order, inclusive.
    struct Stretch {
        int first = 0;
        int last = -1;
    };

    void takeRules();
    void takeOut(const std::vector<std::size_t>& places);
    void putIn(const std::vector<OrderDelta::Insertion>& insertions);
    void want(int row) const;
    void fetchWanted();
    void showArrived(bool ok);
    void tellChanged(int first, int last);

    Desk& m_desk;
    LeadCells m_cells;
    LeadRowStore* m_store;
    std::vector<int> m_valueOf; ///< by column: where rows have its value; -1: they do not
    std::vector<LeadId> m_leads;
    mutable std::vector<Stretch> m_wanted; ///< latest last
    std::vector<Stretch> m_asked;          ///< where the leads asked for stand
    mutable QTimer m_fetch;
    QTimer m_refresh;
};

} // namespace baton
