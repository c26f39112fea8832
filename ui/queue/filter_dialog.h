// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/condition.h"
#include "ui/common/condition_context.h"
#include "ui/common/dialog_base.h"

#include <optional>

namespace baton {

class ConditionBuilder;

/// The whole filter as one condition, with groups and questions about activities.
class FilterDialog final : public DialogBase {
    Q_OBJECT

public:
    FilterDialog(const ConditionContext& context, const std::optional<Condition>& start, QWidget* parent);

    Condition condition() const;

private:
    ConditionBuilder* m_builder;
};

} // namespace baton
