// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/playbook_page.h"

#include "core/runtime/document_history.h"
#include "core/runtime/session.h"
#include "core/runtime/text_file.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/label.h"
#include "ui/common/section_header.h"
#include "ui/common/table_view.h"
#include "ui/common/time_delegate.h"
#include "ui/playbook/document_review.h"
#include "ui/playbook/version_model.h"
#include "ui/playbook/version_panel.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kListWidth = 400;

/// A playbook has trees, a roster has reps. What is neither is taken for a playbook, and its problems say so.
DocumentKind kindOf(const std::string& text)
{
    const JsonDocument document = parseJson(text);
    const bool isRoster = document.ok() && document.root.is_object() && !document.root.contains("trees") &&
                          (document.root.contains("reps") || document.root.contains("pools"));
    return isRoster ? DocumentKind::Roster : DocumentKind::Playbook;
}

Result<QString> reasonWithout(Session& session, Right right)
{
    const auto may = session.require(right);
    if (may)
        return QString();
    if (may.error().code == "right.missing")
        return errorText(may.error());
    return may.error();
}

} // namespace

PlaybookPage::PlaybookPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_stack(new QStackedWidget(this)),
      m_overview(new QWidget(this)),
      m_lists(new QWidget(m_overview)),
      m_banner(new Banner(m_overview)),
      m_empty(new EmptyState(m_overview)),
      m_right(new QStackedWidget(m_overview)),
      m_playbooks(new VersionModel(VersionModel::Kind::Playbook, this)),
      m_rosters(new VersionModel(VersionModel::Kind::Roster, this)),
      m_playbookTable(new TableView(m_overview)),
      m_rosterTable(new TableView(m_overview)),
      m_publish(makePrimaryButton(tr("Publish a playbook…"), m_overview)),
      m_import(makeButton(tr("Import a roster…"), m_overview)),
      m_panel(new VersionPanel(desk, m_overview)),
      m_review(new DocumentReview(desk, this))
{
    setAcceptDrops(true);
    build();
    addActions();
    connect(m_publish, &QPushButton::clicked, this, [this] { chooseFile(DocumentKind::Playbook); });
    connect(m_import, &QPushButton::clicked, this, [this] { chooseFile(DocumentKind::Roster); });
    connect(m_review, &DocumentReview::cancelled, this, &PlaybookPage::showOverview);
    connect(m_review, &DocumentReview::published, this, &PlaybookPage::showPublished);
    connect(m_panel, &VersionPanel::againRequested, this, [this](const QString& text, qint64 version) {
        review(m_shown, tr("Version %1 of this workspace").arg(version), text.toStdString(),
               tr("Back to version %1").arg(version));
    });
    connect(&desk, &Desk::rulesChanged, this, &PlaybookPage::load);
    connect(&desk, &Desk::opened, this, &PlaybookPage::load);
    connect(&desk, &Desk::workspaceChanged, this, &PlaybookPage::load);
    load();
}

void PlaybookPage::build()
{
    m_stack->addWidget(buildOverview());
    m_stack->addWidget(m_review);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::kThree, tokens::kTwo, tokens::kThree, tokens::kTwo);
    column->addWidget(m_stack);
}

QWidget* PlaybookPage::buildOverview()
{
    m_lists->setFixedWidth(kListWidth);
    auto* const left = new QVBoxLayout(m_lists);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(tokens::kTwo);
    left->addWidget(buildList(m_playbooks, m_playbookTable, tr("Playbook"), m_publish), 3);
    left->addWidget(buildList(m_rosters, m_rosterTable, tr("Roster"), m_import), 2);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_panel);
    auto* const row = new QHBoxLayout;
    row->setSpacing(tokens::kThree);
    row->addWidget(m_lists);
    row->addWidget(m_right, 1);
    auto* const column = new QVBoxLayout(m_overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kGap);
    column->addWidget(new Label(tr("Playbook and roster"), TextStyle::Title, Ink::Text, m_overview));
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    m_empty->setText(
        QStringLiteral("playbook"), tr("No rules yet"),
        tr("A playbook says what a qualified lead is and where it goes; a roster says who can take "
           "leads. Both are JSON files. Choose them, or drop them here: the roster first."));
    m_emptyRoster = m_empty->addAction(tr("Choose a roster…"));
    m_emptyPlaybook = m_empty->addAction(tr("Choose a playbook…"));
    connect(m_emptyRoster, &QPushButton::clicked, this, [this] { chooseFile(DocumentKind::Roster); });
    connect(m_emptyPlaybook, &QPushButton::clicked, this, [this] { chooseFile(DocumentKind::Playbook); });
    return m_overview;
}

