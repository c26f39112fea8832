// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/value.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace baton {

/// A pool that keeps what it once allocated: clear() makes everything reusable, references stay valid until
/// then (and when the pool is moved).
template <typename T>
class ReusedPool {
public:
    T& next()
    {
        if (m_used == m_items.size())
            m_items.emplace_back();
        return m_items[m_used++];
    }
    void clear() { m_used = 0; }

private:
    std::deque<T> m_items;
    std::size_t m_used = 0;
};

/// Owns what the views in slots refer to when the lead itself does not.
struct SlotArena {
    ReusedPool<std::string> texts;
    ReusedPool<std::vector<std::uint32_t>> literalSets;
    ReusedPool<MultiChoice> choiceSets;

    void clear()
    {
        texts.clear();
        literalSets.clear();
        choiceSets.clear();
    }
};

} // namespace baton
