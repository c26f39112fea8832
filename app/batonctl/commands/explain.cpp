// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_reference.h"
#include "app/batonctl/lead_text.h"
#include "core/runtime/explanation.h"
#include "core/runtime/lead_file.h"

#include "words/explanation_text.h"

namespace baton {

namespace {

Json linesToJson(const TextLines& lines)
{
    Json all = Json::array();
    for (const TextLine& line : lines) {
        const char* const mark = line.mark == TextLine::Mark::Yes  ? "yes"
                                 : line.mark == TextLine::Mark::No ? "no"
                                                                   : "";
        all.push_back({{"depth", line.depth}, {"mark", mark}, {"text", line.text.toStdString()}});
    }
    return all;
}

Json toJson(const ExplainedDecision& decision, const TextLines& lines)
{
    JsonDocument trace = parseJson(decision.traceText);
    return {{"id", decision.id.value},
            {"playbookVersion", decision.playbook.value},
            {"rosterVersion", decision.roster.value},
            {"text", linesToJson(lines)},
            {"trace", trace.ok() ? std::move(trace.root) : Json()}};
}

int run(Context& context, Session& session, LeadId lead)
{
    const auto file = leadFile(session, lead);
    if (!file)
        return context.fail(file.error());
    const auto decision = latestRouting(session, lead);
    if (!decision)
        return context.fail(decision.error());
    const auto latest = latestDecision(session, lead);
    if (!latest)
        return context.fail(latest.error());
    if (!*decision || !*latest || !*file) {
        context.line(Cli::tr("Lead #%1 was never decided; “run” does that.").arg(lead.value));
        return context.finish({{"lead", lead.value}, {"decision", nullptr}});
    }
    const ExplainedDecision& found = **decision;
    const TextLines lines = explanationLines(*found.snapshot, found.trace);
    context.lines({{0, TextLine::Mark::Heading, leadTitle((*file)->summary.lead)}});
    context.lines(lines);
    Json document{{"lead", lead.value}, {"decision", toJson(found, lines)}};
    if ((*latest)->id.value != found.id.value) {
        const TextLines since = explanationLines(*(*latest)->snapshot, (*latest)->trace);
        context.line({});
        context.lines({{0, TextLine::Mark::Heading, Cli::tr("Decided again since then")}});
        context.lines(since);
        document["latest"] = toJson(**latest, since);
    }
    return context.finish(document);
}

void add(CommandSpec& root)
{
    const auto reference = std::make_shared<std::string>();
    CommandSpec command = root.subcommand(
        "explain", Cli::tr("Tells why a lead went where it went; with --json the whole trace"));
    command.option("lead", *reference, Cli::tr("Number, external id or email")).required();
    command.action([reference](Context& context) {
        return withLead(context, *reference,
                        [&](Session& session, LeadId lead) { return run(context, session, lead); });
    });
}

} // namespace

const Command& explain_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
