// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/criteria/operator.h"
#include "ui/common/condition_context.h"

#include <QWidget>

namespace baton {

/// Edits the "value" of a condition. What it cannot show it leaves alone until somebody edits.
class ValueEditor : public QWidget {
    Q_OBJECT

public:
    explicit ValueEditor(QWidget* parent);

    /// null: nothing was entered yet.
    virtual Json value() const = 0;
    virtual void setValue(const Json& value) = 0;

Q_SIGNALS:
    void changed();
};

/// The editor that fits an operator's operand and the field's type; null for an operator without a value.
/// Owned by `parent`.
ValueEditor* makeValueEditor(const Operator& op, const Field& field, const ConditionContext& context,
                             QWidget* parent);

} // namespace baton
