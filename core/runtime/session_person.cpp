// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/person_rows.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"

namespace baton {

namespace {

Result<Person> personOf(PersonRepository& people, const std::string& login)
{
    if (login == Actor::engine().login)
        return Person{{}, login, login, {Role::Engine}};
    const auto row = people.findByLogin(login);
    if (!row)
        return row.error();
    if (*row)
        return personFrom(**row);
    const auto all = people.list();
    if (!all)
        return all.error();
    const std::vector<Role> roles =
        all->empty() ? std::vector{Role::Manager, Role::Engine} : std::vector{Role::Viewer};
    return Person{{}, login, login, roles};
}

} // namespace

Person personFrom(const PersonRow& row)
{
    Person person{row.id, row.login, row.name, {}, row.active, row.rep};
    for (const std::string& key : row.roles) {
        // A role that only a newer version knows gives no right here.
        if (const auto role = parseRole(key))
            person.roles.push_back(*role);
    }
    return person;
}

Result<Person> Session::person()
{
    const auto current = generation();
    if (!current)
        return current.error();
    if (m_person && m_personGeneration == *current)
        return *m_person;
    auto person = personOf(m_repositories->people, m_actor.login);
    if (!person)
        return person;
    m_person = *person;
    m_personGeneration = *current;
    return person;
}

Result<void> Session::require(Right right)
{
    const auto who = person();
    if (!who)
        return who.error();
    if (who->may(right))
        return {};
    Error error{"right.missing", {std::string(rightKey(right))}};
    for (const Role role : rolesWith(right))
        error.args.emplace_back(roleKey(role));
    return error;
}

} // namespace baton
