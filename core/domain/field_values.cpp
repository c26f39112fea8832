// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/field_values.h"

#include <algorithm>

namespace baton {

namespace {

auto lowerBound(auto& entries, std::string_view field)
{
    return std::lower_bound(
        entries.begin(), entries.end(), field,
        [](const FieldValues::Entry& entry, std::string_view id) { return entry.first.compare(id) < 0; });
}

} // namespace

const Value* FieldValues::find(std::string_view field) const
{
    const auto at = lowerBound(m_entries, field);
    return at != m_entries.end() && at->first == field ? &at->second : nullptr;
}

void FieldValues::set(std::string_view field, Value value)
{
    const auto at = lowerBound(m_entries, field);
    const bool there = at != m_entries.end() && at->first == field;
    if (isAbsent(value)) {
        if (there)
            m_entries.erase(at);
    } else if (there) {
        at->second = std::move(value);
    } else {
        m_entries.emplace(at, std::string(field), std::move(value));
    }
}

} // namespace baton
