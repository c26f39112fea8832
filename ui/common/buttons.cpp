// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/buttons.h"

#include "ui/common/icons.h"

#include <QPushButton>
#include <QToolButton>

namespace baton {

namespace {

QPushButton* makeKind(const char* kind, const QString& text, QWidget* parent)
{
    auto* const button = new QPushButton(text, parent);
    button->setAutoDefault(true); // Enter presses what has the keyboard, in pages as in dialogs
    button->setProperty("kind", QString::fromLatin1(kind));
    return button;
}

} // namespace

QPushButton* makeButton(const QString& text, QWidget* parent)
{
    return makeKind("plain", text, parent);
}

QPushButton* makePrimaryButton(const QString& text, QWidget* parent)
{
    return makeKind("primary", text, parent);
}

QPushButton* makeQuietButton(const QString& text, QWidget* parent)
{
    return makeKind("quiet", text, parent);
}

QPushButton* makeDangerButton(const QString& text, QWidget* parent)
{
    return makeKind("danger", text, parent);
}

QToolButton* makeIconButton(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({tokens::kIconSmall, tokens::kIconSmall});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace baton
