// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/trace.h"

#include <cstddef>

namespace baton {

struct Node;

/// Where the gates of a stored decision brought the lead, before any tree was asked.
Stage stageAfterGates(const EngineSnapshot& snapshot, const Trace& trace);

/// The lead's facts at each step of a stored decision: what routing saw there, which gates and earlier nodes
/// may have changed. Begins where the first walk did; pass() the steps one by one. The snapshot, of the
/// versions the trace was made with, and the trace must outlive it.
class FactsOnTheWay {
public:
    FactsOnTheWay(const EngineSnapshot& snapshot, const Trace& trace);

    const Facts& facts() const { return m_facts; }
    /// Before the first step of each walk.
    void begin(const Trace::Walk& walk);
    /// Does what the node did to the lead; gives the change if it set a field.
    const std::pair<std::string, Value>* pass(const Node& node);

private:
    void set(FieldIndex field, Value value);

    const EngineSnapshot& m_snapshot;
    const Trace::Walk* m_walk = nullptr;
    std::size_t m_fieldsSet = 0;
    Lead m_lead;
    Facts m_facts;
};

} // namespace baton
