// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/owner_names.h"

#include "core/base/text.h"

#include <map>
#include <optional>
#include <string>

namespace baton {

namespace {

using Reps = std::map<std::string, std::optional<RepId>>;

void call(Reps& reps, const std::string& name, const RepId& id)
{
    const auto [place, isNew] = reps.try_emplace(folded(name), id);
    if (!isNew && place->second != id)
        place->second.reset();
}

} // namespace

void nameOwners(const Roster& roster, ImportPlan& plan)
{
    Reps names;
    for (const Rep& rep : roster.reps) {
        call(plan.reps, rep.id.text(), rep.id);
        call(names, rep.email, rep.id);
        call(names, rep.name, rep.id);
    }
    // Ids that differ by case only are themselves.
    std::erase_if(plan.reps, [](const auto& each) { return !each.second; });
    names.erase(std::string());
    plan.reps.merge(names);
}

} // namespace baton
