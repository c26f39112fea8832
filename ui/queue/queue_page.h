// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/listing/lead_view.h"
#include "ui/common/page.h"

#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace baton {

class Banner;
class Desk;
class Label;
class LeadActionRunner;
class LeadCopy;
class LeadFeed;
class LeadTable;
class LeadTableModel;
class QueueEmpty;
class QueueFilters;
class ScopeBar;
class SearchField;
class ViewButton;

/// The queue: every lead of the workspace, live, in the scope, filter and order that one wants, and what can
/// be done to those that are chosen.
class QueuePage final : public Page {
    Q_OBJECT

public:
    explicit QueuePage(Desk& desk, QWidget* parent = nullptr);
    ~QueuePage() override;

    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;
    bool isSettled() const override;
    void takeFocus() override;

private:
    void makeActions();
    QAction* addPageAction(const QString& iconName, const QString& text, const QKeySequence& shortcut,
                           void (QueuePage::*slot)());
    QWidget* makeToolbar();
    QWidget* makeFooter();
    void connectParts();
    void connectTable();

    LeadView presentView() const;
    void applyView(const LeadView& view);
    void readQuery();
    void sortBy(int column, Qt::SortOrder order);
    void takePerson();
    void takeRules();
    void showOrder();

    void takeFirst(const std::vector<LeadId>& leads);
    void takeOrder(const std::vector<LeadId>& leads);
    void takeReplaced(const std::vector<LeadId>& leads);

    void inspect(std::optional<LeadId> lead);
    void noteSelection();
    void showCounts();
    void showBody();
    void showPause();
    bool lacksPlaybook() const;
    void showPlaybookBanner();
    void showTrouble(const Error& error);
    void showRowMenu(const QPoint& where);
    void showHeaderMenu(const QPoint& where);

    // actions
    void find();
    void addFilter();
    void clearFilters();
    void togglePause();
    void reload();
    void chooseColumns();
    void saveView();
    void sortByCurrent();
    void openCurrent();
    void goToTop();
    void copyLeads(bool withHeaders);

    Desk& m_desk;
    LeadFeed* m_feed;
    LeadTableModel* m_model;
    LeadTable* m_table;
    LeadActionRunner* m_runner;
    LeadCopy* m_copy;
    ScopeBar* m_scopes;
    SearchField* m_search;
    ViewButton* m_views;
    QueueFilters* m_filters;
    QToolButton* m_columns;
    QToolButton* m_pause;
    Banner* m_banner;
    QStackedWidget* m_body;
    QueueEmpty* m_empty;
    Label* m_count;
    QPushButton* m_newAbove;

    LeadQuery m_query;
    bool m_rulesKnown = false; ///< that there are none is known, too
    bool m_playbookBanner = false;
    bool m_firstOnly = false;            ///< the rest of the order is on its way
    std::vector<LeadId> m_keptSelection; ///< to be chosen again in the order that is on its way
    std::optional<LeadId> m_keptLead;
    std::optional<LeadId> m_inspected; ///< stays when its row leaves
    std::optional<LeadId> m_keptTop;   ///< the first lead in view, likewise
};

} // namespace baton
