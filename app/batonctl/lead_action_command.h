// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/command_spec.h"
#include "core/runtime/lead_actions.h"

#include <functional>
#include <string>
#include <vector>

namespace baton {

/// What all commands that do something about leads ask for.
struct LeadSelection {
    std::vector<std::string> leads; ///< as findLead() takes them
    bool dryRun = false;
};

/// Declares the leads and --dry-run, and what to do: `action` makes the LeadAction of the options. The leads
/// come first on the command line.
void addLeadAction(CommandSpec command, std::function<LeadAction()> action);

/// Tells what was done, or would be; the exit code says whether anything was.
int answerReport(Context& context, const ActionReport& report);

} // namespace baton
