// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/listing/lead_view.h"
#include "ui/common/table_view.h"

#include <QPersistentModelIndex>

#include <optional>
#include <vector>

namespace baton {

class LeadTableModel;

/// The table of the queue: its columns by field, and a place that stays while rows come and go. A row that
/// somebody looks at, because it is chosen or was scrolled to, stays where it is on the screen; from the very
/// top, with nothing chosen, new rows are seen to come.
class LeadTable final : public TableView {
    Q_OBJECT

public:
    /// Both outlive it.
    LeadTable(LeadTableModel& model, const Clock& clock, QWidget* parent = nullptr);

    /// In order, with widths.
    std::vector<ViewColumn> columns() const;
    /// Unknown fields are left out; an empty list gives the default.
    void setColumns(const std::vector<ViewColumn>& columns);
    void showColumn(const std::string& field, bool show);
    static std::vector<ViewColumn> defaultColumns();

    std::int64_t selectedCount() const;
    std::vector<LeadId> selectedLeads() const;
    /// To be looked for once the rows are others; none when they are too many for that.
    std::vector<LeadId> selectionToKeep() const;
    std::optional<LeadId> currentLead() const;
    /// Makes them the chosen ones and the current one, as far as they are there. O(rows).
    void restore(const std::vector<LeadId>& selected, std::optional<LeadId> current);

    int topRow() const;
    /// Every row in view is there.
    bool isLoaded() const;
    void scrollToRow(int row);
    /// Rows above the first one that is seen, that came while nobody looked there.
    int newAbove() const { return m_newAbove; }
    void goToTop();

    /// By letters in any column would ask for every row.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void copyRequested(bool withHeaders);
    void newAboveChanged();
    /// Not by rows that come and go.
    void currentLeadChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Anchor {
        QPersistentModelIndex row;
        int y = 0;
    };

    void setDelegates();
    void rememberBefore();
    void noteReset();
    void rememberPlace();
    void returnToPlace();
    void setNewAbove(int rows);

    LeadTableModel& m_leads;
    const Clock& m_clock;
    std::vector<Anchor> m_anchors;
    QList<QObject*> m_delegates;
    const void* m_fields = nullptr; ///< of which the columns are
    struct Before {
        std::vector<ViewColumn> columns;
        std::vector<LeadId> selected;
        std::optional<LeadId> current;
        int topRow = 0;
    };
    Before m_before; ///< a reset of the model
    int m_rowsBefore = 0;
    int m_newAbove = 0;
    bool m_isFollowing = false;
};

} // namespace baton
