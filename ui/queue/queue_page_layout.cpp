// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is laid out, and what its menus and keys offer.
#include "core/runtime/desk.h"
#include "ui/common/action_runner.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/search_field.h"
#include "ui/queue/column_chooser.h"
#include "ui/queue/lead_copy.h"
#include "ui/queue/lead_feed.h"
#include "ui/queue/lead_table.h"
#include "ui/queue/lead_table_model.h"
#include "ui/queue/queue_filters.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/scope_bar.h"
#include "ui/queue/view_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace baton {

namespace {

constexpr int kSearchWidth = 240;
/// Beside the menu with all of them.
constexpr const char* kButtons[] = {"assign", "contact"};

QToolButton* makeTextButton(QAction* action, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

QAction* QueuePage::addPageAction(const QString& iconName, const QString& text, const QKeySequence& shortcut,
                                  void (QueuePage::*slot)())
{
    auto* const action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void QueuePage::makeActions()
{
    addPageAction(QStringLiteral("search"), tr("Search all leads"), QKeySequence::Find, &QueuePage::find);
    addPageAction(QStringLiteral("add-filter"), tr("Add a filter"), Qt::Key_F, &QueuePage::addFilter);
    addPageAction(QStringLiteral("filter"), tr("Clear filters and search"), Qt::SHIFT | Qt::Key_F,
                  &QueuePage::clearFilters);
    addPageAction(QStringLiteral("pause"), tr("Pause or resume the flow"), Qt::Key_P,
                  &QueuePage::togglePause);
    addPageAction(QStringLiteral("refresh"), tr("Read the leads anew"), QKeySequence::Refresh,
                  &QueuePage::reload);
    addPageAction(QStringLiteral("columns"), tr("Choose columns"), Qt::Key_C, &QueuePage::chooseColumns);
    addPageAction(QStringLiteral("save-view"), tr("Save the view"), QKeySequence::Save, &QueuePage::saveView);
    addPageAction(QStringLiteral("sort-ascending"), tr("Sort by the current column"), Qt::Key_O,
                  &QueuePage::sortByCurrent);
    addPageAction(QStringLiteral("chevron-up"), tr("Go to the top"), Qt::Key_T, &QueuePage::goToTop);
    const std::array scopes{tr("Show open work"), tr("Show my leads"), tr("Show unassigned leads"),
                            tr("Show held leads"), tr("Show all leads")};
    for (int scope = 0; scope < int(scopes.size()); ++scope) {
        auto* const action = new QAction(icon(QStringLiteral("queue")), scopes[std::size_t(scope)], this);
        action->setShortcut(QKeySequence(Qt::Key(Qt::Key_1 + scope)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, scope] { m_scopes->setCurrentIndex(scope); });
    }
}

QWidget* QueuePage::makeToolbar()
{
    m_search->setFixedWidth(kSearchWidth);
    m_search->setToolTip(tr("Name, company, email, phone or external id (Ctrl+F)"));
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_columns->setToolTip(tr("Choose columns (C)"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_pause->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pause->setFocusPolicy(Qt::StrongFocus);
    m_pause->setCheckable(true);
    connect(m_columns, &QToolButton::clicked, this, &QueuePage::chooseColumns);
    connect(m_pause, &QToolButton::clicked, this, &QueuePage::togglePause);

    auto* const toolbar = new QWidget(this);
    auto* const first = new QHBoxLayout;
    first->setSpacing(tokens::kUnit);
    first->addWidget(m_scopes, 1);
    first->addWidget(m_views);
    first->addWidget(m_columns);
    first->addWidget(m_pause);
    auto* const second = new QHBoxLayout;
    second->setSpacing(tokens::kUnit);
    second->addWidget(m_search, 0, Qt::AlignTop);
    second->addWidget(m_filters, 1);
    auto* const column = new QVBoxLayout(toolbar);
    column->setContentsMargins(tokens::kTwo, tokens::kUnit, tokens::kTwo, tokens::kUnit);
    column->setSpacing(tokens::kUnit);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_banner);
    // As the eye reads, not as they were made; the filters follow the search.
    const std::array<QWidget*, 5> line{m_scopes, m_views, m_columns, m_pause, m_search};
    for (std::size_t i = 1; i < line.size(); ++i)
        setTabOrder(line[i - 1], line[i]);
    return toolbar;
}

QWidget* QueuePage::makeFooter()
{
    auto* const footer = new QWidget(this);
    footer->setFixedHeight(tokens::kToolbarHeight);
    auto* const row = new QHBoxLayout(footer);
    row->setContentsMargins(tokens::kTwo, 0, tokens::kTwo, 0);
    row->setSpacing(tokens::kUnit);
    m_newAbove->setProperty("kind", QStringLiteral("quiet"));
    m_newAbove->setAutoDefault(true);
    m_newAbove->setIcon(icon(QStringLiteral("chevron-up"), Ink::AccentText));
    m_newAbove->hide();
    connect(m_newAbove, &QPushButton::clicked, this, &QueuePage::goToTop);
    row->addWidget(m_count);
    row->addWidget(m_newAbove);
    row->addStretch();
    for (const char* key : kButtons)
        row->addWidget(makeTextButton(m_runner->action(key), footer));
    auto* const menu = new QMenu(footer);
    menu->setToolTipsVisible(true);
    menu->addActions(m_runner->actions());
    menu->addSeparator();
    menu->addAction(m_runner->undoAction());
    menu->addAction(m_runner->redoAction());
    auto* const more = new QToolButton(footer);
    more->setText(tr("More"));
    more->setAccessibleName(tr("More that can be done to the chosen leads"));
    more->setIcon(icon(QStringLiteral("more")));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(menu);
    row->addWidget(more);

    connect(m_table, &TableView::rowMenuRequested, this,
            [this](const QModelIndex&, const QPoint& where) { showRowMenu(where); });
    QHeaderView* const header = m_table->horizontalHeader();
    connect(header, &QHeaderView::customContextMenuRequested, this, &QueuePage::showHeaderMenu);
    return footer;
}

void QueuePage::showCounts()
{
    const int leads = m_model->rowCount();
    const std::int64_t chosen = m_table->selectedCount();
    QString text = m_firstOnly || m_feed->isReading() ? tr("Counting…") : tr("%Ln lead(s)", nullptr, leads);
    if (chosen > 0)
        text = tr("%1, %Ln selected", "number of leads", int(chosen)).arg(text);
    if (m_count->text() != text)
        m_count->setText(text);
    m_newAbove->setVisible(m_table->newAbove() > 0);
    m_newAbove->setText(tr("%Ln new above", nullptr, m_table->newAbove()));
}

void QueuePage::showPause()
{
    const bool paused = m_feed->isPaused();
    m_scopes->setFollowing(!paused);
    m_pause->setChecked(paused);
    m_pause->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    const auto waiting = m_feed->waiting();
    const QString count = m_feed->waitsForMore() ? tr("more than %Ln waiting", nullptr, int(waiting))
                                                 : tr("%Ln waiting", nullptr, int(waiting));
    m_pause->setText(!paused ? tr("Live") : waiting == 0 ? tr("Paused") : count);
    m_pause->setToolTip(paused ? tr("Let changes in again (P)") : tr("Keep the list as it is for now (P)"));
    m_pause->setAccessibleName(paused ? tr("Paused, %1").arg(count) : tr("Live"));
}

void QueuePage::showRowMenu(const QPoint& where)
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    connect(menu->addAction(icon(QStringLiteral("open")), tr("Open")), &QAction::triggered, this,
            &QueuePage::openCurrent);
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy")), &QAction::triggered, this,
            [this] { copyLeads(false); });
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy with column titles")), &QAction::triggered,
            this, [this] { copyLeads(true); });
    menu->addSeparator();
    menu->addActions(m_runner->actions());
    menu->addSeparator();
    menu->addAction(m_runner->undoAction());
    menu->popup(where);
}

void QueuePage::showHeaderMenu(const QPoint& where)
{
    QHeaderView* const header = m_table->horizontalHeader();
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const int column = header->logicalIndexAt(where); column >= 0) {
        connect(menu->addAction(icon(QStringLiteral("sort-ascending")), tr("Sort ascending")),
                &QAction::triggered, this, [this, column] { sortBy(column, Qt::AscendingOrder); });
        connect(menu->addAction(icon(QStringLiteral("sort-descending")), tr("Sort descending")),
                &QAction::triggered, this, [this, column] { sortBy(column, Qt::DescendingOrder); });
        QAction* const hide = menu->addAction(tr("Hide this column"));
        hide->setEnabled(m_table->columns().size() > 1);
        connect(hide, &QAction::triggered, this,
                [this, column] { m_table->showColumn(m_model->fieldAt(column), false); });
        menu->addSeparator();
    }
    connect(menu->addAction(icon(QStringLiteral("columns")), tr("Choose columns…")), &QAction::triggered,
            this, &QueuePage::chooseColumns);
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        m_table->setColumns({});
        Q_EMIT m_table->columnsChanged();
    });
    menu->popup(header->mapToGlobal(where));
}

