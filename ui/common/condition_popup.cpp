// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/condition_popup.h"

#include "ui/common/buttons.h"
#include "ui/common/comparison_editor.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kWidth = 320;

} // namespace

ConditionPopup* ConditionPopup::open(QWidget* anchor, const ConditionContext& context,
                                     const std::optional<Condition>& start)
{
    auto* const popup = new ConditionPopup(anchor->window(), context, start);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->adjustSize();
    const bool rightToLeft = anchor->isRightToLeft();
    QPoint place =
        anchor->mapToGlobal(rightToLeft ? QPoint(anchor->width() - popup->width(), anchor->height())
                                        : QPoint(0, anchor->height()));
    const QRect room = anchor->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    popup->move(place + QPoint(0, tokens::kHalf));
    popup->show();
    popup->m_editor->takeFocus();
    return popup;
}

ConditionPopup::ConditionPopup(QWidget* parent, const ConditionContext& context,
                               const std::optional<Condition>& start)
    : QFrame(parent, Qt::Popup),
      m_context(context),
      m_editor(new ComparisonEditor(context, ComparisonEditor::Arrangement::Column, this)),
      m_apply(makePrimaryButton(start ? tr("Apply") : tr("Add filter"), this))
{
    setObjectName(QStringLiteral("popup"));
    setAccessibleName(start ? tr("Edit the filter") : tr("Add a filter"));
    setMinimumWidth(kWidth);
    if (start)
        m_editor->setCondition(*start);
    QPushButton* const cancel = makeButton(tr("Cancel"), this);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::kUnit);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::kTwo, tokens::kTwo, tokens::kTwo, tokens::kTwo);
    column->setSpacing(tokens::kTwo);
    column->addWidget(m_editor);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_apply, &QPushButton::clicked, this, &ConditionPopup::apply);
    connect(m_editor, &ConditionPart::changed, this, &ConditionPopup::check);
    check();
}

void ConditionPopup::check()
{
    const Problems problems = problemsOf(m_context, m_editor->condition({}));
    m_editor->showProblems(problems);
    m_apply->setEnabled(m_editor->isComplete() && !hasErrors(problems));
    adjustSize();
}

void ConditionPopup::apply()
{
    const Condition condition = m_editor->condition({});
    if (!m_editor->isComplete() || hasErrors(problemsOf(m_context, condition)))
        return;
    Q_EMIT applied(condition);
    close();
}

void ConditionPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event); // a popup closes on Esc
}

} // namespace baton
