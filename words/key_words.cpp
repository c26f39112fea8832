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
    WORDS("attempt.account_owner", "the owner of the account"),
    WORDS("attempt.pool", "a pool"),
    WORDS("attempt.previous_owner", "the previous owner"),
    WORDS("attempt.rep", "one rep"),
    WORDS("cause.arrival", "the lead arrived"),
    WORDS("cause.change", "the lead changed"),
    WORDS("cause.expired", "its hold ran out"),
    WORDS("cause.hand", "somebody asked for it"),
    WORDS("cause.retry", "it was held and somebody might be available again"),
    WORDS("cause.time", "time alone may have moved its score"),
    WORDS("disposition.nurture", "nurture"),
    WORDS("disposition.step_limit", "stopped after too many steps"),
    WORDS("disposition.unrouted", "not routed"),
    WORDS("event.activities_withdrawn", "activities withdrawn with their import"),
    WORDS("event.assigned", "assigned"),
    WORDS("event.ended", "ended"),
    WORDS("event.held", "held"),
    WORDS("event.received", "received"),
    WORDS("event.restored", "set back with its import"),
    WORDS("event.scored", "scored"),
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
