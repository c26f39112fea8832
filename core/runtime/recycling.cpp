// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/recycling.h"

#include "core/runtime/actor.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace baton {

Result<void> Recycling::begin(LeadRow& row, Instant at)
{
    const auto recycled = m_repositories->recycled.find(row.lead.id);
    if (!recycled)
        return recycled.error();
    if (!*recycled)
        return {};
    m_lead = row.lead.id;
    if ((*recycled)->until > at) {
        m_until = (*recycled)->until;
        return {};
    }
    m_hasEnded = true;
    row.lead.stage = Stage::Lead;
    row.lead.raisedBy.clear();
    BATON_TRY(m_repositories->recycled.remove(row.lead.id));
    const auto seq = m_repositories->events.append(
        row.chain, {row.lead.id, at, Actor::engine().login, "recycling_ended", R"({"stage":"lead"})"});
    return seq ? Result<void>() : Result<void>(seq.error());
}

Result<void> Recycling::settle(Decision& decision)
{
    if (!m_until)
        return {};
    if (decision.stage != Stage::Recycled)
        return m_repositories->recycled.remove(m_lead);
    if (decision.state == LeadState::Nurture)
        decision.dueAt = decision.dueAt ? std::min(*decision.dueAt, *m_until) : *m_until;
    return {};
}

} // namespace baton
