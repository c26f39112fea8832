// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog_base.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/problem_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace baton {

DialogBase::DialogBase(const QString& title, const QString& explanation, const QString& settingsKey,
                       QWidget* parent)
    : QDialog(parent),
      m_settingsKey(settingsKey),
      m_explanation(new Label(TextStyle::Body, Ink::Muted, this)),
      m_content(new QVBoxLayout),
      m_error(new Banner(this)),
      m_problems(new ProblemList(this)),
      m_buttons(new QHBoxLayout),
      m_cancel(makeButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    setAccessibleDescription(explanation);
    m_explanation->setWordWrap(true);
    setExplanation(explanation);
    m_error->setDismissible(false);
    m_content->setSpacing(tokens::kGap);
    m_buttons->setSpacing(tokens::kUnit);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::kThree, tokens::kThree, tokens::kThree, tokens::kTwo);
    column->setSpacing(tokens::kTwo);
    auto* const head = new QVBoxLayout;
    head->setSpacing(tokens::kHalf);
    head->addWidget(new Label(title, TextStyle::Title, Ink::Text, this));
    head->addWidget(m_explanation);
    column->addLayout(head);
    column->addLayout(m_content, 1);
    column->addWidget(m_error);
    column->addWidget(m_problems);
    column->addLayout(m_buttons);
}

void DialogBase::setExplanation(const QString& explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

QPushButton* DialogBase::setMainAction(const QString& verb)
{
    if (!m_main) {
        m_main = makePrimaryButton(verb, this);
        m_main->setDefault(true);
        m_buttons->addWidget(m_main);
        connect(m_main, &QPushButton::clicked, this, &DialogBase::tryAccept);
    }
    m_main->setText(verb);
    return m_main;
}

QPushButton* DialogBase::addSideAction(const QString& text)
{
    int sides = 0;
    while (m_buttons->itemAt(sides)->widget())
        ++sides;
    QPushButton* const button = makeButton(text, this);
    m_buttons->insertWidget(sides, button);
    return button;
}

void DialogBase::setCancelText(const QString& text)
{
    m_cancel->setText(text);
}

void DialogBase::showError(const QString& sentence)
{
    if (sentence.isEmpty())
        m_error->hide();
    else
        m_error->showMessage(Tone::Bad, sentence);
}

void DialogBase::showProblems(const Problems& problems)
{
    m_problems->setProblems(problems);
}

void DialogBase::tryAccept()
{
    accept();
}

bool DialogBase::event(QEvent* event)
{
    const bool isDone = QDialog::event(event);
    const bool isRearranged = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (isRearranged && isVisible())
        keepHighEnough();
    return isDone;
}

/// Qt takes texts that break into lines for one line here, and would squeeze everything else.
void DialogBase::keepHighEnough()
{
    const int least =
        std::max(layout()->totalMinimumHeightForWidth(width()), layout()->totalMinimumSize().height());
    setMinimumHeight(std::min(least, screen()->availableGeometry().height()));
}

void DialogBase::showEvent(QShowEvent* event)
{
    if (!event->spontaneous() && !m_settingsKey.isEmpty()) {
        const QSize size = QSettings().value(m_settingsKey + QStringLiteral("/size")).toSize();
        if (size.isValid())
            resize(size.expandedTo(minimumSizeHint()));
    }
    keepHighEnough(); // it is placed by its size
    QDialog::showEvent(event);
}

void DialogBase::done(int result)
{
    remember();
    QDialog::done(result);
}

void DialogBase::remember() const
{
    if (!m_settingsKey.isEmpty())
        QSettings().setValue(m_settingsKey + QStringLiteral("/size"), size());
}

void DialogBase::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_main && m_main->isEnabled())
        m_main->click();
    else
        QDialog::keyPressEvent(event);
}

} // namespace baton
