// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/runtime/actor.h"
#include "core/runtime/desk_job.h"

#include <QMainWindow>
#include <QSettings>

#include <memory>

namespace baton {

class ConsoleView;
class Desk;
class StartPage;
class WindowActions;

/// The window: a start page, or the console on one workspace.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` is where the window remembers itself; both outlive it.
    MainWindow(QSettings& settings, const Clock& clock, Actor actor, QWidget* parent = nullptr);
    ~MainWindow() override;

    enum class Opening : std::uint8_t {
        Existing,
        New,    ///< made empty; the import assistant follows
        Sample, ///< made with the sample's leads; opened if it is there
    };
    void openWorkspace(const QString& path, Opening opening);
    /// The workspace that was open last, or the start page.
    void openLast();
    /// "baton://lead/17" or the path of a workspace, as another program says it.
    void openFromOutside(const QString& target);

    /// Kept for the next start: "theme", "language".
    void rememberLook(const QString& key, const QString& value);

    Desk* desk() const { return m_desk.get(); }
    ConsoleView* console() const { return m_console; }

public Q_SLOTS:
    void showStartPage();
    void askForNew();
    void askForExisting();
    void openSample();
    void showPalette();
    void showShortcuts();
    void newLead();
    void importFile();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void startDesk(const QString& path, bool create);
    void fillSample();
    void showConsole();
    void closeWorkspace();
    void fail(const Error& error);
    void remember(const QString& path);
    void showLeadFromLink(LeadId lead);

    QSettings& m_settings;
    const Clock& m_clock;
    Actor m_actor;
    WindowActions* m_actions;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QSettings> m_workspaceSettings; ///< of the pages of the open workspace
    ConsoleView* m_console = nullptr; ///< null: the start page, or work on the way to the console
    StartPage* m_start = nullptr;
    LeadId m_linked; ///< to be shown as soon as a workspace is open
    JobSlot m_sampleJob;
};

} // namespace baton
