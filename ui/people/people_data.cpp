// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_data.h"

#include "core/runtime/people_commands.h"
#include "core/runtime/session.h"

#include <algorithm>

namespace baton {

bool PeopleData::maySetPresence(const RepId& rep) const
{
    return viewer.may(Right::SetPresence) || (viewer.rep == rep && viewer.may(Right::SetOwnPresence));
}

const Rep* PeopleData::rep(const RepId& id) const
{
    const auto found = std::ranges::find(reps, id, [](const RepNow& each) { return each.rep.id; });
    return found == reps.end() ? nullptr : &found->rep;
}

Result<PeopleData> loadPeople(Session& session)
{
    PeopleData data;
    data.at = session.now();
    auto viewer = session.person();
    if (!viewer)
        return viewer.error();
    data.viewer = *std::move(viewer);
    auto people = listPeople(session);
    if (!people)
        return people.error();
    data.people = *std::move(people);
    auto reps = repsNow(session);
    data.hasRoster = reps.ok();
    if (reps)
        data.reps = *std::move(reps);
    else if (reps.error().code != "engine.no_roster")
        return reps.error();
    return data;
}

} // namespace baton
