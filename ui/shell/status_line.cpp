// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "core/runtime/desk.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>

#include "words/problem_text.h"
#include "words/words.h"

namespace baton {

namespace {

constexpr int kBetweenLooksMs = 1000;

QString clockTime(Instant instant)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toEpochMs(instant)), QLocale::ShortFormat);
}

} // namespace

StatusLine::StatusLine(Desk& desk, QWidget* parent)
    : QStatusBar(parent),
      m_desk(desk),
      m_workspace(addPart(tr("Workspace"))),
      m_engine(addPart(tr("Engine"))),
      m_due(addPart(tr("Due work"))),
      m_orphans(addPart(tr("Orphaned leads")))
{
    setSizeGripEnabled(false);
    setAccessibleName(tr("Status"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kBetweenLooksMs);
    connect(&m_pause, &QTimer::timeout, this, &StatusLine::askHealth);
    connect(&desk, &Desk::workspaceChanged, &m_pause, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&desk, &Desk::opened, this, &StatusLine::askHealth);
    connect(&desk, &Desk::engineStatusChanged, this, &StatusLine::showEngine);
    connect(&desk, &Desk::lost, this, &StatusLine::showWorkspace);
    connect(&desk, &Desk::regained, this, &StatusLine::showWorkspace);
    showWorkspace();
    showEngine();
}

QLabel* StatusLine::addPart(const QString& name)
{
    auto* const label = new QLabel(this);
    label->setAccessibleName(name);
    label->setContentsMargins(8, 0, 8, 0);
    addWidget(label);
    return label;
}

void StatusLine::showWorkspace()
{
    const QFileInfo file(Words::text(m_desk.path()));
    m_workspace->setText(m_desk.isLost() ? tr("%1: out of reach").arg(file.fileName()) : file.fileName());
    m_workspace->setToolTip(file.absoluteFilePath());
}

void StatusLine::showEngine()
{
    const EngineStatus& status = m_desk.engineStatus();
    QString text;
    switch (status.kind) {
    case EngineStatus::Kind::Off:
        text = tr("Engine: not run here");
        break;
    case EngineStatus::Kind::Idle:
        text =
            status.nextDue ? tr("Engine: idle until %1").arg(clockTime(*status.nextDue)) : tr("Engine: idle");
        break;
    case EngineStatus::Kind::Working:
        text = tr("Engine: deciding leads");
        break;
    case EngineStatus::Kind::Waiting:
        text = tr("Engine: waiting for rules");
        break;
    case EngineStatus::Kind::Failed:
        text = tr("Engine: stopped by an error");
        break;
    }
    m_engine->setText(text);
    m_engine->setToolTip(status.error ? errorText(*status.error) : QString());
}

void StatusLine::askHealth()
{
    m_job.replace(m_desk.scan(this, workspaceHealth, [this](const Result<WorkspaceHealth>& health) {
        if (health)
            showHealth(*health);
    }));
}

void StatusLine::showHealth(const WorkspaceHealth& health)
{
    m_due->setText(health.due == 0 ? tr("Nothing due") : tr("%Ln lead(s) due", nullptr, int(health.due)));
    m_due->setToolTip(health.oldestDue ? tr("The oldest since %1").arg(clockTime(*health.oldestDue))
                                       : QString());
    const auto orphans = health.orphanedLeads();
    m_orphans->setText(orphans == 0 ? tr("No orphans") : tr("%Ln orphaned lead(s)", nullptr, int(orphans)));
    QStringList owners;
    for (const OrphanedOwner& owner : health.orphans)
        owners += tr("%1: %Ln lead(s)", nullptr, int(owner.leads)).arg(Words::text(owner.rep.text()));
    m_orphans->setToolTip(owners.isEmpty() ? tr("Every owner is in the roster and active.")
                                           : tr("Owners who have left or are not in the roster:") +
                                                 QLatin1Char('\n') + owners.join(QLatin1Char('\n')));
}

} // namespace baton
