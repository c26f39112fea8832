// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_reference.h"
#include "app/batonctl/lead_text.h"
#include "core/runtime/explanation.h"
#include "core/runtime/lead_file.h"

#include "words/explanation_text.h"
#include "words/key_words.h"
#include "words/words.h"
#include <algorithm>
#include <array>

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

/// True when the lead is not any more what the decision made of it.
bool wasChangedSince(const LeadSummary& lead, const Trace& trace)
{
    const bool kept = trace.owner.empty() && trace.state == LeadState::Owned;
    const std::string& owner = kept ? trace.ownerBefore : trace.owner;
    return lead.state != trace.state ||
           (lead.lead.owner ? lead.lead.owner->text() : std::string()) != owner ||
           (lead.lead.stage == Stage::Recycled && trace.stage != Stage::Recycled);
}

/// What somebody did to the lead after its latest decision, which tells nothing of it.
void addSince(const LeadFile& file, const Trace& latest, TextLines& lines)
{
    if (!wasChangedSince(file.summary, latest))
        return;
    static constexpr auto kinds =
        std::to_array<std::string_view>({"ended", "recycled", "rejected", "returned", "undone", "withdrawn"});
    const auto isChange = [](const TimelineEntry& entry) {
        return std::ranges::find(kinds, entry.kind) != kinds.end();
    };
    const auto event = std::find_if(file.timeline.rbegin(), file.timeline.rend(), isChange);
    const auto& owner = file.summary.lead.owner;
    QString text = owner ? Words::filled(Cli::tr("State now: %1; owner: %2."),
                                         {stateText(file.summary.state), Words::text(owner->text())})
                         : Words::filled(Cli::tr("State now: %1."), {stateText(file.summary.state)});
    if (event != file.timeline.rend())
        text = Words::filled(Cli::tr("Since %1: %2, by %3. %4"),
                             {Words::text(formatInstant(event->at)), keyText("event", event->kind),
                              Words::text(event->actor), text});
    lines.push_back({0, TextLine::Mark::Heading, text});
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
    const bool isLatest = (*latest)->id.value == found.id.value;
    TextLines lines = explanationLines(*found.snapshot, found.trace);
    if (isLatest)
        addSince(**file, found.trace, lines);
    context.lines({{0, TextLine::Mark::Heading, leadTitle((*file)->summary.lead)}});
    context.lines(lines);
    Json document{{"lead", lead.value}, {"decision", toJson(found, lines)}};
    if (!isLatest) {
        TextLines since = explanationLines(*(*latest)->snapshot, (*latest)->trace);
        addSince(**file, (*latest)->trace, since);
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
