// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/field.h"

#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace baton {

/// Every field that a playbook version knows: the standard ones, then the derived ones, then the playbook's
/// custom ones. Standard and derived fields have the same index in every catalogue (see standard_fields.h).
/// Immutable once built.
class FieldCatalogue {
public:
    /// Only standard and derived fields.
    FieldCatalogue();
    /// `custom` ids must be distinct and must not repeat a standard or derived id; the playbook reader checks
    /// that.
    explicit FieldCatalogue(std::vector<Field> custom);

    std::optional<FieldIndex> find(std::string_view id) const;
    const Field& at(FieldIndex index) const { return m_fields[index]; }
    /// The choices that the field's declaration lists, folded; null: any text will do.
    const std::unordered_set<std::string>* choices(FieldIndex index) const;
    std::span<const Field> all() const { return m_fields; }
    std::size_t size() const { return m_fields.size(); }

private:
    std::vector<Field> m_fields;
    std::unordered_map<std::string, FieldIndex> m_byId;
    std::unordered_map<FieldIndex, std::unordered_set<std::string>> m_choices;
};

} // namespace baton
