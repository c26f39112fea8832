// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Connection;

/// Somebody who uses the workspace. `roles` are keys: "manager", "sdr_lead", "rep", "reviewer", "viewer",
/// "engine".
struct PersonRow {
    PersonId id;
    std::string login;
    std::string name;
    std::vector<std::string> roles;
    bool active = true;
    std::optional<RepId> rep = {}; ///< who of the roster this is
};

/// Something that was changed about somebody.
struct PersonChangeRow {
    Instant at{};
    std::string actor;
    std::string login;
    std::string change; ///< JSON text: what the person is now
};

class PersonRepository {
public:
    explicit PersonRepository(Connection& connection);

    /// Inserts, or updates the one with the same login. Gives the id.
    Result<PersonId> store(const PersonRow& row);
    Result<std::optional<PersonRow>> findByLogin(std::string_view login);
    Result<std::vector<PersonRow>> list();

    Result<void> recordChange(const PersonChangeRow& row);
    /// Newest first.
    Result<std::vector<PersonChangeRow>> changes(int limit);

private:
    Connection& m_connection;
};

} // namespace baton
