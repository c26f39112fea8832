// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/table.h"
#include "core/runtime/people_commands.h"

#include "words/key_words.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

struct Options {
    std::string login;
    std::string name;
    std::vector<std::string> roles;
    std::string rep;
    bool noRep = false;
    int limit = 50;
};

std::vector<Role> rolesOf(const Options& options)
{
    std::vector<Role> roles;
    for (const std::string& key : options.roles) {
        const Role role = *parseRole(key);
        if (std::ranges::find(roles, role) == roles.end())
            roles.push_back(role);
    }
    return roles;
}

QString roleTexts(const Person& person)
{
    QStringList texts;
    for (const Role role : person.roles)
        texts.append(keyText("role", roleKey(role)));
    return texts.join(QStringLiteral(", "));
}

Json toJson(const Person& person)
{
    Json roles = Json::array();
    for (const Role role : person.roles)
        roles.push_back(roleKey(role));
    return {{"login", person.login},
            {"name", person.name},
            {"roles", roles},
            {"active", person.isActive},
            {"rep", person.rep ? Json(person.rep->text()) : Json()}};
}

int list(Context& context, Session& session)
{
    const auto people = listPeople(session);
    if (!people)
        return context.fail(people.error());
    Json all = Json::array();
    Table table({Cli::tr("LOGIN"), Cli::tr("NAME"), Cli::tr("ROLES"), Cli::tr("REP"), Cli::tr("LEFT")});
    for (const Person& person : *people) {
        all.push_back(toJson(person));
        table.add({Words::text(person.login), Words::text(person.name), roleTexts(person),
                   person.rep ? Words::text(person.rep->text()) : QString(),
                   person.isActive ? QString() : Cli::tr("yes")});
    }
    table.write(context);
    return context.finish({{"people", all}});
}

int history(Context& context, Session& session, const Options& options)
{
    const auto records = peopleHistory(session, options.limit);
    if (!records)
        return context.fail(records.error());
    Json all = Json::array();
    Table table({Cli::tr("WHEN"), Cli::tr("BY"), Cli::tr("LOGIN"), Cli::tr("IS NOW")});
    for (const PersonRecord& record : *records) {
        all.push_back({{"at", formatInstant(record.at)},
                       {"actor", record.actor},
                       {"login", record.login},
                       {"change", parseJson(record.change).root}});
        table.add({Words::text(formatInstant(record.at)), Words::text(record.actor),
                   Words::text(record.login), Words::text(record.change)});
    }
    table.write(context);
    return context.finish({{"history", all}});
}

int answer(Context& context, const Options& options, const Result<Problems>& problems)
{
    if (!problems)
        return context.fail(problems.error());
    if (hasErrors(*problems))
        return context.refuse(*problems);
    context.line(Words::filled(Cli::tr("Recorded for “%1”."), {Words::text(options.login)}));
    return context.finish({{"login", options.login}});
}

int addOne(Context& context, Session& session, const Options& options)
{
    Person person{{}, options.login, options.name.empty() ? options.login : options.name, rolesOf(options)};
    person.rep = RepId::make(options.rep);
    return answer(context, options, addPerson(session, person));
}

int change(Context& context, Session& session, const Options& options)
{
    if (!options.rep.empty() && options.noRep)
        return context.misuse(Cli::tr("--rep and --no-rep exclude each other."));
    PersonChange wanted;
    if (!options.name.empty())
        wanted.name = options.name;
    if (!options.roles.empty())
        wanted.roles = rolesOf(options);
    if (!options.rep.empty() || options.noRep)
        wanted.rep = options.rep;
    return answer(context, options, changePerson(session, options.login, wanted));
}

int setActive(Context& context, Session& session, const Options& options, bool active)
{
    PersonChange wanted;
    wanted.isActive = active;
    return answer(context, options, changePerson(session, options.login, wanted));
}

using Run = int (*)(Context&, Session&, const Options&);

void setAction(CommandSpec& command, const std::shared_ptr<Options>& options, Run run)
{
    command.action([options, run](Context& context) {
        const auto session = context.openSession();
        return session ? run(context, **session, *options) : context.fail(session.error());
    });
}

void addDetails(CommandSpec& command, const std::shared_ptr<Options>& options, bool needsRoles)
{
    const std::vector<std::string> keys(roleKeys().begin(), roleKeys().end());
    command.option("login", options->login, Cli::tr("As the operating system knows the person")).required();
    command.option("--name", options->name, Cli::tr("For people")).type("TEXT");
    OptionSpec roles = command.option("--role", options->roles, Cli::tr("One or more"));
    roles.choices(keys);
    if (needsRoles)
        roles.required();
    command.option("--rep", options->rep, Cli::tr("Who of the roster this is")).key("REP");
}

void addLogin(CommandSpec& command, const std::shared_ptr<Options>& options)
{
    command.option("login", options->login, Cli::tr("Whose")).required();
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec group = root.subcommand("people", Cli::tr("Who may do what in the workspace"));
    group.needsSubcommand();
    CommandSpec listing = group.subcommand("list", Cli::tr("Lists people and their roles"));
    setAction(listing, options,
              [](Context& context, Session& session, const Options&) { return list(context, session); });
    CommandSpec adding = group.subcommand("add", Cli::tr("Adds somebody"));
    addDetails(adding, options, true);
    setAction(adding, options, addOne);
    CommandSpec changing =
        group.subcommand("change", Cli::tr("Changes what is given; roles replace those before"));
    addDetails(changing, options, false);
    changing.flag("--no-rep", options->noRep, Cli::tr("Is nobody of the roster"));
    setAction(changing, options, change);
    CommandSpec leaving =
        group.subcommand("deactivate", Cli::tr("Says that somebody left: may do nothing any more"));
    addLogin(leaving, options);
    setAction(leaving, options, [](Context& context, Session& session, const Options& who) {
        return setActive(context, session, who, false);
    });
    CommandSpec returning = group.subcommand("activate", Cli::tr("Says that somebody is back"));
    addLogin(returning, options);
    setAction(returning, options, [](Context& context, Session& session, const Options& who) {
        return setActive(context, session, who, true);
    });
    CommandSpec past =
        group.subcommand("history", Cli::tr("Lists what was changed about people, latest first"));
    past.option("--limit", options->limit, Cli::tr("At most so many")).range(1).showDefault();
    setAction(past, options, history);
}

} // namespace

const Command& people_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
