// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace baton {

/// The picture that means `name`: a file resources/icons/<name>.svg, drawn in `ink` of the scheme that is
/// shown when it is painted, so it survives a change of theme, and crisp at any scale. Arrows turn round with
/// the layout direction. A name without a picture warns and gives "help".
QIcon icon(const QString& name, Ink ink = Ink::Text);

/// The same for painting by hand; cached. `size` in device-independent pixels.
QPixmap iconPixmap(const QString& name, int size, Ink ink, qreal devicePixelRatio);

bool hasIcon(const QString& name);

} // namespace baton
