// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog_base.h"

#include <QList>

class QAction;

namespace baton {

/// All that the keyboard does here, by group.
class ShortcutSheet : public DialogBase {
    Q_OBJECT

public:
    struct Group {
        QString title;
        QList<QAction*> actions; ///< those without a shortcut are left out
    };
    explicit ShortcutSheet(const QList<Group>& groups, QWidget* parent);
};

} // namespace baton
