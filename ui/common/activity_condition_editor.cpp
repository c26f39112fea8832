// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/activity_condition_editor.h"

#include "ui/common/buttons.h"
#include "ui/common/choice_box.h"
#include "ui/common/duration_edit.h"
#include "ui/common/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "words/condition_text.h"
#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kKindWidth = 184;

} // namespace

ActivityConditionEditor::ActivityConditionEditor(const ConditionContext& context, QWidget* parent)
    : ConditionPart(parent),
      m_context(context),
      m_kind(new ChoiceBox(this)),
      m_atLeast(new QSpinBox(this)),
      m_isWithin(new QCheckBox(tr("within the last"), this)),
      m_within(new DurationEdit(this)),
      m_where(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_problem(new Label(TextStyle::Caption, Ink::BadText, this))
{
    QStringList titles{tr("Any activity")};
    for (const QString& kind : context.activityKinds)
        titles.append(QString(kind).replace(u'_', u' '));
    m_kind->setChoices(QStringList{QStringLiteral("*")} + context.activityKinds, titles);
    m_kind->setAccessibleName(tr("Activity"));
    m_kind->setFixedWidth(kKindWidth);
    m_atLeast->setRange(1, 1000);
    m_atLeast->setPrefix(tr("at least ", "at least 2 times"));
    m_atLeast->setAccessibleName(tr("Number of activities"));
    m_within->setEnabled(false);
    for (Label* const label : {m_where, m_problem}) {
        label->setWordWrap(true);
        label->hide();
    }
    QToolButton* const remove = makeIconButton(QStringLiteral("close"), tr("Remove this condition"), this);
    auto* const row = new QHBoxLayout;
    row->setSpacing(tokens::kUnit);
    row->addWidget(m_kind);
    row->addWidget(m_atLeast);
    row->addWidget(m_isWithin);
    row->addWidget(m_within);
    row->addStretch();
    row->addWidget(remove);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kHalf);
    column->addLayout(row);
    column->addWidget(m_where);
    column->addWidget(m_problem);
    connect(m_kind, &ChoiceBox::chosen, this, &ConditionPart::changed);
    connect(m_atLeast, &QSpinBox::valueChanged, this, &ConditionPart::changed);
    connect(m_within, &DurationEdit::changed, this, &ConditionPart::changed);
    connect(m_isWithin, &QCheckBox::toggled, this, [this](bool on) {
        m_within->setEnabled(on);
        Q_EMIT changed();
    });
    connect(remove, &QToolButton::clicked, this, &ConditionPart::removeRequested);
}

void ActivityConditionEditor::setCondition(const Condition& condition)
{
    m_base = condition;
    const QSignalBlocker quiet(this);
    m_kind->setChosenKey(QString::fromStdString(condition.activityKind));
    m_atLeast->setValue(condition.atLeast);
    m_isWithin->setChecked(condition.within.has_value());
    m_within->setEnabled(condition.within.has_value());
    if (condition.within)
        m_within->setDuration(*condition.within);
    m_where->setVisible(!condition.children.empty());
    if (!condition.children.empty())
        m_where->setText(tr("where %1").arg(conditionText(condition.children.front(), *m_context.catalogue)));
}

Condition ActivityConditionEditor::condition(const std::string& pointer) const
{
    m_pointer = pointer;
    Condition condition = m_base;
    condition.kind = Condition::Kind::Did;
    condition.pointer = pointer;
    condition.activityKind = m_kind->chosenKey().toStdString();
    condition.atLeast = m_atLeast->value();
    condition.within = m_isWithin->isChecked() ? std::optional(m_within->duration()) : std::nullopt;
    return condition;
}

void ActivityConditionEditor::showProblems(const Problems& problems)
{
    QStringList sentences;
    for (Problem& problem : problemsBelow(problems, m_pointer)) {
        problem.location.clear();
        sentences.append(problemText(problem));
    }
    m_problem->setText(sentences.join(u' '));
    m_problem->setVisible(!sentences.isEmpty());
}

void ActivityConditionEditor::takeFocus()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