QWidget* PlaybookPage::buildList(VersionModel* model, TableView* table, const QString& title,
                                 QPushButton* button)
{
    auto* const holder = new QWidget(m_overview);
    auto* const header = new SectionHeader(title, holder);
    header->addWidget(button);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(title);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setStretchLastSection(true);
    const Zone viewer = Zone::find(QTimeZone::systemTimeZoneId().toStdString()).value_or(Zone::utc());
    table->setItemDelegateForColumn(VersionModel::Since, new TimeDelegate(m_desk.clock(), viewer, table));
    table->setColumnWidth(VersionModel::Version, 160);
    table->setColumnWidth(VersionModel::Since, 100);
    table->setColumnWidth(VersionModel::Who, 80);
    table->setColumnHidden(VersionModel::Note, table == m_rosterTable);
    table->setColumnHidden(VersionModel::Hash, true);
    const DocumentKind kind = table == m_rosterTable ? DocumentKind::Roster : DocumentKind::Playbook;
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, kind] { showCurrent(kind); });
    connect(table, &TableView::clicked, this, [this, kind] { showCurrent(kind); });
    auto* const column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kHalf);
    column->addWidget(header);
    column->addWidget(table, 1);
    return holder;
}

void PlaybookPage::addActions()
{
    const auto add = [this](const QString& text, DocumentKind kind) {
        auto* const action = new QAction(text, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, kind] { chooseFile(kind); });
        addAction(action);
        return action;
    };
    add(tr("Publish a playbook…"), DocumentKind::Playbook)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    add(tr("Import a roster…"), DocumentKind::Roster)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
}

Result<PlaybookPage::Versions> PlaybookPage::loadVersions(Session& session)
{
    const auto playbooks = publishedPlaybooks(session);
    if (!playbooks)
        return playbooks.error();
    const auto rosters = recordedRosters(session);
    if (!rosters)
        return rosters.error();
    const auto publish = reasonWithout(session, Right::PublishPlaybook);
    if (!publish)
        return publish.error();
    const auto edit = reasonWithout(session, Right::EditRoster);
    if (!edit)
        return edit.error();
    return Versions{entriesOf(*playbooks), entriesOf(*rosters), *publish, *edit};
}

void PlaybookPage::load()
{
    m_job.replace(m_desk.read(this, loadVersions, [this](Result<Versions> versions) {
        if (versions)
            take(*std::move(versions)); // otherwise the window says what is wrong; what is shown stays
    }));
}

void PlaybookPage::take(Versions versions)
{
    m_versions = std::move(versions);
    m_playbooks->setEntries(m_versions.playbooks);
    m_rosters->setEntries(m_versions.rosters);
    const bool isEmpty = m_versions.playbooks.empty() && m_versions.rosters.empty();
    m_lists->setVisible(!isEmpty);
    m_right->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_panel);
    refreshRights();
    if (isEmpty)
        return;
    const TableView* const table = m_shown == DocumentKind::Playbook ? m_playbookTable : m_rosterTable;
    if (table->currentIndex().isValid())
        showCurrent(m_shown);
    else
        select(m_shown == DocumentKind::Roster || m_versions.playbooks.empty()
                   ? (m_versions.rosters.empty() ? DocumentKind::Playbook : DocumentKind::Roster)
                   : DocumentKind::Playbook,
               0);
}

const QString& PlaybookPage::forbidden(DocumentKind kind) const
{
    return kind == DocumentKind::Playbook ? m_versions.mayNotPublish : m_versions.mayNotEditRoster;
}

void PlaybookPage::refreshRights()
{
    const auto apply = [](QPushButton* button, const QString& reason) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    };
    for (QPushButton* const button : {m_publish, m_emptyPlaybook})
        apply(button, m_versions.mayNotPublish);
    for (QPushButton* const button : {m_import, m_emptyRoster})
        apply(button, m_versions.mayNotEditRoster);
    m_panel->setForbidden(forbidden(m_shown));
}

void PlaybookPage::select(DocumentKind kind, int row)
{
    TableView* const table = kind == DocumentKind::Playbook ? m_playbookTable : m_rosterTable;
    table->setCurrentIndex(table->model()->index(row, 0));
    showCurrent(kind);
}

