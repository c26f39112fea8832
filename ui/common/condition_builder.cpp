// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/condition_builder.h"

#include "core/criteria/condition_json.h"
#include "ui/common/condition_group_editor.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

#include "words/condition_text.h"

namespace baton {

ConditionBuilder::ConditionBuilder(const ConditionContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_root(new ConditionGroupEditor(context, ConditionGroupEditor::Place::Outermost, this)),
      m_sentence(new Label(TextStyle::Caption, Ink::Muted, this))
{
    setAccessibleName(tr("Condition"));
    m_sentence->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kTwo);
    column->addWidget(m_root);
    column->addWidget(m_sentence);
    column->addStretch();
    setFocusProxy(m_root);
    connect(m_root, &ConditionPart::changed, this, [this] {
        check();
        Q_EMIT changed();
    });
    check();
}

void ConditionBuilder::setCondition(const Condition& condition)
{
    m_root->setCondition(condition);
    check();
}

Condition ConditionBuilder::condition() const
{
    return m_root->condition({});
}

Json ConditionBuilder::json() const
{
    return conditionJson(condition());
}

Problems ConditionBuilder::problems() const
{
    return problemsOf(m_context, condition());
}

void ConditionBuilder::check()
{
    const Condition entered = condition();
    const Problems problems = problemsOf(m_context, entered);
    m_root->showProblems(problems);
    m_sentence->setText(hasErrors(problems) ? QString() : conditionText(entered, *m_context.catalogue));
}

} // namespace baton
