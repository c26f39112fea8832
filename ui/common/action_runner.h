// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/runtime/desk_job.h"
#include "core/runtime/lead_actions.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

class QAction;
class QWidget;

namespace baton {

class Desk;
class Toast;
struct ActionOffer;

/// What people do to leads, for a page: an action for each thing that can be done to the page's leads, with
/// its dialog, a message with a way back, and undo and redo of what was done here. Actions that make no
/// sense, or that the person's role lacks, are disabled and say why.
class LeadActionRunner final : public QObject {
    Q_OBJECT

public:
    static constexpr std::int64_t kMostLeads = 10'000; ///< at a time: one transaction, one undo

    /// `page` gets the shortcuts and is owner of this.
    LeadActionRunner(Desk& desk, QWidget* page);

    /// About which leads: how many, and, asked only when they are needed, which.
    void setLeads(std::int64_t count, std::function<std::vector<LeadId>()> leads);
    void setLead(std::optional<LeadId> lead);

    /// In the order of actionOffers(); by key, see actionKey(), null for one that is not offered.
    const QList<QAction*>& actions() const { return m_actions; }
    QAction* action(std::string_view key) const;
    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

    /// What the workspace knows of who sits here; nothing until it is read.
    const std::optional<Person>& person() const { return m_person; }

    /// A message at the foot of the window.
    void tell(const QString& text, std::function<void()> undo = {});

Q_SIGNALS:
    /// Something was done, undone or done again.
    void performed(const baton::ActionReport& report);
    void personChanged();

private:
    void readPerson();
    void refresh();
    void ask(const ActionOffer& offer);
    void noteDone(const ActionOffer& offer, const ActionReport& report);
    /// Takes back the last of `from` and puts the taking back on `to`.
    void takeBack(std::vector<ActionId>& from, std::vector<ActionId>& to);
    void noteTakenBack(const Result<ActionReport>& report, std::vector<ActionId>& from,
                       std::vector<ActionId>& to);
    QString obstacle(const ActionOffer& offer) const;

    Desk& m_desk;
    QWidget* m_page;
    std::int64_t m_count = 0;
    std::function<std::vector<LeadId>()> m_leads;
    std::optional<Person> m_person;
    QList<QAction*> m_actions;
    QAction* m_undo;
    QAction* m_redo;
    std::vector<ActionId> m_done;
    std::vector<ActionId> m_takenBack;
    QPointer<Toast> m_toast;
    JobSlot m_personJob;
    JobSlot m_undoJob;
};

} // namespace baton
