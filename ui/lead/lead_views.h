// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lead/lead_document.h"

#include <QWidget>

#include <functional>

class QAction;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace baton {

class EmptyState;
class LeadActionRunner;
class LeadHeader;
class ListRowView;
class NotesView;
class TimelineView;
class WhyView;

/// All views of one lead, as a narrow panel with the brief as a view among others, or as a page with the
/// brief beside them. Its actions() go for either.
class LeadViews final : public QWidget {
    Q_OBJECT

public:
    enum class Arrangement : std::uint8_t { Panel, Page };
    enum class View : std::uint8_t { Brief, Score, Timeline, Why, Notes };

    LeadViews(Desk& desk, Arrangement arrangement, QWidget* parent);

    void setLead(std::optional<LeadId> lead) { m_document->setLead(lead); }
    const LeadDocument& document() const { return *m_document; }

    /// Gives the keyboard to it.
    void showView(View view);
    View shownView() const;
    LeadActionRunner& runner() const { return *m_runner; }
    LeadHeader& header() const { return *m_header; }
    ListRowView& brief() const { return *m_brief; }
    ListRowView& score() const { return *m_score; }
    TimelineView& timeline() const { return *m_timeline; }
    WhyView& why() const { return *m_why; }
    NotesView& notes() const { return *m_notes; }

Q_SIGNALS:
    /// To be opened as a page of its own.
    void leadRequested(baton::LeadId lead);

private:
    void makeMenu();
    void makeButtons();
    void makeViewActions();
    QAction* addLeadAction(const QString& text, const QKeySequence& keys, std::function<void()> work);
    QWidget* makeContent();
    void addView(View view, const QString& title, QWidget* widget);
    void refresh();
    void fill(const std::shared_ptr<const LeadData>& data);
    void showState();
    void openBriefRow(const QString& key);
    void addActivity();
    void copyLink();
    void copyText();

    Desk& m_desk;
    Arrangement m_arrangement;
    LeadDocument* m_document;
    LeadActionRunner* m_runner; ///< what people do to the lead
    QStackedWidget* m_stack;    ///< what is there, or why nothing is
    EmptyState* m_state;
    QPushButton* m_retry;
    LeadHeader* m_header;
    QTabBar* m_tabs;
    QStackedWidget* m_views;
    ListRowView* m_brief;
    ListRowView* m_score;
    TimelineView* m_timeline;
    WhyView* m_why;
    NotesView* m_notes;
    QAction* m_addActivity = nullptr;
};

} // namespace baton
