// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/handoff/snapshot.h"
#include "core/runtime/current_lead.h"
#include "core/runtime/lead_action.h"

#include <memory>
#include <optional>
#include <variant>

namespace baton {

class Session;

/// What an action means for each lead, and for which leads it makes no sense. Writes nothing.
class ActionPlanner {
public:
    /// Checks who asks: an Error "right.missing".
    static Result<ActionPlanner> make(Session& session, const LeadAction& action);

    /// With what was asked for; an error among them means that nothing is to be done to any lead.
    const Problems& problems() const { return m_problems; }

    /// What it changes about a lead, or the Problem with it.
    Result<std::variant<LeadChange, Problem>> plan(const CurrentLead& lead) const;

private:
    ActionPlanner(Session& session, const LeadAction& action) : m_session(&session), m_action(action) {}
    Result<void> check();
    Result<void> checkAssign(const action::Assign& assign);
    Result<void> checkEdit(const action::EditFields& edit);
    bool isTheirs(const CurrentLead& lead) const;

    struct Rules;
    Session* m_session;
    LeadAction m_action;
    Person m_person;
    bool m_onlyOwn = false;
    Problems m_problems;
    std::vector<std::pair<std::string, Value>> m_values; ///< of EditFields
};

} // namespace baton
