// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace baton::test {

/// The sample workspace on disk behind a desk, at a clock that stands still. It is made once per executable
/// and copied; the engine does not run, so nothing moves by itself.
class SampleDesk {
public:
    explicit SampleDesk(const char* login = "dana");
    ~SampleDesk();

    /// Open.
    Desk& desk() { return *m_desk; }
    /// On this thread, besides the desk: what another program would do.
    Session& session();
    LeadId lead(std::string_view externalId);
    std::string path() const;

    FixedClock clock{kNow};

    static constexpr const char* kNow = "2026-03-11T16:00:00Z";

private:
    QTemporaryDir m_folder;
    std::string m_login;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Desk> m_desk;
};

} // namespace baton::test
