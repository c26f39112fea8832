// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace baton {

/// The console's table: whole rows, ranges with Shift and Ctrl, columns that are chosen, moved and resized, a
/// header that asks for an order instead of sorting by itself, and copying. Columns keep their width: none is
/// ever measured over all rows.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// Marks the column as the one that the model is ordered by; -1 is none.
    void showOrder(int column, Qt::SortOrder order);

    /// Which columns are shown, their order and widths, for settings. Restoring gives false, and changes
    /// nothing, for a state of other columns.
    QByteArray columnState() const;
    bool restoreColumnState(const QByteArray& state);
    /// The columns as they were when the model was set.
    void resetColumns();

    /// An entry per column, to show and hide it, and one to reset them; owned by the caller.
    QMenu* makeColumnMenu(QWidget* parent);

    /// The chosen rows in the order shown, tab between columns, as people see them.
    QString selectedText(bool withHeaders) const;
    /// Rows that are chosen, ascending.
    QList<int> selectedRowNumbers() const;
    /// -1: none.
    int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    /// A header was clicked: ascending first, and the other way at the next click on the same.
    void orderRequested(int column, Qt::SortOrder order);
    /// Enter, or a double click.
    void opened(const QModelIndex& index);
    /// Right click or the menu key, on a row that is then chosen; `where` is global.
    void rowMenuRequested(const QModelIndex& index, const QPoint& where);
    /// Columns were shown, hidden, moved or resized by hand.
    void columnsChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void askForOrder(int column);
    void copy(bool withHeaders) const;
    bool isAtEdgeFor(int key) const;
    void setHoveredRow(int row);
    QList<int> shownColumns() const;

    QByteArray m_firstState;
    int m_hoveredRow = -1;
    int m_orderColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace baton
