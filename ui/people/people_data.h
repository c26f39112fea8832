// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/runtime/rep_now.h"

#include <vector>

namespace baton {

class Session;

/// What the page of people shows, of one look at the workspace.
struct PeopleData {
    Person viewer; ///< who sits here
    std::vector<Person> people;
    bool hasRoster = false;
    std::vector<RepNow> reps;
    Instant at{};

    bool maySetPresence(const RepId& rep) const;
    const Rep* rep(const RepId& id) const;
};

Result<PeopleData> loadPeople(Session& session);

} // namespace baton
