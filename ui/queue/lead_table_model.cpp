// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/lead_table_model.h"

#include "core/listing/listing_fields.h"
#include "core/runtime/desk.h"
#include "ui/common/viewer_zone.h"
#include "ui/queue/lead_row_store.h"

#include <algorithm>

namespace baton {

namespace {

/// Rows are read by stretches, so that scrolling finds the next ones there.
constexpr int kStretch = 50;
/// More than fills a screen; what scrolled past is not read.
constexpr std::size_t kMostWanted = 4;
/// How soon rows are read again when not they, but what they show besides may have changed.
constexpr int kRefreshMs = 1000;

LeadCells makeCells(const Desk& desk)
{
    return {desk.rules(), listingCatalogue(*desk.rules()->catalogue), viewerZone()};
}

bool haveSameFields(const FieldCatalogue& one, const FieldCatalogue& other)
{
    return std::ranges::equal(one.all(), other.all(), [](const Field& a, const Field& b) {
        return a.id == b.id && a.type == b.type;
    });
}

} // namespace

LeadTableModel::LeadTableModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent),
      m_desk(desk),
      m_cells(makeCells(desk)),
      m_store(new LeadRowStore(desk, this))
{
    m_valueOf.assign(m_cells.listing().size(), -1);
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0); // after all that is painted now has said what it lacks
    connect(&m_fetch, &QTimer::timeout, this, &LeadTableModel::fetchWanted);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &LeadTableModel::refreshRows);
    connect(m_store, &LeadRowStore::arrived, this, &LeadTableModel::showArrived);
    connect(&m_desk, &Desk::rulesChanged, this, &LeadTableModel::takeRules);
    connect(&m_desk, &Desk::regained, this, &LeadTableModel::refreshRows);
}

void LeadTableModel::takeRules()
{
    LeadCells cells = makeCells(m_desk);
    if (haveSameFields(cells.listing(), m_cells.listing())) {
        m_cells = std::move(cells);
        refreshRows();
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_cells = std::move(cells);
    m_valueOf.assign(m_cells.listing().size(), -1);
    m_store->setColumns({});
    endResetModel();
}

int LeadTableModel::columnOf(std::string_view field) const
{
    const auto index = m_cells.listing().find(field);
    return index ? int(*index) : -1;
}

const std::string& LeadTableModel::fieldAt(int column) const
{
    return m_cells.listing().at(FieldIndex(column)).id.text();
}

void LeadTableModel::setShownColumns(const std::vector<int>& columns)
{
    std::vector<std::string> fields;
    std::fill(m_valueOf.begin(), m_valueOf.end(), -1);
    for (const int column : columns) {
        m_valueOf[std::size_t(column)] = int(fields.size());
        fields.push_back(fieldAt(column));
    }
    m_store->setColumns(std::move(fields));
    if (!m_leads.empty())
        tellChanged(0, rowCount() - 1);
}

int LeadTableModel::rowOf(LeadId lead) const
{
    const auto found = std::ranges::find(m_leads, lead);
    return found == m_leads.end() ? -1 : int(found - m_leads.begin());
}

int LeadTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_leads.size());
}

int LeadTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_valueOf.size());
}

QVariant LeadTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const LeadId lead = leadAt(index.row());
    const ListedLead* const row = m_store->find(lead);
    if (role == Qt::DisplayRole && (!row || !m_store->isFresh(lead)))
        want(index.row());
    if (!row) {
        if (role == IsLoading)
            return true;
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    }
    const int place = m_valueOf[std::size_t(index.column())];
    static const Value absent;
    const Value& value =
        place >= 0 && std::size_t(place) < row->values.size() ? row->values[std::size_t(place)] : absent;
    return m_cells.data(m_cells.listing().at(FieldIndex(index.column())), *row, value, role);
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field& field = m_cells.listing().at(FieldIndex(section));
    if (role == Qt::DisplayRole)
        return m_cells.title(field);
    if (role == Qt::TextAlignmentRole && LeadCells::isRightAligned(field))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

void LeadTableModel::setLeads(std::vector<LeadId> leads)
{
    const bool goesOn = !m_leads.empty() && leads.size() >= m_leads.size() &&
                        std::equal(m_leads.begin(), m_leads.end(), leads.begin());
    if (goesOn) {
        if (leads.size() > m_leads.size()) {
            beginInsertRows({}, rowCount(), int(leads.size()) - 1);
            m_leads = std::move(leads);
            endInsertRows();
        }
        return refreshRows();
    }
    m_store->markAllStale();
    beginResetModel();
    m_leads = std::move(leads);
    m_wanted.clear();
    m_asked.clear();
    endResetModel();
}

