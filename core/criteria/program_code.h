// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/facts.h"
#include "core/criteria/instruction.h"
#include "core/criteria/matcher.h"
#include "core/criteria/program.h"

#include <cstdint>
#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace baton {

/// What a "did" condition says of one activity, and of how many.
struct DidTest {
    static constexpr std::uint32_t kAnyKind = 0;

    std::uint32_t kind = kAnyKind; ///< literal number among the kinds
    int atLeast = 1;
    std::optional<std::chrono::milliseconds> within;
    Program where;

    /// False for activities still to come and for those of another kind, too old or otherwise not meant.
    bool matches(const Facts& facts, std::size_t activity) const;
    bool holds(const Facts& facts) const;
    std::optional<Instant> nextFlip(const Facts& facts) const;
};

/// Flat: a test with two ways on. Groups leave no trace but the ways.
struct ProgramCode {
    std::vector<Instruction> instructions;
    std::int32_t entry = Instruction::kHolds;
    std::size_t leafCount = 0;
    bool asksTime = false; ///< whether some test may: no other flips by time alone

    // What instructions point to.
    std::list<std::vector<std::uint32_t>> sets;
    std::vector<std::shared_ptr<const Matcher>> matchers;
    std::list<DidTest> dids;
};

std::optional<Instant> nextFlip(const ProgramCode& code, const Slot* slots, const Facts& facts);

} // namespace baton
