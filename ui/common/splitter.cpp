// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/splitter.h"

#include "ui/common/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace baton {

namespace {

constexpr int kStep = tokens::kTwo;

class Handle final : public QSplitterHandle {
public:
    Handle(const QString& name, QSplitter* splitter) : QSplitterHandle(splitter->orientation(), splitter)
    {
        setAccessibleName(name);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool across = orientation() == Qt::Horizontal;
        const int back = across ? Qt::Key_Left : Qt::Key_Up;
        const int forth = across ? Qt::Key_Right : Qt::Key_Down;
        if (event->key() != back && event->key() != forth)
            return QSplitterHandle::keyPressEvent(event);
        // A thin handle is larger than what it shows, to be caught by the mouse.
        const QPoint shown = mapToParent(contentsRect().topLeft());
        moveSplitter((across ? shown.x() : shown.y()) + (event->key() == forth ? kStep : -kStep));
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QSplitterHandle::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QSplitterHandle::focusOutEvent(event);
        update();
    }
    void paintEvent(QPaintEvent* event) override
    {
        QSplitterHandle::paintEvent(event);
        if (hasFocus())
            QPainter(this).fillRect(rect(), Theme::instance().color(Ink::FocusLine));
    }
};

/// Qt has no role for it.
QAccessibleInterface* accessibleHandle(const QString& className, QObject* object)
{
    auto* const handle =
        className == QLatin1String("QSplitterHandle") ? qobject_cast<QWidget*>(object) : nullptr;
    return handle ? new QAccessibleWidget(handle, QAccessible::Separator) : nullptr;
}

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QString handleName, QWidget* parent)
    : QSplitter(orientation, parent), m_handleName(std::move(handleName))
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleHandle);
        return true;
    }();
}

QSplitterHandle* Splitter::createHandle()
{
    return new Handle(m_handleName, this);
}

} // namespace baton
