// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/runtime/current_lead.h"
#include "core/storage/action_repository.h"

#include <string_view>
#include <variant>

namespace baton {

class Session;

/// What it takes to undo one action, lead by lead. Writes nothing.
class UndoPlanner {
public:
    explicit UndoPlanner(Session& session) : m_session(session) {}

    /// What takes the action back from the lead, or why that cannot be.
    Result<std::variant<LeadChange, Problem>> plan(const ActionLeadRow& done, const CurrentLead& lead);

private:
    Result<std::optional<Problem>> movedOn(const ActionLeadRow& done, const CurrentLead& lead,
                                           const LeadSituation& left);
    Result<std::optional<Problem>> doneSince(const ActionLeadRow& done);
    Result<bool> isCancelled(std::string_view payload);
    Result<std::optional<Problem>> cannotGoBack(const LeadChange& back);

    Session& m_session;
};

} // namespace baton
