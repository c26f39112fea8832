// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/facts_on_the_way.h"

#include "core/fields/standard_fields.h"
#include "core/handoff/replay.h"
#include "core/routing/node_type.h"

#include <algorithm>

namespace baton {

Stage stageAfterGates(const EngineSnapshot& snapshot, const Trace& trace)
{
    Stage stage = trace.stageBefore;
    for (const std::string& id : trace.gates) {
        for (const Gate& gate : snapshot.playbook().gates) {
            if (gate.id.text() != id)
                continue;
            const bool rises = std::find(gate.from.begin(), gate.from.end(), stage) != gate.from.end();
            stage = rises ? gate.to : gate.fallsTo;
        }
    }
    return stage;
}

FactsOnTheWay::FactsOnTheWay(const EngineSnapshot& snapshot, const Trace& trace) : m_snapshot(snapshot)
{
    bindTrace(snapshot, trace, m_lead, m_facts);
    set(fields::ScoreTotal, trace.total.toDouble());
    set(fields::ScorePercent, trace.percent);
    set(fields::Grade, trace.grade.empty() ? Value() : Value(trace.grade));
    set(fields::LifecycleStage, std::string(stageKey(stageAfterGates(snapshot, trace))));
}

void FactsOnTheWay::begin(const Trace::Walk& walk)
{
    m_walk = &walk;
    m_fieldsSet = 0;
}

void FactsOnTheWay::set(FieldIndex field, Value value)
{
    m_snapshot.binder().set(m_facts, field, std::move(value));
}

const std::pair<std::string, Value>* FactsOnTheWay::pass(const Node& node)
{
    const NodeType* const type = findNodeType(node.type);
    if (!type)
        return nullptr;
    Problems ignored; // the snapshot compiled: the node is sound
    const JsonCursor config(node.config, node.pointer, ignored);
    const std::pair<std::string, Value>* change = nullptr;
    for (const ConfigField& field : type->config) {
        if (field.kind == ConfigField::Kind::Stage)
            set(fields::LifecycleStage, config.text(field.id));
        if (field.kind != ConfigField::Kind::Field || m_fieldsSet == m_walk->fields.size())
            continue;
        change = &m_walk->fields[m_fieldsSet++];
        if (const auto index = m_snapshot.catalogue().find(change->first))
            set(*index, change->second);
    }
    return change;
}

} // namespace baton
