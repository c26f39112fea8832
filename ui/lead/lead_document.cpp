// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/lead_document.h"

#include "core/runtime/session.h"

#include <algorithm>

namespace baton {

/// The answer to "what about this lead?".
struct LeadDocument::Look {
    bool isSame = false;                  ///< nothing happened to it since
    std::shared_ptr<const LeadData> data; ///< null: no such lead
    EventSeq upTo;
    WorkspaceStamp stamp;
};

namespace {

Result<std::shared_ptr<const LeadData>> load(Session& session, LeadId lead)
{
    auto file = leadFile(session, lead);
    if (!file)
        return file.error();
    if (!*file)
        return std::shared_ptr<const LeadData>();
    auto data = std::make_shared<LeadData>();
    data->file = *std::move(*file);
    auto viewer = session.person();
    if (!viewer)
        return viewer.error();
    data->viewer = *std::move(viewer);
    auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    data->catalogue = *std::move(catalogue);
    auto decisions = decisionsOf(session, lead);
    if (!decisions)
        return decisions.error();
    data->decisions = *std::move(decisions);
    auto latest = latestDecision(session, lead);
    if (!latest)
        return latest.error();
    data->latest = *std::move(latest);
    return std::shared_ptr<const LeadData>(std::move(data));
}

/// Whether something changed that is told of the lead besides its events.
bool sameRules(const WorkspaceStamp& a, const WorkspaceStamp& b)
{
    return a.playbook == b.playbook && a.roster == b.roster && a.people == b.people &&
           a.accounts == b.accounts && a.silentChanges == b.silentChanges;
}

} // namespace

Result<LeadDocument::Look> LeadDocument::look(Session& session, LeadId lead, EventSeq after,
                                              const std::optional<WorkspaceStamp>& stamp)
{
    const auto changes = changesSince(session, after);
    if (!changes)
        return changes.error();
    Look look;
    look.upTo = changes->upTo;
    look.stamp = changes->stamp;
    look.isSame = stamp && sameRules(*stamp, changes->stamp) && !changes->tooMany &&
                  !std::ranges::binary_search(changes->leads, lead);
    if (look.isSame)
        return look;
    auto data = load(session, lead);
    if (!data)
        return data.error();
    look.data = *std::move(data);
    return look;
}

LeadDocument::LeadDocument(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::workspaceChanged, this, &LeadDocument::follow);
    connect(&desk, &Desk::rulesChanged, this, &LeadDocument::reload); // names, which the desk has later
    connect(&desk, &Desk::regained, this, &LeadDocument::follow);
}

void LeadDocument::setLead(std::optional<LeadId> lead)
{
    if (lead == m_lead)
        return;
    m_lead = lead;
    m_data.reset();
    m_job.drop();
    set(lead ? State::Loading : State::None);
    if (lead)
        reload();
}

void LeadDocument::reload()
{
    if (!m_lead)
        return;
    m_stamp.reset();
    start();
}

void LeadDocument::follow()
{
    if (!m_lead)
        return;
    if (m_job.isPending())
        m_isBehind = true; // a flood of changes must not put the answer off for ever
    else
        start();
}

void LeadDocument::start()
{
    m_isBehind = false;
    m_job.replace(m_desk.read(
        this,
        [lead = *m_lead, after = m_seen, stamp = m_stamp](Session& session) {
            return look(session, lead, after, stamp);
        },
        [this](Result<Look> result) { take(std::move(result)); }));
}

void LeadDocument::take(Result<Look> result)
{
    if (!result) {
        m_error = result.error();
        if (m_state != State::Shown) // what is shown stays; the desk tells that the workspace is lost
            set(State::Failed);
        return;
    }
    m_seen = result->upTo;
    m_stamp = result->stamp;
    if (!result->isSame) {
        m_data = std::move(result->data);
        set(m_data ? State::Shown : State::Missing);
    }
    if (m_isBehind)
        start();
}

void LeadDocument::set(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace baton
