// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/facts.h"
#include "core/criteria/literal_table.h"
#include "core/domain/lead.h"
#include "core/fields/catalogue.h"

#include <memory>
#include <span>
#include <vector>

namespace baton {

struct Account;
class Zone;

/// Fills Facts from a lead. Immutable, thread-safe; one per snapshot.
class FactBinder {
public:
    /// `needed`: the fields to fill, ascending; derived fields outside it are not computed.
    FactBinder(std::shared_ptr<const FieldCatalogue> catalogue, std::shared_ptr<const LiteralTable> literals,
               std::vector<FieldIndex> needed, Zone zone);
    ~FactBinder();
    FactBinder(FactBinder&&) noexcept;
    FactBinder& operator=(FactBinder&&) noexcept;

    /// The facts refer to all three. `activities` ascending by instant. Score, grade and the like are absent
    /// until set(). A value whose type is not the field's is absent.
    void bind(const Lead& lead, std::span<const Activity> activities, const Account* account, Instant now,
              Facts& facts) const;
    /// Puts one value, e.g. the score once it is known, or what a "set field" node sets. A value of the wrong
    /// type makes the field absent. What is derived from it follows; of a domain, the email and the website
    /// must both be needed for that.
    void set(Facts& facts, FieldIndex field, Value value) const;

    std::span<const FieldIndex> needed() const;
    /// Whether any rule looks at the field; a value set for another one is never read.
    bool needs(FieldIndex field) const;

private:
    struct Inner;
    void bindActivities(Facts& facts) const;
    void fill(Facts& facts, FieldIndex field, Value value) const;

    std::unique_ptr<const Inner> m_inner;
};

} // namespace baton
