// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_view.h"

#include "ui/common/cell_delegate.h"
#include "ui/common/tokens.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace baton {

namespace {

/// A cell must not break the row that it is copied into.
QString cellText(const QModelIndex& index)
{
    return index.data(Qt::DisplayRole).toString().replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move within it
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(NoFrame);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tokens::kTableRowHeight);
    verticalHeader()->setMinimumSectionSize(tokens::kTreeRowHeight);

    QHeaderView* const header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(tokens::kFive);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &TableView::askForOrder);
    connect(header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, &TableView::columnsChanged);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& where) {
        QMenu* const menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(where));
    });
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_firstState = model ? columnState() : QByteArray();
}

void TableView::showOrder(int column, Qt::SortOrder order)
{
    m_orderColumn = column;
    m_order = order;
    horizontalHeader()->setSortIndicator(column, order);
}

void TableView::askForOrder(int column)
{
    const bool again = column == m_orderColumn && m_order == Qt::AscendingOrder;
    const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    showOrder(column, order);
    Q_EMIT orderRequested(column, order);
}

QByteArray TableView::columnState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const QHeaderView* const header = horizontalHeader();
    stream << qint32(header->count());
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(column);
        // A hidden column has no width of its own in the header: keep the default for when it is shown again.
        stream << qint32(column) << hidden << qint32(hidden ? 0 : header->sectionSize(column));
    }
    return state;
}

bool TableView::restoreColumnState(const QByteArray& state)
{
    struct Column {
        qint32 number = -1;
        bool hidden = false;
        qint32 width = 0;
    };
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    QHeaderView* const header = horizontalHeader();
    qint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || count != header->count())
        return false;
    QList<Column> columns(count);
    QList<bool> seen(count, false);
    for (Column& column : columns) {
        stream >> column.number >> column.hidden >> column.width;
        if (stream.status() != QDataStream::Ok || column.number < 0 || column.number >= count ||
            seen[column.number])
            return false;
        seen[column.number] = true;
    }
    for (int visual = 0; visual < count; ++visual) {
        const Column& column = columns[visual];
        header->moveSection(header->visualIndex(column.number), visual);
        header->setSectionHidden(column.number, column.hidden);
        if (column.width > 0)
            header->resizeSection(column.number, column.width);
    }
    return true;
}

void TableView::resetColumns()
{
    if (restoreColumnState(m_firstState))
        Q_EMIT columnsChanged();
}

QMenu* TableView::makeColumnMenu(QWidget* parent)
{
    auto* const menu = new QMenu(tr("Columns"), parent);
    QHeaderView* const header = horizontalHeader();
    const auto shown = shownColumns().size();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction* const action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!action->isChecked() || shown > 1); // an empty table could not be brought back
        connect(action, &QAction::toggled, this, [this, column](bool show) {
            setColumnHidden(column, !show);
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
    return menu;
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView* const header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> TableView::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString TableView::selectedText(bool withHeaders) const
{
    const QList<int> columns = shownColumns();
    QStringList lines;
    if (withHeaders) {
        QStringList titles;
        for (const int column : columns)
            titles.append(model()->headerData(column, Qt::Horizontal).toString());
        lines.append(titles.join(u'\t'));
    }
    for (const int row : selectedRowNumbers()) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(model()->index(row, column, rootIndex())));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableView::copy(bool withHeaders) const
{
    if (selectionModel() && selectionModel()->hasSelection())
        QGuiApplication::clipboard()->setText(selectedText(withHeaders));
}

/// Home and End are of rows here; how far Shift chooses is the base's matter, as with the other keys.
QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!model() || (action != MoveHome && action != MoveEnd))
        return QTableView::moveCursor(action, modifiers);
    const int column = currentIndex().isValid() ? currentIndex().column() : shownColumns().value(0, 0);
    return model()->index(action == MoveHome ? 0 : model()->rowCount(rootIndex()) - 1, column, rootIndex());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        copy(true);
    else if (event->matches(QKeySequence::Copy))
        copy(false);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             modifiers == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (isAtEdgeFor(event->key()) && modifiers == Qt::NoModifier)
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        return QTableView::keyPressEvent(event);
    event->accept();
}

/// Where the key would lead to: the base then leaves all chosen that was chosen.
bool TableView::isAtEdgeFor(int key) const
{
    const int row = currentIndex().row();
    return row >= 0 && ((key == Qt::Key_Home && row == 0) ||
                        (key == Qt::Key_End && row == model()->rowCount(rootIndex()) - 1));
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(index);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QPoint where = byKey ? visualRect(index).center() : event->pos();
    Q_EMIT rowMenuRequested(index, viewport()->mapToGlobal(where));
    event->accept();
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

} // namespace baton
