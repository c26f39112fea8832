// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_repository.h"
#include "core/storage/action_repository.h"
#include "core/storage/activity_repository.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/change_repository.h"
#include "core/storage/decision_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/exclusion_repository.h"
#include "core/storage/import_repository.h"
#include "core/storage/journey_repository.h"
#include "core/storage/lead_repository.h"
#include "core/storage/ledger_repository.h"
#include "core/storage/mapping_repository.h"
#include "core/storage/meta_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/playbook_repository.h"
#include "core/storage/presence_repository.h"
#include "core/storage/recycled_repository.h"
#include "core/storage/roster_repository.h"
#include "core/storage/seal_repository.h"
#include "core/storage/view_repository.h"

namespace baton {

/// All repositories over one connection, which must outlive them. Cheap until used.
struct Repositories {
    explicit Repositories(Connection& connection)
        : accounts(connection),
          actions(connection),
          activities(connection),
          assignments(connection),
          changes(connection),
          decisions(connection),
          events(connection),
          exclusions(connection),
          imports(connection),
          journeys(connection),
          leads(connection),
          ledger(connection),
          mappings(connection),
          meta(connection),
          people(connection),
          playbooks(connection),
          presence(connection),
          recycled(connection),
          rosters(connection),
          seals(connection),
          views(connection)
    {
    }

    AccountRepository accounts;
    ActionRepository actions;
    ActivityRepository activities;
    AssignmentRepository assignments;
    ChangeRepository changes;
    DecisionRepository decisions;
    EventRepository events;
    ExclusionRepository exclusions;
    ImportRepository imports;
    JourneyRepository journeys;
    LeadRepository leads;
    LedgerRepository ledger;
    MappingRepository mappings;
    MetaRepository meta;
    PersonRepository people;
    PlaybookRepository playbooks;
    PresenceRepository presence;
    RecycledRepository recycled;
    RosterRepository rosters;
    SealRepository seals;
    ViewRepository views;
};

} // namespace baton