void PlaybookPage::showCurrent(DocumentKind kind)
{
    TableView* const table = kind == DocumentKind::Playbook ? m_playbookTable : m_rosterTable;
    TableView* const other = kind == DocumentKind::Playbook ? m_rosterTable : m_playbookTable;
    const VersionModel* const model = kind == DocumentKind::Playbook ? m_playbooks : m_rosters;
    if (!table->currentIndex().isValid())
        return;
    m_shown = kind;
    other->clearSelection();
    m_panel->setForbidden(forbidden(kind));
    m_panel->showVersion(kind, model->entry(table->currentIndex().row()));
}

void PlaybookPage::chooseFile(DocumentKind kind)
{
    if (!forbidden(kind).isEmpty())
        return;
    const bool isPlaybook = kind == DocumentKind::Playbook;
    const QString path = QFileDialog::getOpenFileName(
        window(), isPlaybook ? tr("Choose a playbook") : tr("Choose a roster"), m_folder,
        isPlaybook ? tr("Playbooks (*.json);;All files (*)") : tr("Rosters (*.json);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void PlaybookPage::openFile(const QString& path)
{
    m_folder = QFileInfo(path).absolutePath();
    const auto text = readTextFile(path.toStdString());
    if (!text) {
        showOverview();
        m_banner->showMessage(Tone::Bad, errorText(text.error()));
        return;
    }
    review(kindOf(*text), path, *text, {});
}

void PlaybookPage::review(DocumentKind kind, const QString& source, const std::string& text,
                          const QString& note)
{
    m_banner->hide();
    m_review->setForbidden(forbidden(kind));
    m_review->review(kind, source, text, note);
    m_stack->setCurrentWidget(m_review);
    m_review->takeFocus();
}

void PlaybookPage::showPublished(DocumentKind kind, qint64 version, qint64 former)
{
    showOverview();
    m_banner->showMessage(Tone::Good, kind == DocumentKind::Playbook
                                          ? tr("Version %1 of the playbook is live.").arg(version)
                                          : tr("Version %1 of the roster is in effect.").arg(version));
    if (former > 0 && former != version) {
        QPushButton* const undo = m_banner->addAction(tr("Undo"));
        undo->setAccessibleDescription(tr("Puts version %1 in force again").arg(former));
        connect(undo, &QPushButton::clicked, this, [this, kind, former] { bringBack(kind, former); });
    }
    (kind == DocumentKind::Playbook ? m_playbookTable : m_rosterTable)->setCurrentIndex({});
    m_shown = kind;
    load();
}

/// The former version as a new one, after the same checks as any other.
void PlaybookPage::bringBack(DocumentKind kind, qint64 version)
{
    const auto work = [kind, version](Session& session) -> Result<std::string> {
        if (kind == DocumentKind::Playbook) {
            const auto playbook = playbookOf(session, PlaybookVersion{version});
            return playbook ? Result<std::string>(writeJsonPretty(playbook->document)) : playbook.error();
        }
        const auto roster = rosterOf(session, RosterVersion{version});
        return roster ? Result<std::string>(writeJsonPretty(roster->document)) : roster.error();
    };
    m_text.replace(m_desk.read(this, work, [this, kind, version](const Result<std::string>& text) {
        if (text)
            review(kind, tr("Version %1 of this workspace").arg(version), *text,
                   tr("Back to version %1").arg(version));
        else
            m_banner->showMessage(Tone::Bad, errorText(text.error()));
    }));
}

void PlaybookPage::showOverview()
{
    m_stack->setCurrentWidget(m_overview);
    takeFocus();
}

bool PlaybookPage::mayLeave()
{
    if (m_stack->currentWidget() != m_review || !m_review->isEdited())
        return true;
    return QMessageBox::question(window(), tr("Leave the review?"),
                                 tr("The playbook is not published yet, and the note would be lost."),
                                 QMessageBox::Discard | QMessageBox::Cancel,
                                 QMessageBox::Cancel) == QMessageBox::Discard;
}

void PlaybookPage::takeFocus()
{
    if (m_stack->currentWidget() == m_review)
        m_review->takeFocus();
    else if (m_right->currentWidget() == m_empty)
        m_emptyRoster->setFocus(Qt::OtherFocusReason);
    else
        (m_shown == DocumentKind::Playbook ? m_playbookTable : m_rosterTable)->setFocus(Qt::OtherFocusReason);
}

void PlaybookPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void PlaybookPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace baton
