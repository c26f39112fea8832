// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/lead_views.h"

#include "ui/common/action_runner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/splitter.h"
#include "ui/common/viewer_zone.h"
#include "ui/lead/add_activity_dialog.h"
#include "ui/lead/brief_rows.h"
#include "ui/lead/lead_header.h"
#include "ui/lead/lead_words.h"
#include "ui/lead/list_row_view.h"
#include "ui/lead/notes_view.h"
#include "ui/lead/score_rows.h"
#include "ui/lead/timeline_view.h"
#include "ui/lead/why_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kBriefWidth = 420;

/// A score has views of its own only after a decision.
std::vector<ListRow> scoreRowsOf(const LeadData& data)
{
    if (data.latest)
        return scoreRows(*data.latest);
    ListRow row;
    row.key = QStringLiteral("none");
    row.title = LeadViews::tr("Not scored yet. The engine scores a lead when it takes it up.");
    return {row};
}

} // namespace

LeadViews::LeadViews(Desk& desk, Arrangement arrangement, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_arrangement(arrangement),
      m_document(new LeadDocument(desk, this)),
      m_runner(new LeadActionRunner(desk, this)),
      m_stack(new QStackedWidget(this)),
      m_state(new EmptyState(this)),
      m_retry(m_state->addAction(tr("Try again"))),
      m_header(new LeadHeader(desk, this)),
      m_tabs(new QTabBar(this)),
      m_views(new QStackedWidget(this)),
      m_brief(new ListRowView(tr("Brief"), desk.clock(), viewerZone(), this)),
      m_score(new ListRowView(tr("Score"), desk.clock(), viewerZone(), this)),
      m_timeline(new TimelineView(desk, this)),
      m_why(new WhyView(desk, this)),
      m_notes(new NotesView(desk, this))
{
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_state);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    makeMenu();
    makeButtons();
    makeViewActions();
    connect(m_runner, &LeadActionRunner::performed, m_document, &LeadDocument::reload);
    connect(m_document, &LeadDocument::changed, this, &LeadViews::refresh);
    connect(m_retry, &QPushButton::clicked, m_document, &LeadDocument::reload);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_brief, &ListRowView::opened, this, &LeadViews::openBriefRow);
    connect(m_notes, &NotesView::written, m_document, &LeadDocument::reload);
    for (ListRowView* const list : {m_brief, m_score, &m_timeline->list(), &m_notes->list()})
        connect(list, &ListRowView::copied, list, [list](const QString& text) {
            QToolTip::showText(QCursor::pos(), tr("Copied: %1").arg(text.left(80)), list);
        });
    refresh();
}

void LeadViews::addView(View view, const QString& title, QWidget* widget)
{
    m_tabs->setTabData(m_tabs->addTab(title), int(view));
    m_views->addWidget(widget);
}

QWidget* LeadViews::makeContent()
{
    const bool isPage = m_arrangement == Arrangement::Page;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setAccessibleName(tr("Views of the lead"));
    if (isPage)
        addView(View::Why, tr("Why"), m_why);
    else
        addView(View::Brief, tr("Brief"), m_brief);
    addView(View::Score, tr("Score"), m_score);
    addView(View::Timeline, tr("Timeline"), m_timeline);
    if (!isPage)
        addView(View::Why, tr("Why"), m_why);
    addView(View::Notes, tr("Notes"), m_notes);

    auto* const content = new QWidget(this);
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    if (!isPage) {
        column->addWidget(m_tabs);
        column->addWidget(m_views, 1);
        return content;
    }
    auto* const right = new QWidget(content);
    auto* const rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_tabs);
    rightColumn->addWidget(m_views, 1);
    auto* const splitter = new Splitter(Qt::Horizontal, LeadViews::tr("Width of the brief"), content);
    splitter->addWidget(m_brief);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kBriefWidth, 2 * kBriefWidth});
    column->addWidget(splitter, 1);
    return content;
}

QAction* LeadViews::addLeadAction(const QString& text, const QKeySequence& keys, std::function<void()> work)
{
    auto* const action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, work = std::move(work)] {
        if (m_document->data())
            work();
    });
    addAction(action);
    return action;
}

void LeadViews::makeMenu()
{
    auto* const menu = new QMenu(this);
    m_addActivity =
        addLeadAction(tr("Add activity…"), QKeySequence(tr("Ctrl+Shift+A")), [this] { addActivity(); });
    menu->addAction(m_addActivity);
    menu->addSeparator();
    menu->addActions(m_runner->actions());
    menu->addSeparator();
    menu->addAction(m_runner->undoAction());
    menu->addAction(m_runner->redoAction());
    menu->addSeparator();
    menu->addAction(addLeadAction(tr("Copy link"), QKeySequence(tr("Ctrl+Shift+L")), [this] { copyLink(); }));
    menu->addAction(addLeadAction(tr("Copy as text"), {}, [this] { copyText(); }));
    if (m_arrangement == Arrangement::Panel)
        menu->addAction(addLeadAction(tr("Open as a page"), {},
                                      [this] { Q_EMIT leadRequested(m_document->data()->id()); }));
    menu->setToolTipsVisible(true); // why something cannot be done
    m_header->more().setMenu(menu);
}

