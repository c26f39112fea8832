// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/row_mapper.h"
#include "core/runtime/lead_intake.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <variant>
#include <vector>

namespace baton {

/// A row of a file and what was made of it.
struct MappedRow {
    CsvRow row; ///< its fields stand in the feed
    std::variant<Problems, PreparedLead, ActivityDraft, AccountDraft> draft;
};

/// Reads, maps and prepares the rows of a file on a thread of its own, a few batches ahead, while the
/// caller's thread writes to the database what it took before. Gives the same rows in the same order as
/// without. Used by one thread.
class RowFeed {
public:
    /// Both must outlive it, and nobody else uses the reader meanwhile.
    RowFeed(CsvReader& reader, const ImportPlan& plan);
    /// Stops wherever it is.
    ~RowFeed();
    RowFeed(const RowFeed&) = delete;
    RowFeed& operator=(const RowFeed&) = delete;

    /// The next row, valid until the next call, and the caller's to take apart; null at the end. An Error is
    /// the source's own.
    Result<MappedRow*> next();
    /// Behind the row given last, and behind everything at the end: where reading can resume.
    const CsvPosition& position() const { return m_position; }

private:
    struct Batch {
        std::vector<MappedRow> rows; ///< the first `count`; the others are memory to reuse
        std::size_t count = 0;
        std::string text; ///< of all fields, one behind the other
        std::vector<std::string_view> fields;
        CsvPosition end;
        std::optional<Error> error;
        bool isLast = false;

        void clear();
        void add(const CsvRow& from);
        void pointFields();
    };

    void work();
    void fill(Batch& batch);
    void map(MappedRow& into, const CsvRow& row);
    Batch* freeBatch();
    Batch* filledBatch();

    static constexpr std::size_t kBatches = 3; ///< one being filled, one waiting, one being taken

    CsvReader& m_reader;
    const ImportPlan& m_plan;
    RowMapper m_mapper; ///< the thread's
    Batch m_batches[kBatches];

    std::mutex m_mutex; ///< guards the four below
    std::condition_variable m_changed;
    std::deque<Batch*> m_free;
    std::deque<Batch*> m_filled;
    bool m_stop = false;

    Batch* m_taken = nullptr; ///< the caller's, as are the two below
    std::size_t m_next = 0;
    CsvPosition m_position;
    std::thread m_thread; ///< last: everything else is there when it starts
};

} // namespace baton
