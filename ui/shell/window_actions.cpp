// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/shell/console_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/page_stack.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>

namespace baton {

WindowActions::WindowActions(MainWindow& window)
    : QObject(&window), m_window(window), m_menu(new QMenu(&window))
{
    m_menu->setToolTipsVisible(true);
    addWorkspaceActions();
    m_menu->addSeparator();
    addPageActions();
    addLookActions();
    addThemeMenu();
    addLanguageMenu();
    m_menu->addSeparator();
    QAction* const quit = add(tr("Quit"), QString(), {QKeySequence(QKeySequence::Quit)}, false);
    connect(quit, &QAction::triggered, &m_window, &QWidget::close);
    setWorkspaceOpen(false);
}

QAction* WindowActions::add(const QString& text, const QString& iconName, const QList<QKeySequence>& keys,
                            bool needsWorkspace)
{
    auto* const action = new QAction(text, this);
    if (!iconName.isEmpty()) {
        action->setIcon(icon(iconName));
        action->setProperty("iconName", iconName);
    }
    action->setShortcuts(keys);
    m_window.addAction(action);
    m_menu->addAction(action);
    m_all.push_back(action);
    if (needsWorkspace)
        m_workspaceOnly.push_back(action);
    return action;
}

void WindowActions::setWorkspaceOpen(bool open)
{
    for (QAction* const action : std::as_const(m_workspaceOnly))
        action->setEnabled(open);
}

void WindowActions::addWorkspaceActions()
{
    connect(add(tr("New lead…"), QStringLiteral("plus"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, true),
            &QAction::triggered, &m_window, &MainWindow::newLead);
    connect(add(tr("Import a file…"), QStringLiteral("import"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, true),
            &QAction::triggered, &m_window, &MainWindow::importFile);
    m_menu->addSeparator();
    connect(add(tr("Open a workspace…"), QStringLiteral("open"), {QKeySequence(QKeySequence::Open)}, false),
            &QAction::triggered, &m_window, &MainWindow::askForExisting);
    connect(add(tr("New workspace…"), QStringLiteral("database"), {}, false), &QAction::triggered, &m_window,
            &MainWindow::askForNew);
    connect(add(tr("Close the workspace"), QStringLiteral("close"), {}, true), &QAction::triggered, &m_window,
            &MainWindow::showStartPage);
}

/// Not in the menu: the rail shows them.
void WindowActions::addPageActions()
{
    int number = 0;
    for (const PageEntry& entry : pageCatalogue()) {
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + number++));
        QAction* const action = add(entry.title(), QString::fromLatin1(entry.icon), {keys}, true);
        m_menu->removeAction(action);
        connect(action, &QAction::triggered, &m_window, [this, id = QString::fromLatin1(entry.id)] {
            if (m_window.console())
                m_window.console()->pages().showPage(id);
        });
    }
    QAction* const back =
        add(tr("Back"), QStringLiteral("previous"), {QKeySequence(QKeySequence::Back)}, true);
    m_menu->removeAction(back);
    connect(back, &QAction::triggered, &m_window, [this] {
        if (m_window.console())
            m_window.console()->pages().goBack();
    });
}

void WindowActions::addLookActions()
{
    connect(add(tr("Find anything…"), QStringLiteral("search"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, false),
            &QAction::triggered, &m_window, &MainWindow::showPalette);
    connect(add(tr("Keyboard shortcuts"), QStringLiteral("keyboard"), {QKeySequence(Qt::Key_F1)}, false),
            &QAction::triggered, &m_window, &MainWindow::showShortcuts);
    QAction* const inspector =
        add(tr("Show or hide the inspector"), QStringLiteral("view"), {QKeySequence(Qt::Key_F4)}, true);
    connect(inspector, &QAction::triggered, &m_window, [this] {
        if (ConsoleView* const console = m_window.console())
            console->setInspectorShown(!console->isInspectorShown());
    });
}

void WindowActions::addThemeMenu()
{
    QMenu* const menu = m_menu->addMenu(icon(QStringLiteral("theme")), tr("Theme"));
    auto* const group = new QActionGroup(this);
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::System, tr("Like the system")},
                                                   {ThemeMode::Light, tr("Light")},
                                                   {ThemeMode::Dark, tr("Dark")},
                                                   {ThemeMode::HighContrast, tr("High contrast")}};
    for (const auto& [mode, title] : modes) {
        QAction* const action = add(tr("Theme: %1").arg(title), QStringLiteral("theme"), {}, false);
        m_menu->removeAction(action);
        action->setIconText(title);
        action->setCheckable(true);
        action->setChecked(Theme::instance().mode() == mode);
        group->addAction(action);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            Theme::instance().setMode(mode);
            m_window.rememberLook(QStringLiteral("theme"), themeModeKey(mode));
        });
    }
}

void WindowActions::addLanguageMenu()
{
    QMenu* const menu = m_menu->addMenu(icon(QStringLiteral("settings")), tr("Language"));
    auto* const group = new QActionGroup(this);
    for (const Language& language : languages()) {
        QAction* const action = menu->addAction(tr("%1 (at the next start)").arg(language.name));
        action->setCheckable(true);
        action->setChecked(QLocale().name().startsWith(language.code));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = language.code] { m_window.rememberLook(QStringLiteral("language"), code); });
    }
}

} // namespace baton
