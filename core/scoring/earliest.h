// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <optional>

namespace baton {

/// The earliest of the instants considered that lies after a given one.
class Earliest {
public:
    explicit Earliest(Instant after) : m_after(after) {}

    void consider(std::optional<Instant> instant)
    {
        if (instant && *instant > m_after && (!m_instant || *instant < *m_instant))
            m_instant = instant;
    }
    std::optional<Instant> instant() const { return m_instant; }

private:
    Instant m_after;
    std::optional<Instant> m_instant;
};

} // namespace baton
