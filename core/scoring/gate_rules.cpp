// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/gate_rules.h"

#include "core/scoring/earliest.h"

#include <algorithm>

namespace baton {

GateRules::GateRules(std::span<const Gate> gates, CriteriaCompiler& compiler, Problems& problems)
{
    for (const Gate& gate : gates) {
        Rule& rule = m_rules.emplace_back();
        rule.id = gate.id;
        for (const Stage stage : gate.from)
            rule.from |= 1U << static_cast<unsigned>(stage);
        rule.to = gate.to;
        rule.when = compiler.compile(gate.when, ConditionUse::Gate, problems);
        for (const Condition& condition : gate.unless)
            rule.unless.push_back(compiler.compile(condition, ConditionUse::Gate, problems));
        rule.mayFall = gate.mayFall;
        rule.fallsTo = gate.fallsTo;
    }
}

bool GateRules::Rule::disqualifies(const Facts& facts) const
{
    return std::any_of(unless.begin(), unless.end(), [&](const Program& each) { return each.holds(facts); });
}

bool GateRules::keptByAnother(std::size_t gate, const Facts& facts) const
{
    for (std::size_t other = 0; other < m_rules.size(); ++other) {
        const Rule& rule = m_rules[other];
        if (other != gate && rule.to == m_rules[gate].to && rule.leadsFrom(m_rules[gate].fallsTo) &&
            rule.when.holds(facts) && !rule.disqualifies(facts))
            return true;
    }
    return false;
}

std::optional<ScoringRules::GateResult> GateRules::pass(const Facts& facts, Stage stage,
                                                        std::string_view raisedBy) const
{
    for (std::uint32_t gate = 0; gate < m_rules.size(); ++gate) {
        const Rule& rule = m_rules[gate];
        if (!rule.leadsFrom(stage))
            continue;
        const Verdict when = rule.when.judge(facts);
        if (when.holds && !rule.disqualifies(facts))
            return ScoringRules::GateResult{gate, rule.to, when};
    }
    for (std::uint32_t gate = 0; gate < m_rules.size(); ++gate) {
        const Rule& rule = m_rules[gate];
        if (!rule.mayFall || rule.to != stage || rule.id.text() != raisedBy)
            continue;
        const Verdict when = rule.when.judge(facts);
        if (!when.holds && !keptByAnother(gate, facts))
            return ScoringRules::GateResult{gate, rule.fallsTo, when};
    }
    return std::nullopt;
}

std::optional<Instant> GateRules::nextFlip(const Facts& facts) const
{
    Earliest earliest(facts.now());
    for (const Rule& rule : m_rules) {
        earliest.consider(rule.when.nextFlip(facts));
        for (const Program& condition : rule.unless)
            earliest.consider(condition.nextFlip(facts));
    }
    return earliest.instant();
}

} // namespace baton
