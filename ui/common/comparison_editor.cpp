// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/comparison_editor.h"

#include "ui/common/buttons.h"
#include "ui/common/choice_box.h"
#include "ui/common/label.h"
#include "ui/common/value_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "words/key_words.h"
#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kFieldWidth = 184;
constexpr int kOperatorWidth = 152;

/// What of a value can go on under another operator: one becomes a list of one, a list its first.
Json adapted(const Json& value, OperandShape shape)
{
    if (shape == OperandShape::Many && !value.is_array() && !value.is_null())
        return Json::array({value});
    const bool single = shape == OperandShape::One || shape == OperandShape::Fragment;
    if (single && value.is_array() && !value.empty())
        return value.front();
    return value;
}

} // namespace

ComparisonEditor::ComparisonEditor(const ConditionContext& context, Arrangement arrangement, QWidget* parent)
    : ConditionPart(parent),
      m_context(context),
      m_field(new ChoiceBox(this)),
      m_operator(new ChoiceBox(this)),
      m_valueHolder(new QWidget(this)),
      m_problem(new Label(TextStyle::Caption, Ink::BadText, this))
{
    m_field->setAccessibleName(tr("Field"));
    m_field->lineEdit()->setPlaceholderText(tr("Choose a field"));
    m_operator->setAccessibleName(tr("Comparison"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const holder = new QHBoxLayout(m_valueHolder);
    holder->setContentsMargins(0, 0, 0, 0);

    QStringList ids;
    QStringList titles;
    for (const FieldIndex index : offeredFields(context)) {
        ids.append(QString::fromStdString(context.catalogue->at(index).id.text()));
        titles.append(fieldTitle(context.catalogue->at(index)));
    }
    m_field->setChoices(ids, titles);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kHalf);
    if (arrangement == Arrangement::Row) {
        m_field->setFixedWidth(kFieldWidth);
        m_operator->setFixedWidth(kOperatorWidth);
        QToolButton* const remove =
            makeIconButton(QStringLiteral("close"), tr("Remove this condition"), this);
        connect(remove, &QToolButton::clicked, this, &ConditionPart::removeRequested);
        auto* const row = new QHBoxLayout;
        row->setSpacing(tokens::kUnit);
        row->addWidget(m_field, 0, Qt::AlignTop);
        row->addWidget(m_operator, 0, Qt::AlignTop);
        row->addWidget(m_valueHolder, 1);
        row->addWidget(remove, 0, Qt::AlignTop);
        column->addLayout(row);
    } else {
        column->setSpacing(tokens::kUnit);
        for (QWidget* const part :
             {static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_operator), m_valueHolder})
            column->addWidget(part);
    }
    column->addWidget(m_problem);
    offerOperators(false);
    connect(m_field, &ChoiceBox::chosen, this, &ComparisonEditor::chooseField);
    connect(m_operator, &ChoiceBox::chosen, this, &ComparisonEditor::carryValueOn);
}

const Field* ComparisonEditor::field() const
{
    const auto index = m_context.catalogue->find(m_field->chosenKey().toStdString());
    return index ? &m_context.catalogue->at(*index) : nullptr;
}

void ComparisonEditor::setCondition(const Condition& condition)
{
    m_operand = condition.operand;
    m_field->setChosenKey(QString::fromStdString(condition.field));
    m_operator->setChosenKey(QString::fromStdString(condition.op));
    offerOperators(false);
    rebuildValue(m_operand);
}

void ComparisonEditor::chooseField()
{
    offerOperators(true);
    carryValueOn();
}

void ComparisonEditor::carryValueOn()
{
    const Operator* const op = findOperator(m_operator->chosenKey().toStdString());
    rebuildValue(op ? adapted(m_operand, op->operand) : m_operand);
    if (m_value)
        m_operand = m_value->value();
    Q_EMIT changed();
}

void ComparisonEditor::offerOperators(bool mayChange)
{
    const Field* const chosen = field();
    m_operator->setEnabled(chosen != nullptr);
    if (!chosen)
        return;
    QStringList ids;
    QStringList titles;
    for (const Operator* const op : operatorCatalogue()) {
        if (std::find(op->types.begin(), op->types.end(), chosen->type) == op->types.end())
            continue;
        ids.append(QString::fromUtf8(op->id.data(), qsizetype(op->id.size())));
        titles.append(operatorText(op->id));
    }
    m_operator->setChoices(ids, titles);
    if (m_operator->chosenKey().isEmpty() || (mayChange && !ids.contains(m_operator->chosenKey())))
        m_operator->setChosenKey(ids.value(0));
}

void ComparisonEditor::rebuildValue(const Json& value)
{
    if (m_value) {
        m_value->hide();
        m_value->deleteLater(); // it may be what led here
        m_value = nullptr;
    }
    const Operator* const op = findOperator(m_operator->chosenKey().toStdString());
    const Field* const chosen = field();
    if (op && chosen)
        m_value = makeValueEditor(*op, *chosen, m_context, m_valueHolder);
    if (!m_value)
        return;
    m_value->setValue(value);
    m_valueHolder->layout()->addWidget(m_value);
    setTabOrder(m_operator, m_value);
    m_value->show();
    connect(m_value, &ValueEditor::changed, this, [this] {
        m_operand = m_value->value();
        Q_EMIT changed();
    });
}

Condition ComparisonEditor::condition(const std::string& pointer) const
{
    m_pointer = pointer;
    Condition condition;
    condition.kind = Condition::Kind::Field;
    condition.pointer = pointer;
    condition.field = m_field->chosenKey().toStdString();
    condition.op = m_operator->chosenKey().toStdString();
    // What the editor shows is meant, edited or not (a "yes" that nobody touched), unless it can show
    // nothing.
    const Json shown = m_value ? m_value->value() : Json();
    if (m_value)
        condition.operand = shown.is_null() ? m_operand : shown;
    else if (!field())
        condition.operand = m_operand; // of a field that is gone: nothing is lost until another is chosen
    return condition;
}

bool ComparisonEditor::isComplete() const
{
    return field() && !m_operator->chosenKey().isEmpty() && (!m_value || !m_value->value().is_null());
}

void ComparisonEditor::showProblems(const Problems& problems)
{
    QStringList sentences;
    if (field()) { // a line that was only just begun is not wrong
        for (Problem& problem : problemsBelow(problems, m_pointer)) {
            problem.location.clear();
            sentences.append(problemText(problem));
        }
        if (!isComplete())
            sentences = QStringList{tr("Enter a value.")};
    }
    m_problem->setText(sentences.join(u' '));
    m_problem->setInk(isComplete() ? Ink::BadText : Ink::Muted);
    m_problem->setVisible(!sentences.isEmpty());
    setAccessibleDescription(m_problem->text());
}

void ComparisonEditor::takeFocus()
{
    QWidget* const first = field() ? (m_value ? static_cast<QWidget*>(m_value) : m_operator) : m_field;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
