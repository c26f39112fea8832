// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/desk_rules.h"

#include "core/runtime/session.h"

namespace baton {

std::string DeskRules::repName(const RepId& rep) const
{
    const Rep* const found = roster ? roster->rep(rep) : nullptr;
    return found && !found->name.empty() ? found->name : rep.text();
}

std::string DeskRules::poolName(std::string_view pool) const
{
    const auto id = PoolId::make(pool);
    const Pool* const found = roster && id ? roster->pool(*id) : nullptr;
    return found && !found->name.empty() ? found->name : std::string(pool);
}

Result<DeskRules> loadDeskRules(Session& session)
{
    DeskRules rules;
    auto person = session.person();
    if (!person)
        return person.error();
    rules.person = *std::move(person);
    auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    rules.catalogue = std::move(*catalogue);
    auto snapshot = session.snapshot(session.now());
    if (snapshot) {
        rules.snapshot = std::move(*snapshot);
        // Part of the snapshot, and alive as long as it.
        rules.roster = {rules.snapshot, &rules.snapshot->roster()};
        return rules;
    }
    if (snapshot.error().code != "engine.no_playbook" && snapshot.error().code != "engine.no_roster")
        return snapshot.error();
    auto roster = session.roster(session.now());
    if (!roster)
        return roster.error();
    if (*roster)
        rules.roster = std::make_shared<const Roster>(std::move(**roster));
    return rules;
}

} // namespace baton
