// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/condition_context.h"
#include "ui/common/condition_part.h"

namespace baton {

class ChoiceBox;
class Label;
class ValueEditor;

/// "Country · is one of · US, CA": field, operator and value on a line, what is wrong below it. The operators
/// are those of the catalogue that take the field's type. An entered value survives a change of operator if
/// it fits.
class ComparisonEditor final : public ConditionPart {
    Q_OBJECT

public:
    /// Above one another suits a popup.
    enum class Arrangement { Row, Column };

    ComparisonEditor(const ConditionContext& context, Arrangement arrangement, QWidget* parent);

    void setCondition(const Condition& condition);

    Condition condition(const std::string& pointer) const override;
    void showProblems(const Problems& problems) override;
    void takeFocus() override;
    /// A field and an operator are chosen, and a value is there if the operator takes one.
    bool isComplete() const;

private:
    const Field* field() const;
    void chooseField();
    /// After another field or operator.
    void carryValueOn();
    /// An operator that does not take the type stays to be seen, unless it may change.
    void offerOperators(bool mayChange);
    void rebuildValue(const Json& value);

    ConditionContext m_context;
    ChoiceBox* m_field;
    ChoiceBox* m_operator;
    QWidget* m_valueHolder;
    ValueEditor* m_value = nullptr;
    Label* m_problem;
    Json m_operand; ///< as it was set or last edited
    mutable std::string m_pointer;
};

} // namespace baton
