// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/ledger.h"
#include "core/criteria/compiler.h"
#include "core/fields/catalogue.h"
#include "core/playbook/playbook.h"
#include "core/roster/roster.h"
#include "core/routing/routing_rules.h"
#include "core/scoring/score.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace baton {

/// One playbook version and one roster version, compiled: all that decisions need besides the lead and the
/// ledger. Immutable, thread-safe; shared while anybody decides or explains with it.
class EngineSnapshot {
public:
    /// Compiles; every Problem is appended. Nothing is returned if one is an error.
    static std::shared_ptr<const EngineSnapshot> build(Playbook playbook, PlaybookVersion playbookVersion,
                                                       Roster roster, RosterVersion rosterVersion,
                                                       Problems& problems);

    const Playbook& playbook() const { return m_playbook; }
    const Roster& roster() const { return m_roster; }
    PlaybookVersion playbookVersion() const { return m_playbookVersion; }
    RosterVersion rosterVersion() const { return m_rosterVersion; }

    const FieldCatalogue& catalogue() const { return *m_catalogue; }
    const FactBinder& binder() const { return *m_binder; }
    const ScoringRules& scoring() const { return *m_scoring; }
    const RoutingRules& routing() const { return *m_routing; }

    /// Which activities rules look at: kinds, ascending; "*" alone when some rule takes any kind. Empty:
    /// none.
    std::span<const std::string> activityKinds() const { return m_activityKinds; }

    /// All balances at zero, everybody online: what storage fills in.
    LedgerState emptyLedger() const;

private:
    EngineSnapshot() = default;

    Playbook m_playbook;
    Roster m_roster;
    PlaybookVersion m_playbookVersion;
    RosterVersion m_rosterVersion;
    std::shared_ptr<const FieldCatalogue> m_catalogue;
    std::unique_ptr<const ScoringRules> m_scoring;
    std::unique_ptr<const RoutingRules> m_routing;
    std::unique_ptr<const FactBinder> m_binder;
    std::vector<std::string> m_activityKinds;
};

} // namespace baton
