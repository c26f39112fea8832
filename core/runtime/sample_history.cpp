// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample_history.h"

#include "core/runtime/sample_actor.h"
#include "core/storage/connection.h"
#include "core/storage/field_json.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace baton {

namespace {

/// How often the engine of those days ran.
using Step = std::chrono::duration<std::int64_t, std::ratio<15 * 60>>;
constexpr int kBatch = 5000;

Instant endOfStep(Instant at)
{
    return date::ceil<Step>(at);
}

} // namespace

std::string sampleExternalId(std::int64_t number)
{
    return fmt::format("web-{:06}", number);
}

SampleHistory::SampleHistory(Session& session, Instant until)
    : m_session(session), m_until(until), m_intake(session.repositories(), sampleActor()), m_engine(session)
{
}

void SampleHistory::add(SamplePerson person)
{
    m_persons.push_back(std::move(person));
}

std::vector<SampleHistory::Item> SampleHistory::timeline()
{
    std::stable_sort(m_persons.begin(), m_persons.end(), [](const SamplePerson& a, const SamplePerson& b) {
        return a.draft.receivedAt < b.draft.receivedAt;
    });
    std::vector<Item> items;
    for (std::uint32_t person = 0; person < m_persons.size(); ++person) {
        SamplePerson& life = m_persons[person];
        if (life.draft.externalId.empty())
            life.draft.externalId = sampleExternalId(person + 1);
        const Instant arrival = *life.draft.receivedAt;
        items.push_back({arrival, person, -1});
        // What a lead did before anybody knew it becomes known with it.
        for (std::size_t deed = 0; deed < life.deeds.size(); ++deed)
            items.push_back({std::max(arrival, life.deeds[deed].activity.at), person, std::int32_t(deed)});
    }
    std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        return std::tie(a.at, a.person, a.deed) < std::tie(b.at, b.person, b.deed);
    });
    return items;
}

Result<void> SampleHistory::arrive(std::uint32_t person, SampleReport& report)
{
    const LeadDraft& draft = m_persons[person].draft;
    const auto taken = m_intake.take(draft, *draft.receivedAt, {});
    if (!taken)
        return taken.error();
    m_leads[person] = taken->lead;
    ++report.leads;
    return {};
}

Result<void> SampleHistory::did(const SampleDeed& deed, LeadId lead, Instant at, SampleReport& report)
{
    auto row = m_session.repositories().leads.find(lead);
    if (!row)
        return row.error();
    if (!*row || (deed.kind == SampleDeed::Kind::Contact && !(*row)->lead.owner))
        return {};
    const ActivityRow activity{deed.activity, lead, {}, {}};
    const auto id = m_session.repositories().activities.insert(activity);
    if (!id)
        return id.error();
    ++report.activities;
    std::string payload;
    writeFieldJson(payload, deed.activity.values);
    return m_intake.noteChange(**row, at, "activity." + deed.activity.kind, payload);
}

Result<void> SampleHistory::record(const Item& item, SampleReport& report)
{
    if (item.deed < 0)
        return arrive(item.person, report);
    const SamplePerson& person = m_persons[item.person];
    const SampleDeed& deed = person.deeds[std::size_t(item.deed)];
    if (deed.kind != SampleDeed::Kind::Outcome)
        return did(deed, m_leads[item.person], item.at, report);
    LeadDraft known;
    known.externalId = person.draft.externalId;
    known.values = deed.activity.values;
    const auto taken = m_intake.take(known, item.at, {});
    return taken ? Result<void>() : Result<void>(taken.error());
}

Result<void> SampleHistory::decide(Instant at, SampleReport& report)
{
    m_decidedAt = at;
    for (;;) {
        const auto batch = m_engine.runBatch(at, kBatch);
        if (!batch)
            return batch.error();
        report.assigned += batch->assigned;
        if (batch->decided == kBatch)
            continue;
        m_nextDue = batch->nextDue;
        return {};
    }
}

/// Of what comes first, news or work for the engine; after the engine's time everything else is one step.
Instant SampleHistory::endOfNextStep(Instant news, Instant last) const
{
    if (m_nextDue && *m_nextDue > m_decidedAt && *m_nextDue <= m_until && *m_nextDue < news)
        return std::min(endOfStep(*m_nextDue), m_until);
    return news <= m_until ? std::min(endOfStep(news), m_until) : last;
}

Result<void> SampleHistory::play(SampleReport& report, const std::function<bool(std::int64_t)>& progress)
{
    const std::vector<Item> items = timeline();
    m_leads.assign(m_persons.size(), LeadId());
    std::size_t next = 0;
    while (next < items.size()) {
        const Instant end = endOfNextStep(items[next].at, items.back().at);
        auto transaction = Transaction::begin(m_session.connection());
        if (!transaction)
            return transaction.error();
        for (; next < items.size() && items[next].at <= end; ++next)
            BATON_TRY(record(items[next], report));
        BATON_TRY(transaction->commit());
        if (end <= m_until)
            BATON_TRY(decide(end, report));
        if (progress && !progress(report.leads))
            return {};
    }
    return {};
}

} // namespace baton
