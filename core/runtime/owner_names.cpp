// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/owner_names.h"

#include "core/base/text.h"

#include <map>
#include <string>

namespace baton {

namespace {

/// What somebody is called, folded, to the rep's id; to nothing, if several are called so.
using Ids = std::map<std::string, std::string>;

void call(Ids& ids, const std::string& name, const Rep& rep)
{
    const auto [place, isNew] = ids.try_emplace(folded(name), rep.id.text());
    if (!isNew && place->second != rep.id.text())
        place->second.clear();
}

Ids idsOf(const Roster& roster)
{
    Ids ids, names;
    for (const Rep& rep : roster.reps) {
        call(ids, rep.id.text(), rep);
        call(names, rep.email, rep);
        call(names, rep.name, rep);
    }
    ids.merge(names);
    ids.erase(std::string());
    return ids;
}

} // namespace

void nameOwners(const Roster& roster, ImportPlan& plan)
{
    for (ImportPlan::Step& step : plan.steps) {
        if (step.target != ImportPlan::Target::Owner)
            continue;
        for (const auto& [name, id] : idsOf(roster)) {
            if (!id.empty())
                step.replacements.try_emplace(name, id);
        }
    }
}

} // namespace baton
