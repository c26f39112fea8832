// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_job.h"
#include "core/runtime/workspace_health.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace baton {

class Desk;

/// What is true now: which workspace, what the engine does, what is due, whom nobody looks after.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(Desk& desk, QWidget* parent = nullptr);

private:
    QLabel* addPart(const QString& name);
    void showWorkspace();
    void showEngine();
    void askHealth();
    void showHealth(const WorkspaceHealth& health);

    Desk& m_desk;
    QLabel* m_workspace;
    QLabel* m_engine;
    QLabel* m_due;
    QLabel* m_orphans;
    QTimer m_pause; ///< between two looks at the health, however often something changes
    JobSlot m_job;
};

} // namespace baton
