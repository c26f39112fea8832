// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/lead_row_store.h"

#include "core/runtime/desk.h"

#include <algorithm>

namespace baton {

namespace {

/// The values of a row by other columns than it was read with.
std::vector<Value> rearranged(std::vector<Value>& values, const std::vector<std::string>& from,
                              const std::vector<std::string>& to)
{
    std::vector<Value> all(to.size());
    for (std::size_t i = 0; i < to.size(); ++i) {
        const auto place = std::size_t(std::ranges::find(from, to[i]) - from.begin());
        if (place < values.size())
            all[i] = std::move(values[place]);
    }
    return all;
}

} // namespace

LeadRowStore::LeadRowStore(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

LeadRowStore::~LeadRowStore() = default;

void LeadRowStore::setColumns(std::vector<std::string> columns)
{
    if (columns == m_columns)
        return;
    const bool more = std::ranges::any_of(columns, [&](const std::string& column) {
        return std::ranges::find(m_columns, column) == m_columns.end();
    });
    for (auto& [lead, entry] : m_rows) {
        entry.row.values = rearranged(entry.row.values, m_columns, columns);
        entry.isFresh = entry.isFresh && !more;
    }
    m_columns = std::move(columns);
}

const ListedLead* LeadRowStore::find(LeadId lead)
{
    const auto entry = m_rows.find(lead);
    if (entry == m_rows.end())
        return nullptr;
    entry->second.usedAt = ++m_uses;
    return &entry->second.row;
}

bool LeadRowStore::isFresh(LeadId lead) const
{
    const auto entry = m_rows.find(lead);
    return entry != m_rows.end() && entry->second.isFresh;
}

void LeadRowStore::markStale(LeadId lead)
{
    if (const auto entry = m_rows.find(lead); entry != m_rows.end())
        entry->second.isFresh = false;
    if (m_asked.contains(lead))
        m_changedMeanwhile.insert(lead);
}

void LeadRowStore::markAllStale()
{
    for (auto& [lead, entry] : m_rows)
        entry.isFresh = false;
    m_changedMeanwhile.insert(m_asked.begin(), m_asked.end());
}

bool LeadRowStore::fetch(const std::vector<LeadId>& leads)
{
    std::vector<LeadId> wanted;
    for (const LeadId lead : leads) {
        if (!isFresh(lead))
            wanted.push_back(lead);
    }
    if (wanted.empty())
        return false;
    m_asked = {wanted.begin(), wanted.end()};
    m_changedMeanwhile.clear();
    m_job.replace(m_desk.read(
        this, [wanted, columns = m_columns](Session& session) { return leadRows(session, wanted, columns); },
        [this, columns = m_columns](Result<std::vector<ListedLead>> rows) {
            const bool came = rows.ok();
            if (came)
                take(*std::move(rows), columns);
            m_asked.clear();
            Q_EMIT arrived(came);
        }));
    return true;
}

void LeadRowStore::take(std::vector<ListedLead> rows, const std::vector<std::string>& columns)
{
    for (ListedLead& row : rows) {
        if (columns != m_columns)
            row.values = rearranged(row.values, columns, m_columns);
        keep(std::move(row));
    }
    noteMissing();
    if (columns != m_columns)
        markAllStale();
    if (m_rows.size() > kMostRows)
        forgetOldest();
}

void LeadRowStore::keep(ListedLead row)
{
    const LeadId lead = row.summary.lead.id;
    Entry& entry = m_rows[lead];
    entry.isFresh = !m_changedMeanwhile.contains(lead);
    entry.usedAt = ++m_uses;
    entry.row = std::move(row);
    m_asked.erase(lead);
}

/// What is not there any more must not be asked for again and again.
void LeadRowStore::noteMissing()
{
    for (const LeadId lead : std::vector(m_asked.begin(), m_asked.end())) {
        ListedLead gone;
        gone.summary.lead.id = lead;
        gone.summary.state = LeadState::Withdrawn;
        keep(std::move(gone));
    }
}

/// Half at once, so that it is done rarely.
void LeadRowStore::forgetOldest()
{
    std::vector<std::uint64_t> uses;
    uses.reserve(m_rows.size());
    for (const auto& [lead, entry] : m_rows)
        uses.push_back(entry.usedAt);
    const auto middle = uses.begin() + std::ptrdiff_t(uses.size() / 2);
    std::nth_element(uses.begin(), middle, uses.end());
    std::erase_if(m_rows, [oldest = *middle](const auto& each) { return each.second.usedAt < oldest; });
}

} // namespace baton
