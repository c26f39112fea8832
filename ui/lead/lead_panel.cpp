// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/lead_panel.h"

#include "ui/lead/lead_views.h"

#include <QVBoxLayout>

namespace baton {

LeadPanel::LeadPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_views(new LeadViews(desk, LeadViews::Arrangement::Panel, this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
    setFocusProxy(m_views);
    connect(m_views, &LeadViews::leadRequested, this, &LeadPanel::leadRequested);
}

void LeadPanel::setLead(std::optional<LeadId> lead)
{
    m_views->setLead(lead);
}

} // namespace baton
