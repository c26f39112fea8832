// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/unnamed_controls.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QWidget>

#include <memory>

namespace baton::test {

namespace {

QString pathOf(const QWidget* widget, const QWidget* root)
{
    QStringList parts;
    for (; widget; widget = widget == root ? nullptr : widget->parentWidget()) {
        const QString name = widget->objectName();
        const QString type = QString::fromLatin1(widget->metaObject()->className());
        parts.prepend(name.isEmpty() ? type : type + QLatin1Char('#') + name);
    }
    return parts.join(QStringLiteral(" > "));
}

} // namespace

QStringList unnamedControls(QWidget& root)
{
    QStringList unnamed;
    for (QWidget* const widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        // What delegates its focus is reached by way of the other; but fields and buttons are told of in any
        // case.
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (!isReached && !qobject_cast<QLineEdit*>(widget) && !qobject_cast<QAbstractButton*>(widget))
            continue;
        QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->role() == QAccessible::NoRole || face->text(QAccessible::Name).trimmed().isEmpty())
            unnamed += pathOf(widget, &root);
    }
    return unnamed;
}

} // namespace baton::test
