// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

/// What models of the console's tables say beyond the roles of Qt. Qt::DisplayRole is always the whole value
/// as text: what is copied, and what screen readers say.
namespace baton::cell {

enum Role : int {
    IconName = Qt::UserRole + 1000, ///< QString: a picture before the text (see icons.h)
    ToneOf,                         ///< int(Tone): StatusDelegate
    Grade,                          ///< QString such as "A1": ScoreDelegate
    InstantMs,                      ///< qint64, epoch milliseconds: TimeDelegate; invalid is never
    SubText,                        ///< QString: a second, quieter text after the first
    Next = Qt::UserRole + 1100      ///< where a page's own roles begin
};

} // namespace baton::cell