void LeadTableModel::follow(const OrderDelta& delta)
{
    if (!delta.removed.empty() || !delta.inserted.empty()) {
        Q_EMIT aboutToFollow();
        takeOut(delta.removed);
        putIn(delta.inserted);
        Q_EMIT followed();
    }
    for (const OrderDelta::Insertion& insertion : delta.inserted)
        m_store->markStale(insertion.lead);
    for (std::size_t i = 0; i < delta.changed.size();) {
        std::size_t end = i;
        do
            m_store->markStale(m_leads[delta.changed[end++]]);
        while (end < delta.changed.size() && delta.changed[end] == delta.changed[end - 1] + 1);
        tellChanged(int(delta.changed[i]), int(delta.changed[end - 1]));
        i = end;
    }
    // Something else than leads changed, and may show in any row: who is there, what is due when.
    if (delta.empty() && !m_refresh.isActive())
        m_refresh.start();
}

/// From the end, so that the places that follow stay true.
void LeadTableModel::takeOut(const std::vector<std::size_t>& places)
{
    for (auto last = places.rbegin(); last != places.rend();) {
        auto first = last;
        while (first + 1 != places.rend() && *(first + 1) + 1 == *first)
            ++first;
        const int from = int(*first);
        const int to = int(*last);
        beginRemoveRows({}, from, to);
        m_leads.erase(m_leads.begin() + from, m_leads.begin() + to + 1);
        for (Stretch& asked : m_asked) {
            const int before = std::clamp(asked.first - from, 0, to - from + 1);
            const int upTo = std::clamp(asked.last - from + 1, 0, to - from + 1);
            asked = {asked.first - before, asked.last - upTo};
        }
        endRemoveRows();
        last = first + 1;
    }
}

void LeadTableModel::putIn(const std::vector<OrderDelta::Insertion>& insertions)
{
    for (auto first = insertions.begin(); first != insertions.end();) {
        auto end = first + 1;
        while (end != insertions.end() && end->at == (end - 1)->at + 1)
            ++end;
        std::vector<LeadId> leads;
        for (auto each = first; each != end; ++each)
            leads.push_back(each->lead);
        const int at = int(first->at);
        const int count = int(leads.size());
        beginInsertRows({}, at, at + count - 1);
        m_leads.insert(m_leads.begin() + at, leads.begin(), leads.end());
        for (Stretch& asked : m_asked) {
            if (at <= asked.first)
                asked.first += count;
            if (at <= asked.last)
                asked.last += count;
        }
        endInsertRows();
        first = end;
    }
}

void LeadTableModel::refreshRows()
{
    m_store->markAllStale();
    if (!m_leads.empty())
        tellChanged(0, rowCount() - 1);
}

void LeadTableModel::want(int row) const
{
    const int first = row / kStretch * kStretch;
    const auto known = std::ranges::find(m_wanted, first, &Stretch::first);
    if (known != m_wanted.end())
        return;
    if (m_wanted.size() == kMostWanted)
        m_wanted.erase(m_wanted.begin());
    m_wanted.push_back({first, first + kStretch - 1});
    m_fetch.start();
}

void LeadTableModel::fetchWanted()
{
    if (m_store->isBusy() || m_wanted.empty())
        return; // again when the answer is here
    std::vector<Stretch> wanted = std::exchange(m_wanted, {});
    std::ranges::reverse(wanted); // what was wanted last is looked at now
    std::vector<LeadId> leads;
    m_asked.clear();
    for (const Stretch& each : wanted) {
        const Stretch stretch{each.first, std::min(each.last, rowCount() - 1)};
        if (stretch.first > stretch.last)
            continue;
        leads.insert(leads.end(), m_leads.begin() + stretch.first, m_leads.begin() + stretch.last + 1);
        m_asked.push_back(stretch);
    }
    if (!m_store->fetch(leads))
        showArrived(true); // with an answer to an earlier question
}

void LeadTableModel::showArrived(bool ok)
{
    for (const Stretch& asked : std::exchange(m_asked, {})) {
        if (!ok)
            continue; // painting would ask again, and again in vain; what was there stays
        const int last = std::min(asked.last, rowCount() - 1);
        if (asked.first <= last)
            tellChanged(std::max(0, asked.first), last);
    }
    if (ok && !m_wanted.empty())
        m_fetch.start();
}

void LeadTableModel::tellChanged(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace baton
