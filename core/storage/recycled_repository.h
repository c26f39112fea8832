// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>

namespace baton {

class Connection;

/// A lead that waits, and then begins anew.
struct RecycledRow {
    LeadId lead;
    Instant until{};
    std::string reason; ///< as typed; may be empty

    bool operator==(const RecycledRow&) const = default;
};

class RecycledRepository {
public:
    explicit RecycledRepository(Connection& connection);

    /// Inserts or replaces.
    Result<void> store(const RecycledRow& row);
    Result<void> remove(LeadId lead);
    Result<std::optional<RecycledRow>> find(LeadId lead);

private:
    Statement m_store, m_remove, m_find;
};

} // namespace baton
