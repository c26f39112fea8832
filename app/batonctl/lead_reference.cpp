// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/lead_reference.h"

namespace baton {

int withLead(Context& context, const std::string& reference,
             const std::function<int(Session&, LeadId)>& action)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto lead = findLead(**session, reference);
    if (!lead)
        return context.fail(lead.error());
    if (!*lead)
        return context.refuse("lead.unknown", {"lead", reference});
    return action(**session, **lead);
}

} // namespace baton
