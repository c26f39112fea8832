// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/program.h"

#include "core/base/earlier.h"
#include "core/criteria/program_code.h"

#include <algorithm>

namespace baton {

bool slowTestHolds(const Instruction& instruction, const Slot& slot, const Facts& facts)
{
    if (instruction.op == Instruction::Op::Did)
        return instruction.with.did->holds(facts);
    if (instruction.op == Instruction::Op::Match)
        return slot.kind == instruction.kind && instruction.with.matcher->matches(slot, facts.now());
    return std::ranges::binary_search(*instruction.with.set, slot.literal);
}

static_assert(Instruction::kHolds == -1, "Program::m_entry begins with it");

Program::Program(std::shared_ptr<const ProgramCode> code)
    : m_instructions(code->instructions.data()), m_entry(code->entry), m_code(std::move(code))
{
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

std::size_t Program::leafCount() const
{
    return m_code ? m_code->leafCount : 0;
}

std::optional<Instant> Program::nextFlip(const Facts& facts, const Slot* slots) const
{
    return m_code && m_code->asksTime ? baton::nextFlip(*m_code, slots, facts) : std::nullopt;
}

} // namespace baton
