// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_banner.h"

#include "core/runtime/desk.h"
#include "ui/common/banner.h"

#include <QPushButton>

#include "words/problem_text.h"

namespace baton {

DeskBanner::DeskBanner(Desk& desk, Banner& banner) : QObject(&banner), m_desk(desk), m_banner(banner)
{
    banner.setDismissible(false);
    connect(&desk, &Desk::lost, this, [this](const Error& error) {
        m_loss = errorText(error);
        refresh();
    });
    connect(&desk, &Desk::regained, this, [this] {
        m_loss.clear();
        refresh();
    });
    connect(&desk, &Desk::engineStatusChanged, this, &DeskBanner::refresh);
    connect(&desk, &Desk::rulesChanged, this, &DeskBanner::refresh);
    refresh();
}

void DeskBanner::refresh()
{
    const EngineStatus& engine = m_desk.engineStatus();
    if (!m_loss.isEmpty()) {
        m_banner.showMessage(Tone::Bad,
                             tr("The workspace is out of reach. What you see is as it was; nothing can be "
                                "saved until it is back. %1")
                                 .arg(m_loss));
    } else if (engine.kind == EngineStatus::Kind::Waiting) {
        m_banner.showMessage(Tone::Warning,
                             m_desk.rules()->roster
                                 ? tr("Leads wait, because there is no playbook yet: publish one.")
                                 : tr("Leads wait, because there are no rules yet: publish a playbook and "
                                      "a roster."));
        connect(m_banner.addAction(tr("Open playbook")), &QPushButton::clicked, this,
                &DeskBanner::rulesWanted);
    } else if (engine.kind == EngineStatus::Kind::Failed && engine.error) {
        m_banner.showMessage(
            Tone::Bad,
            tr("No leads are decided. %1 It is tried again by itself.").arg(errorText(*engine.error)));
    } else {
        m_banner.hide();
    }
}

} // namespace baton
