// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/intake/import_kind.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Connection;
using MappingId = Id<struct MappingTag>;

struct MappingRow {
    MappingId id; ///< 0: not stored yet
    ImportKind kind = ImportKind::Leads;
    std::string name;
    Digest columns{};     ///< of the column names of the file that it was made for
    std::string document; ///< JSON text
    std::string actor;
    Instant savedAt{};
};

/// The mappings that a workspace keeps. A name belongs to one mapping of its kind, compared folded.
class MappingRepository {
public:
    explicit MappingRepository(Connection& connection);

    Result<MappingId> insert(const MappingRow& row);
    Result<void> update(const MappingRow& row);
    Result<void> remove(MappingId id);
    Result<std::optional<MappingRow>> findByName(ImportKind kind, std::string_view name);
    /// By name.
    Result<std::vector<MappingRow>> list();

private:
    Connection& m_connection;
    Statement m_insert, m_update, m_remove, m_findByName, m_list;
};

} // namespace baton
