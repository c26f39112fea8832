// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/condition_context.h"
#include "ui/common/condition_part.h"

class QCheckBox;
class QSpinBox;

namespace baton {

class ChoiceBox;
class DurationEdit;
class Label;

/// "Did · form submission · at least 2 times · within the last 30 days". A "where" of the document, which
/// asks about an activity's own values, is shown in words and kept.
class ActivityConditionEditor final : public ConditionPart {
    Q_OBJECT

public:
    ActivityConditionEditor(const ConditionContext& context, QWidget* parent);

    void setCondition(const Condition& condition);

    Condition condition(const std::string& pointer) const override;
    void showProblems(const Problems& problems) override;
    void takeFocus() override;

private:
    ConditionContext m_context;
    ChoiceBox* m_kind;
    QSpinBox* m_atLeast;
    QCheckBox* m_isWithin;
    DurationEdit* m_within;
    Label* m_where;
    Label* m_problem;
    Condition m_base; ///< what the editor does not show
    mutable std::string m_pointer;
};

} // namespace baton
