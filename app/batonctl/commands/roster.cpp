// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/documents.h"

namespace baton {

namespace {

struct Options {
    std::string file;
    std::optional<Instant> instant;
};

int importText(Context& context, const Options& options)
{
    return withDocument(
        context, options.file,
        [&](Session& session, const std::string& text) {
            return importRoster(session, text, options.instant);
        },
        [&](const Publication<RosterVersion>& recorded) {
            return answerPublication(context, recorded, Cli::tr("Roster version %1 is recorded."),
                                     Cli::tr("Roster version %1 says the same already."));
        });
}

int exportText(Context& context, const Options& options)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto text = exportRoster(**session, options.instant);
    if (!text)
        return context.fail(text.error());
    context.out().write(*text); // JSON in either form
    return exit_code::done;
}

void add(CommandSpec& root)
{
    CommandSpec group = root.subcommand("roster", Cli::tr("Who can take leads, and when"));
    group.needsSubcommand();

    auto options = std::make_shared<Options>();
    CommandSpec command = group.subcommand("import", Cli::tr("Makes a roster the one in effect"));
    command.option("file", options->file, Cli::tr("The roster; “-” is standard input"))
        .required()
        .type("FILE");
    command.instant("--from", options->instant, Cli::tr("From when it holds; now without it"));
    command.action([options](Context& context) { return importText(context, *options); });

    options = std::make_shared<Options>();
    command = group.subcommand("export", Cli::tr("Prints the roster in effect as text"));
    command.instant("--at", options->instant, Cli::tr("The one in effect then; now without it"));
    command.action([options](Context& context) { return exportText(context, *options); });
}

} // namespace

const Command& roster_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
