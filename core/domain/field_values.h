// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace baton {

/// Field id -> value, sorted by id; absent values are not kept.
class FieldValues {
public:
    using Entry = std::pair<std::string, Value>;

    const Value* find(std::string_view field) const;
    /// Absent erases.
    void set(std::string_view field, Value value);
    bool empty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }
    bool operator==(const FieldValues&) const = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace baton
