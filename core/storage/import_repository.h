// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/import_kind.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

class Connection;

/// One run of an import, and how far it came.
struct ImportRow {
    using Kind = ImportKind;
    enum class Status : std::uint8_t { Running, Done, Cancelled, Undone, Failed };

    ImportId id;
    Kind kind = Kind::Leads;
    std::string sourceName;
    Digest sourceHash{};
    std::string mapping; ///< JSON text
    std::string options; ///< JSON text
    Instant startedAt{};
    std::optional<Instant> finishedAt;
    Status status = Status::Running;
    std::int64_t bytesDone = 0; ///< of the source: where a resumed run goes on
    std::int64_t rowsRead = 0, created = 0, updated = 0, duplicate = 0, rejected = 0;
    std::string actor;
};

/// "running", "done", ...: as kept in storage.
std::string_view importStatusKey(ImportRow::Status status);

/// What a lead was before an import changed it.
struct ImportChange {
    std::int64_t id = 0; ///< ascending; the key of the next page
    LeadId lead;
    std::int64_t rowNumber = 0;
    std::string before; ///< JSON text
};

class ImportRepository {
public:
    explicit ImportRepository(Connection& connection);

    Result<ImportId> insert(const ImportRow& row);
    /// Progress, counts, status and finish; committed with the rows that they count.
    Result<void> update(const ImportRow& row);
    Result<std::optional<ImportRow>> find(ImportId id);
    Result<std::vector<ImportRow>> list();
    /// The last unfinished run (running or cancelled) of the same source and kind: what a repeated import
    /// resumes.
    Result<std::optional<ImportRow>> unfinishedOf(ImportRow::Kind kind, const Digest& sourceHash);

    Result<void> recordChange(ImportId import, LeadId lead, std::int64_t rowNumber, std::string_view before);
    /// Latest first, before `before` (0: from the end): undoing goes backwards, so that a lead that was
    /// changed twice ends as it was.
    Result<std::vector<ImportChange>> changesBackwards(ImportId import, std::int64_t before, int limit);

private:
    Connection& m_connection;
    Statement m_insert, m_update, m_find, m_unfinished, m_recordChange, m_changes;
};

} // namespace baton
