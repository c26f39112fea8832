// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "core/runtime/lead_import.h"

#include "words/count_words.h"
#include "words/words.h"

namespace baton {

namespace {

int run(Context& context, ImportId import)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto report = undoImport(**session, import);
    if (!report)
        return context.fail(report.error());
    Json kept = Json::array();
    for (const LeadId lead : report->kept)
        kept.push_back(lead.value);
    context.line(Words::filled(Cli::tr("%1 withdrawn, %2 set back, %3 kept."),
                               {countText(Counted::Leads, report->withdrawn),
                                QString::number(report->restored), QString::number(report->kept.size())}));
    for (const LeadId lead : report->kept)
        context.line(Cli::tr("  kept #%1: somebody worked on it").arg(lead.value));
    return context.finish({{"withdrawn", report->withdrawn}, {"restored", report->restored}, {"kept", kept}});
}

void add(CommandSpec& root)
{
    const auto import = std::make_shared<std::int64_t>(0);
    CommandSpec command =
        root.subcommand("undo-import", Cli::tr("Takes an import back, as far as nobody worked on it"));
    command.option("import", *import, Cli::tr("Its number, as “imports” lists it")).required().range(1);
    command.action([import](Context& context) { return run(context, ImportId{*import}); });
}

} // namespace

const Command& undo_import_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
