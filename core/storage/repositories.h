// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/account_repository.h"
#include "core/storage/activity_repository.h"
#include "core/storage/assignment_repository.h"
#include "core/storage/decision_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/import_repository.h"
#include "core/storage/journey_repository.h"
#include "core/storage/lead_repository.h"
#include "core/storage/ledger_repository.h"
#include "core/storage/meta_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/playbook_repository.h"
#include "core/storage/presence_repository.h"
#include "core/storage/roster_repository.h"
#include "core/storage/seal_repository.h"

namespace baton {

/// All repositories over one connection, which must outlive them. Cheap until used.
struct Repositories {
    explicit Repositories(Connection& connection)
        : accounts(connection),
          activities(connection),
          assignments(connection),
          decisions(connection),
          events(connection),
          imports(connection),
          journeys(connection),
          leads(connection),
          ledger(connection),
          meta(connection),
          people(connection),
          playbooks(connection),
          presence(connection),
          rosters(connection),
          seals(connection)
    {
    }

    AccountRepository accounts;
    ActivityRepository activities;
    AssignmentRepository assignments;
    DecisionRepository decisions;
    EventRepository events;
    ImportRepository imports;
    JourneyRepository journeys;
    LeadRepository leads;
    LedgerRepository ledger;
    MetaRepository meta;
    PersonRepository people;
    PlaybookRepository playbooks;
    PresenceRepository presence;
    RosterRepository rosters;
    SealRepository seals;
};

} // namespace baton
