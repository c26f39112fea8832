// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/bench/workload.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/handoff/decide.h"
#include "core/runtime/session.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace baton {

/// How long a number of leads took.
struct Figure {
    std::int64_t leads = 0;
    double seconds = 0;
    double cpuSeconds = 0; ///< of all threads of this process

    double perSecond() const { return seconds > 0 ? double(leads) / seconds : 0; }
    double perCpuSecond() const { return cpuSeconds > 0 ? double(leads) / cpuSeconds : 0; }
};

/// What was decided, to hold against another engine's answers.
struct BenchCheck {
    std::int64_t scoreMilli = 0;
    std::map<std::string, std::int64_t, std::less<>> ends; ///< leads per disposition, pool or state

    bool operator==(const BenchCheck&) const = default;
};

/// A new workspace in a folder, and the work of a day done in it by the same calls as anywhere: each gives
/// how long it took. Errors "bench.refused" (what, the words of the first problem) if a document or the file
/// is not good.
class Workbench {
public:
    /// `at`: the instant at which everything happens.
    Workbench(const Workload& workload, std::string folder, Instant at);
    ~Workbench();

    /// Makes the workspace anew and publishes the documents.
    Result<void> reset();
    /// Imports the file, durably; with `route`, the leads are decided in the same commits.
    Result<Figure> importLeads(bool route);
    /// Decides what was imported, durably.
    Result<Figure> runEngine();
    /// Takes `most` of the leads given in and hands them over one by one, each durable before the next, with
    /// an engine that has started before.
    Result<Figure> oneByOne(const std::vector<Lead>& leads, std::int64_t most);

    /// The first `most` leads of the workspace.
    Result<std::vector<Lead>> load(std::int64_t most);
    /// Decides leads in memory, without storage, with or without the text of the trace.
    Result<Figure> decideInMemory(const std::vector<Lead>& leads, bool traced, BenchCheck& check);
    /// From leads to comparable facts, which decideInMemory() does too.
    Result<Figure> bindInMemory(const std::vector<Lead>& leads);

private:
    class FixedClock;

    const Workload& m_workload;
    std::string m_path;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Session> m_session;
};

} // namespace baton
