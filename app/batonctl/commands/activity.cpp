// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/settings.h"
#include "core/runtime/lead_commands.h"

namespace baton {

namespace {

struct Options {
    std::string lead;
    std::string kind;
    std::optional<Instant> at;
    std::vector<std::string> settings;
};

int run(Context& context, const Options& options)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto outcome =
        addActivity(**session, options.lead, options.kind, options.at, fieldTexts(options.settings));
    if (!outcome)
        return context.fail(outcome.error());
    if (!outcome->lead)
        return context.refuse(outcome->problems);
    context.line(Cli::tr("Recorded for lead #%1.").arg(outcome->lead->value));
    return context.finish({{"lead", outcome->lead->value}});
}

void add(CommandSpec& root)
{
    CommandSpec group = root.subcommand("activity", Cli::tr("Activities by hand"));
    group.needsSubcommand();
    CommandSpec command = group.subcommand("add", Cli::tr("Records something that a lead did"));
    const auto options = std::make_shared<Options>();
    command.option("lead", options->lead, Cli::tr("Number, external id or email")).required();
    command
        .option("kind", options->kind, Cli::tr("form_submission, page_view, email_open, call, … or your own"))
        .required();
    command.instant("--at", options->at, Cli::tr("When; now without it"));
    command.settings(options->settings,
                     Cli::tr("What is known of it, as text, or as NAME:number, NAME:yes_no or NAME:instant; "
                             "any number of times"));
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& activity_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
