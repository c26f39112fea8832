// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/row_feed.h"

namespace baton {

namespace {

/// Enough rows that waking the other thread costs nothing, and little memory even where rows are long.
constexpr std::size_t kRows = 256;
constexpr std::size_t kBytes = 1u << 20;

} // namespace

void RowFeed::Batch::clear()
{
    count = 0;
    text.clear();
    fields.clear();
    error.reset();
    isLast = false;
}

void RowFeed::Batch::add(const CsvRow& from)
{
    CsvRow& row = rows[count].row;
    row = from;
    for (const std::string_view field : from.fields) {
        text += field;
        fields.push_back(field);
    }
    ++count;
}

/// Only once the text has stopped growing do fields have their place.
void RowFeed::Batch::pointFields()
{
    const char* at = text.data();
    for (std::string_view& field : fields) {
        field = {at, field.size()};
        at += field.size();
    }
    std::size_t first = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t size = rows[i].row.fields.size();
        rows[i].row.fields = std::span(fields).subspan(first, size);
        first += size;
    }
}

RowFeed::RowFeed(CsvReader& reader, const ImportPlan& plan)
    : m_reader(reader), m_plan(plan), m_mapper(plan), m_position(reader.position())
{
    for (Batch& batch : m_batches)
        m_free.push_back(&batch);
    m_thread = std::thread([this] { work(); });
}

RowFeed::~RowFeed()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void RowFeed::map(MappedRow& into, const CsvRow& row)
{
    const auto keep = [&](auto&& mapped) {
        std::visit([&](auto& draft) { into.draft = std::move(draft); }, mapped);
    };
    switch (m_plan.kind) {
    case ImportKind::Leads: {
        auto mapped = m_mapper.lead(row);
        if (auto* const draft = std::get_if<LeadDraft>(&mapped))
            into.draft = prepareLead(std::move(*draft));
        else
            into.draft = std::get<Problems>(std::move(mapped));
        return;
    }
    case ImportKind::Activities:
        return keep(m_mapper.activity(row));
    case ImportKind::Accounts:
        return keep(m_mapper.account(row));
    }
}

void RowFeed::fill(Batch& batch)
{
    batch.clear();
    while (batch.count < kRows && batch.text.size() < kBytes) {
        const auto row = m_reader.next();
        if (!row)
            batch.error = row.error();
        batch.isLast = !row || !*row;
        if (batch.isLast)
            break;
        if (batch.rows.size() == batch.count)
            batch.rows.emplace_back();
        map(batch.rows[batch.count], **row);
        batch.add(**row);
    }
    batch.pointFields();
    batch.end = m_reader.position();
}

RowFeed::Batch* RowFeed::freeBatch()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || !m_free.empty(); });
    if (m_stop)
        return nullptr;
    Batch* const batch = m_free.front();
    m_free.pop_front();
    return batch;
}

void RowFeed::work()
{
    for (bool more = true; more;) {
        Batch* const batch = freeBatch();
        if (!batch)
            return;
        fill(*batch);
        more = !batch->isLast;
        const std::scoped_lock lock(m_mutex);
        m_filled.push_back(batch);
        m_changed.notify_all();
    }
}

/// Gives back the one that was taken and waits for the next.
RowFeed::Batch* RowFeed::filledBatch()
{
    std::unique_lock lock(m_mutex);
    if (m_taken) {
        m_free.push_back(m_taken);
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return !m_filled.empty(); });
    Batch* const batch = m_filled.front();
    m_filled.pop_front();
    return batch;
}

Result<MappedRow*> RowFeed::next()
{
    while (!m_taken || m_next == m_taken->count) {
        if (m_taken) {
            m_position = m_taken->end;
            if (m_taken->error)
                return *m_taken->error;
            if (m_taken->isLast)
                return nullptr;
        }
        m_taken = filledBatch();
        m_next = 0;
    }
    MappedRow& row = m_taken->rows[m_next++];
    m_position = row.row.after;
    return &row;
}

} // namespace baton
