// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/lead_table.h"

#include "core/listing/listing_fields.h"
#include "ui/common/person_delegate.h"
#include "ui/common/score_delegate.h"
#include "ui/common/status_delegate.h"
#include "ui/common/time_delegate.h"
#include "ui/common/tokens.h"
#include "ui/common/viewer_zone.h"
#include "ui/queue/lead_table_model.h"
#include "ui/queue/loading_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <unordered_set>

namespace baton {

namespace {

constexpr int kUsualWidth = 128;
constexpr std::int64_t kMostKept = 1000;

int widthOf(const std::string& field)
{
    for (const ViewColumn& column : LeadTable::defaultColumns()) {
        if (column.field == field)
            return column.width;
    }
    return kUsualWidth;
}

} // namespace

std::vector<ViewColumn> LeadTable::defaultColumns()
{
    return {{std::string(listing::kName), 240},
            {std::string(listing::kState), 136},
            {"owner", 152},
            {"score", 88},
            {std::string(listing::kPool), 120},
            {"source", 120},
            {std::string(listing::kReceived), 104},
            {std::string(listing::kDue), 104}};
}

LeadTable::LeadTable(LeadTableModel& model, const Clock& clock, QWidget* parent)
    : TableView(parent), m_leads(model), m_clock(clock)
{
    setAccessibleName(tr("Leads"));
    setModel(&model);
    setDelegates();
    setColumns({});
    disconnect(horizontalHeader(), &QHeaderView::customContextMenuRequested, nullptr, nullptr);
    connect(&model, &LeadTableModel::aboutToFollow, this, &LeadTable::rememberPlace);
    connect(&model, &LeadTableModel::followed, this, &LeadTable::returnToPlace);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &LeadTable::rememberBefore);
    connect(&model, &QAbstractItemModel::modelReset, this, &LeadTable::noteReset);
}

void LeadTable::rememberBefore()
{
    m_before = {columns(), selectionToKeep(), currentLead(), topRow()};
}

/// The rules may have brought other columns; then the leads are the same.
void LeadTable::noteReset()
{
    setNewAbove(0);
    if (m_fields == m_leads.cells().listingShared().get())
        return;
    setDelegates();
    setColumns(m_before.columns);
    restore(m_before.selected, m_before.current);
    scrollToRow(m_before.topRow);
}

void LeadTable::setDelegates()
{
    const QList<QObject*> former = std::exchange(m_delegates, {});
    m_fields = m_leads.cells().listingShared().get();
    const auto wrap = [this](QStyledItemDelegate* inner) {
        auto* const outer = new LoadingDelegate(inner, this);
        m_delegates.append(outer);
        return outer;
    };
    setItemDelegate(wrap(new CellDelegate(this)));
    auto* const time = wrap(new TimeDelegate(m_clock, viewerZone(), this));
    const FieldCatalogue& fields = m_leads.cells().listing();
    for (int column = 0; column < m_leads.columnCount(); ++column) {
        if (fields.at(FieldIndex(column)).type == FieldType::Instant)
            setItemDelegateForColumn(column, time);
        else
            setItemDelegateForColumn(column, nullptr);
    }
    const auto set = [&](std::string_view field, QStyledItemDelegate* delegate) {
        if (const int column = m_leads.columnOf(field); column >= 0)
            setItemDelegateForColumn(column, delegate);
    };
    set(listing::kState, wrap(new StatusDelegate(this)));
    set("score", wrap(new ScoreDelegate(this)));
    auto* const person = wrap(new PersonDelegate(this));
    for (const char* field : {"owner", "previous_owner", "account_owner"})
        set(field, person);
    qDeleteAll(former);
}

std::vector<ViewColumn> LeadTable::columns() const
{
    std::vector<ViewColumn> all;
    const QHeaderView* const header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            all.push_back({m_leads.fieldAt(column), header->sectionSize(column)});
    }
    return all;
}

void LeadTable::setColumns(const std::vector<ViewColumn>& columns)
{
    QHeaderView* const header = horizontalHeader();
    std::vector<int> shown;
    std::vector<int> widths;
    for (const ViewColumn& each : columns.empty() ? defaultColumns() : columns) {
        const int column = m_leads.columnOf(each.field);
        if (column < 0 || std::ranges::find(shown, column) != shown.end())
            continue;
        shown.push_back(column);
        widths.push_back(each.width > 0 ? each.width : widthOf(each.field));
    }
    if (shown.empty() && !columns.empty())
        return setColumns({}); // nothing of it is known any more
    const QSignalBlocker quiet(header);
    for (int column = 0; column < header->count(); ++column) {
        if (std::ranges::find(shown, column) == shown.end())
            header->setSectionHidden(column, true);
    }
    for (int place = 0; place < int(shown.size()); ++place) {
        header->setSectionHidden(shown[std::size_t(place)], false);
        header->moveSection(header->visualIndex(shown[std::size_t(place)]), place);
        header->resizeSection(shown[std::size_t(place)], widths[std::size_t(place)]);
    }
    m_leads.setShownColumns(shown);
    updateGeometries();
    header->viewport()->update();
    viewport()->update();
}

