// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/runtime/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// By login, those who left included.
Result<std::vector<Person>> listPeople(Session& session);

/// Somebody new. Who changes people must be a manager, Right::ManagePeople. Nothing is written with Problems:
/// "person.exists", "person.bad_login", "person.bad_name", "person.no_role", "person.rep_taken",
/// "rep.unknown".
Result<Problems> addPerson(Session& session, const Person& person);

/// What is to be different about somebody; what is absent stays.
struct PersonChange {
    std::optional<std::string> name;
    std::optional<std::vector<Role>> roles;
    std::optional<bool> isActive;
    std::optional<std::string> rep; ///< a rep's id; empty: nobody of the roster
};
/// Besides the Problems above "person.unknown", and "person.last_manager": no workspace is without an active
/// manager.
Result<Problems> changePerson(Session& session, std::string_view login, const PersonChange& change);

/// Something that was done to people.
struct PersonRecord {
    Instant at{};
    std::string actor;
    std::string login;
    std::string change; ///< JSON text: name, roles, active and rep as they were from then on
};
/// Newest first.
Result<std::vector<PersonRecord>> peopleHistory(Session& session, int limit);

} // namespace baton
