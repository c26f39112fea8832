// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/condition_context.h"
#include "ui/common/condition_part.h"

class QComboBox;
class QVBoxLayout;

namespace baton {

/// "All / any / none of:" and its parts below, nested as deep as one likes, with buttons that add more.
class ConditionGroupEditor final : public ConditionPart {
    Q_OBJECT

public:
    /// The outermost group cannot be removed.
    enum class Place { Outermost, Nested };

    ConditionGroupEditor(const ConditionContext& context, Place place, QWidget* parent);

    /// A part that is not a group becomes the only part of an "all".
    void setCondition(const Condition& condition);

    Condition condition(const std::string& pointer) const override;
    void showProblems(const Problems& problems) override;
    void takeFocus() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addPart(const Condition& condition, bool byUser);
    ConditionPart* makePart(const Condition& condition);
    void removePart(ConditionPart* part);
    void makeHead();
    void makeFoot();

    ConditionContext m_context;
    Place m_place;
    QComboBox* m_kind;
    QVBoxLayout* m_list;
    QList<ConditionPart*> m_parts;
};

} // namespace baton
