// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace baton {

/// Reads "baton://lead/17", the link that leadLink() of a lead's page makes; nothing for whatever is none.
std::optional<LeadId> parseLeadLink(const QString& text);

} // namespace baton
