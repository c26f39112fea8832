// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/activity_test.h"
#include "core/criteria/condition.h"
#include "core/criteria/fact_binder.h"
#include "core/criteria/literal_table.h"
#include "core/criteria/program.h"
#include "core/fields/catalogue.h"

#include <memory>
#include <vector>

namespace baton {

/// Who asks. Outcome fields are refused everywhere; a scorecard may not look at the score, grade or stage it
/// produces, nor at the owner.
enum class ConditionUse : std::uint8_t { Scorecard, Gate, Routing, Eligibility };

/// What conditions do with a field.
struct FieldUse {
    bool isRead = false;
    std::vector<double> numbers; ///< that it is compared with
};

/// Compiles the conditions of one snapshot: build -> freeze -> evaluate. Every condition of a snapshot goes
/// through the same compiler, because they share one literal table.
class CriteriaCompiler {
public:
    explicit CriteriaCompiler(std::shared_ptr<const FieldCatalogue> catalogue);

    /// Records unknown fields and operators, type errors, bad operands, outcome fields ("condition.*") and
    /// then gives the program that never holds, so that compiling goes on.
    Program compile(const Condition& condition, ConditionUse use, Problems& problems);

    /// A "did" condition to be asked of single activities; matches nothing after a Problem.
    ActivityTest compileActivity(const Condition& did, ConditionUse use, Problems& problems);

    /// Counts as read by a condition.
    void use(FieldIndex field) { m_uses[field].isRead = true; }

    /// The fields any compiled condition reads, ascending.
    std::vector<FieldIndex> fieldsUsed() const;

    /// The numbers that the conditions compiled so far compare a field with, ascending, distinct: between two
    /// of them, every number of that field is alike to all conditions.
    std::vector<double> numbersComparedWith(FieldIndex field) const;

    /// No compile() after this.
    std::shared_ptr<const LiteralTable> freeze();

private:
    std::shared_ptr<const FieldCatalogue> m_catalogue;
    std::shared_ptr<LiteralTable> m_literals;
    std::vector<FieldUse> m_uses; ///< by FieldIndex
};

} // namespace baton
