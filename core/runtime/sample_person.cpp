// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample_person.h"

#include "core/runtime/sample_company.h"
#include "core/runtime/sample_deeds.h"
#include "core/runtime/sample_random.h"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace baton {

namespace {

using namespace sample_words;
using namespace std::chrono_literals;

/// Purposes of random streams.
enum Stream : std::uint64_t { PersonStream = 2, TimeStream = 3 };

constexpr std::array<double, 7> kByWeekday{0.18, 0.95, 1.0, 1.0, 0.95, 0.8, 0.2}; // Sunday first
constexpr std::array<double, 24> kByHour{0.05, 0.04, 0.03, 0.03, 0.04, 0.06, 0.12, 0.3,
                                         0.6,  0.9,  1.0,  1.0,  0.75, 0.85, 1.0,  0.95,
                                         0.85, 0.65, 0.4,  0.35, 0.3,  0.25, 0.15, 0.08};

std::string withDigits(std::string_view pattern, SampleRandom& random)
{
    std::string number(pattern);
    for (char& c : number) {
        if (c == '#')
            c = char('0' + random.below(10));
    }
    return number;
}

std::string titleOf(double seniority, SampleRandom& random)
{
    const double steps = double(titleRanks().size());
    const double rank = std::clamp(steps / 2 - 1.6 * seniority + 0.4, 0.0, steps - 1);
    return fmt::format(fmt::runtime(titleRanks()[std::size_t(rank)]), random.pick(titleAreas()));
}

MultiChoice drawInterests(SampleRandom& random)
{
    MultiChoice chosen;
    for (const char* const interest : {"Routing", "Scoring", "Reporting", "Integrations", "Security"}) {
        if (random.chance(0.3))
            chosen.emplace_back(interest);
    }
    return chosen;
}

} // namespace

/// What a lead is like, before it fills in a form.
struct SamplePopulation::Traits {
    enum class Kind : std::uint8_t { Business, FreeMail, Learner, Competitor };

    SampleRandom random;
    SampleCompany company;
    Kind kind = Kind::Business;
    bool duplicate = false; ///< of the lead before: the same person again
    double seniority = 0;
    double quality = 0;
    Instant received{};
};

