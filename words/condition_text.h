// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/explain.h"
#include "core/fields/catalogue.h"

#include <QString>

namespace baton {

/// A condition as one line: "Country is one of US, CA and (Employees is at least 50 or did form_submission)".
/// Conditions of more than `mostParts` leaves end in an ellipsis.
QString conditionText(const Condition& condition, const FieldCatalogue& catalogue, int mostParts = 12);

/// Not the heading of a group.
bool isComparison(const ConditionLine& line);

/// One line of an explained condition: the comparison, or that it should not come out so, and what the lead
/// had.
QString comparisonText(const ConditionLine& line, const FieldCatalogue& catalogue, bool isNegated = false);

} // namespace baton
