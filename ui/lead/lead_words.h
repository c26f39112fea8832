// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/domain/value.h"
#include "core/runtime/lead_file.h"
#include "core/scoring/scorecard.h"

#include <QString>

namespace baton {

/// First and last name; without any the email, and without that "Lead 17".
QString leadName(const LeadFile& file);
/// Title and company, as far as they are known.
QString leadPosition(const LeadFile& file);
/// The text of a field; empty without it.
QString leadText(const LeadFile& file, std::string_view field);

/// A value as it is read, without quotation marks; instants in the reader's zone.
QString readableValue(const Value& value, const Zone& zone);
/// A score as people say it: "62", "61.5".
QString scoreText(Points points);

/// "baton://lead/17".
QString leadLink(LeadId lead);

} // namespace baton
