// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample_stories.h"

#include "core/runtime/sample_deeds.h"
#include "core/runtime/sample_documents.h"

#include <initializer_list>
#include <utility>

namespace baton {

namespace {

using namespace std::chrono_literals;
using Texts = std::initializer_list<std::pair<const char*, const char*>>;

SamplePerson person(std::string_view externalId, Instant received, const Texts& texts, double employees,
                    double revenue)
{
    SamplePerson person;
    person.draft.externalId = externalId;
    person.draft.receivedAt = received;
    for (const auto& [field, text] : texts)
        person.draft.values.set(field, std::string(text));
    person.draft.values.set("employees", employees);
    person.draft.values.set("revenue", revenue);
    person.draft.values.set("opted_in", true);
    person.deeds.push_back(sampleActivity(received - 6min, "page_view", "page", "/product/routing"));
    person.deeds.push_back(sampleActivity(received - 3min, "page_view", "page", "/pricing"));
    person.deeds.push_back(sampleActivity(received, "form_submission", "form", "demo"));
    return person;
}

Instant onWorkday(Instant now, int daysBack, std::string_view zone, std::chrono::minutes time)
{
    return Zone::find(zone)
        .value_or(Zone::utc())
        .firstInstantOf(LocalTime(sampleWorkday(now, daysBack)) + time);
}

SamplePerson hulu(Instant now)
{
    return person(sample_story::hulu, onWorkday(now, 5, "America/Los_Angeles", 10h + 20min),
                  {{"email", "corinne.hadley@hollowbrook-sample.com.sg"},
                   {"first_name", "Corinne"},
                   {"last_name", "Hadley"},
                   {"company", "Hollowbrook Streaming"},
                   {"job_title", "Director Growth"},
                   {"phone", "+13105550142"},
                   {"industry", "Media"},
                   {"country", "US"},
                   {"state", "CA"},
                   {"city", "Santa Monica"},
                   {"source", "Website"},
                   {"occupation", "Decision maker"},
                   {"message", "We stream to 40 countries and route every lead by hand."}},
                  1400, 310e6);
}

SamplePerson northeast(Instant now)
{
    return person(sample_story::northeast, onWorkday(now, 8, "America/New_York", 11h + 5min),
                  {{"email", "everett.lowe@saltmarsh-instruments.example"},
                   {"first_name", "Everett"},
                   {"last_name", "Lowe"},
                   {"company", "Saltmarsh Instruments"},
                   {"job_title", "VP Marketing"},
                   {"phone", "+16175550118"},
                   {"industry", "Healthcare"},
                   {"country", "US"},
                   {"state", "MA"},
                   {"city", "Boston"},
                   {"source", "Referral"},
                   {"occupation", "Decision maker"}},
                  420, 64e6);
}

SamplePerson nudge(Instant now)
{
    return person(sample_story::nudge, now - 96h - 20min,
                  {{"email", "ottilie.banks@fairwater-mutual.example"},
                   {"first_name", "Ottilie"},
                   {"last_name", "Banks"},
                   {"company", "Fairwater Mutual"},
                   {"job_title", "Chief Revenue Officer"},
                   {"phone", "+13125550177"},
                   {"industry", "Financial services"},
                   {"country", "US"},
                   {"state", "IL"},
                   {"city", "Chicago"},
                   {"source", "Paid search"},
                   {"occupation", "Decision maker"},
                   {"message", "Please call me this week."}},
                  5200, 1.8e9);
}

} // namespace

std::vector<SamplePerson> sampleStories(Instant now)
{
    return {hulu(now), northeast(now), nudge(now)};
}

} // namespace baton
