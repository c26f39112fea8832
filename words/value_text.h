// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/json.h"
#include "core/base/zone.h"
#include "core/domain/value.h"
#include "core/scoring/scorecard.h"

#include <QString>

namespace baton {

/// A value for people: “text” quoted, numbers plain, yes / no, "empty". Long texts are cut.
QString valueText(const Value& value);

/// The operand of a condition as written: lists as "US, CA", ranges as "10 and 20".
QString operandText(const Json& operand, std::string_view op);

/// "Mon 2026-03-02 10:00" in a zone.
QString localTimeText(Instant instant, const Zone& zone);
/// "Monday 09:00" when it is within six days after `now`, otherwise with the date.
QString nextTimeText(Instant instant, Instant now, const Zone& zone);

/// "+12.5", "−3", as the default locale writes it.
QString pointsText(Points points);
/// As the default locale writes it, without a trailing fraction: "78", "78.3", "1,250".
QString numberText(double number);

} // namespace baton
