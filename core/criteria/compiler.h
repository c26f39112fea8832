// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/condition.h"
#include "core/criteria/program.h"
#include "core/domain/lead.h"
#include "core/fields/catalogue.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace baton {

struct Account;
class Zone;

/// Literals by field: what FactBinder interns a lead's texts against. Filled while compiling, frozen afterwards.
class LiteralTable;

/// Who asks. Outcome fields are refused everywhere; a scorecard may not look at the score, grade or stage it produces.
enum class ConditionUse : std::uint8_t { Scorecard, Gate, Routing, Eligibility };

/// Compiles the conditions of one snapshot: build -> freeze -> evaluate. Every condition of a snapshot goes through the
/// same compiler, because they share one literal table.
class CriteriaCompiler {
public:
    explicit CriteriaCompiler(std::shared_ptr<const FieldCatalogue> catalogue);

    /// Records unknown fields and operators, type errors, bad operands, outcome fields ("condition.*") and then gives the
    /// program that never holds, so that compiling goes on.
    Program compile(const Condition& condition, ConditionUse use, Problems& problems);

    /// The fields any compiled condition reads, ascending.
    std::vector<FieldIndex> fieldsUsed() const;

    /// No compile() after this.
    std::shared_ptr<const LiteralTable> freeze();

private:
    std::shared_ptr<const FieldCatalogue> m_catalogue;
    std::shared_ptr<LiteralTable> m_literals;
};

/// Fills Facts from a lead. Immutable, thread-safe; one per snapshot.
class FactBinder {
public:
    /// `needed`: the fields to fill, ascending; derived fields outside it are not computed.
    FactBinder(std::shared_ptr<const FieldCatalogue> catalogue, std::shared_ptr<const LiteralTable> literals,
               std::vector<FieldIndex> needed, Zone zone);
    ~FactBinder();

    /// `activities` ascending by instant. Score, grade and the like are absent until set().
    void bind(const Lead& lead, std::span<const Activity> activities, const Account* account, Instant now,
              Facts& facts) const;
    /// Puts one value, e.g. the score once it is known, or what a "set field" node sets. A value of the wrong type makes
    /// the field absent.
    void set(Facts& facts, FieldIndex field, Value value) const;

    std::span<const FieldIndex> needed() const;

private:
    struct Inner;
    std::unique_ptr<const Inner> m_inner;
};

} // namespace baton
