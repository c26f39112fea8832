// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/explain.h"

#include "core/criteria/compiler.h"
#include "core/criteria/leaf_binder.h"
#include "core/criteria/slot_filler.h"

#include <algorithm>

namespace baton {

namespace {

bool testHolds(const Test& test, Slot::Kind kind, const Slot& slot, Instant now)
{
    if (const auto* const literals = std::get_if<LiteralTest>(&test.what))
        return std::find(literals->literals.begin(), literals->literals.end(), slot.literal) !=
               literals->literals.end();
    if (slot.kind != kind)
        return false;
    if (const auto* const range = std::get_if<RangeTest>(&test.what))
        return slot.number >= range->least && slot.number <= range->most;
    return std::get<std::shared_ptr<const Matcher>>(test.what)->matches(slot, now);
}

/// One leaf against one value, with literals of its own.
bool leafHolds(const BoundLeaf& leaf, const LiteralColumn& column, const Value& value, Instant now)
{
    SlotArena arena;
    Slot slot;
    SlotFiller(arena).fill(slot, value, column);
    const bool any =
        std::any_of(leaf.alternatives.begin(), leaf.alternatives.end(), [&](const auto& alternative) {
            return testHolds(alternative.test, alternative.kind, slot, now);
        });
    return any != leaf.negated;
}

/// Walks the condition as it is written and works out every part of it, needed or not.
class Explainer {
public:
    Explainer(const FieldCatalogue& catalogue, const Facts& facts) : m_catalogue(catalogue), m_facts(facts) {}

    bool explain(const Condition& condition, int depth)
    {
        if (depth >= kDeepestCondition)
            return false;
        const std::size_t at = m_lines.size();
        m_lines.push_back({depth, condition.kind});
        bool holds = false;
        if (condition.kind == Condition::Kind::Field)
            holds = explainField(condition, m_lines[at]);
        else if (condition.kind == Condition::Kind::Did)
            holds = explainDid(condition, m_lines[at]);
        else
            holds = explainGroup(condition, depth);
        m_lines[at].holds = holds;
        return holds;
    }

    std::vector<ConditionLine> take() { return std::move(m_lines); }

private:
    bool explainGroup(const Condition& condition, int depth)
    {
        std::size_t holding = 0;
        for (const Condition& child : condition.children)
            holding += explain(child, depth + 1) ? 1 : 0;
        switch (condition.kind) {
        case Condition::Kind::All:
            return holding == condition.children.size();
        case Condition::Kind::Any:
            return holding > 0;
        default:
            return holding == 0;
        }
    }

    bool explainField(const Condition& condition, ConditionLine& line)
    {
        line.leaf = m_nextLeaf++;
        line.field = condition.field;
        line.op = condition.op;
        line.operand = condition.operand;
        const auto index = m_catalogue.find(condition.field);
        if (!index)
            return false;
        line.seen = m_facts.value(*index);
        LiteralTable literals(m_catalogue.size());
        Problems ignored;
        const auto leaf = bindFieldLeaf(condition, ConditionUse::Routing, m_catalogue, literals, ignored);
        return leaf && leafHolds(*leaf, literals.columns[*index], line.seen, m_facts.now());
    }

    bool explainDid(const Condition& condition, ConditionLine& line)
    {
        line.leaf = m_nextLeaf++;
        line.field = condition.activityKind;
        line.operand = condition.operand;
        int count = 0;
        for (const Activity& activity : m_facts.activities())
            count += isMeant(condition, activity) ? 1 : 0;
        line.seen = double(count);
        return count >= condition.atLeast;
    }

    bool isMeant(const Condition& did, const Activity& activity)
    {
        const bool inTime =
            activity.at <= m_facts.now() && (!did.within || activity.at + did.within->length > m_facts.now());
        const bool ofKind = did.activityKind == "*" || did.activityKind == activity.kind;
        return inTime && ofKind && (did.children.empty() || whereHolds(did.children.front(), activity, 1));
    }

    bool whereHolds(const Condition& where, const Activity& activity, int depth)
    {
        const auto holds = [&](const Condition& child) { return whereHolds(child, activity, depth + 1); };
        if (depth > kDeepestCondition)
            return false;
        switch (where.kind) {
        case Condition::Kind::All:
            return std::all_of(where.children.begin(), where.children.end(), holds);
        case Condition::Kind::Any:
            return std::any_of(where.children.begin(), where.children.end(), holds);
        case Condition::Kind::None:
            return std::none_of(where.children.begin(), where.children.end(), holds);
        case Condition::Kind::Field:
            return whereFieldHolds(where, activity);
        case Condition::Kind::Did:
            return false;
        }
        return false;
    }

    bool whereFieldHolds(const Condition& where, const Activity& activity)
    {
        const auto [at, isNew] = m_where.try_emplace(&where);
        Where& bound = at->second;
        if (isNew) {
            Problems ignored;
            bound.leaf = bindActivityLeaf(where, bound.literals, ignored);
        }
        const Value* const value = activity.values.find(where.field);
        return bound.leaf && leafHolds(*bound.leaf, bound.literals.activityColumns[bound.leaf->slot],
                                       value ? *value : Value(), m_facts.now());
    }

    /// What is asked of each activity, bound once: it may be a pattern, and the activities many.
    struct Where {
        LiteralTable literals{0};
        std::optional<BoundLeaf> leaf;
    };

    const FieldCatalogue& m_catalogue;
    const Facts& m_facts;
    std::vector<ConditionLine> m_lines;
    std::unordered_map<const Condition*, Where> m_where;
    int m_nextLeaf = 0;
};

} // namespace

std::vector<ConditionLine> explainCondition(const Condition& condition, const FieldCatalogue& catalogue,
                                            const Facts& facts)
{
    Explainer explainer(catalogue, facts);
    explainer.explain(condition, 0);
    return explainer.take();
}

} // namespace baton
