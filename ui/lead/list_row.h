// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "ui/common/tokens.h"

#include <QString>

#include <optional>

namespace baton {

/// A row of what is told of a lead: a picture, a line that says it, quieter lines below it, and a figure or a
/// time at its end. A value.
struct ListRow {
    enum class Kind : std::uint8_t { Heading, Item, Total };

    QString key; ///< the same row after another look at the lead has the same key
    Kind kind = Kind::Item;
    int depth = 0; ///< how far it is set in
    QString icon;  ///< see ui/common/icons.h; empty: none
    Ink iconInk = Ink::Muted;
    QString spokenIcon; ///< what the picture says to who does not see it; empty: nothing
    QString title;
    QString detail;              ///< lines by '\n'; each wraps
    QString trailing;            ///< at the end: points, a count
    Ink trailingInk = Ink::Text; ///< of it
    std::optional<Instant> at;   ///< at the end, as a relative time
    std::optional<Tone> ground;  ///< makes it stand out
    QString copies;              ///< what Ctrl+C and the button of the row copy; empty: the row's text
    bool offersCopy = false;     ///< has such a button
    bool isStruck = false;       ///< was taken back

    bool operator==(const ListRow&) const = default;

    /// All of it but the time, as text: what is copied, and what screen readers say.
    QString text() const;
};

} // namespace baton
