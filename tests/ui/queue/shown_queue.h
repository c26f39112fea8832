// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/queue/queue_fixture.h"
#include "ui/queue/lead_table.h"
#include "ui/queue/lead_table_model.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/scope_bar.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace baton::test {

/// The page in a window, as large as a small screen has it.
class ShownQueue {
public:
    explicit ShownQueue(Desk& desk, QSettings* state = nullptr) : m_page(desk)
    {
        if (state)
            m_page.restoreState(*state);
        m_page.resize(1100, 600);
        m_page.show();
        if (!QTest::qWaitForWindowActive(&m_page))
            qFatal("the page is not shown");
        m_page.takeFocus();
    }

    QueuePage& page() { return m_page; }
    LeadTable& table() { return *m_page.findChild<LeadTable*>(); }
    LeadTableModel& model() { return *m_page.findChild<LeadTableModel*>(); }
    ScopeBar& scopes() { return *m_page.findChild<ScopeBar*>(); }
    bool says(const QString& text)
    {
        const auto labels = m_page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }
    bool hasRows(int count)
    {
        return QTest::qWaitFor([&] { return table().isVisible() && model().rowCount() == count; });
    }
    /// Goes to whoever has the keyboard. There is no window manager here, which would give it back to the
    /// page when a dialog closes.
    static QWidget* keyboard()
    {
        if (!QApplication::activeWindow()) {
            for (QWidget* const window : QApplication::topLevelWidgets()) {
                if (window->isVisible() && qobject_cast<QueuePage*>(window))
                    window->activateWindow();
            }
        }
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
            qFatal("nobody has the keyboard");
        return QApplication::focusWidget();
    }
    static void type(const QString& text) { QTest::keyClicks(keyboard(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(keyboard(), key, modifiers);
    }
    template <typename Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        if (!QTest::qWaitFor([&] {
                found = m_page.findChild<Dialog*>();
                return found && found->isVisible() && QApplication::focusWidget() &&
                       found->isAncestorOf(QApplication::focusWidget());
            }))
            qFatal("no dialog came");
        return found;
    }

private:
    QueuePage m_page;
};

inline QString cellText(ShownQueue& shown, int row, const char* field)
{
    const QModelIndex index = shown.model().index(row, shown.model().columnOf(field));
    return index.data().toString();
}

} // namespace baton::test
