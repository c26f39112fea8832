// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/criteria/program.h"
#include "core/listing/lead_query.h"
#include "core/listing/listed_facts.h"
#include "core/listing/sort_key.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace baton {

class Zone;

/// A query made ready: says of a lead's facts whether they meet the filter, and what they sort by. Scope and
/// search are for whoever chooses the leads to look at. Immutable; not for several threads at a time.
class LeadMatcher {
public:
    /// `catalogue` is of a listing. Problems ("condition.*", "query.unknown_column") give nothing.
    static std::optional<LeadMatcher> compile(const LeadQuery& query,
                                              std::shared_ptr<const FieldCatalogue> catalogue, Zone zone,
                                              Problems& problems);

    /// What the facts have to be filled with.
    const FactsPlan& plan() const { return *m_plan; }
    bool reads(std::string_view field) const;
    /// Whether there is a filter: without, everything matches.
    bool selects() const { return m_selects; }
    /// Whether time alone can change the answer.
    bool readsTime() const { return m_readsTime; }

    bool matches(const ListedFacts& facts) const
    {
        return m_program.judge(facts.facts(), facts.slots()).holds;
    }
    /// See SortKeyWriter::write().
    bool sortKey(const ListedFacts& facts, std::string& out) const;

private:
    LeadMatcher() = default;

    std::shared_ptr<const FactsPlan> m_plan;
    Program m_program;
    FieldIndex m_sortBy = 0;
    std::shared_ptr<const SortKeyWriter> m_sortKey;
    bool m_selects = false;
    bool m_readsTime = false;
};

} // namespace baton
