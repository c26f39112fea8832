// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/settings.h"
#include "core/runtime/engine.h"
#include "core/runtime/lead_commands.h"

namespace baton {

namespace {

struct Options {
    std::vector<std::string> settings;
    bool route = false;
};

int run(Context& context, const Options& options)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    std::optional<Engine> engine;
    if (options.route)
        engine.emplace(**session);
    const auto outcome = addLead(**session, fieldTexts(options.settings), engine ? &*engine : nullptr);
    if (!outcome)
        return context.fail(outcome.error());
    if (!outcome->lead)
        return context.refuse(outcome->problems);
    tell(outcome->problems);
    context.line((outcome->created ? Cli::tr("Lead #%1 is new.")
                                   : Cli::tr("Lead #%1 was there already; it is up to date."))
                     .arg(outcome->lead->value));
    return context.finish({{"lead", outcome->lead->value}, {"created", outcome->created}});
}

void add(CommandSpec& root)
{
    CommandSpec group = root.subcommand("lead", Cli::tr("Leads by hand"));
    group.needsSubcommand();
    CommandSpec command =
        group.subcommand("add", Cli::tr("Takes one lead in; the same external id or email updates it"));
    const auto options = std::make_shared<Options>();
    command
        .settings(options->settings,
                  Cli::tr("A field of the lead, external_id, received_at or stage; any number of times"))
        .required();
    command.flag("--route", options->route,
                 Cli::tr("Qualify and route a new lead at once, in the same commit"));
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& lead_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