void QueuePage::find()
{
    m_search->activate();
}

void QueuePage::addFilter()
{
    m_filters->add();
}

void QueuePage::clearFilters()
{
    m_search->setText({});
    m_query.search.clear();
    m_query.filter.reset();
    m_filters->setCondition(std::nullopt);
    readQuery();
}

void QueuePage::togglePause()
{
    m_feed->setPaused(!m_feed->isPaused());
    showPause();
}

void QueuePage::reload()
{
    m_model->refreshRows();
    m_feed->readAnew();
}

void QueuePage::chooseColumns()
{
    ColumnChooser::open(m_columns, *m_table, *m_model);
}

void QueuePage::saveView()
{
    m_views->saveAs();
}

/// The other way if it is sorted by that already.
void QueuePage::sortByCurrent()
{
    const int column = m_table->currentIndex().column();
    if (column < 0)
        return;
    const bool again = m_query.sort.by == m_model->fieldAt(column) && !m_query.sort.descending;
    sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void QueuePage::goToTop()
{
    m_table->goToTop();
}

void QueuePage::openCurrent()
{
    if (const auto lead = m_table->currentLead())
        Q_EMIT leadRequested(*lead);
}

void QueuePage::copyLeads(bool withHeaders)
{
    if (m_table->selectedCount() == 0)
        return;
    if (m_table->selectedCount() > LeadCopy::kMostLeads) {
        m_runner->tell(
            tr("At most %Ln lead(s) can be copied at a time.", nullptr, int(LeadCopy::kMostLeads)));
        return;
    }
    std::vector<std::string> fields;
    for (const ViewColumn& column : m_table->columns())
        fields.push_back(column.field);
    m_copy->copy(m_table->selectedLeads(), std::move(fields), m_model->cells(), withHeaders);
}

} // namespace baton
