// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/key_words.h"

#include "core/criteria/operator.h"
#include "core/routing/node_type.h"

#include "words/words.h"
#include <algorithm>
#include <array>

namespace baton {

namespace {

struct KeyWords {
    std::string_view key;
    const char* words;
};

#define WORDS(key, words)                                                                                    \
    {                                                                                                        \
        key, QT_TRANSLATE_NOOP("baton::Words", words)                                                        \
    }

// By key, ascending.
constexpr auto kKeys = std::to_array<KeyWords>({
    WORDS("action.accept", "Accept"),
    WORDS("action.assign", "Assign"),
    WORDS("action.contact", "Mark contacted"),
    WORDS("action.edit", "Edit"),
    WORDS("action.end", "End"),
    WORDS("action.note", "Note"),
    WORDS("action.recycle", "Recycle"),
    WORDS("action.reject", "Reject"),
    WORDS("action.return", "Return to queue"),
    WORDS("action.snooze", "Snooze"),
    WORDS("action.stage", "Set stage"),
    WORDS("action.undo", "Undo"),
    WORDS("attempt.account_owner", "the owner of the account"),
    WORDS("attempt.manual", "by hand"),
    WORDS("attempt.pool", "a pool"),
    WORDS("attempt.previous_owner", "the previous owner"),
    WORDS("attempt.rep", "one rep"),
    WORDS("cause.arrival", "the lead arrived"),
    WORDS("cause.change", "the lead changed"),
    WORDS("cause.expired", "its hold ran out"),
    WORDS("cause.hand", "somebody asked for it"),
    WORDS("cause.retry", "it was held and somebody might be available again"),
    WORDS("cause.time", "time alone may have moved its score"),
    WORDS("channel.call", "Call"),
    WORDS("channel.chat", "Chat"),
    WORDS("channel.email", "Email"),
    WORDS("channel.meeting", "Meeting"),
    WORDS("channel.social", "Social network"),
    WORDS("channel.text_message", "Text message"),
    WORDS("disposition.bad_contact_data", "contact data is wrong"),
    WORDS("disposition.competitor", "a competitor"),
    WORDS("disposition.disqualified", "disqualified"),
    WORDS("disposition.duplicate", "duplicate"),
    WORDS("disposition.not_a_fit", "not a fit"),
    WORDS("disposition.nurture", "nurture"),
    WORDS("disposition.spam", "spam"),
    WORDS("disposition.step_limit", "stopped after too many steps"),
    WORDS("disposition.unrouted", "not routed"),
    WORDS("event.accepted", "accepted"),
    WORDS("event.activities_withdrawn", "activities withdrawn with their import"),
    WORDS("event.assigned", "assigned"),
    WORDS("event.contact_retracted", "contact retracted"),
    WORDS("event.contacted", "contacted"),
    WORDS("event.edited", "edited"),
    WORDS("event.ended", "ended"),
    WORDS("event.held", "held"),
    WORDS("event.note.added", "note added"),
    WORDS("event.note.retracted", "note retracted"),
    WORDS("event.reassigned", "reassigned"),
    WORDS("event.received", "received"),
    WORDS("event.recycled", "recycled"),
    WORDS("event.recycling_ended", "begins anew"),
    WORDS("event.rejected", "rejected"),
    WORDS("event.restored", "set back with its import"),
    WORDS("event.returned", "returned to the queue"),
    WORDS("event.scored", "scored"),
    WORDS("event.snoozed", "snoozed"),
    WORDS("event.stage_set", "stage set"),
    WORDS("event.undone", "taken back"),
    WORDS("event.updated", "updated"),
    WORDS("event.withdrawn", "withdrawn with its import"),
    WORDS("field.account_owner", "Account owner"),
    WORDS("field.campaign", "Campaign"),
    WORDS("field.city", "City"),
    WORDS("field.company", "Company"),
    WORDS("field.country", "Country"),
    WORDS("field.country_from_domain", "Country by domain"),
    WORDS("field.country_from_phone", "Country by phone"),
    WORDS("field.email", "Email"),
    WORDS("field.email_domain", "Email domain"),
    WORDS("field.employees", "Employees"),
    WORDS("field.first_name", "First name"),
    WORDS("field.free_mail", "Consumer mailbox"),
    WORDS("field.grade", "Grade"),
    WORDS("field.industry", "Industry"),
    WORDS("field.job_title", "Job title"),
    WORDS("field.last_name", "Last name"),
    WORDS("field.message", "Message"),
    WORDS("field.owner", "Owner"),
    WORDS("field.phone", "Phone"),
    WORDS("field.postal_code", "Postal code"),
    WORDS("field.previous_owner", "Previous owner"),
    WORDS("field.received_hour", "Hour received"),
    WORDS("field.received_weekday", "Weekday received"),
    WORDS("field.registrable_domain", "Company domain"),
    WORDS("field.revenue", "Revenue"),
    WORDS("field.score", "Score"),
    WORDS("field.score_percent", "Score in percent"),
    WORDS("field.source", "Source"),
    WORDS("field.stage", "Lifecycle stage"),
    WORDS("field.state", "State"),
    WORDS("field.website", "Website"),
    WORDS("lead.account", "Account"),
    WORDS("lead.disposition", "Disposition"),
    WORDS("lead.due", "Due"),
    WORDS("lead.external_id", "External id"),
    WORDS("lead.id", "Lead number"),
    WORDS("lead.name", "Name"),
    WORDS("lead.pool", "Pool"),
    WORDS("lead.queue", "Hold queue"),
    WORDS("lead.received", "Received"),
    WORDS("lead.snoozed", "Snoozed until"),
    WORDS("lead.state", "Status"),
    WORDS("lead.updated", "Last changed"),
    WORDS("member.appliesWhen", "which leads it is for"),
    WORDS("member.cap", "highest"),
    WORDS("member.choices", "choices"),
    WORDS("member.decay", "fading"),
    WORDS("member.disposition", "disposition"),
    WORDS("member.each", "activities that count"),
    WORDS("member.fallsTo", "where it falls to"),
    WORDS("member.floor", "lowest"),
    WORDS("member.hours", "working hours"),
    WORDS("member.mayFall", "may fall"),
    WORDS("member.timeOff", "time off"),
    WORDS("member.unless", "disqualifiers"),
    WORDS("member.when", "condition"),
    WORDS("next.ended", "Ended"),
    WORDS("next.hold", "Waits for somebody to be available"),
    WORDS("next.nurture", "Waits to qualify"),
    WORDS("next.owner", "With its owner"),
    WORDS("next.recycled", "Recycled"),
    WORDS("next.routing", "Waits to be routed"),
    WORDS("next.snoozed", "Snoozed"),
    WORDS("next.withdrawn", "Withdrawn"),
    WORDS("node.assign_owner", "Assign to an owner"),
    WORDS("node.assign_owner.example.account", "The owner of the account gets the lead"),
    WORDS("node.assign_owner.example.offline", "The previous owner is offline"),
    WORDS("node.assign_pool", "Assign from a pool"),
    WORDS("node.assign_pool.example.assigned", "Somebody of the pool is available"),
    WORDS("node.assign_pool.example.nobody", "Nobody of the pool is available"),
    WORDS("node.assign_rep", "Assign to a rep"),
    WORDS("node.assign_rep.example.always", "The rep gets the lead even when offline"),
    WORDS("node.assign_rep.example.assigned", "The rep is available"),
    WORDS("node.assign_rep.example.offline", "The rep is offline"),
    WORDS("node.decision", "Decision"),
    WORDS("node.decision.example.branch", "The lead meets a branch"),
    WORDS("node.decision.example.else", "The lead meets no branch"),
    WORDS("node.decision.example.first_wins", "The first branch that the lead meets wins"),
    WORDS("node.end", "End"),
    WORDS("node.end.example.disposition", "The tree ends with a disposition"),
    WORDS("node.end.example.plain", "The tree ends"),
    WORDS("node.entry", "Entry"),
    WORDS("node.entry.example.hand", "A person sends the lead in"),
    WORDS("node.entry.example.qualified", "The lead qualified"),
    WORDS("node.hold", "Hold"),
    WORDS("node.hold.example.expires", "The lead waits, but not for ever"),
    WORDS("node.hold.example.queue", "The lead waits in a queue"),
    WORDS("node.jump", "Jump"),
    WORDS("node.jump.example.node", "On to a node of a tree"),
    WORDS("node.jump.example.tree", "On to the entry of a tree"),
    WORDS("node.set_field", "Set a field"),
    WORDS("node.set_field.example.clear", "The field is emptied"),
    WORDS("node.set_field.example.set", "The field gets a value"),
    WORDS("node.set_stage", "Set the lifecycle stage"),
    WORDS("node.set_stage.example.sal", "Sales accepted the lead"),
    WORDS("node.split", "Split"),
    WORDS("node.split.example.all", "All leads go one way"),
    WORDS("node.split.example.none", "No lead goes this way"),
    WORDS("operator.absent", "is empty"),
    WORDS("operator.after", "is after"),
    WORDS("operator.before", "is before"),
    WORDS("operator.between", "is between"),
    WORDS("operator.contains", "contains"),
    WORDS("operator.ends_with", "ends with"),
    WORDS("operator.ge", "is at least"),
    WORDS("operator.gt", "is more than"),
    WORDS("operator.is", "is"),
    WORDS("operator.is_not", "is not"),
    WORDS("operator.le", "is at most"),
    WORDS("operator.lt", "is less than"),
    WORDS("operator.matches", "matches"),
    WORDS("operator.none_of", "is none of"),
    WORDS("operator.one_of", "is one of"),
    WORDS("operator.present", "is filled in"),
    WORDS("operator.starts_with", "starts with"),
    WORDS("operator.within_last", "is within the last"),
    WORDS("port.assigned", "assigned"),
    WORDS("port.else", "otherwise"),
    WORDS("port.expired", "ran out"),
    WORDS("port.next", "on"),
    WORDS("port.nobody", "nobody available"),
    WORDS("port.retry", "tried again"),
    WORDS("presence.offline", "offline"),
    WORDS("presence.online", "online"),
    WORDS("presence.paused", "paused"),
    WORDS("rejection.bad_contact_data", "Contact data is wrong"),
    WORDS("rejection.competitor", "A competitor"),
    WORDS("rejection.duplicate", "Duplicate"),
    WORDS("rejection.no_capacity", "No time for it"),
    WORDS("rejection.no_interest", "Not interested"),
    WORDS("rejection.not_a_fit", "Not a fit"),
    WORDS("rejection.not_ready", "Not ready yet"),
    WORDS("rejection.other", "Another reason"),
    WORDS("rejection.spam", "Spam"),
    WORDS("rejection.unreachable", "Cannot be reached"),
    WORDS("rejection.wrong_territory", "Wrong territory"),
    WORDS("right.add_leads", "add leads"),
    WORDS("right.add_notes", "add notes to any lead"),
    WORDS("right.assign_leads", "assign leads"),
    WORDS("right.edit_roster", "edit the roster"),
    WORDS("right.import_data", "import data"),
    WORDS("right.manage_people", "manage people"),
    WORDS("right.publish_playbook", "publish the playbook"),
    WORDS("right.run_engine", "run the engine"),
    WORDS("right.set_own_presence", "set one's own presence"),
    WORDS("right.set_presence", "set anybody's presence"),
    WORDS("right.share_views", "share views"),
    WORDS("right.undo_others", "take back what others did"),
    WORDS("right.work_all_leads", "work on anybody's leads"),
    WORDS("right.work_own_leads", "work on one's own leads"),
    WORDS("role.engine", "Engine"),
    WORDS("role.manager", "Manager"),
    WORDS("role.rep", "Rep"),
    WORDS("role.reviewer", "Marketing reviewer"),
    WORDS("role.sdr_lead", "SDR lead"),
    WORDS("role.viewer", "Viewer"),
    WORDS("stage.customer", "Customer"),
    WORDS("stage.disqualified", "Disqualified"),
    WORDS("stage.lead", "Lead"),
    WORDS("stage.mql", "MQL"),
    WORDS("stage.opportunity", "Opportunity"),
    WORDS("stage.recycled", "Recycled"),
    WORDS("stage.sal", "SAL"),
    WORDS("stage.sql", "SQL"),
    WORDS("stage.subscriber", "Subscriber"),
    WORDS("state.due", "due"),
    WORDS("state.ended", "ended"),
    WORDS("state.held", "held"),
    WORDS("state.nurture", "nurture"),
    WORDS("state.owned", "owned"),
    WORDS("state.withdrawn", "withdrawn"),
    WORDS("strategy.balanced_by_value", "Balanced by value"),
    WORDS("strategy.least_loaded", "Least loaded"),
    WORDS("strategy.weighted_round_robin", "Weighted round robin"),
    WORDS("type.choice", "choice"),
    WORDS("type.instant", "date and time"),
    WORDS("type.multi_choice", "several choices"),
    WORDS("type.number", "number"),
    WORDS("type.text", "text"),
    WORDS("type.yes_no", "yes or no"),
    WORDS("undo_chance.possible", "Can be taken back while nobody does anything else to the leads."),
    WORDS("undo_chance.until_routed",
          "Can be taken back only until the leads are routed, which takes a moment."),
    WORDS("verdict.at_pool_day_cap", "has had the most leads of a day from this pool"),
    WORDS("verdict.at_pool_month_cap", "has had the most leads of a month from this pool"),
    WORDS("verdict.at_pool_open_cap", "has the most open leads from this pool"),
    WORDS("verdict.at_pool_week_cap", "has had the most leads of a week from this pool"),
    WORDS("verdict.at_rep_day_cap", "has had the most leads of a day"),
    WORDS("verdict.at_rep_month_cap", "has had the most leads of a month"),
    WORDS("verdict.at_rep_open_cap", "has the most open leads"),
    WORDS("verdict.at_rep_week_cap", "has had the most leads of a week"),
    WORDS("verdict.chosen", "chosen"),
    WORDS("verdict.chosen_sticky", "chosen, for having this company's leads already"),
    WORDS("verdict.excluded", "ruled out for this lead"),
    WORDS("verdict.inactive", "not active"),
    WORDS("verdict.less_owed", "available, but another's turn came first"),
    WORDS("verdict.not_eligible", "does not take leads like this one"),
    WORDS("verdict.not_working", "not working then"),
    WORDS("verdict.offline", "offline"),
    WORDS("verdict.paused", "paused"),
    WORDS("verdict.sticky_elsewhere", "available, but the lead belongs with who has this company's leads"),
});

#undef WORDS

static_assert(std::is_sorted(kKeys.begin(), kKeys.end(),
                             [](const KeyWords& a, const KeyWords& b) { return a.key < b.key; }));

const char* find(std::string_view key)
{
    const auto found =
        std::lower_bound(kKeys.begin(), kKeys.end(), key,
                         [](const KeyWords& entry, std::string_view wanted) { return entry.key < wanted; });
    return found != kKeys.end() && found->key == key ? found->words : nullptr;
}

} // namespace

bool hasWords(std::string_view key)
{
    return find(key) != nullptr;
}

QString keyText(std::string_view key)
{
    if (const char* const words = find(key))
        return Words::tr(words);
    const std::size_t dot = key.rfind('.');
    return Words::text(dot == std::string_view::npos ? key : key.substr(dot + 1))
        .replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString keyText(std::string_view group, std::string_view key)
{
    return keyText(std::string(group).append(1, '.').append(key));
}

QString fieldTitle(const Field& field)
{
    if (field.origin != FieldOrigin::Custom)
        return keyText(field.title);
    return Words::text(field.title.empty() ? field.id.text() : field.title);
}

QString operatorText(std::string_view id)
{
    const Operator* const op = findOperator(id);
    return op ? keyText(op->titleKey) : Words::text(id);
}

QString nodeTypeText(std::string_view id)
{
    const NodeType* const type = findNodeType(id);
    return type ? keyText(type->titleKey) : Words::text(id);
}

QString verdictText(CandidateVerdict verdict)
{
    return keyText("verdict", candidateVerdictKey(verdict));
}

QString causeText(Cause cause)
{
    return keyText("cause", causeKey(cause));
}

QString stageText(Stage stage)
{
    return keyText("stage", stageKey(stage));
}

QString stateText(LeadState state)
{
    return keyText("state", leadStateKey(state));
}

QString portText(std::string_view port)
{
    const char* const words = find(std::string("port.").append(port));
    return words ? Words::tr(words) : Words::text(port);
}

QString dispositionText(std::string_view disposition)
{
    const char* const words = find(std::string("disposition.").append(disposition));
    return words ? Words::tr(words) : Words::text(disposition);
}

} // namespace baton
