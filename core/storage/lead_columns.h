// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/lead_row.h"
#include "core/storage/statement.h"

#include <span>
#include <string>
#include <string_view>

namespace baton {

/// A standard field and its column, by field id ascending.
struct StandardColumn {
    std::string_view field;
    std::string_view column;
    bool number = false;
};
std::span<const StandardColumn> standardColumns();

/// The lead table's columns in the order in which bindLead() binds and readLead() reads them, id last.
const std::string& leadColumnList();
int leadColumnCount();

/// Binds a whole row to the parameters from 1 on, in that order. Owns the texts it has to make; reused from
/// lead to lead.
class LeadBinder {
public:
    void bind(Statement& statement, const LeadRow& row);

private:
    void bindFields(Statement& statement, int position, const FieldValues& values, std::string_view foreign);
    std::string m_custom;
};

LeadRow readLead(const Rows& rows);

} // namespace baton
