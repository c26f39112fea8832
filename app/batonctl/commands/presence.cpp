// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/table.h"
#include "core/runtime/presence_commands.h"

#include "words/key_words.h"
#include "words/words.h"

namespace baton {

namespace {

struct Options {
    std::string rep;
    std::string status;
    std::optional<Instant> until;
};

int list(Context& context, Session& session)
{
    const auto all = listPresence(session);
    if (!all)
        return context.fail(all.error());
    Json reps = Json::array();
    Table table({Cli::tr("REP"), Cli::tr("PRESENCE"), Cli::tr("SINCE"), Cli::tr("UNTIL"), Cli::tr("BY")});
    for (const PresenceNow& each : *all) {
        const PresenceRow& row = each.row;
        const bool wasSaid = !row.actor.empty();
        const auto since = wasSaid ? formatInstant(row.since) : std::string();
        const auto until = each.backAt ? formatInstant(*each.backAt) : std::string();
        reps.push_back({{"rep", row.rep.text()},
                        {"presence", presenceKey(row.status)},
                        {"since", wasSaid ? Json(since) : Json()},
                        {"until", each.backAt ? Json(until) : Json()},
                        {"actor", wasSaid ? Json(row.actor) : Json()}});
        table.add({Words::text(row.rep.text()), keyText("presence", presenceKey(row.status)),
                   Words::text(since), Words::text(until), Words::text(row.actor)});
    }
    table.write(context);
    return context.finish({{"reps", reps}});
}

int set(Context& context, Session& session, const Options& options)
{
    const auto problems = setPresence(session, options.rep, *parsePresence(options.status), options.until);
    if (!problems)
        return context.fail(problems.error());
    if (hasErrors(*problems))
        return context.refuse(*problems);
    const QString rep = Words::text(options.rep);
    const QString status = keyText("presence", options.status);
    context.line(options.until ? Words::filled(Cli::tr("%1 is %2 until %3."),
                                               {rep, status, Words::text(formatInstant(*options.until))})
                               : Words::filled(Cli::tr("%1 is %2."), {rep, status}));
    return context.finish({{"rep", options.rep},
                           {"presence", options.status},
                           {"until", options.until ? Json(formatInstant(*options.until)) : Json()}});
}

int run(Context& context, const Options& options)
{
    if (!options.rep.empty() && options.status.empty())
        return context.misuse(
            Cli::tr("Say whether %1 is online, paused or offline.").arg(QString::fromStdString(options.rep)));
    if (options.rep.empty() && !options.status.empty())
        return context.misuse(
            Cli::tr("Say who is %1: the rep is empty.").arg(keyText("presence", options.status)));
    if (options.until && options.rep.empty())
        return context.misuse(Cli::tr("--until needs a rep and a presence."));
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    return options.rep.empty() ? list(context, **session) : set(context, **session, options);
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command = root.subcommand(
        "presence", Cli::tr("Says that a rep is online, paused or offline; lists everybody without a rep"));
    command.option("rep", options->rep, Cli::tr("The id of the rep"));
    command.option("presence", options->status, Cli::tr("Leads go to who is online only"))
        .choices({"online", "paused", "offline"});
    command.instant("--until", options->until, Cli::tr("Online again from then"));
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& presence_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
