// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/catalogue.h"

#include <memory>
#include <string_view>

namespace baton {

/// What lists show, filter and sort by besides the fields of the playbook. As fields they have the origin
/// Derived, and their ids are the keys of their titles; instants are UTC.
namespace listing {
inline constexpr std::string_view kId = "lead.id";
inline constexpr std::string_view kExternalId = "lead.external_id";
inline constexpr std::string_view kName = "lead.name";   ///< first and last name
inline constexpr std::string_view kState = "lead.state"; ///< a key of LeadState
inline constexpr std::string_view kPool = "lead.pool";   ///< that gave it to its owner
inline constexpr std::string_view kQueue = "lead.queue"; ///< in which it is held
inline constexpr std::string_view kDisposition = "lead.disposition";
inline constexpr std::string_view kAccount = "lead.account"; ///< the account's name
inline constexpr std::string_view kReceived = "lead.received";
inline constexpr std::string_view kUpdated = "lead.updated";
inline constexpr std::string_view kDue = "lead.due";         ///< when the engine looks at it again
inline constexpr std::string_view kSnoozed = "lead.snoozed"; ///< put off by a person until then
inline constexpr std::size_t kCount = 12;
} // namespace listing

/// Every column that a list can have: the fields of `playbook` at the places they have there, then those
/// above. A field of the playbook with such an id goes before ours. None is an outcome field: rules may not
/// look at those, people may.
std::shared_ptr<const FieldCatalogue> listingCatalogue(const FieldCatalogue& playbook);

/// Whether storage can tell the field's value of a lead: all but the score in percent, which is known only
/// while a lead is decided.
bool isListed(FieldIndex field);

/// Whether the field's value depends on the zone of the playbook.
bool isLocalTime(std::string_view field);

} // namespace baton
