// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/facts.h"

#include <cstdint>
#include <memory>

namespace baton {

struct ProgramCode; // program_code.h: only the compiler and the evaluator look inside

/// How a condition came out.
struct Verdict {
    bool holds = false;
    /// The leaf (numbered in document order from 0) whose outcome decided; -1 for a condition without leaves.
    std::int32_t leaf = -1;
};

/// A compiled condition: immutable, shared, evaluation is total and allocates nothing. Thread-safe.
class Program {
public:
    Program() = default; ///< holds for everything: an absent condition
    explicit Program(std::shared_ptr<const ProgramCode> code) : m_code(std::move(code)) {}

    bool holds(const Facts& facts) const { return judge(facts).holds; }
    Verdict judge(const Facts& facts) const;
    std::size_t leafCount() const;

    /// For the program of a single "did" condition, as a scorecard's "each" is: whether this activity counts
    /// at `now`, by kind, "within" and "where" ("atLeast" plays no part). False for any other program.
    bool counts(const Activity& activity, Instant now) const;

    /// The next instant after `facts.now()` at which time alone can change the outcome ("within the last"),
    /// if any.
    std::optional<Instant> nextFlip(const Facts& facts) const;

private:
    std::shared_ptr<const ProgramCode> m_code;
};

} // namespace baton
