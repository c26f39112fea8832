// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/table.h"
#include "core/intake/import_kind.h"
#include "core/storage/repositories.h"

namespace baton {

namespace {

Json toJson(const ImportRow& row)
{
    return {{"id", row.id.value},
            {"kind", importKindKey(row.kind)},
            {"file", row.sourceName},
            {"sha256", toHex(bytesOf(row.sourceHash))},
            {"status", importStatusKey(row.status)},
            {"startedAt", formatInstant(row.startedAt)},
            {"finishedAt", row.finishedAt ? Json(formatInstant(*row.finishedAt)) : Json()},
            {"rows", row.rowsRead},
            {"created", row.created},
            {"updated", row.updated},
            {"duplicate", row.duplicate},
            {"rejected", row.rejected},
            {"actor", row.actor}};
}

QStringList toCells(const ImportRow& row)
{
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    return {QString::number(row.id.value),      text(importKindKey(row.kind)),
            text(importStatusKey(row.status)),  QString::number(row.rowsRead),
            QString::number(row.created),       QString::number(row.updated),
            QString::number(row.duplicate),     QString::number(row.rejected),
            text(formatInstant(row.startedAt)), text(row.sourceName)};
}

int run(Context& context)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto rows = (*session)->repositories().imports.list();
    if (!rows)
        return context.fail(rows.error());
    Json imports = Json::array();
    Table table({Cli::tr("ID"), Cli::tr("KIND"), Cli::tr("STATUS"), Cli::tr("ROWS"), Cli::tr("CREATED"),
                 Cli::tr("UPDATED"), Cli::tr("NOTHING NEW"), Cli::tr("REJECTED"), Cli::tr("STARTED"),
                 Cli::tr("FILE")});
    for (const ImportRow& row : *rows) {
        imports.push_back(toJson(row));
        table.add(toCells(row));
    }
    if (rows->empty())
        context.line(Cli::tr("Nothing was imported yet."));
    else
        table.write(context);
    return context.finish({{"imports", imports}});
}

void add(CommandSpec& root)
{
    root.subcommand("imports", Cli::tr("Lists the imports")).action(run);
}

} // namespace

const Command& imports_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
