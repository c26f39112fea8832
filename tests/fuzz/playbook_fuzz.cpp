// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assignment/assign.h"
#include "core/playbook/lint.h"
#include "core/playbook/rule_set.h"

using namespace baton;

namespace {

const Roster& roster()
{
    static const Roster fixed = [] {
        Problems problems;
        return *parseRoster(parseJson(R"({"format": 1,
            "reps": [{"id": "dana", "name": "Dana", "zone": "America/New_York", "hours": {"mon": ["09:00-17:00"]}}],
            "pools": [{"id": "northeast", "members": [{"rep": "dana"}]}]})")
                                .root,
                            problems);
    }();
    return fixed;
}

void walkOneLead(const RuleSet& rules)
{
    LedgerState ledger;
    for (const CompiledPool& pool : rules.routing->pools())
        ledger.pools.push_back(emptyBalance(pool));
    ledger.reps.resize(rules.routing->reps().size());
    Lead lead;
    lead.id = LeadId{1};
    lead.values.set("email", std::string("ada@example.com"));
    lead.values.set("country", std::string("US"));
    WalkInput input;
    input.lead = lead.id;
    input.at = fromEpochMs(1'772'463'600'000);
    Facts facts;
    rules.binder->bind(lead, {}, nullptr, input.at, facts);
    WalkResult result;
    for (const Trigger trigger : {Trigger::Arrival, Trigger::Qualified, Trigger::Hand}) {
        if (const auto start = rules.routing->entry(trigger))
            rules.routing->walk(*start, *rules.binder, input, ledger, facts, result, true);
    }
}

} // namespace

/// Bytes -> playbook -> lint -> one walk, if it may be published.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Problems problems;
    const auto playbook = parsePlaybook({reinterpret_cast<const char*>(data), size}, problems);
    if (!playbook || hasErrors(lintPlaybook(*playbook, roster())))
        return 0;
    walkOneLead(compileRules(*playbook, roster(), problems));
    return 0;
}
