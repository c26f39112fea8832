// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/lead_import.h"

#include <QObject>

namespace baton {

/// One import at a time, or one that only pretends to be, on the desk's writing thread.
class ImportRunner final : public QObject {
    Q_OBJECT

public:
    explicit ImportRunner(Desk& desk, QObject* parent = nullptr);

    void start(const ImportOptions& options);
    /// It ends at the next batch, and finished() tells.
    void stop() { m_job.stop(); }
    bool isRunning() const { return m_job.isPending(); }

Q_SIGNALS:
    /// Some ten times a second.
    void progressed(const baton::ImportProgress& progress);
    void finished(const baton::Result<baton::ImportReport>& report);

private:
    Desk& m_desk;
    JobSlot m_job;
};

} // namespace baton