/// What is done most; the rest is in the menu.
void LeadViews::makeButtons()
{
    int place = 0;
    for (QAction* const action : {m_runner->action("assign"), m_runner->action("contact")}) {
        QPushButton* const button = makeButton(action->text(), m_header);
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_header->actionRow().insertWidget(place++, button);
    }
}

void LeadViews::makeViewActions()
{
    addLeadAction(tr("Show the brief"), QKeySequence(tr("Alt+1")), [this] { showView(View::Brief); });
    addLeadAction(tr("Show the score"), QKeySequence(tr("Alt+2")), [this] { showView(View::Score); });
    addLeadAction(tr("Show the timeline"), QKeySequence(tr("Alt+3")), [this] { showView(View::Timeline); });
    addLeadAction(tr("Show why"), QKeySequence(tr("Alt+4")), [this] { showView(View::Why); });
    addLeadAction(tr("Show the notes"), QKeySequence(tr("Alt+5")), [this] { showView(View::Notes); });
}

void LeadViews::showView(View view)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toInt() == int(view))
            m_tabs->setCurrentIndex(tab);
    }
    QWidget* const focus = view == View::Brief      ? static_cast<QWidget*>(m_brief)
                           : view == View::Score    ? m_score
                           : view == View::Timeline ? static_cast<QWidget*>(&m_timeline->list())
                           : view == View::Notes    ? static_cast<QWidget*>(&m_notes->editor())
                                                    : m_why;
    focus->setFocus(Qt::ShortcutFocusReason);
}

LeadViews::View LeadViews::shownView() const
{
    return View(m_tabs->tabData(m_tabs->currentIndex()).toInt());
}

void LeadViews::refresh()
{
    const auto& data = m_document->data();
    m_runner->setLead(data ? m_document->lead() : std::nullopt);
    if (data)
        fill(data);
    else
        showState();
    m_stack->setCurrentIndex(data ? 0 : 1);
}

void LeadViews::fill(const std::shared_ptr<const LeadData>& data)
{
    const Roster* const roster = m_desk.rules()->roster.get();
    m_header->setData(*data);
    m_brief->setRows(briefRows(*data, roster, m_desk.now(), viewerZone()));
    m_score->setRows(scoreRowsOf(*data));
    m_timeline->setData(data);
    m_why->setData(data);
    m_notes->setData(data);
}

void LeadViews::showState()
{
    m_retry->setVisible(m_document->state() == LeadDocument::State::Failed);
    switch (m_document->state()) {
    case LeadDocument::State::None:
        m_state->setText(
            QStringLiteral("lead"), tr("No lead chosen"),
            tr("Choose a lead in the queue: who it is, what happened to it and why stands here."));
        break;
    case LeadDocument::State::Missing:
        m_state->setText(QStringLiteral("trash"), tr("There is no lead %1").arg(m_document->lead()->value),
                         tr("It was removed, or the link is of another workspace."));
        break;
    case LeadDocument::State::Failed:
        m_state->setText(QStringLiteral("error"), tr("The lead cannot be shown"),
                         errorText(m_document->error()));
        break;
    default:
        m_state->setText(QStringLiteral("lead"), tr("Loading …"), {});
        break;
    }
    m_timeline->setData(nullptr);
    m_why->setData(nullptr);
    m_notes->setData(nullptr);
    m_brief->setRows({});
    m_score->setRows({});
}

void LeadViews::openBriefRow(const QString& key)
{
    if (key.startsWith(QLatin1StringView("score")))
        showView(View::Score);
    else if (key.startsWith(QLatin1StringView("did")))
        showView(View::Timeline);
    else if (key.startsWith(QLatin1StringView("history.note")))
        showView(View::Notes);
    else if (key == QLatin1StringView("next") || key.startsWith(QLatin1StringView("history")))
        showView(View::Why);
}

void LeadViews::addActivity()
{
    auto* const dialog = new AddActivityDialog(m_desk, m_document->data()->id(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_document, &LeadDocument::reload);
    dialog->open();
}

void LeadViews::copyLink()
{
    QGuiApplication::clipboard()->setText(leadLink(m_document->data()->id()));
    QToolTip::showText(m_header->more().mapToGlobal(QPoint()), tr("Link copied"), m_header);
}

void LeadViews::copyText()
{
    const LeadData& data = *m_document->data();
    QStringList parts{leadName(data.file), leadPosition(data.file), leadLink(data.id()),
                      QString(),           m_brief->plainText(),    QString(),
                      m_why->plainText()};
    QGuiApplication::clipboard()->setText(parts.join(u'\n'));
    QToolTip::showText(m_header->more().mapToGlobal(QPoint()), tr("Copied as text"), m_header);
}

} // namespace baton