void LeadTable::showColumn(const std::string& field, bool show)
{
    std::vector<ViewColumn> all = columns();
    if (show)
        all.push_back({field, 0});
    else if (all.size() > 1) // an empty table could not be brought back
        std::erase_if(all, [&](const ViewColumn& column) { return column.field == field; });
    setColumns(all);
    Q_EMIT columnsChanged();
}

std::int64_t LeadTable::selectedCount() const
{
    std::int64_t count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height(); // whole rows, each in one range
    return count;
}

std::vector<LeadId> LeadTable::selectedLeads() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<LeadId> leads;
    leads.reserve(std::size_t(selectedCount()));
    for (const auto& [top, bottom] : ranges)
        leads.insert(leads.end(), m_leads.leads().begin() + top, m_leads.leads().begin() + bottom + 1);
    return leads;
}

std::vector<LeadId> LeadTable::selectionToKeep() const
{
    return selectedCount() <= kMostKept ? selectedLeads() : std::vector<LeadId>();
}

std::optional<LeadId> LeadTable::currentLead() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_leads.leadAt(current.row())) : std::nullopt;
}

void LeadTable::restore(const std::vector<LeadId>& selected, std::optional<LeadId> current)
{
    const std::unordered_set<LeadId> wanted(selected.begin(), selected.end());
    QItemSelection selection;
    int currentRow = -1;
    for (int row = 0; row < m_leads.rowCount(); ++row) {
        const LeadId lead = m_leads.leadAt(row);
        if (current == lead)
            currentRow = row;
        if (wanted.contains(lead))
            selection.select(m_leads.index(row, 0), m_leads.index(row, m_leads.columnCount() - 1));
    }
    if (currentRow >= 0) {
        const int column = horizontalHeader()->logicalIndex(0);
        selectionModel()->setCurrentIndex(m_leads.index(currentRow, column), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

int LeadTable::topRow() const
{
    return std::max(0, rowAt(0));
}

bool LeadTable::isLoaded() const
{
    const int last = rowAt(viewport()->height() - 1);
    const int end = last < 0 ? m_leads.rowCount() : last + 1;
    for (int row = topRow(); row < end; ++row) {
        if (m_leads.index(row, 0).data(LeadTableModel::IsLoading).toBool())
            return false;
    }
    return true;
}

void LeadTable::scrollToRow(int row)
{
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(row * tokens::kTableRowHeight);
}

void LeadTable::goToTop()
{
    verticalScrollBar()->setValue(0);
    setNewAbove(0);
}

void LeadTable::rememberPlace()
{
    m_isFollowing = true;
    setAutoScroll(false);
    m_anchors.clear();
    m_rowsBefore = m_leads.rowCount();
    if (verticalScrollBar()->value() == 0 && !selectionModel()->hasSelection())
        return;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, first); row <= (last < 0 ? m_rowsBefore - 1 : last); ++row)
        m_anchors.push_back({m_leads.index(row, 0), rowViewportPosition(row)});
}

/// By the first row in view that is still there.
void LeadTable::returnToPlace()
{
    executeDelayedItemsLayout();
    updateGeometries();
    const int before = m_anchors.empty() ? 0 : verticalScrollBar()->value();
    for (const Anchor& anchor : m_anchors) {
        if (!anchor.row.isValid())
            continue;
        const int moved = rowViewportPosition(anchor.row.row()) - anchor.y;
        verticalScrollBar()->setValue(before + moved);
        break;
    }
    const int came = m_leads.rowCount() - m_rowsBefore;
    const bool above = !m_anchors.empty() && verticalScrollBar()->value() > before;
    m_anchors.clear();
    m_isFollowing = false;
    setAutoScroll(true);
    if (above && came > 0)
        setNewAbove(std::min(m_newAbove + came, topRow()));
}

void LeadTable::setNewAbove(int rows)
{
    if (std::exchange(m_newAbove, rows) != rows)
        Q_EMIT newAboveChanged();
}

void LeadTable::scrollContentsBy(int dx, int dy)
{
    TableView::scrollContentsBy(dx, dy);
    if (!m_isFollowing && m_newAbove > 0)
        setNewAbove(std::min(m_newAbove, topRow()));
}

void LeadTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    TableView::currentChanged(current, previous);
    if (!m_isFollowing)
        Q_EMIT currentLeadChanged();
}

void LeadTable::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT copyRequested(true);
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested(false);
    else if (event->key() == Qt::Key_Space && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    else if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection())
        clearSelection();
    else
        return TableView::keyPressEvent(event);
    event->accept();
}

} // namespace baton
