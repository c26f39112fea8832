// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/facts.h"
#include "core/criteria/instruction.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace baton {

struct ProgramCode;

/// How a condition came out.
struct Verdict {
    bool holds = false;
    /// The leaf (numbered in document order from 0) whose outcome decided; -1 for a condition without leaves.
    std::int32_t leaf = -1;

    bool operator==(const Verdict&) const = default;
};

/// A compiled condition: immutable, shared, evaluation is total and allocates nothing. Thread-safe. Slots
/// have to be filled by the FactBinder of the same snapshot.
class Program {
public:
    Program() = default; ///< holds for everything: an absent condition
    explicit Program(std::shared_ptr<const ProgramCode> code);

    bool holds(const Facts& facts) const { return judge(facts).holds; }
    Verdict judge(const Facts& facts) const { return judge(facts, facts.slots()); }
    /// The same of other slots than the lead's, e.g. those of one activity.
    Verdict judge(const Facts& facts, const Slot* slots) const
    {
        // Here, so that callers need no call for each of their many short rules.
        std::int32_t at = m_entry;
        std::int32_t leaf = -1;
        while (at >= 0) {
            const Instruction& instruction = m_instructions[at];
            leaf = instruction.leaf;
            at = instruction.next[testHolds(instruction, slots, facts) ? 1 : 0];
        }
        return {at == Instruction::kHolds, leaf};
    }
    /// A leaf is a field test or a "did"; what is inside a "where" belongs to its "did".
    std::size_t leafCount() const;

    /// The next instant after `facts.now()` at which time alone can change the outcome ("within the last"),
    /// if any: exact for each leaf, so never later than the true one.
    std::optional<Instant> nextFlip(const Facts& facts) const { return nextFlip(facts, facts.slots()); }
    std::optional<Instant> nextFlip(const Facts& facts, const Slot* slots) const;

private:
    friend class ProgramChain;
    // What judge() needs of the code, here to save it two loads: rules are many and short.
    const Instruction* m_instructions = nullptr;
    std::int32_t m_entry = -1; ///< Instruction::kHolds
    std::shared_ptr<const ProgramCode> m_code;
};

} // namespace baton
