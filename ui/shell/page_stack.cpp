// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/common/page.h"
#include "ui/lead/lead_page.h"
#include "ui/shell/page_catalogue.h"

#include <QSettings>

#include <algorithm>

namespace baton {

namespace {

const QString kLeadPage = QStringLiteral("lead");
constexpr std::size_t kLongestWay = 50;

QString settingsGroup(const QString& id)
{
    return QStringLiteral("page.") + id;
}

} // namespace

PageStack::PageStack(Desk& desk, QSettings& settings, QWidget* parent)
    : QStackedWidget(parent), m_desk(desk), m_settings(settings)
{
}

PageStack::~PageStack() = default;

Page* PageStack::page(const QString& id)
{
    if (Page* const known = m_pages.value(id))
        return known;
    if (id == kLeadPage) {
        adopt(id, new LeadPage(m_desk, this));
        return m_pages.value(id);
    }
    const auto entries = pageCatalogue();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&](const PageEntry& e) { return id == QLatin1String(e.id); });
    if (entry == entries.end())
        return nullptr;
    adopt(id, entry->make(m_desk, this));
    return m_pages.value(id);
}

void PageStack::adopt(const QString& id, Page* page)
{
    m_pages.insert(id, page);
    addWidget(page);
    m_settings.beginGroup(settingsGroup(id));
    page->restoreState(m_settings);
    m_settings.endGroup();
    connect(page, &Page::leadSelected, this, [this, page](std::optional<LeadId> lead) {
        if (page == currentPage())
            Q_EMIT leadSelected(lead);
    });
    connect(page, &Page::leadRequested, this, &PageStack::showLead);
    connect(page, &Page::pageRequested, this, &PageStack::showPage);
}

bool PageStack::showPage(const QString& id)
{
    return show({id, {}});
}

bool PageStack::showLead(LeadId lead)
{
    return show({kLeadPage, lead});
}

bool PageStack::goBack()
{
    if (m_way.size() < 2 || !mayLeave())
        return false;
    const Place place = m_way[m_way.size() - 2];
    m_way.resize(m_way.size() - 2);
    return show(place);
}

bool PageStack::show(const Place& place)
{
    if (!m_way.empty() && m_way.back() == place)
        return true;
    if (!mayLeave())
        return false;
    Page* const next = page(place.page);
    if (!next)
        return false;
    if (place.page == kLeadPage)
        static_cast<LeadPage*>(next)->setLead(place.lead);
    m_way.push_back(place);
    if (m_way.size() > kLongestWay)
        m_way.erase(m_way.begin());
    m_current = place.page;
    setCurrentWidget(next);
    next->takeFocus();
    Q_EMIT pageShown(m_current);
    return true;
}

Page* PageStack::currentPage() const
{
    return m_pages.value(m_current);
}

bool PageStack::mayLeave() const
{
    Page* const page = currentPage();
    return !page || page->mayLeave();
}

void PageStack::saveState()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        m_settings.beginGroup(settingsGroup(it.key()));
        it.value()->saveState(m_settings);
        m_settings.endGroup();
    }
}

} // namespace baton
