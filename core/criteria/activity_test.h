// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/facts.h"

#include <memory>
#include <optional>

namespace baton {

struct DidTest;

/// A compiled "did" condition asked of single activities, regardless of its "at least". Immutable, shared,
/// thread-safe.
class ActivityTest {
public:
    ActivityTest() = default; ///< matches nothing
    explicit ActivityTest(std::shared_ptr<const DidTest> test) : m_test(std::move(test)) {}

    /// Whether facts.activities()[activity] is meant: kind, "within", "where"; never one that is still to
    /// come.
    bool matches(const Facts& facts, std::size_t activity) const;
    /// No later than the next instant after facts.now() at which that changes.
    std::optional<Instant> nextFlip(const Facts& facts, std::size_t activity) const;

private:
    std::shared_ptr<const DidTest> m_test;
};

} // namespace baton
