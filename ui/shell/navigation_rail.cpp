// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kRailWidth = 88;

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_foot(new QVBoxLayout),
      m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(kRailWidth);
    m_layout->setContentsMargins(tokens::kUnit, tokens::kUnit, tokens::kUnit, tokens::kUnit);
    m_layout->setSpacing(tokens::kHalf);
    m_layout->addStretch();
    m_layout->addLayout(m_foot);
    m_group->setExclusive(true);
}

void NavigationRail::addPage(const QString& id, const QString& title, const QString& iconName,
                             const QString& shortcut)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QStringLiteral("rail.") + id);
    button->setText(title);
    button->setIcon(icon(iconName));
    button->setIconSize({tokens::kIcon, tokens::kIcon});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(title);
    button->setToolTip(shortcut.isEmpty() ? title : tr("%1 (%2)").arg(title, shortcut));
    m_layout->insertWidget(int(m_buttons.size()), button);
    m_group->addButton(button);
    m_buttons.insert(id, button);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT pageChosen(id); });
}

void NavigationRail::setCurrent(const QString& id)
{
    if (QToolButton* const button = m_buttons.value(id)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QToolButton* const button : std::as_const(m_buttons))
        button->setChecked(false);
    m_group->setExclusive(true);
}

void NavigationRail::addFootButton(QToolButton* button)
{
    button->setIconSize({tokens::kIcon, tokens::kIcon});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_foot->addWidget(button);
}

void NavigationRail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace baton
