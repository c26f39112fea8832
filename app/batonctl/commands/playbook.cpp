// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/documents.h"
#include "core/playbook/diff.h"

#include "words/words.h"
#include <charconv>

namespace baton {

namespace {

struct Options {
    std::string file;
    std::string other;
    std::string note;
    std::int64_t version = 0;
};

int publish(Context& context, const Options& options)
{
    return withDocument(
        context, options.file,
        [&](Session& session, const std::string& text) {
            return publishPlaybook(session, text, options.note);
        },
        [&](const Publication<PlaybookVersion>& published) {
            return answerPublication(context, published, Cli::tr("Playbook version %1 is live."),
                                     Cli::tr("Playbook version %1 is live already."));
        });
}

int exportText(Context& context, const Options& options)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto version = options.version ? std::optional(PlaybookVersion{options.version}) : std::nullopt;
    const auto text = exportPlaybook(**session, version);
    if (!text)
        return context.fail(text.error());
    context.out().write(*text); // JSON in either form
    return exit_code::done;
}

int lint(Context& context, const Options& options)
{
    return withDocument(context, options.file, lintPlaybookText, [&](const Problems& problems) {
        if (problems.empty())
            context.line(Cli::tr("No problems."));
        return context.refuse(problems);
    });
}

/// The playbook behind what the command line says: a version number, or a file.
Result<std::optional<Playbook>> readEither(Context& context, const std::string& name, Problems& problems)
{
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool isVersion = failure == std::errc() && end == name.data() + name.size() && number > 0;
    Result<std::string> text = std::string();
    if (isVersion) {
        const auto session = context.openSession();
        if (!session)
            return session.error();
        text = exportPlaybook(**session, PlaybookVersion{number});
    } else {
        text = readDocument(name);
    }
    if (!text)
        return text.error();
    Problems found;
    auto playbook = parsePlaybook(*text, found);
    for (Problem& problem : found)
        problem.location.insert(0, name + ":");
    problems.insert(problems.end(), found.begin(), found.end());
    return playbook;
}

const char* kindKey(PlaybookChange::Kind kind)
{
    static constexpr const char* keys[] = {"added", "removed", "changed", "moved"};
    return keys[std::size_t(kind)];
}

QString changeText(const PlaybookChange& change)
{
    const auto json = [](const Json& value) { return Words::text(writeJson(value)); };
    const QString element = Words::text(change.element);
    switch (change.kind) {
    case PlaybookChange::Kind::Added:
        return Words::filled(Cli::tr("+ %1: %2"), {element, json(change.after)});
    case PlaybookChange::Kind::Removed:
        return Words::filled(Cli::tr("- %1: %2"), {element, json(change.before)});
    case PlaybookChange::Kind::Moved:
        return Words::filled(Cli::tr("~ %1: from place %2 to %3"),
                             {element, json(change.before), json(change.after)});
    case PlaybookChange::Kind::Changed:
        break;
    }
    return Words::filled(Cli::tr("* %1: %2 → %3"), {element, json(change.before), json(change.after)});
}

int diff(Context& context, const Options& options)
{
    Problems problems;
    const auto before = readEither(context, options.file, problems);
    if (!before)
        return context.fail(before.error());
    const auto after = readEither(context, options.other, problems);
    if (!after)
        return context.fail(after.error());
    if (!*before || !*after)
        return context.refuse(problems);
    const auto changes = diffPlaybooks(**before, **after);
    Json all = Json::array();
    for (const PlaybookChange& change : changes) {
        context.line(changeText(change));
        all.push_back({{"kind", kindKey(change.kind)},
                       {"element", change.element},
                       {"before", change.before},
                       {"after", change.after}});
    }
    if (changes.empty())
        context.line(Cli::tr("No difference."));
    return context.finish({{"changes", all}});
}

void choose(CommandSpec& command, const std::shared_ptr<Options>& options,
            int (*action)(Context&, const Options&))
{
    command.action([options, action](Context& context) { return action(context, *options); });
}

void addPublishing(CommandSpec& group, const char* name, const QString& help)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command = group.subcommand(name, help);
    command.option("file", options->file, Cli::tr("The playbook; “-” is standard input"))
        .required()
        .type("FILE");
    command.option("--note", options->note, Cli::tr("Why it is published"));
    choose(command, options, publish);
}

void add(CommandSpec& root)
{
    CommandSpec group = root.subcommand("playbook", Cli::tr("The rules that marketing and sales agreed on"));
    group.needsSubcommand();
    addPublishing(group, "publish", Cli::tr("Makes a playbook the live one"));
    addPublishing(group, "import", Cli::tr("The same as publish"));

    auto options = std::make_shared<Options>();
    CommandSpec command = group.subcommand("export", Cli::tr("Prints a playbook as text"));
    command.option("--version", options->version, Cli::tr("Its number; the live one without it")).range(1);
    choose(command, options, exportText);

    options = std::make_shared<Options>();
    command = group.subcommand("lint", Cli::tr("Tells what is wrong with a playbook, without publishing it"));
    command.option("file", options->file, Cli::tr("The playbook; “-” is standard input"))
        .required()
        .type("FILE");
    choose(command, options, lint);

    options = std::make_shared<Options>();
    command = group.subcommand("diff", Cli::tr("Tells how two playbooks differ"));
    command.option("before", options->file, Cli::tr("A file, or the number of a version"))
        .required()
        .type("FILE|N");
    command.option("after", options->other, Cli::tr("A file, or the number of a version"))
        .required()
        .type("FILE|N");
    choose(command, options, diff);
}

} // namespace

const Command& playbook_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
