// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_runner.h"

#include "core/runtime/desk.h"
#include "ui/common/action_dialog.h"
#include "ui/common/action_offer.h"
#include "ui/common/action_outcome_dialog.h"
#include "ui/common/icons.h"
#include "ui/common/toast.h"

#include <QAction>
#include <QLocale>

#include "words/problem_text.h"

namespace baton {

LeadActionRunner::LeadActionRunner(Desk& desk, QWidget* page)
    : QObject(page),
      m_desk(desk),
      m_page(page),
      m_undo(new QAction(icon(QStringLiteral("undo")), tr("Undo"), this)),
      m_redo(new QAction(icon(QStringLiteral("redo")), tr("Redo"), this))
{
    const auto adopt = [page](QAction* action, const QKeySequence& shortcut) {
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    };
    for (const ActionOffer& offer : actionOffers()) {
        auto* const action = new QAction(icon(QLatin1StringView(offer.icon)), offer.text(), this);
        adopt(action, QKeySequence(QLatin1StringView(offer.shortcut)));
        connect(action, &QAction::triggered, this, [this, &offer] { ask(offer); });
        m_actions.append(action);
    }
    adopt(m_undo, QKeySequence::Undo);
    adopt(m_redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, [this] { takeBack(m_done, m_takenBack); });
    connect(m_redo, &QAction::triggered, this, [this] { takeBack(m_takenBack, m_done); });
    connect(&m_desk, &Desk::workspaceChanged, this, &LeadActionRunner::readPerson);
    connect(&m_desk, &Desk::opened, this, &LeadActionRunner::readPerson);
    connect(&m_desk, &Desk::lost, this, &LeadActionRunner::refresh);
    connect(&m_desk, &Desk::regained, this, &LeadActionRunner::refresh);
    readPerson();
    refresh();
}

void LeadActionRunner::readPerson()
{
    m_personJob.replace(m_desk.read(
        this, [](Session& session) { return session.person(); },
        [this](Result<Person> person) {
            if (!person)
                return;
            m_person = *std::move(person);
            refresh();
            Q_EMIT personChanged();
        }));
}

void LeadActionRunner::setLeads(std::int64_t count, std::function<std::vector<LeadId>()> leads)
{
    m_count = count;
    m_leads = std::move(leads);
    refresh();
}

void LeadActionRunner::setLead(std::optional<LeadId> lead)
{
    if (lead)
        setLeads(1, [id = *lead] { return std::vector<LeadId>{id}; });
    else
        setLeads(0, {});
}

QAction* LeadActionRunner::action(std::string_view key) const
{
    const ActionOffer* const offer = findActionOffer(key);
    return offer ? m_actions[offer - actionOffers().data()] : nullptr;
}

QString LeadActionRunner::obstacle(const ActionOffer& offer) const
{
    if (m_person && !mayOffer(offer, *m_person))
        return refusalText(offer);
    if (m_desk.isLost())
        return tr("The workspace cannot be reached.");
    if (m_count == 0)
        return tr("Choose leads first.");
    if (m_count > kMostLeads)
        return tr("At most %1 leads at a time.").arg(QLocale().toString(qlonglong(kMostLeads)));
    return {};
}

void LeadActionRunner::refresh()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        QAction* const action = m_actions[i];
        const ActionOffer& offer = actionOffers()[std::size_t(i)];
        const QString why = obstacle(offer);
        action->setEnabled(why.isEmpty() && m_person);
        action->setToolTip(why.isEmpty() ? tr("%1 (%2)", "what a button does, its key")
                                               .arg(offer.explanation(), action->shortcut().toString())
                                         : why);
        action->setStatusTip(action->toolTip());
    }
    m_undo->setEnabled(!m_done.empty() && !m_desk.isLost());
    m_redo->setEnabled(!m_takenBack.empty() && !m_desk.isLost());
}

void LeadActionRunner::ask(const ActionOffer& offer)
{
    if (!m_leads)
        return;
    const auto leads = std::make_shared<const std::vector<LeadId>>(m_leads());
    if (leads->empty())
        return;
    auto* const dialog = new ActionDialog(m_desk, offer, leads, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ActionDialog::performed, this,
            [this, &offer](const ActionReport& report) { noteDone(offer, report); });
    dialog->open();
}

void LeadActionRunner::tell(const QString& text, std::function<void()> undo)
{
    if (!m_toast)
        m_toast = new Toast(m_page->window());
    m_toast->showText(text, std::move(undo));
}

void LeadActionRunner::noteDone(const ActionOffer& offer, const ActionReport& report)
{
    m_done.push_back(*report.id);
    m_takenBack.clear();
    refresh();
    // Not what would be the last by then.
    tell(offer.done(int(report.leads)), [this, id = *report.id] {
        if (!m_done.empty() && m_done.back() == id)
            m_undo->trigger();
    });
    Q_EMIT performed(report);
}

void LeadActionRunner::takeBack(std::vector<ActionId>& from, std::vector<ActionId>& to)
{
    if (from.empty() || m_undoJob.isPending())
        return;
    m_undoJob.replace(m_desk.write(
        this, [id = from.back()](Session& session) { return baton::undoAction(session, id); },
        [this, &from, &to](const Result<ActionReport>& report) { noteTakenBack(report, from, to); }));
}

void LeadActionRunner::noteTakenBack(const Result<ActionReport>& report, std::vector<ActionId>& from,
                                     std::vector<ActionId>& to)
{
    if (!report) {
        // What can never be taken back must not stand before what can.
        if (report.error().code.starts_with("action."))
            from.pop_back();
        refresh();
        tell(errorText(report.error()));
        return;
    }
    from.pop_back();
    if (report->id)
        to.push_back(*report->id);
    refresh();
    const int leads = int(report->leads);
    const bool undone = &from == &m_done;
    if (!report->refused.empty())
        ActionOutcomeDialog::tell(*report, undone, m_page->window());
    else
        tell(undone ? tr("Undone for %Ln lead(s).", nullptr, leads)
                    : tr("Done again for %Ln lead(s).", nullptr, leads));
    Q_EMIT performed(*report);
}

} // namespace baton
