// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command_line.h"

#include "app/batonctl/command.h"

#include <QDir>
#include <QStandardPaths>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <sstream>
#include <string_view>

namespace baton {

namespace {

constexpr const char* kFooter = QT_TRANSLATE_NOOP(
    "batonctl", "Exit codes: 0 done, 1 the input is bad, 2 usage, 3 the world failed, 130 interrupted.");

/// The first word that nothing knows, if that is what is wrong: CLI11 asks for what is missing before it
/// looks at what is too much, so that "dance" would be answered with "a subcommand is required".
std::optional<QString> unknownWord(const CLI::App& root, const CLI::ParseError& parse)
{
    const auto extras = root.remaining(true);
    const bool isRequirement = parse.get_exit_code() == int(CLI::ExitCodes::RequiredError);
    return isRequirement && !extras.empty() ? std::optional(QString::fromStdString(extras.front()))
                                            : std::nullopt;
}

/// --help-all with the options of commands inside commands, of which CLI11 gives the names only.
class DeepFormatter : public CLI::Formatter {
public:
    std::string make_expanded(const CLI::App* command) const override
    {
        std::string text = command->get_display_name(true) + '\n' + make_description(command) +
                           make_positionals(command) + make_groups(command, CLI::AppFormatMode::Sub) +
                           make_subcommands(command, CLI::AppFormatMode::All);
        text = CLI::detail::find_and_replace(text, "\n\n", "\n");
        text.pop_back();
        return CLI::detail::find_and_replace(text, "\n", "\n  ") + '\n';
    }
};

/// What CLI11 throws at --help, --version and at a command line that it cannot read.
int answerParse(const CLI::App& root, const CLI::ParseError& parse, Context& context)
{
    if (const auto word = unknownWord(root, parse))
        return context.misuse((word->startsWith(u'-')
                                   ? Cli::tr("There is no option “%1” here; --help lists them.")
                                   : Cli::tr("There is no command “%1”; --help lists them."))
                                  .arg(*word));
    std::ostringstream out;
    std::ostringstream words;
    const int code = root.exit(parse, out, words);
    context.out().write(out.str());
    if (code == 0)
        return exit_code::done;
    QString text = QString::fromStdString(words.str()).trimmed();
    return context.misuse(text.replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

/// ${XDG_DATA_HOME:-~/.local/share}/baton/workspace.db
std::string defaultDatabase()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(folder).filePath(QStringLiteral("baton/workspace.db")).toStdString();
}

/// The whole tree of commands with their options; `chosen` and `context` take what the command line says.
std::unique_ptr<CLI::App> buildCommandLine(Context& context, Action& chosen)
{
    auto root = std::make_unique<CLI::App>(
        Cli::tr("Qualifies, routes and hands over leads, and explains each decision.").toStdString(),
        "batonctl");
    root->formatter(std::make_shared<DeepFormatter>()); // before the commands, which take it over
    root->footer(Cli::tr(kFooter).toStdString());
    root->set_version_flag("--version", "batonctl " BATON_VERSION);
    root->set_help_all_flag("--help-all", Cli::tr("Help for every command").toStdString());
    root->require_subcommand(1);
    root->fallthrough();
    context.database = defaultDatabase();
    CommandSpec spec(*root, chosen);
    spec.option("--db", context.database, Cli::tr("The workspace")).type("FILE").showDefault();
    root->get_option("--db")->take_last(); // an alias may name one, and the command line another
    spec.flag("--json", context.json,
              Cli::tr("One JSON document on standard output, words on standard error"));
    for (const Command* const command : commandCatalogue())
        command->add(spec);
    return root;
}

} // namespace

int runCommandLine(int argc, const char* const* argv, Context& context)
{
    Action chosen;
    const auto root = buildCommandLine(context, chosen);
    // Known before the rest is read, so that a command line that cannot be read is answered in the form asked
    // for.
    const bool json = std::any_of(argv + 1, argv + argc,
                                  [](const char* text) { return std::string_view(text) == "--json"; });
    try {
        root->parse(argc, argv);
    } catch (const CLI::ParseError& parse) {
        context.json = json;
        return answerParse(*root, parse, context);
    }
    return chosen(context);
}

} // namespace baton
