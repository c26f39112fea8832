// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/key.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

enum class FieldType : std::uint8_t { Text, Number, YesNo, Instant, Choice, MultiChoice };

/// "text", "number", "yes_no", "instant", "choice", "multi_choice".
std::string_view fieldTypeKey(FieldType type);
std::span<const std::string_view> fieldTypeKeys();
std::optional<FieldType> parseFieldType(std::string_view key);

/// Where a field's value comes from.
enum class FieldOrigin : std::uint8_t {
    Standard, ///< every workspace has it; stored with the lead
    Custom,   ///< declared by the playbook; stored with the lead
    Derived,  ///< computed from the lead (email domain, country from phone, score, ...); never stored as a
              ///< value
};

struct Field {
    FieldId id;
    FieldType type = FieldType::Text;
    FieldOrigin origin = FieldOrigin::Custom;
    std::string title; ///< for people; for standard and derived fields a translatable key "field.<id>"
    std::vector<std::string> choices = {}; ///< for (multi-)choice; empty accepts any value
    bool outcome = false;                  ///< filled in after the outcome is known: refused in criteria
};

/// Position of a field in its Catalogue.
using FieldIndex = std::uint32_t;

} // namespace baton
