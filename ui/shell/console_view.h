// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QSettings;
class QSplitter;
class QToolButton;

namespace baton {

class Desk;
class LeadPanel;
class NavigationRail;
class PageStack;
class Toast;

/// One open workspace: the rail, a page, the inspector beside it, and above them what is wrong.
class ConsoleView : public QWidget {
    Q_OBJECT

public:
    /// `settings` is where this workspace's pages remember themselves.
    ConsoleView(Desk& desk, QSettings& settings, QWidget* parent = nullptr);
    ~ConsoleView() override;

    PageStack& pages() { return *m_pages; }
    NavigationRail& rail() { return *m_rail; }
    Toast& toast() { return *m_toast; }
    /// What can be done with the lead in the inspector; none without one.
    QList<QAction*> inspectorActions() const;
    void setInspectorShown(bool shown);
    bool isInspectorShown() const { return m_inspectorShown; }
    void saveState();

private:
    void buildRail();
    void placeInspector();
    void restoreState();

    Desk& m_desk;
    QSettings& m_settings;
    NavigationRail* m_rail;
    PageStack* m_pages;
    QSplitter* m_splitter;
    LeadPanel* m_inspector;
    Toast* m_toast;
    bool m_inspectorShown = true; ///< wanted by the user
};

} // namespace baton
