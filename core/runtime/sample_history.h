// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine.h"
#include "core/runtime/lead_intake.h"
#include "core/runtime/sample.h"
#include "core/runtime/sample_person.h"

#include <functional>
#include <string>
#include <vector>

namespace baton {

/// Plays the lives of sample leads in order of time: leads arrive, do things, and an engine decides what is
/// due every quarter of an hour, as it would have done then.
class SampleHistory {
public:
    /// The engine works until `until`; what comes later is only taken in.
    SampleHistory(Session& session, Instant until);

    /// `person.draft.externalId` is kept if there is one; the others are numbered in the order of their
    /// arrival.
    void add(SamplePerson person);
    /// Everything that was added. `report` counts along.
    Result<void> play(SampleReport& report, const std::function<bool(std::int64_t)>& progress);

private:
    struct Item {
        Instant at{}; ///< when the workspace hears of it
        std::uint32_t person = 0;
        std::int32_t deed = -1; ///< -1: the person arrives
    };

    std::vector<Item> timeline();
    Result<void> record(const Item& item, SampleReport& report);
    Result<void> arrive(std::uint32_t person, SampleReport& report);
    Result<void> did(const SampleDeed& deed, LeadId lead, Instant at, SampleReport& report);
    Result<void> decide(Instant at, SampleReport& report);
    Instant endOfNextStep(Instant news, Instant last) const;

    Session& m_session;
    Instant m_until;
    LeadIntake m_intake;
    Engine m_engine;
    Instant m_decidedAt{};
    std::optional<Instant> m_nextDue; ///< when the engine has work even if nothing happens
    std::vector<SamplePerson> m_persons;
    std::vector<LeadId> m_leads; ///< of the persons that arrived
};

/// The external id of the `number`-th lead to arrive.
std::string sampleExternalId(std::int64_t number);

} // namespace baton
