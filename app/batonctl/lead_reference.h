// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/context.h"
#include "core/runtime/lead_commands.h"

#include <functional>

namespace baton {

/// Opens the workspace, finds the lead that the command line names and does `action` with it; answers when
/// there is none.
int withLead(Context& context, const std::string& reference,
             const std::function<int(Session&, LeadId)>& action);

} // namespace baton
