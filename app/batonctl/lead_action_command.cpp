// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/lead_action_command.h"

#include "core/runtime/lead_commands.h"

#include "words/action_text.h"
#include "words/problem_text.h"
#include "words/words.h"

namespace baton {

namespace {

Json toJson(const ActionReport& report)
{
    Json owners = Json::array();
    for (const OwnerChange& owner : report.owners)
        owners.push_back({{"rep", owner.rep.text()}, {"loses", owner.loses}, {"gets", owner.gets}});
    Json overCap = Json::array();
    for (const CapExcess& excess : report.overCap)
        overCap.push_back({{"rep", excess.rep.text()},
                           {"pool", excess.pool ? Json(excess.pool->text()) : Json()},
                           {"cap", candidateVerdictKey(excess.cap)},
                           {"limit", excess.limit},
                           {"would", excess.would}});
    Json refused = Json::array();
    for (const LeadRefusal& refusal : report.refused)
        refused.push_back({{"lead", refusal.lead.value}, {"problem", problemToJson(refusal.problem)}});
    const bool possible = report.undo == ActionReport::Undo::Possible;
    return {{"action", report.id ? Json(report.id->value) : Json()},
            {"leads", report.leads},
            {"owners", owners},
            {"overCap", overCap},
            {"refused", refused},
            {"undo", possible ? "possible" : "until_routed"}};
}

int run(Context& context, const LeadSelection& selection, const LeadAction& action)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    std::vector<LeadId> leads;
    Problems unknown;
    for (const std::string& reference : selection.leads) {
        const auto lead = findLead(**session, reference);
        if (!lead)
            return context.fail(lead.error());
        if (*lead)
            leads.push_back(**lead);
        else
            unknown.push_back({Severity::Error, "lead.unknown", {}, {"lead", reference}});
    }
    if (!unknown.empty())
        return context.refuse(unknown);
    const auto report =
        selection.dryRun ? previewAction(**session, leads, action) : performAction(**session, leads, action);
    return report ? answerReport(context, *report) : context.fail(report.error());
}

} // namespace

int answerReport(Context& context, const ActionReport& report)
{
    if (hasErrors(report.problems))
        return context.refuse(report.problems, toJson(report));
    context.line(actionSummaryText(report));
    for (const CapExcess& excess : report.overCap)
        context.line(capExcessText(excess, Words::text(excess.rep.text()),
                                   excess.pool ? Words::quoted(excess.pool->text()) : QString()));
    for (const LeadRefusal& refusal : report.refused)
        say(Words::filled(Cli::tr("Lead #%1: %2"),
                          {QString::number(refusal.lead.value), problemText(refusal.problem)}));
    if (report.id)
        context.line(Words::filled(Cli::tr("Done as action %1. %2"),
                                   {QString::number(report.id->value), undoText(report.undo)}));
    return context.finish(toJson(report), report.leads > 0 ? exit_code::done : exit_code::badInput);
}

void addLeadAction(CommandSpec command, std::function<LeadAction()> action)
{
    const auto selection = std::make_shared<LeadSelection>();
    command.option("leads", selection->leads, Cli::tr("Numbers, external ids or emails"))
        .required()
        .type("LEAD");
    command.flag("--dry-run", selection->dryRun, Cli::tr("Tells what would happen and changes nothing"));
    command.action([selection, action = std::move(action)](Context& context) {
        return run(context, *selection, action());
    });
}

} // namespace baton
