// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/program.h"

#include "core/criteria/program_code.h"

namespace baton {

namespace {

bool testHolds(const Instruction& instruction, const Slot* slots, const Facts& facts)
{
    switch (instruction.op) {
    case Instruction::Op::LiteralBit:
        return (slots[instruction.slot].literalBit & instruction.with.bits) != 0;
    case Instruction::Op::LiteralSet: {
        const std::uint32_t literal = slots[instruction.slot].literal;
        return literal < instruction.with.set->size() && (*instruction.with.set)[literal];
    }
    case Instruction::Op::Range: {
        const Slot& slot = slots[instruction.slot];
        return slot.kind == instruction.kind && slot.number >= instruction.with.range.least &&
               slot.number <= instruction.with.range.most;
    }
    case Instruction::Op::Match: {
        const Slot& slot = slots[instruction.slot];
        return slot.kind == instruction.kind && instruction.with.matcher->matches(slot, facts.now());
    }
    case Instruction::Op::Did:
        return instruction.with.did->holds(facts);
    }
    return false;
}

} // namespace

Verdict evaluate(const ProgramCode& code, const Slot* slots, const Facts& facts)
{
    std::int32_t at = code.entry;
    std::int32_t leaf = -1;
    while (at >= 0) {
        const Instruction& instruction = code.instructions[std::size_t(at)];
        leaf = instruction.leaf;
        at = instruction.next[testHolds(instruction, slots, facts)];
    }
    return {at == Instruction::kHolds, leaf};
}

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

std::optional<Instant> nextFlip(const ProgramCode& code, const Slot* slots, const Facts& facts)
{
    std::optional<Instant> first;
    for (const Instruction& instruction : code.instructions) {
        if (instruction.op == Instruction::Op::Did) {
            first = earlier(first, instruction.with.did->nextFlip(facts));
        } else if (instruction.op == Instruction::Op::Match &&
                   slots[instruction.slot].kind == instruction.kind) {
            first = earlier(first, instruction.with.matcher->nextFlip(slots[instruction.slot], facts.now()));
        }
    }
    return first;
}

std::optional<Instant> Matcher::nextFlip(const Slot&, Instant) const
{
    return std::nullopt;
}

Verdict Program::judge(const Facts& facts, const Slot* slots) const
{
    return m_code ? evaluate(*m_code, slots, facts) : Verdict{true, -1};
}

std::size_t Program::leafCount() const
{
    return m_code ? m_code->leafCount : 0;
}

std::optional<Instant> Program::nextFlip(const Facts& facts, const Slot* slots) const
{
    return m_code ? baton::nextFlip(*m_code, slots, facts) : std::nullopt;
}

} // namespace baton
