// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_reference.h"
#include "core/fields/value_io.h"
#include "core/runtime/document_history.h"
#include "core/runtime/routing_story.h"

#include "words/why_not_text.h"

namespace baton {

namespace {

const char* kindKey(WhyNot::Kind kind)
{
    static constexpr const char* keys[] = {"got_it",    "passed", "not_reached",
                                           "not_owner", "no_way", "unknown_rep"};
    return keys[std::size_t(kind)];
}

Json conditionToJson(const std::vector<ConditionLine>& lines)
{
    Json all = Json::array();
    for (const ConditionLine& line : lines)
        all.push_back({{"depth", line.depth},
                       {"holds", line.holds},
                       {"field", line.field},
                       {"op", line.op},
                       {"value", line.operand},
                       {"seen", valueToJson(line.seen)}});
    return all;
}

Json toJson(const WhyNot& answer, const RoutingStory& story)
{
    Json considered = Json::array();
    for (const WhyNot::Considered& each : answer.considered)
        considered.push_back({{"decision", story.way[each.decision].id.value},
                              {"pool", each.pool.empty() ? Json() : Json(each.pool)},
                              {"verdict", candidateVerdictKey(each.verdict)}});
    Json missed = Json::array();
    for (const WhyNot::Missed& each : answer.missed)
        missed.push_back({{"decision", story.way[each.decision].id.value},
                          {"tree", each.tree},
                          {"node", each.node},
                          {"how", attemptKey(each.how)},
                          {"pool", each.pool.empty() ? Json() : Json(each.pool)},
                          {"asksFor", each.asksFor.empty() ? Json() : Json(each.asksFor)},
                          {"turnTree", each.turnTree},
                          {"turnNode", each.turnNode},
                          {"portTaken", each.portTaken},
                          {"portNeeded", each.portNeeded},
                          {"waiting", each.isWaiting},
                          {"forQualified", each.isForQualified},
                          {"condition", conditionToJson(each.condition)},
                          {"conditionBefore", conditionToJson(each.conditionBefore)}});
    Json gates = Json::array();
    for (const GateAhead& gate : answer.gates)
        gates.push_back({{"id", gate.id},
                         {"holds", gate.holds},
                         {"blocked", gate.isBlocked},
                         {"when", conditionToJson(gate.when)}});
    return {{"kind", kindKey(answer.kind)},
            {"considered", considered},
            {"missed", missed},
            {"hadToQualify", answer.hadToQualify},
            {"gates", gates}};
}

Json choiceToJson(const RoutingStory& story)
{
    if (!story.choice)
        return {};
    const Trace::Choice& choice = *story.choice->trace.choice;
    return {{"decision", story.choice->id.value}, {"by", choice.by}, {"rep", choice.rep}};
}

Json endToJson(const RoutingStory& story)
{
    if (!story.end)
        return {};
    return {{"by", story.end->by}, {"disposition", story.end->disposition}};
}

int answer(Context& context, const RoutingStory& story, LeadId lead, const std::string& name)
{
    const auto rep = RepId::make(name);
    const WhyNot answer = rep ? whyNot(story, *rep) : WhyNot{.kind = WhyNot::Kind::UnknownRep};
    if (answer.kind == WhyNot::Kind::UnknownRep)
        return context.refuse("rep.unknown", {name});
    const TextLines lines = whyNotLines(story, *rep, answer);
    context.lines(lines);
    Json words = Json::array();
    for (const TextLine& line : lines)
        words.push_back(line.text.toStdString());
    return context.finish({{"lead", lead.value},
                           {"rep", name},
                           {"decision", story.way.front().id.value},
                           {"chosen", choiceToJson(story)},
                           {"ended", endToJson(story)},
                           {"answer", toJson(answer, story)},
                           {"text", words}});
}

int answerUndecided(Context& context, Session& session, LeadId lead, const std::string& name)
{
    const auto rep = RepId::make(name);
    const auto known = rep ? isInAnyRoster(session, *rep) : Result<bool>(false);
    if (!known)
        return context.fail(known.error());
    if (!*known)
        return context.refuse("rep.unknown", {name});
    context.line(Cli::tr("Lead #%1 was never decided; “run” does that.").arg(lead.value));
    return context.finish({{"lead", lead.value}, {"rep", name}, {"answer", nullptr}});
}

int run(Context& context, Session& session, LeadId lead, const std::string& name)
{
    const auto latest = latestDecision(session, lead);
    if (!latest)
        return context.fail(latest.error());
    if (!*latest)
        return answerUndecided(context, session, lead, name);
    const auto story = routingStory(session, **latest);
    return story ? answer(context, *story, lead, name) : context.fail(story.error());
}

void add(CommandSpec& root)
{
    const auto lead = std::make_shared<std::string>();
    const auto rep = std::make_shared<std::string>();
    CommandSpec command = root.subcommand(
        "why-not", Cli::tr("Tells why a rep did not get a lead, and what would have to be different"));
    command.option("lead", *lead, Cli::tr("Number, external id or email")).required();
    command.option("rep", *rep, Cli::tr("The id of the rep")).required();
    command.action([lead, rep](Context& context) {
        return withLead(context, *lead,
                        [&](Session& session, LeadId id) { return run(context, session, id, *rep); });
    });
}

} // namespace

const Command& why_not_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
