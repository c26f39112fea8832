// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/compiler.h"

#include "core/criteria/leaf_binder.h"
#include "core/criteria/program_code.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace baton {

namespace {

constexpr std::uint32_t kBits = 64;

/// A leaf of the condition, ready to become instructions.
using Leaf = std::variant<BoundLeaf, DidTest>;

/// Lays out one program. Instructions are laid from the last test to the first, because then the places where
/// a test leads to are known when it is laid; finish() turns them round.
class CodeWriter {
public:
    std::shared_ptr<const ProgramCode> write(const Condition& condition, std::vector<Leaf> leaves)
    {
        m_leaves = std::move(leaves);
        m_code->leafCount = m_nextLeaf = m_leaves.size();
        m_code->entry = lay(condition, Instruction::kHolds, Instruction::kFails);
        finish();
        return m_code;
    }

private:
    using Target = std::int32_t;

    /// Gives where to enter the condition so that it leads on to the one target or the other.
    Target lay(const Condition& condition, Target ifHolds, Target ifFails)
    {
        Target entry = ifHolds;
        switch (condition.kind) {
        case Condition::Kind::All:
            for (auto child = condition.children.rbegin(); child != condition.children.rend(); ++child)
                entry = lay(*child, entry, ifFails);
            return entry;
        case Condition::Kind::None:
            for (auto child = condition.children.rbegin(); child != condition.children.rend(); ++child)
                entry = lay(*child, ifFails, entry);
            return entry;
        case Condition::Kind::Any:
            entry = ifFails;
            for (auto child = condition.children.rbegin(); child != condition.children.rend(); ++child)
                entry = lay(*child, ifHolds, entry);
            return entry;
        case Condition::Kind::Field:
            return layField(std::get<BoundLeaf>(m_leaves[--m_nextLeaf]), ifHolds, ifFails);
        case Condition::Kind::Did:
            return layDid(std::get<DidTest>(m_leaves[--m_nextLeaf]), ifHolds, ifFails);
        }
        return entry;
    }

    Target layField(BoundLeaf& leaf, Target ifHolds, Target ifFails)
    {
        if (leaf.negated)
            std::swap(ifHolds, ifFails);
        Target entry = ifFails;
        for (auto alternative = leaf.alternatives.rbegin(); alternative != leaf.alternatives.rend();
             ++alternative) {
            Instruction instruction;
            instruction.slot = leaf.slot;
            instruction.kind = alternative->kind;
            std::visit([&](auto& test) { lower(test, instruction); }, alternative->test.what);
            entry = append(instruction, ifHolds, entry);
        }
        return entry;
    }

    Target layDid(DidTest& did, Target ifHolds, Target ifFails)
    {
        Instruction instruction;
        instruction.op = Instruction::Op::Did;
        instruction.with.did = &m_code->dids.emplace_back(std::move(did));
        return append(instruction, ifHolds, ifFails);
    }

    void lower(const LiteralTest& test, Instruction& instruction)
    {
        const auto& all = test.literals;
        if (all.empty() || all.back() < kBits) {
            instruction.op = Instruction::Op::LiteralBit;
            instruction.with.bits = 0;
            for (const std::uint32_t literal : all)
                instruction.with.bits |= std::uint64_t(1) << literal;
            return;
        }
        instruction.op = Instruction::Op::LiteralSet;
        instruction.with.set = &m_code->sets.emplace_back(all);
    }

    void lower(const RangeTest& test, Instruction& instruction)
    {
        instruction.op = Instruction::Op::Range;
        instruction.with.range = {test.least, test.most};
    }

    void lower(const std::shared_ptr<const Matcher>& test, Instruction& instruction)
    {
        instruction.op = Instruction::Op::Match;
        instruction.with.matcher = m_code->matchers.emplace_back(test).get();
    }

    Target append(Instruction instruction, Target ifHolds, Target ifFails)
    {
        instruction.leaf = std::uint16_t(m_nextLeaf);
        instruction.next[0] = ifFails;
        instruction.next[1] = ifHolds;
        m_code->instructions.push_back(instruction);
        return Target(m_code->instructions.size() - 1);
    }

    void finish()
    {
        auto& all = m_code->instructions;
        std::reverse(all.begin(), all.end());
        const auto turned = [&](Target target) {
            return target < 0 ? target : Target(all.size()) - 1 - target;
        };
        for (Instruction& instruction : all) {
            for (Target& target : instruction.next)
                target = turned(target);
        }
        m_code->entry = turned(m_code->entry);
        m_code->asksTime = std::ranges::any_of(all, [](const Instruction& each) {
            return each.op == Instruction::Op::Did || each.op == Instruction::Op::Match;
        });
        all.shrink_to_fit();
    }

    std::shared_ptr<ProgramCode> m_code = std::make_shared<ProgramCode>();
    std::vector<Leaf> m_leaves;
    std::size_t m_nextLeaf = 0;
};

std::shared_ptr<const ProgramCode> neverHolds()
{
    static const auto code = [] {
        auto never = std::make_shared<ProgramCode>();
        never->entry = Instruction::kFails;
        return never;
    }();
    return code;
}

/// Checks and binds leaves in document order, so that Problems and literal numbers come in that order.
class LeafCollector {
public:
    LeafCollector(const FieldCatalogue& catalogue, ConditionUse use, LiteralTable& literals,
                  std::vector<FieldUse>& uses, Problems& problems)
        : m_catalogue(catalogue), m_use(use), m_literals(literals), m_uses(uses), m_problems(problems)
    {
    }

