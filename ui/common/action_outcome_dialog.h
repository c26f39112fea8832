// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/lead_actions.h"
#include "ui/common/dialog_base.h"

namespace baton {

/// Tells which leads an undoing left as they are, and why.
class ActionOutcomeDialog final : public DialogBase {
    Q_OBJECT

public:
    /// Deletes itself when it closes. `undone`: otherwise it was done again.
    static void tell(const ActionReport& report, bool undone, QWidget* parent);

private:
    ActionOutcomeDialog(const ActionReport& report, bool undone, QWidget* parent);
};

} // namespace baton
