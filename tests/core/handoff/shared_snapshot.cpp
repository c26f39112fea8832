// SPDX-License-Identifier: GPL-3.0-or-later
// Several threads decide with one snapshot, as an import and an engine do: each decides as one alone would.
// Without Qt, whose library ThreadSanitizer cannot look into; ends with 1 where a decision differs.
#include "core/domain/activity.h"
#include "tests/core/handoff/handoff_world.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>
#include <thread>

using namespace baton;
using namespace baton::test;

namespace {

constexpr int kLeads = 2000;
constexpr int kThreads = 4;

struct Arrival {
    Lead lead;
    std::vector<Activity> activities;
    Instant at{};
};

std::vector<Arrival> arrivals()
{
    constexpr std::array kCountries{"US", "CA", "DE", "FR", "BR", ""};
    constexpr std::array kStates{"NY", "MA", "TX", ""};
    constexpr std::array kEmails{"ada@acme.com", "bob@gmail.com", "eve@competitor.com"};
    std::mt19937_64 random(1);
    const auto below = [&](std::size_t end) { return std::size_t(random() % end); };
    std::vector<Arrival> all;
    for (int i = 0; i < kLeads; ++i) {
        const Instant at = mondayMorning() + std::chrono::minutes(below(7 * 24 * 60));
        Arrival arrival{leadFrom(kCountries[below(kCountries.size())], kStates[below(kStates.size())],
                                 double(below(10'000)), kEmails[below(kEmails.size())]),
                        {},
                        at};
        for (std::size_t past = below(4); past > 0; --past)
            arrival.activities.push_back({{}, "form_submission", at - std::chrono::hours(24 * past), {}});
        all.push_back(std::move(arrival));
    }
    return all;
}

/// One trace after the other.
std::string decideAll(const EngineSnapshot& snapshot, const std::vector<Arrival>& arrivals)
{
    const LedgerState ledger = snapshot.emptyLedger();
    Facts facts;
    Decision decision;
    std::string trace;
    std::string all;
    for (const Arrival& arrival : arrivals) {
        const DecisionInput input{.lead = arrival.lead, .activities = arrival.activities, .at = arrival.at};
        decide(snapshot, input, ledger, facts, decision, &trace);
        all.append(trace).append("\n");
    }
    return all;
}

} // namespace

int main()
{
    const auto snapshot = handoffWorld();
    if (!snapshot)
        return 1;
    const std::vector<Arrival> leads = arrivals();
    std::vector<std::string> found(kThreads);
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (std::string& traces : found)
        threads.emplace_back([&] { traces = decideAll(*snapshot, leads); });
    for (std::thread& thread : threads)
        thread.join();
    const std::string expected = decideAll(*snapshot, leads);
    const auto differing =
        std::ranges::count_if(found, [&](const auto& traces) { return traces != expected; });
    if (differing > 0)
        std::fprintf(stderr, "%d of %d threads decided otherwise\n", int(differing), kThreads);
    return differing > 0 ? 1 : 0;
}