    /// The program of a whole condition; nothing after a Problem.
    std::shared_ptr<const ProgramCode> program(const Condition& condition, bool insideWhere)
    {
        std::vector<Leaf> leaves;
        if (!collect(condition, insideWhere, 1, leaves))
            return nullptr;
        return CodeWriter().write(condition, std::move(leaves));
    }

    std::optional<DidTest> did(const Condition& condition)
    {
        m_literals.readsActivities = true;
        DidTest test;
        test.atLeast = condition.atLeast;
        if (condition.within)
            test.within = condition.within->length;
        if (condition.activityKind != "*")
            test.kind = m_literals.activityKinds.intern(condition.activityKind);
        if (condition.children.empty())
            return test;
        auto where = program(condition.children.front(), true);
        if (!where)
            return std::nullopt;
        test.where = Program(std::move(where));
        return test;
    }

private:
    bool refuse(const Condition& condition, std::string code, std::vector<std::string> args = {})
    {
        m_problems.push_back({Severity::Error, std::move(code), condition.pointer, std::move(args)});
        return false;
    }

    bool collect(const Condition& condition, bool insideWhere, int depth, std::vector<Leaf>& leaves)
    {
        if (depth > kDeepestCondition)
            return refuse(condition, "condition.too_deep", {std::to_string(kDeepestCondition)});
        if (leaves.size() >= std::size_t(kMostLeaves))
            return refuse(condition, "condition.too_large", {std::to_string(kMostLeaves)});
        if (condition.kind == Condition::Kind::Field)
            return collectField(condition, insideWhere, leaves);
        if (condition.kind == Condition::Kind::Did)
            return collectDid(condition, insideWhere, leaves);
        bool complete = true;
        for (const Condition& child : condition.children)
            complete = collect(child, insideWhere, depth + 1, leaves) && complete;
        return complete;
    }

    bool collectField(const Condition& condition, bool insideWhere, std::vector<Leaf>& leaves)
    {
        auto leaf = insideWhere ? bindActivityLeaf(condition, m_literals, m_problems)
                                : bindFieldLeaf(condition, m_use, m_catalogue, m_literals, m_problems);
        if (!leaf)
            return false;
        if (!insideWhere)
            note(condition.operand, m_uses[leaf->slot]);
        leaves.emplace_back(std::move(*leaf));
        return true;
    }

    static void note(const Json& operand, FieldUse& use)
    {
        use.isRead = true;
        if (operand.is_number())
            use.numbers.push_back(operand.get<double>());
        if (!operand.is_array())
            return;
        for (const Json& element : operand) {
            if (element.is_number())
                use.numbers.push_back(element.get<double>());
        }
    }

    bool collectDid(const Condition& condition, bool insideWhere, std::vector<Leaf>& leaves)
    {
        if (insideWhere)
            return refuse(condition, "condition.nested_did");
        auto test = did(condition);
        if (!test)
            return false;
        leaves.emplace_back(std::move(*test));
        return true;
    }

    const FieldCatalogue& m_catalogue;
    ConditionUse m_use;
    LiteralTable& m_literals;
    std::vector<FieldUse>& m_uses;
    Problems& m_problems;
};

} // namespace

CriteriaCompiler::CriteriaCompiler(std::shared_ptr<const FieldCatalogue> catalogue)
    : m_catalogue(std::move(catalogue)),
      m_literals(std::make_shared<LiteralTable>(m_catalogue->size())),
      m_uses(m_catalogue->size())
{
}

Program CriteriaCompiler::compile(const Condition& condition, ConditionUse use, Problems& problems)
{
    auto code = LeafCollector(*m_catalogue, use, *m_literals, m_uses, problems).program(condition, false);
    return Program(code ? std::move(code) : neverHolds());
}

ActivityTest CriteriaCompiler::compileActivity(const Condition& did, ConditionUse use, Problems& problems)
{
    if (did.kind != Condition::Kind::Did) {
        problems.push_back({Severity::Error, "condition.not_did", did.pointer});
        return ActivityTest();
    }
    auto test = LeafCollector(*m_catalogue, use, *m_literals, m_uses, problems).did(did);
    return test ? ActivityTest(std::make_shared<const DidTest>(std::move(*test))) : ActivityTest();
}

std::vector<FieldIndex> CriteriaCompiler::fieldsUsed() const
{
    std::vector<FieldIndex> all;
    for (FieldIndex i = 0; i < m_uses.size(); ++i) {
        if (m_uses[i].isRead)
            all.push_back(i);
    }
    return all;
}

std::vector<double> CriteriaCompiler::numbersComparedWith(FieldIndex field) const
{
    std::vector<double> numbers = m_uses[field].numbers;
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

std::shared_ptr<const LiteralTable> CriteriaCompiler::freeze()
{
    return m_literals;
}

} // namespace baton
