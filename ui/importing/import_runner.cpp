// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_runner.h"

#include <chrono>

namespace baton {

namespace {

using namespace std::chrono_literals;
using Ticks = std::chrono::steady_clock;

constexpr auto kPause = 100ms;

} // namespace

ImportRunner::ImportRunner(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

void ImportRunner::start(const ImportOptions& options)
{
    const auto work = [this, options](Session& session, DeskWork& control) {
        auto last = Ticks::now() - kPause;
        const auto progress = [&](const ImportProgress& now) {
            if (Ticks::now() - last >= kPause) {
                last = Ticks::now();
                control.tell([this, now] { Q_EMIT progressed(now); }); // not called once this is gone
            }
            return !control.isStopped();
        };
        return importCsv(session, options, progress, [&] { control.letOthers(); });
    };
    m_job.replace(
        m_desk.write(this, work, [this](const Result<ImportReport>& report) { Q_EMIT finished(report); }));
}

} // namespace baton
