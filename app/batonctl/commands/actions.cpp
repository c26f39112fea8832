// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_action_command.h"
#include "app/batonctl/table.h"

#include "words/key_words.h"
#include "words/words.h"

namespace baton {

namespace {

int run(Context& context, int limit)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto records = recentActions(**session, limit);
    if (!records)
        return context.fail(records.error());
    Json all = Json::array();
    Table table({Cli::tr("NUMBER"), Cli::tr("WHEN"), Cli::tr("BY"), Cli::tr("ACTION"), Cli::tr("LEADS"),
                 Cli::tr("UNDONE BY")});
    for (const ActionRecord& record : *records) {
        const auto numberOrNull = [](ActionId id) { return id ? Json(id.value) : Json(); };
        all.push_back({{"action", record.id.value},
                       {"at", formatInstant(record.at)},
                       {"actor", record.actor},
                       {"kind", record.kind},
                       {"parameters", parseJson(record.parameters).root},
                       {"leads", record.leads},
                       {"undoes", numberOrNull(record.undoes)},
                       {"undoneBy", numberOrNull(record.undoneBy)}});
        table.add({QString::number(record.id.value), Words::text(formatInstant(record.at)),
                   Words::text(record.actor), keyText("action", record.kind), QString::number(record.leads),
                   record.undoneBy ? QString::number(record.undoneBy.value) : QString()});
    }
    table.write(context);
    return context.finish({{"actions", all}});
}

void add(CommandSpec& root)
{
    const auto limit = std::make_shared<int>(50);
    CommandSpec command =
        root.subcommand("actions", Cli::tr("Lists what people did about leads, latest first"));
    command.option("--limit", *limit, Cli::tr("At most so many")).range(1).showDefault();
    command.action([limit](Context& context) { return run(context, *limit); });
}

} // namespace

const Command& actions_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
