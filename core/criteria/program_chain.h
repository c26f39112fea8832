// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/program.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace baton {

/// Many conditions asked one after the other, laid out as one piece of code, so that what fails leads
/// straight on to the next. The same answers as from each Program; for lists that are asked for every lead.
/// Immutable, thread-safe.
class ProgramChain {
public:
    ProgramChain() = default; ///< of no conditions
    explicit ProgramChain(std::vector<Program> programs);

    /// The first that holds; nothing if none does: count().
    std::size_t first(const Facts& facts) const { return next(0, facts); }
    /// Calls `take(index)` for each that holds, in order.
    template <typename Take>
    void each(const Facts& facts, Take take) const
    {
        for (std::size_t at = next(0, facts); at < count(); at = next(at + 1, facts))
            take(at);
    }
    /// The next instant after `facts.now()` at which time alone can change what first() gives, if any; never
    /// later than the true one.
    std::optional<Instant> nextFlip(const Facts& facts) const;
    std::size_t count() const { return m_programs.size(); }
    const std::vector<Program>& programs() const { return m_programs; }

private:
    /// The first from `from` on.
    std::size_t next(std::size_t from, const Facts& facts) const
    {
        const Instruction* const code = m_code.data();
        const Slot* const slots = facts.slots();
        std::int32_t at = m_entries[from];
        while (at >= 0) {
            const Instruction& instruction = code[at];
            // A branch, not a choice of the address: the processor goes on before the answer is known.
            if (testHolds(instruction, slots, facts)) [[unlikely]]
                at = instruction.next[1];
            else
                at = instruction.next[0];
        }
        return std::size_t(-1 - at);
    }
    static std::int32_t found(std::size_t index) { return -1 - std::int32_t(index); }

    std::vector<Program> m_programs; ///< own what instructions point to
    std::vector<Instruction> m_code;
    std::vector<std::int32_t> m_entries{found(0)}; ///< of each program, and behind the last
};

} // namespace baton
