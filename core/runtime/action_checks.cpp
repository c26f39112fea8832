// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/action_checks.h"

#include "core/base/text.h"
#include "core/domain/rejection_reason.h"

#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t kLongestText = 20'000;

Problem problem(const char* code, std::string location, std::vector<std::string> args = {})
{
    return {Severity::Error, code, std::move(location), std::move(args)};
}

/// What is wrong with the action itself, whatever the leads; where it takes nothing but a look at it.
struct Checks {
    Instant now;
    Problems& problems;

    void report(const char* code, const char* location, std::string argument)
    {
        problems.push_back(problem(code, location, {std::move(argument)}));
    }
    void checkText(const std::string& text, const char* location)
    {
        if (!isStorableText(text) || text.size() > kLongestText)
            problems.push_back(
                problem("action.bad_text", location, {location, std::to_string(kLongestText)}));
    }
    void checkUntil(Instant until)
    {
        if (until <= now)
            report("action.until_past", "until", formatInstant(until));
    }

    void operator()(const action::Recycle& recycle)
    {
        checkUntil(recycle.until);
        checkText(recycle.reason, "reason");
    }
    void operator()(const action::Reject& reject)
    {
        checkText(reject.comment, "comment");
        const RejectionReason* const reason = findRejectionReason(reject.reason);
        if (!reason)
            report("reject.unknown_reason", "reason", reject.reason);
        else if (reason->needsComment && trimmed(reject.comment).empty())
            report("reject.needs_comment", "comment", reject.reason);
    }
    void operator()(const action::MarkContacted& contacted)
    {
        checkText(contacted.comment, "comment");
        if (!isKey(contacted.channel))
            report("contact.bad_channel", "channel", contacted.channel);
        if (contacted.at && *contacted.at > now)
            report("contact.in_future", "at", formatInstant(*contacted.at));
    }
    void operator()(const action::SetStage& set)
    {
        if (!action::canBeSet(set.stage))
            report("action.stage_aside", "stage", std::string(stageKey(set.stage)));
    }
    void operator()(const action::EndLead& end)
    {
        if (!isKey(end.disposition))
            report("action.bad_disposition", "disposition", end.disposition);
    }
    void operator()(const action::AddNote& note)
    {
        checkText(note.text, "text");
        if (trimmed(note.text).empty())
            problems.push_back(problem("action.empty_note", "text"));
    }
    void operator()(const action::Snooze& snooze) { checkUntil(snooze.until); }
    void operator()(const action::Assign&) {}     // by the roster
    void operator()(const action::EditFields&) {} // by the fields
    void operator()(const action::ReturnToQueue&) {}
    void operator()(const action::Accept&) {}
};

} // namespace

Problems checkAction(const LeadAction& action, Instant now)
{
    Problems problems;
    std::visit(Checks{now, problems}, action);
    return problems;
}

std::optional<Problem> obstacleToGiving(const Roster& roster, const RepId& id,
                                        const std::optional<PoolId>& poolId)
{
    const Rep* const rep = roster.rep(id);
    if (!rep)
        return problem("rep.unknown", "rep", {id.text()});
    if (!rep->active)
        return problem("rep.inactive", "rep", {id.text()});
    if (!poolId)
        return std::nullopt;
    const Pool* const pool = roster.pool(*poolId);
    if (!pool)
        return problem("pool.unknown", "pool", {poolId->text()});
    if (std::ranges::find(pool->members, id, &PoolMember::rep) == pool->members.end())
        return problem("pool.not_a_member", "pool", {id.text(), poolId->text()});
    return std::nullopt;
}

} // namespace baton
