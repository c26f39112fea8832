// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace baton {

class MainWindow;

/// What the window can do, with its keys, whatever page is shown.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(MainWindow& window);

    /// Which of them make sense without an open workspace is theirs to know.
    void setWorkspaceOpen(bool open);
    QList<QAction*> all() const { return m_all; }
    /// For the button at the foot of the rail; owned by the window.
    QMenu* menu() const { return m_menu; }

private:
    QAction* add(const QString& text, const QString& icon, const QList<QKeySequence>& keys,
                 bool needsWorkspace);
    void addWorkspaceActions();
    void addPageActions();
    void addLookActions();
    void addThemeMenu();
    void addLanguageMenu();

    MainWindow& m_window;
    QMenu* m_menu;
    QList<QAction*> m_all;
    QList<QAction*> m_workspaceOnly;
};

} // namespace baton
