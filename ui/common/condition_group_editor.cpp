// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/condition_group_editor.h"

#include "ui/common/activity_condition_editor.h"
#include "ui/common/buttons.h"
#include "ui/common/comparison_editor.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace baton {

namespace {

constexpr std::array kMembers{"all", "any", "none"}; // in the order of Condition::Kind

bool isGroup(const Condition& condition)
{
    return condition.kind != Condition::Kind::Field && condition.kind != Condition::Kind::Did;
}

} // namespace

ConditionGroupEditor::ConditionGroupEditor(const ConditionContext& context, Place place, QWidget* parent)
    : ConditionPart(parent),
      m_context(context),
      m_place(place),
      m_kind(new QComboBox(this)),
      m_list(new QVBoxLayout)
{
    auto* const column = new QVBoxLayout(this);
    const int margin = place == Place::Nested ? tokens::kGap : 0;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(tokens::kUnit);
    makeHead();
    m_list->setSpacing(tokens::kUnit);
    m_list->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_list);
    makeFoot();
}

void ConditionGroupEditor::makeHead()
{
    m_kind->addItems({tr("All of these hold"), tr("Any of these holds"), tr("None of these holds")});
    m_kind->setAccessibleName(tr("How the conditions are joined"));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConditionPart::changed);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch();
    if (m_place == Place::Nested) {
        QToolButton* const remove = makeIconButton(QStringLiteral("close"), tr("Remove this group"), this);
        connect(remove, &QToolButton::clicked, this, &ConditionPart::removeRequested);
        row->addWidget(remove);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ConditionGroupEditor::makeFoot()
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(tokens::kHalf);
    const auto add = [&](const QString& text, const Condition& made) {
        QPushButton* const button = makeQuietButton(text, this);
        button->setIcon(icon(QStringLiteral("plus"), Ink::AccentText));
        connect(button, &QPushButton::clicked, this, [this, made] { addPart(made, true); });
        row->addWidget(button);
    };
    Condition comparison;
    comparison.kind = Condition::Kind::Field;
    add(tr("Condition"), comparison);
    if (!m_context.activityKinds.isEmpty()) {
        Condition did;
        did.kind = Condition::Kind::Did;
        did.activityKind = "*";
        add(tr("Activity"), did);
    }
    Condition group;
    group.kind = Condition::Kind::Any;
    group.children.push_back(comparison);
    add(tr("Group"), group);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ConditionGroupEditor::setCondition(const Condition& condition)
{
    while (!m_parts.isEmpty())
        removePart(m_parts.last());
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(isGroup(condition) ? int(condition.kind) : int(Condition::Kind::All));
    if (!isGroup(condition))
        return addPart(condition, false);
    for (const Condition& child : condition.children)
        addPart(child, false);
}

ConditionPart* ConditionGroupEditor::makePart(const Condition& condition)
{
    if (isGroup(condition)) {
        auto* const group = new ConditionGroupEditor(m_context, Place::Nested, this);
        group->setCondition(condition);
        return group;
    }
    if (condition.kind == Condition::Kind::Did) {
        auto* const did = new ActivityConditionEditor(m_context, this);
        did->setCondition(condition);
        return did;
    }
    auto* const comparison = new ComparisonEditor(m_context, ComparisonEditor::Arrangement::Row, this);
    comparison->setCondition(condition);
    return comparison;
}

void ConditionGroupEditor::addPart(const Condition& condition, bool byUser)
{
    ConditionPart* const part = makePart(condition);
    // Tab goes through the parts in order, then to the buttons that add more.
    QWidget* const before = m_parts.isEmpty() ? static_cast<QWidget*>(m_kind) : m_parts.last();
    m_parts.append(part);
    m_list->addWidget(part);
    setTabOrder(before, part);
    connect(part, &ConditionPart::changed, this, &ConditionPart::changed);
    connect(part, &ConditionPart::removeRequested, this, [this, part] {
        removePart(part);
        takeFocus();
        Q_EMIT changed();
    });
    part->show();
    if (byUser) {
        part->takeFocus();
        Q_EMIT changed();
    }
}

void ConditionGroupEditor::removePart(ConditionPart* part)
{
    m_parts.removeOne(part);
    m_list->removeWidget(part);
    part->hide();
    part->deleteLater(); // its own button asked for this
}

Condition ConditionGroupEditor::condition(const std::string& pointer) const
{
    Condition group;
    group.kind = Condition::Kind(m_kind->currentIndex());
    group.pointer = pointer;
    const std::string list = pointerStep(pointer, std::string_view(kMembers[std::size_t(group.kind)]));
    for (qsizetype part = 0; part < m_parts.size(); ++part)
        group.children.push_back(m_parts[part]->condition(pointerStep(list, std::size_t(part))));
    return group;
}

void ConditionGroupEditor::showProblems(const Problems& problems)
{
    for (ConditionPart* const part : m_parts)
        part->showProblems(problems);
}

void ConditionGroupEditor::takeFocus()
{
    if (m_parts.isEmpty())
        m_kind->setFocus(Qt::OtherFocusReason);
    else
        m_parts.last()->takeFocus();
}

void ConditionGroupEditor::paintEvent(QPaintEvent*)
{
    if (m_place == Place::Outermost)
        return;
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Ink::Line));
    painter.setBrush(theme.color(Ink::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::kRadius, tokens::kRadius);
}

} // namespace baton
