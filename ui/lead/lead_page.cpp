// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/lead_page.h"

#include "ui/lead/lead_views.h"
#include "ui/lead/list_row_view.h"

#include <QSettings>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr const char* kLead = "lead";
constexpr const char* kView = "view";

} // namespace

LeadPage::LeadPage(Desk& desk, QWidget* parent)
    : Page(parent), m_views(new LeadViews(desk, LeadViews::Arrangement::Page, this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
    addActions(m_views->actions());
    connect(m_views, &LeadViews::leadRequested, this, &Page::leadRequested);
}

void LeadPage::setLead(LeadId lead)
{
    m_views->setLead(lead);
}

void LeadPage::saveState(QSettings& settings) const
{
    if (const auto lead = m_views->document().lead())
        settings.setValue(QLatin1StringView(kLead), qlonglong(lead->value));
    settings.setValue(QLatin1StringView(kView), int(m_views->shownView()));
}

void LeadPage::restoreState(QSettings& settings)
{
    if (const qlonglong lead = settings.value(QLatin1StringView(kLead)).toLongLong(); lead > 0)
        setLead(LeadId{lead});
    const int view = settings.value(QLatin1StringView(kView), int(LeadViews::View::Why)).toInt();
    if (view >= int(LeadViews::View::Score) && view <= int(LeadViews::View::Notes))
        m_views->showView(LeadViews::View(view));
}

void LeadPage::takeFocus()
{
    m_views->brief().setFocus(Qt::OtherFocusReason);
}

} // namespace baton