SamplePopulation::SamplePopulation(std::uint64_t seed, std::int64_t leads, Instant now)
    : m_seed(seed),
      m_leads(leads),
      m_companies(std::clamp<std::uint64_t>(std::uint64_t(leads) / 3, 300, 28'800)),
      m_now(now)
{
}

Instant SamplePopulation::receivedAt(std::int64_t index, double utcHours) const
{
    SampleRandom random{m_seed, TimeStream, std::uint64_t(index)};
    if (index >= m_leads - kSampleFresh)
        return m_now -
               std::chrono::milliseconds(std::int64_t(random.fraction() * double(kSampleFreshHours / 1ms)));
    const auto whole = std::chrono::milliseconds(kSampleHours).count();
    const auto offset = std::chrono::minutes(std::int64_t(utcHours * 60));
    Instant at;
    for (int attempt = 0; attempt < 40; ++attempt) {
        const double age = random.fraction();
        at = m_now - kSampleFreshHours - std::chrono::milliseconds(std::int64_t(age * double(whole)));
        const auto local = at + offset;
        const auto day = date::floor<date::days>(local);
        const auto hour = std::size_t(date::floor<std::chrono::hours>(local - day).count());
        // Business grew by a third in these months.
        const double weight = (1 - 0.25 * age) * kByWeekday[date::weekday(day).c_encoding()] * kByHour[hour];
        if (random.chance(weight))
            break;
    }
    return at;
}

SamplePopulation::Traits SamplePopulation::traits(std::int64_t index) const
{
    const bool duplicate =
        index > 0 && SampleRandom{m_seed, PersonStream, std::uint64_t(index), 1}.chance(0.025);
    const auto person = std::uint64_t(duplicate ? index - 1 : index);
    SampleRandom random{m_seed, PersonStream, person};
    // Large companies send more people.
    const double skew = random.fraction();
    Traits traits{random, sampleCompany(m_seed, std::uint64_t(skew * skew * double(m_companies)))};
    traits.duplicate = duplicate;
    const double kind = traits.random.fraction();
    if (kind < 0.04)
        traits.kind = Traits::Kind::Learner;
    else if (kind < 0.055)
        traits.kind = Traits::Kind::Competitor;
    else if (kind < 0.14)
        traits.kind = Traits::Kind::FreeMail;
    traits.seniority = traits.random.normal();
    traits.quality = 0.62 * traits.company.quality + 0.5 * traits.seniority + 0.6 * traits.random.normal();
    if (traits.kind == Traits::Kind::FreeMail)
        traits.quality -= 0.8;
    traits.received = receivedAt(index, traits.company.place->utcHours);
    return traits;
}

LeadDraft SamplePopulation::draft(std::int64_t index) const
{
    return draft(traits(index));
}

LeadDraft SamplePopulation::draft(const Traits& traits) const
{
    SampleRandom random = traits.random;
    const SampleCompany& company = traits.company;
    const Name& first = random.pick(firstNames());
    const Name& last = random.pick(lastNames());
    const bool learner = traits.kind == Traits::Kind::Learner;
    std::string domain = company.domain;
    if (learner || traits.kind == Traits::Kind::FreeMail)
        domain = random.pick(freeMail());
    else if (traits.kind == Traits::Kind::Competitor)
        domain = random.pick(competitors());

    LeadDraft draft;
    draft.receivedAt = traits.received;
    FieldValues& values = draft.values;
    const auto set = [&](std::string_view field, std::string_view text) {
        if (!text.empty())
            values.set(field, std::string(text));
    };
    const std::string local = fmt::format("{}.{}", first.mail, last.mail);
    // Whoever asks twice seldom types the same.
    set("email",
        (traits.duplicate ? fmt::format("{}.{}", first.written[0], last.mail) : local) + '@' + domain);
    set("first_name", first.written);
    set("last_name", last.written);
    set("job_title", learner ? "Student" : titleOf(traits.seniority, random));
    if (random.chance(0.75))
        set("phone", random.chance(0.06) ? random.pick(badPhones())
                                         : std::string_view(withDigits(company.place->phone, random)));
    set("source", random.pick(sources()));
    if (random.chance(0.6))
        set("campaign", random.pick(campaigns()));
    if (random.chance(0.15 + (traits.quality > 0.5 ? 0.15 : 0.0)))
        set("message", random.pick(messages()));
    if (random.chance(0.93)) {
        set("country", company.place->country);
        set("state", company.place->state);
        set("city", company.place->city);
    }
    values.set("opted_in", random.chance(0.8));
    if (MultiChoice interests = drawInterests(random); !interests.empty())
        values.set("interests", std::move(interests));
    if (learner) {
        set("occupation", random.chance(0.7) ? "Student" : "Job seeker");
        return draft;
    }
    set("occupation", traits.seniority > 0.6 ? "Decision maker" : "Practitioner");
    set("company", company.name);
    set("industry", company.industry);
    if (traits.kind == Traits::Kind::Business && random.chance(0.6))
        set("website", "https://www." + company.domain);
    if (random.chance(0.92))
        values.set("employees", company.employees);
    if (random.chance(0.7))
        values.set("revenue", company.revenue);
    return draft;
}

SamplePerson SamplePopulation::person(std::int64_t index, Instant until) const
{
    const Traits described = traits(index);
    const bool sellable =
        described.kind == Traits::Kind::Business || described.kind == Traits::Kind::FreeMail;
    SamplePerson person;
    person.draft = draft(described);
    person.deeds =
        sampleDeeds({m_seed, std::uint64_t(index), described.received, until, described.quality, sellable});
    return person;
}

} // namespace baton
