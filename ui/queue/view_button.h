// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_job.h"
#include "core/runtime/saved_views.h"

#include <QToolButton>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace baton {

class Desk;
class ViewNameDialog;

/// The saved views of a list, in a menu: one's own and shared ones to go to, and what can be done with the
/// one at hand. Says by name which view that is, and whether what is shown has moved away from it.
class ViewButton final : public QToolButton {
    Q_OBJECT

public:
    /// `present` says what the list shows now.
    ViewButton(Desk& desk, std::function<LeadView()> present, QWidget* parent = nullptr);

    /// 0: none.
    ViewId view() const { return m_current; }
    void setView(ViewId view);
    void setMayShare(bool may) { m_mayShare = may; }
    /// After what is shown changed.
    void refresh();
    void saveAs();

Q_SIGNALS:
    void chosen(const baton::LeadView& view);
    /// The list as it is without any view.
    void defaultChosen();
    /// Something to say; with a way back, if there is one.
    void told(const QString& text, const std::function<void()>& undo);

private:
    void load();
    void fillMenu();
    void addViews(const QString& title, bool mine);
    void addCommands();
    const SavedView* current() const;
    bool isChanged() const;
    void save(const QString& name, bool shared, const LeadView& view, ViewNameDialog* dialog);
    void rename();
    void share(bool shared);
    void remove();
    void take(const Result<ViewOutcome>& outcome, const QString& done, ViewNameDialog* dialog);

    Desk& m_desk;
    std::function<LeadView()> m_present;
    QMenu* m_menu;
    std::vector<SavedView> m_views;
    ViewId m_current;
    bool m_mayShare = false;
    bool m_again = false;
    JobSlot m_loadJob;
    JobSlot m_job;
};

} // namespace baton
