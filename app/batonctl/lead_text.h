// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/runtime/lead_listing.h"

#include <QString>

namespace baton {

/// A lead as a document shows it.
Json leadToJson(const LeadSummary& lead);

/// "#17 Ada Lovelace, Analytical Engines", or with the email when there is no name.
QString leadTitle(const Lead& lead);

} // namespace baton
