// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_empty.h"

#include "ui/common/empty_state.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

QueueEmpty::QueueEmpty(QWidget* parent) : QWidget(parent)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setSituation({});
}

EmptyState* QueueEmpty::rebuild()
{
    if (m_state) {
        m_state->hide();
        m_state->deleteLater(); // its button may be what asked for this
    }
    m_state = new EmptyState(this);
    layout()->addWidget(m_state);
    return m_state;
}

void QueueEmpty::setSituation(const EmptySituation& situation)
{
    if (m_state && situation == m_situation)
        return;
    m_situation = situation;
    EmptyState* const state = rebuild();
    const auto offerPage = [&](const QString& text, const char* page) {
        connect(state->addAction(text), &QPushButton::clicked, this,
                [this, id = QLatin1StringView(page)] { Q_EMIT pageRequested(id); });
    };
    if (!situation.hasLeads) {
        state->setText(QStringLiteral("leads"), tr("No leads yet"),
                       situation.hasPlaybook
                           ? tr("Import a file of leads, or add one by hand; they are routed as they come.")
                           : tr("Import a file of leads to begin. They are routed once a playbook is live."));
        offerPage(tr("Import leads"), "import");
        if (!situation.hasPlaybook)
            offerPage(tr("Open the playbook"), "playbook");
        return;
    }
    if (situation.isFiltered) {
        state->setText(QStringLiteral("filter"), tr("No lead meets these filters"),
                       tr("Leads that come later appear here as soon as they do."));
        connect(state->addAction(tr("Clear filters and search")), &QPushButton::clicked, this,
                &QueueEmpty::clearRequested);
        return;
    }
    switch (situation.scope) {
    case LeadScope::Open:
        state->setText(QStringLiteral("success"), tr("No open work"),
                       tr("Leads that are waiting, owned or held appear here."));
        break;
    case LeadScope::Mine:
        if (situation.isRep) {
            state->setText(QStringLiteral("success"), tr("You have no open leads"),
                           tr("Leads that are assigned to you appear here."));
        } else {
            state->setText(QStringLiteral("rep"), tr("You are no rep of this workspace"),
                           tr("A manager can say on the People page which rep you are."));
            offerPage(tr("Open People"), "people");
        }
        break;
    case LeadScope::Unassigned:
        state->setText(QStringLiteral("success"), tr("Every open lead has an owner"),
                       tr("Leads wait here while they are not routed, or while nobody is available."));
        break;
    case LeadScope::Held:
        state->setText(QStringLiteral("held"), tr("Nothing is held"),
                       tr("Leads wait here when nobody of a pool is available."));
        break;
    case LeadScope::All:
        break; // there are leads
    }
}

} // namespace baton
