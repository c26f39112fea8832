// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_reference.h"
#include "app/batonctl/lead_text.h"
#include "core/fields/catalogue.h"
#include "core/fields/value_io.h"
#include "core/runtime/lead_file.h"

#include "words/key_words.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

Json payloadOf(const TimelineEntry& entry)
{
    if (entry.payload.empty())
        return {};
    JsonDocument document = parseJson(entry.payload);
    return document.ok() ? std::move(document.root) : Json(entry.payload);
}

Json valuesToJson(const FieldValues& values)
{
    Json all = Json::object();
    for (const auto& [field, value] : values)
        all[field] = valueToJson(value);
    return all;
}

Json toJson(const LeadFile& file)
{
    Json document = leadToJson(file.summary);
    document["account"] = Json();
    if (file.account)
        document["account"] = {{"id", file.account->id.value},
                               {"name", file.account->name},
                               {"domain", file.account->domain},
                               {"owner", file.account->owner ? Json(file.account->owner->text()) : Json()}};
    Json timeline = Json::array();
    for (const TimelineEntry& entry : file.timeline)
        timeline.push_back({{"seq", entry.seq.value},
                            {"at", formatInstant(entry.at)},
                            {"actor", entry.actor},
                            {"kind", entry.kind},
                            {"payload", payloadOf(entry)}});
    document["timeline"] = timeline;
    Json activities = Json::array();
    for (const Activity& activity : file.activities)
        activities.push_back({{"kind", activity.kind},
                              {"at", formatInstant(activity.at)},
                              {"values", valuesToJson(activity.values)}});
    document["activities"] = activities;
    return document;
}

TextLines statusLines(const LeadSummary& lead)
{
    const auto line = [](const QString& name, const QString& value) {
        return TextLine{1, TextLine::Mark::None, Words::filled(QStringLiteral("%1: %2"), {name, value})};
    };
    TextLines lines{line(Cli::tr("State"), stateText(lead.state)),
                    line(Cli::tr("Stage"), stageText(lead.lead.stage))};
    if (lead.score)
        lines.push_back(line(Cli::tr("Score"), lead.grade.empty()
                                                   ? numberText(lead.score->toDouble())
                                                   : Words::filled(QStringLiteral("%1 (%2)"),
                                                                   {numberText(lead.score->toDouble()),
                                                                    Words::text(lead.grade)})));
    if (lead.lead.owner)
        lines.push_back(line(Cli::tr("Owner"), Words::text(lead.lead.owner->text())));
    if (lead.lead.previousOwner)
        lines.push_back(line(Cli::tr("Previous owner"), Words::text(lead.lead.previousOwner->text())));
    if (!lead.pool.empty())
        lines.push_back(line(Cli::tr("Pool"), Words::text(lead.pool)));
    if (!lead.holdQueue.empty())
        lines.push_back(line(Cli::tr("Held in"), Words::text(lead.holdQueue)));
    if (!lead.disposition.empty())
        lines.push_back(line(Cli::tr("Disposition"), dispositionText(lead.disposition)));
    lines.push_back(line(Cli::tr("Received"), Words::text(formatInstant(lead.lead.receivedAt))));
    if (lead.snoozedUntil)
        lines.push_back(line(Cli::tr("Snoozed until"), Words::text(formatInstant(*lead.snoozedUntil))));
    if (const auto dueAt = readableDueAt(lead.dueAt, lead.lead))
        lines.push_back(line(Cli::tr("Looked at again"), Words::text(formatInstant(*dueAt))));
    return lines;
}

void addValues(const Lead& lead, const FieldCatalogue& catalogue, TextLines& lines)
{
    lines.push_back({0, TextLine::Mark::Heading, Cli::tr("What is known")});
    for (const auto& [field, value] : lead.values) {
        const auto index = catalogue.find(field);
        const QString title = index ? fieldTitle(catalogue.at(*index)) : Words::text(field);
        lines.push_back(
            {1, TextLine::Mark::None, Words::filled(QStringLiteral("%1: %2"), {title, valueText(value)})});
    }
}

void addHistory(const LeadFile& file, TextLines& lines)
{
    lines.push_back({0, TextLine::Mark::Heading, Cli::tr("What happened")});
    for (const TimelineEntry& entry : file.timeline)
        lines.push_back({1, TextLine::Mark::None,
                         Words::filled(Cli::tr("%1 %2, by %3"),
                                       {Words::text(formatInstant(entry.at)), keyText("event", entry.kind),
                                        Words::text(entry.actor)})});
    if (file.activities.empty())
        return;
    lines.push_back({0, TextLine::Mark::Heading, Cli::tr("What the lead did")});
    for (const Activity& activity : file.activities)
        lines.push_back({1, TextLine::Mark::None,
                         Words::filled(QStringLiteral("%1 %2"), {Words::text(formatInstant(activity.at)),
                                                                 Words::text(activity.kind)})});
}

int run(Context& context, Session& session, LeadId lead)
{
    const auto file = leadFile(session, lead);
    if (!file)
        return context.fail(file.error());
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    if (!*file)
        return context.refuse("lead.unknown", {"lead", std::to_string(lead.value)});
    TextLines lines{{0, TextLine::Mark::Heading, leadTitle((*file)->summary.lead)}};
    const TextLines status = statusLines((*file)->summary);
    lines.insert(lines.end(), status.begin(), status.end());
    if ((*file)->account)
        lines.push_back({1, TextLine::Mark::None,
                         Words::filled(Cli::tr("Account: %1"), {Words::text((*file)->account->name)})});
    addValues((*file)->summary.lead, **catalogue, lines);
    addHistory(**file, lines);
    context.lines(lines);
    return context.finish({{"lead", toJson(**file)}});
}

void add(CommandSpec& root)
{
    const auto reference = std::make_shared<std::string>();
    CommandSpec command = root.subcommand("show", Cli::tr("Shows all that is known of a lead"));
    command.option("lead", *reference, Cli::tr("Number, external id or email")).required();
    command.action([reference](Context& context) {
        return withLead(context, *reference,
                        [&](Session& session, LeadId lead) { return run(context, session, lead); });
    });
}

} // namespace

const Command& show_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
