// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/fields/catalogue.h"

#include <memory>

namespace baton {

class Session;

/// Every column that lists of the workspace can have, by the live playbook; see
/// core/listing/listing_fields.h.
Result<std::shared_ptr<const FieldCatalogue>> listingCatalogue(Session& session);

/// The zone of the live playbook, in which the hour and weekday received are told; UTC while there is none.
Result<Zone> playbookZone(Session& session);

} // namespace baton
