// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/condition.h"
#include "core/criteria/facts.h"
#include "core/fields/catalogue.h"

namespace baton {

/// One line of the answer to "why did this condition come out so?", as data; words are made where people read
/// them.
struct ConditionLine {
    int depth = 0;
    Condition::Kind kind = Condition::Kind::All;
    bool holds = false;
    int leaf = -1;          ///< number of the leaf as in Verdict; -1 for all / any / none
    std::string field = {}; ///< field id, or the activity kind of a "did"
    std::string op = {};
    Json operand = {};
    Value seen = {}; ///< what the lead had; for "did" the count of matching activities
};

/// Every part of the condition with its own outcome, in document order. Evaluates the Condition itself, not
/// its Program: a test holds the two against each other.
std::vector<ConditionLine> explainCondition(const Condition& condition, const FieldCatalogue& catalogue,
                                            const Facts& facts);

} // namespace baton
