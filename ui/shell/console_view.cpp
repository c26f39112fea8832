// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/console_view.h"

#include "core/runtime/desk.h"
#include "ui/common/banner.h"
#include "ui/common/splitter.h"
#include "ui/common/toast.h"
#include "ui/common/tokens.h"
#include "ui/lead/lead_document.h"
#include "ui/lead/lead_panel.h"
#include "ui/lead/lead_views.h"
#include "ui/shell/desk_banner.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/page_stack.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QSettings>
#include <QVBoxLayout>

namespace baton {

namespace {

const QString kSplitterKey = QStringLiteral("splitter");
const QString kInspectorKey = QStringLiteral("inspector");
const QString kPageKey = QStringLiteral("page");
constexpr int kInspectorWidth = 380;
constexpr int kPageWidth = 900;

} // namespace

ConsoleView::ConsoleView(Desk& desk, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_settings(settings),
      m_rail(new NavigationRail(this)),
      m_pages(new PageStack(desk, settings, this)),
      m_splitter(new Splitter(Qt::Horizontal, tr("Width of the lead panel"), this)),
      m_inspector(new LeadPanel(desk, this)),
      m_toast(new Toast(this))
{
    auto* const banner = new Banner(this);
    banner->setObjectName(QStringLiteral("deskBanner"));
    auto* const deskBanner = new DeskBanner(desk, *banner);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_inspector);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({kPageWidth, kInspectorWidth});

    auto* const right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(banner);
    right->addWidget(m_splitter, 1);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);

    buildRail();
    connect(deskBanner, &DeskBanner::rulesWanted, this,
            [this] { m_pages->showPage(QStringLiteral("playbook")); });
    connect(m_rail, &NavigationRail::pageChosen, this, [this](const QString& id) {
        if (!m_pages->showPage(id))
            m_rail->setCurrent(m_pages->currentId());
    });
    connect(m_pages, &PageStack::pageShown, this, [this](const QString& id) {
        m_rail->setCurrent(id);
        placeInspector();
    });
    connect(m_pages, &PageStack::leadSelected, m_inspector, &LeadPanel::setLead);
    connect(m_inspector, &LeadPanel::leadRequested, m_pages, &PageStack::showLead);
    restoreState();
}

ConsoleView::~ConsoleView() = default;

void ConsoleView::buildRail()
{
    int number = 0;
    for (const PageEntry& entry : pageCatalogue()) {
        const QKeySequence shortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + number++));
        m_rail->addPage(QString::fromLatin1(entry.id), entry.title(), QString::fromLatin1(entry.icon),
                        shortcut.toString(QKeySequence::NativeText));
    }
}

QList<QAction*> ConsoleView::inspectorActions() const
{
    const bool hasLead = m_inspector->isVisible() && m_inspector->views().document().lead();
    return hasLead ? m_inspector->views().actions() : QList<QAction*>();
}

void ConsoleView::setInspectorShown(bool shown)
{
    m_inspectorShown = shown;
    placeInspector();
}

/// Beside the queue alone: the other pages select no lead, and the page of a lead says it all itself.
void ConsoleView::placeInspector()
{
    m_inspector->setVisible(m_inspectorShown && m_pages->currentId() == QLatin1String("queue"));
}

void ConsoleView::restoreState()
{
    m_inspectorShown = m_settings.value(kInspectorKey, true).toBool();
    m_splitter->restoreState(m_settings.value(kSplitterKey).toByteArray());
    const QString page = m_settings.value(kPageKey).toString();
    if (page.isEmpty() || !m_pages->showPage(page))
        m_pages->showPage(QStringLiteral("queue"));
    placeInspector();
}

void ConsoleView::saveState()
{
    m_settings.setValue(kInspectorKey, m_inspectorShown);
    m_settings.setValue(kSplitterKey, m_splitter->saveState());
    if (m_pages->currentId() != QLatin1String("lead"))
        m_settings.setValue(kPageKey, m_pages->currentId());
    m_pages->saveState();
}

} // namespace baton
