// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/people_commands.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/runtime/person_rows.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t kLongest = 256;

bool isGoodText(const std::string& text)
{
    return isStorableText(text) && !trimmed(text).empty() && text.size() <= kLongest;
}

PersonRow rowOf(const Person& person)
{
    PersonRow row{person.id, person.login, person.name, {}, person.isActive, person.rep};
    for (const Role role : person.roles)
        row.roles.emplace_back(roleKey(role));
    return row;
}

std::string recordOf(const Person& person)
{
    Json roles = Json::array();
    for (const Role role : person.roles)
        roles.push_back(roleKey(role));
    return writeJson({{"name", person.name},
                      {"roles", roles},
                      {"active", person.isActive},
                      {"rep", person.rep ? Json(person.rep->text()) : Json()}});
}

Person* find(std::vector<Person>& people, std::string_view login)
{
    const auto found = std::ranges::find(people, login, &Person::login);
    return found == people.end() ? nullptr : &*found;
}

bool hasManager(const std::vector<Person>& people)
{
    return std::ranges::any_of(people, [](const Person& person) { return person.may(Right::ManagePeople); });
}

/// What is wrong with `person` among `people`, who include it.
Result<Problems> check(Session& session, const std::vector<Person>& people, const Person& person)
{
    Problems problems;
    const auto report = [&](const char* code, const char* location, std::string argument) {
        problems.push_back({Severity::Error, code, location, {std::move(argument)}});
    };
    if (!isGoodText(person.login) || person.login == Actor::engine().login)
        report("person.bad_login", "login", person.login);
    if (!isGoodText(person.name))
        report("person.bad_name", "name", person.name);
    if (person.roles.empty())
        report("person.no_role", "roles", person.login);
    if (!hasManager(people))
        report("person.last_manager", "roles", person.login);
    if (!person.rep)
        return problems;
    const auto roster = session.roster(session.now());
    if (!roster)
        return roster.error();
    if (!*roster || !(*roster)->rep(*person.rep))
        report("rep.unknown", "rep", person.rep->text());
    for (const Person& other : people) {
        if (other.login != person.login && other.isActive && other.rep == person.rep)
            problems.push_back(
                {Severity::Error, "person.rep_taken", "rep", {person.rep->text(), other.login}});
    }
    return problems;
}

/// Stores `person`, which is one of `people`, unless something is wrong with it.
Result<Problems> store(Session& session, Transaction& transaction, const std::vector<Person>& people,
                       const Person& person)
{
    auto problems = check(session, people, person);
    if (!problems || hasErrors(*problems))
        return problems;
    PersonRepository& repository = session.repositories().people;
    if (const auto id = repository.store(rowOf(person)); !id)
        return id.error();
    BATON_TRY(
        repository.recordChange({session.now(), session.actor().login, person.login, recordOf(person)}));
    session.touch(); // first: a commit may be told to have failed and yet stand
    BATON_TRY(transaction.commit());
    return problems;
}

} // namespace

Result<std::vector<Person>> listPeople(Session& session)
{
    const auto rows = session.repositories().people.list();
    if (!rows)
        return rows.error();
    std::vector<Person> people;
    std::ranges::transform(*rows, std::back_inserter(people), personFrom);
    return people;
}

Result<Problems> addPerson(Session& session, const Person& person)
{
    BATON_TRY(session.require(Right::ManagePeople));
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    auto people = listPeople(session);
    if (!people)
        return people.error();
    if (find(*people, person.login))
        return Problems{{Severity::Error, "person.exists", "login", {person.login}}};
    people->push_back(person);
    return store(session, *transaction, *people, person);
}

Result<Problems> changePerson(Session& session, std::string_view login, const PersonChange& change)
{
    BATON_TRY(session.require(Right::ManagePeople));
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    auto people = listPeople(session);
    if (!people)
        return people.error();
    Person* const person = find(*people, login);
    if (!person)
        return Problems{{Severity::Error, "person.unknown", "login", {std::string(login)}}};
    person->name = change.name.value_or(person->name);
    person->roles = change.roles.value_or(person->roles);
    person->isActive = change.isActive.value_or(person->isActive);
    if (change.rep) {
        person->rep = RepId::make(*change.rep);
        if (!person->rep && !change.rep->empty())
            return Problems{{Severity::Error, "rep.unknown", "rep", {*change.rep}}};
    }
    return store(session, *transaction, *people, *person);
}

Result<std::vector<PersonRecord>> peopleHistory(Session& session, int limit)
{
    auto rows = session.repositories().people.changes(limit);
    if (!rows)
        return rows.error();
    std::vector<PersonRecord> all;
    for (PersonChangeRow& row : *rows)
        all.push_back({row.at, std::move(row.actor), std::move(row.login), std::move(row.change)});
    return all;
}

} // namespace baton
