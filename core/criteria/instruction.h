// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/facts.h"

#include <cstdint>
#include <vector>

namespace baton {

class Matcher;
struct DidTest;

/// One test of a program and where to go from there. 32 bytes: the hot path walks an array of these.
struct Instruction {
    enum class Op : std::uint8_t { LiteralBit, LiteralSet, Range, Match, Did };

    static constexpr std::int32_t kHolds = -1;
    static constexpr std::int32_t kFails = -2;

    Op op = Op::LiteralBit;
    Slot::Kind kind = Slot::Kind::Absent; ///< Range, Match: slots of other kinds fail
    std::uint16_t leaf = 0;
    std::uint32_t slot = 0;
    std::int32_t next[2] = {
        kFails, kHolds}; ///< index of the next instruction, or how the condition ends; [test holds]
    union {
        std::uint64_t bits;
        const std::vector<std::uint32_t>* set; ///< literal numbers, ascending
        struct {
            double least;
            double most;
        } range;
        const Matcher* matcher;
        const DidTest* did;
    } with = {.range = {0, 0}};
};

/// The tests that do more than look at a slot.
bool slowTestHolds(const Instruction& instruction, const Slot& slot, const Facts& facts);

inline bool testHolds(const Instruction& instruction, const Slot* slots, const Facts& facts)
{
    const Slot& slot = slots[instruction.slot];
    if (instruction.op == Instruction::Op::LiteralBit)
        return (slot.literalBit & instruction.with.bits) != 0;
    if (instruction.op == Instruction::Op::Range)
        return slot.kind == instruction.kind && slot.number >= instruction.with.range.least &&
               slot.number <= instruction.with.range.most;
    return slowTestHolds(instruction, slot, facts);
}

} // namespace baton
