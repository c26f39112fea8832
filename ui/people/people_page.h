// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "ui/common/page.h"
#include "ui/people/people_data.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace baton {

class Banner;
class EmptyState;
class Label;
class PeopleModel;
class RepsModel;
class TableView;

/// Who is there and who may do what: the reps with their presence, the people of the workspace, and the
/// rights of each role. What the viewer's role lacks is disabled and says why.
class PeoplePage final : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);

    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;
    void takeFocus() override;

    TableView& reps() const { return *m_reps; }
    TableView& people() const { return *m_people; }
    TableView& rights() const { return *m_rights; }
    QTabBar& tabs() const { return *m_tabs; }

private:
    QWidget* makeReps();
    QWidget* makePeople();
    QWidget* makeRights();
    QAction* addPageAction(const QString& text, const QString& keys, void (PeoplePage::*work)());
    void reload();
    void take(Result<PeopleData> data);
    void updateActions();
    void updatePresenceActions();

    std::vector<RepId> chosenReps() const;
    const Person* chosenPerson() const;
    void setOnline();
    void setPaused();
    void setOffline();
    void askPresence(Presence status);
    void addSomebody();
    void editChosen();
    void toggleActive();
    void openPersonDialog(const std::string& login);
    void tell(const Result<Problems>& outcome);

    Desk& m_desk;
    std::optional<PeopleData> m_data;
    Label* m_viewer;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    Banner* m_trouble;
    RepsModel* m_repsModel;
    PeopleModel* m_peopleModel;
    TableView* m_reps;
    TableView* m_people;
    TableView* m_rights;
    EmptyState* m_noReps;
    EmptyState* m_noPeople;
    Label* m_presenceHint;
    Label* m_peopleHint;
    QAction* m_online = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_offline = nullptr;
    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_toggle = nullptr;
    JobSlot m_job;
    JobSlot m_command;
};

} // namespace baton
