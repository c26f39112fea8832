// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/lead_actions.h"
#include "core/runtime/lead_file.h"
#include "core/runtime/people_commands.h"
#include "tests/core/runtime/small_workspace.h"

#include <initializer_list>
#include <string>

namespace baton::test {

/// The small workspace with its pool's leads decided, seen by whoever does something about them.
class ActionWorkspace : public SmallWorkspace {
public:
    /// Decided: Dana's and Eli's in turn.
    LeadId owned(const std::string& email)
    {
        const LeadId lead = add(email);
        run();
        return lead;
    }

    ActionReport perform(std::initializer_list<LeadId> leads, const LeadAction& action)
    {
        return orDie(performAction(session(), std::vector<LeadId>(leads), action));
    }
    ActionReport preview(std::initializer_list<LeadId> leads, const LeadAction& action)
    {
        return orDie(previewAction(session(), std::vector<LeadId>(leads), action));
    }
    ActionReport undo(const ActionReport& report) { return orDie(undoAction(session(), *report.id)); }

    /// The kind of the last event of a lead.
    std::string lastEvent(LeadId lead) { return session().repositories().events.ofLead(lead)->back().kind; }
    std::string lastPayload(LeadId lead)
    {
        return session().repositories().events.ofLead(lead)->back().payload;
    }
    int open(const char* rep)
    {
        const auto loads = session().repositories().ledger.repLoads();
        for (const RepLoadRow& row : *loads) {
            if (row.rep == rep)
                return row.load.open;
        }
        return 0;
    }
    int today(const char* rep)
    {
        const auto loads = session().repositories().ledger.repLoads();
        for (const RepLoadRow& row : *loads) {
            if (row.rep == rep)
                return row.load.day;
        }
        return 0;
    }
    std::int64_t owed(const char* rep)
    {
        const auto balances = session().repositories().ledger.balances();
        for (const BalanceRow& row : *balances) {
            if (row.rep == rep)
                return row.balance.owed.units;
        }
        return 0;
    }
    /// Every column of a lead's row but those that each event moves.
    std::string stored(LeadId lead)
    {
        LeadRow found = row(lead);
        std::string text;
        const auto add = [&](const auto& value) { text += std::string(value) + '\n'; };
        add(leadStateKey(found.state));
        add(stageKey(found.lead.stage));
        add(found.lead.owner ? found.lead.owner->text() : "-");
        add(found.lead.previousOwner ? found.lead.previousOwner->text() : "-");
        add(found.disposition);
        add(found.dueAt ? formatInstant(*found.dueAt) : "-");
        add(found.scoreMilli ? std::to_string(*found.scoreMilli) : "-");
        add(found.grade);
        add(std::to_string(found.lead.account.value_or(AccountId()).value));
        add(std::to_string(found.domainKey.value_or(0)));
        for (const auto& [field, value] : found.lead.values)
            text += field + '=' +
                    (std::holds_alternative<std::string>(value) ? std::get<std::string>(value) : "?") + '\n';
        return text;
    }
    /// What verify finds, in words for a failing test; empty: nothing.
    std::string violations()
    {
        std::string text;
        const auto report = verifyWorkspace(session().connection());
        for (const Violation& violation : report->violations)
            text += violation.invariant + ' ' + violation.subject + ' ' + violation.code + '\n';
        return text;
    }

    /// The same workspace opened by somebody else, who sees every commit.
    std::unique_ptr<Session> as(const std::string& login)
    {
        auto opened = Session::open(path("work.db"), clock, Actor{login});
        if (!opened)
            qFatal("%s", opened.error().code.c_str());
        return std::move(*opened);
    }
    void addPerson(const std::string& login, std::vector<Role> roles, const char* rep = nullptr)
    {
        Person person{{}, login, login, std::move(roles)};
        if (rep)
            person.rep = RepId::make(rep);
        if (!baton::addPerson(session(), person)->empty())
            qFatal("%s cannot be added", login.c_str());
    }

    template <typename T>
    static T orDie(Result<T> result)
    {
        if (!result)
            qFatal("%s %s", result.error().code.c_str(),
                   result.error().args.empty() ? "" : result.error().args.front().c_str());
        return *std::move(result);
    }
};

inline RepId rep(const char* id)
{
    return *RepId::make(id);
}

inline PoolId pool(const char* id)
{
    return *PoolId::make(id);
}

/// The code of the one refusal, or of the first problem; empty: neither.
inline std::string codeOf(const ActionReport& report)
{
    if (!report.problems.empty())
        return report.problems.front().code;
    return report.refused.empty() ? std::string() : report.refused.front().problem.code;
}

} // namespace baton::test
