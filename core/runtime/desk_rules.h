// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/fields/catalogue.h"
#include "core/handoff/snapshot.h"
#include "core/roster/roster.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace baton {

class Session;

/// What names and limits everything that is shown: a value, shared by the pages of a console.
struct DeskRules {
    /// Playbook and roster compiled together; null while one is missing.
    std::shared_ptr<const EngineSnapshot> snapshot;
    /// The fields of the live playbook; the standard ones while there is none. Never null.
    std::shared_ptr<const FieldCatalogue> catalogue = std::make_shared<const FieldCatalogue>();
    /// In effect now, with or without a playbook.
    std::shared_ptr<const Roster> roster;
    /// Who is sitting here, and what that person may do.
    Person person;

    /// The name of a rep of the roster; the id of one who is not in it, or has no name.
    std::string repName(const RepId& rep) const;
    std::string poolName(std::string_view pool) const;
};

Result<DeskRules> loadDeskRules(Session& session);

} // namespace baton
