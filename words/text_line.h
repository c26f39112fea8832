// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace baton {

/// A line of an explanation: a console lays lines out as a tree, a terminal by indenting them.
struct TextLine {
    enum class Mark : std::uint8_t { None, Heading, Yes, No };

    int depth = 0;
    Mark mark = Mark::None;
    QString text;

    bool operator==(const TextLine&) const = default;
};

using TextLines = std::vector<TextLine>;

} // namespace baton
