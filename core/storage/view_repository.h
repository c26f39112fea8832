// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/listing/lead_view.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Connection;

struct ViewRow {
    ViewId id; ///< 0: not stored yet
    std::string owner;
    std::string name;
    bool shared = false;
    std::string definition; ///< JSON text
    Instant savedAt{};
};

/// The views that people keep. A name belongs to one view of its owner, compared folded.
class ViewRepository {
public:
    explicit ViewRepository(Connection& connection);

    Result<ViewId> insert(const ViewRow& row);
    Result<void> update(const ViewRow& row);
    Result<void> remove(ViewId id);
    Result<std::optional<ViewRow>> find(ViewId id);
    Result<std::optional<ViewRow>> findByName(std::string_view owner, std::string_view name);
    /// Those of `owner` and all that are shared, by name.
    Result<std::vector<ViewRow>> visibleTo(std::string_view owner);

private:
    Connection& m_connection;
    Statement m_insert, m_update, m_remove, m_find, m_findByName, m_visible;
};

} // namespace baton
