// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample_deeds.h"

#include "core/runtime/sample_random.h"
#include "core/runtime/sample_words.h"

#include <cmath>

namespace baton {

namespace {

using namespace sample_words;
using namespace std::chrono_literals;

constexpr std::uint64_t kDeedStream = 4;

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

class LifeWriter {
public:
    explicit LifeWriter(const SampleLife& life)
        : m_life(life), m_random{life.seed, kDeedStream, life.index}, m_interest(logistic(life.quality - 0.3))
    {
    }

    std::vector<SampleDeed> write()
    {
        arrive();
        const int visits = m_random.poisson(0.4 + 2.6 * m_interest);
        for (int i = 0; i < visits; ++i)
            visit(m_life.received + after(0.2, 24));
        if (m_random.chance(0.06 + 0.3 * m_interest))
            add(m_life.received + after(2, 20), "webinar", "title", "Speed to lead in practice");
        if (m_random.chance(0.08 * (1 - m_interest)))
            add(m_life.received + after(1, 30), "unsubscribe", "list", "Newsletter");
        finish();
        return std::move(m_deeds);
    }

private:
    /// Some days, fewer more often.
    std::chrono::milliseconds after(double least, double most)
    {
        const double draw = m_random.fraction();
        return std::chrono::milliseconds(std::int64_t((least + (most - least) * draw * draw) * 86'400'000));
    }

    void add(Instant at, std::string_view kind, std::string_view name, std::string_view text,
             SampleDeed::Kind deed = SampleDeed::Kind::Activity)
    {
        if (at > m_life.until)
            return;
        m_deeds.push_back(sampleActivity(at, kind, name, text));
        m_deeds.back().kind = deed;
    }

    std::string_view page()
    {
        return m_random.chance(0.12 + 0.3 * m_interest) ? "/pricing" : m_random.pick(pages());
    }

    void look(Instant from, int pagesSeen)
    {
        for (int i = 0; i < pagesSeen; ++i)
            add(from + (i + 1) * 70s + std::chrono::seconds(m_random.below(50)), "page_view", "page", page());
    }

    void arrive()
    {
        const int seen = 1 + m_random.poisson(0.5 + 2 * m_interest);
        look(m_life.received - (seen + 2) * 2min, seen);
        const double draw = m_random.fraction();
        const bool asks = draw < 0.05 + 0.4 * m_interest;
        const char* const form =
            asks ? (draw < 0.1 ? "pricing" : "demo") : (draw < 0.75 ? "guide" : "newsletter");
        add(m_life.received, "form_submission", "form", form);
    }

    /// A mail that brings the lead back, or a visit of its own.
    void visit(Instant at)
    {
        if (m_random.chance(0.65)) {
            add(at, "email_open", "subject", m_random.pick(campaigns()));
            if (!m_random.chance(0.25 + 0.5 * m_interest))
                return;
            add(at + 20s, "email_click", "subject", m_random.pick(campaigns()));
        }
        look(at + 30s, 1 + m_random.poisson(0.5 + 1.8 * m_interest));
        if (m_random.chance(0.12 * m_interest))
            add(at + 15min, "form_submission", "form", "demo");
    }

    void finish()
    {
        const bool meets = m_life.sellable && m_random.chance(logistic(2.3 * m_life.quality - 0.9));
        const bool wins = m_life.sellable && m_random.chance(logistic(2.5 * m_life.quality - 2.0));
        const Instant called = m_life.received + after(0.1, 2.5);
        const Instant met = called + after(1, 9);
        add(called, "call", "result", meets ? "Talked" : "Left a message", SampleDeed::Kind::Contact);
        if (meets)
            add(met, "meeting", "subject", "First meeting", SampleDeed::Kind::Contact);
        settle("meeting_booked", meets, met + 12h);
        settle("won", wins, m_life.received + 22 * 24h + after(0, 20));
    }

    void settle(std::string_view field, bool yes, Instant at)
    {
        if (at > m_life.until)
            return;
        SampleDeed deed{SampleDeed::Kind::Outcome, {}};
        deed.activity.at = at;
        deed.activity.values.set(field, yes);
        m_deeds.push_back(std::move(deed));
    }

    const SampleLife& m_life;
    SampleRandom m_random;
    double m_interest;
    std::vector<SampleDeed> m_deeds;
};

} // namespace

std::vector<SampleDeed> sampleDeeds(const SampleLife& life)
{
    return LifeWriter(life).write();
}

SampleDeed sampleActivity(Instant at, std::string_view kind, std::string_view name, std::string_view text)
{
    SampleDeed deed;
    deed.activity.kind = kind;
    deed.activity.at = at;
    deed.activity.values.set(name, std::string(text));
    return deed;
}

} // namespace baton
