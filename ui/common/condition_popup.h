// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/condition.h"
#include "ui/common/condition_context.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace baton {

class ComparisonEditor;

/// One comparison, edited below a filter chip: Enter or the button applies it, Esc or a click elsewhere
/// leaves everything as it was. Deletes itself when it closes.
class ConditionPopup final : public QFrame {
    Q_OBJECT

public:
    /// Opens below `anchor`, at its leading edge. `start` nothing: a new filter.
    static ConditionPopup* open(QWidget* anchor, const ConditionContext& context,
                                const std::optional<Condition>& start);

Q_SIGNALS:
    /// Without problems.
    void applied(const Condition& condition);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ConditionPopup(QWidget* parent, const ConditionContext& context, const std::optional<Condition>& start);
    void check();
    void apply();

    ConditionContext m_context;
    ComparisonEditor* m_editor;
    QPushButton* m_apply;
};

} // namespace baton
