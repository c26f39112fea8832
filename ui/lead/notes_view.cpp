// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/notes_view.h"

#include "core/runtime/session.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/viewer_zone.h"
#include "ui/lead/list_row_model.h"
#include "ui/lead/list_row_view.h"
#include "ui/lead/note_drafts.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/event_text.h"
#include "words/problem_text.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

constexpr int kEditorHeight = 88;

std::vector<ListRow> noteRows(const LeadFile& file)
{
    std::vector<ListRow> rows;
    for (const auto& note : file.notes) {
        ListRow& row = rows.emplace_back();
        row.key = QString::number(note.event.value);
        row.icon = QStringLiteral("note");
        row.title = Words::text(note.text);
        row.copies = row.title;
        row.detail = note.isRetracted ? NotesView::tr("By %1, taken back").arg(EventText::actor(note.actor))
                                      : NotesView::tr("By %1").arg(EventText::actor(note.actor));
        row.isStruck = note.isRetracted;
        row.at = note.at;
    }
    std::ranges::reverse(rows); // newest first
    return rows;
}

} // namespace

NotesView::NotesView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_drafts(NoteDrafts::of(desk)),
      m_list(new ListRowView(tr("Notes"), desk.clock(), viewerZone(), this)),
      m_none(new Label(tr("No notes yet. What you write here, everybody who opens the lead can read."),
                       TextStyle::Body, Ink::Muted, this)),
      m_takeBack(makeQuietButton(tr("Take back note"), this)),
      m_error(new Banner(this)),
      m_editor(new QPlainTextEdit(this)),
      m_hint(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_add(makePrimaryButton(tr("Add note"), this))
{
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_none->setMargin(tokens::kTwo); // contents margins are the style sheet's
    m_hint->setWordWrap(true);
    m_editor->setPlaceholderText(tr("Write a note"));
    m_editor->setAccessibleName(tr("New note"));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(kEditorHeight);
    m_editor->installEventFilter(this);

    auto* const foot = new QVBoxLayout;
    foot->setContentsMargins(tokens::kTwo, tokens::kUnit, tokens::kTwo, tokens::kTwo);
    foot->setSpacing(tokens::kUnit);
    foot->addWidget(m_error);
    foot->addWidget(m_editor);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_add);
    foot->addLayout(buttons);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_none, 1);
    column->addWidget(m_list, 1);
    column->addLayout(foot);

    connect(m_add, &QPushButton::clicked, this, &NotesView::addNote);
    connect(m_takeBack, &QPushButton::clicked, this, &NotesView::takeBack);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_data)
            m_drafts.setDraft(m_data->id(), m_editor->toPlainText());
        updateButtons();
    });
    connect(&m_drafts, &NoteDrafts::changed, this, [this](LeadId lead) {
        if (m_data && m_data->id() == lead)
            showDraft(); // another view of the same lead was typed in
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &NotesView::updateButtons);
    setData(nullptr);
}

void NotesView::setData(std::shared_ptr<const LeadData> data)
{
    const bool isOther = !data || !m_data || data->id() != m_data->id();
    m_data = std::move(data);
    if (isOther) {
        m_error->hide();
        m_job.drop();
        showDraft();
    }
    m_list->setRows(m_data ? noteRows(m_data->file) : std::vector<ListRow>());
    const bool none = m_list->rows().rowCount() == 0;
    m_none->setVisible(none);
    m_list->setVisible(!none);
    updateButtons();
}

void NotesView::showDraft()
{
    const QString draft = m_data ? m_drafts.draft(m_data->id()) : QString();
    if (m_editor->toPlainText() == draft)
        return;
    const QSignalBlocker quiet(m_editor);
    m_editor->setPlainText(draft);
    m_editor->moveCursor(QTextCursor::End);
    updateButtons();
}

bool NotesView::mayWrite() const
{
    if (!m_data)
        return false;
    const Person& viewer = m_data->viewer;
    const bool isOwn = viewer.rep && viewer.rep == m_data->file.summary.lead.owner;
    return viewer.may(Right::AddNotes) || (isOwn && viewer.may(Right::WorkOwnLeads));
}

const LeadNote* NotesView::chosenNote() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    if (!m_data || chosen.size() != 1)
        return nullptr;
    const EventSeq event{m_list->rows().row(chosen.first().row()).key.toLongLong()};
    const auto note = std::ranges::find(m_data->file.notes, event, &LeadNote::event);
    return note == m_data->file.notes.end() ? nullptr : &*note;
}

void NotesView::updateButtons()
{
    const bool may = mayWrite();
    m_editor->setReadOnly(!may);
    m_add->setEnabled(may && !m_job.isPending() && !m_editor->toPlainText().trimmed().isEmpty());
    m_hint->setText(may || !m_data ? tr("Ctrl+Enter adds it")
                                   : tr("Your role may read notes, but not add any."));
    const LeadNote* const note = chosenNote();
    m_takeBack->setVisible(note && note->action && !note->isRetracted &&
                           (note->actor == m_data->viewer.login || m_data->viewer.may(Right::UndoOthers)));
}

void NotesView::addNote()
{
    const QString text = m_editor->toPlainText().trimmed();
    if (!m_add->isEnabled() || text.isEmpty())
        return;
    const LeadId lead = m_data->id();
    m_error->hide();
    m_job.replace(m_desk.write(
        this,
        [lead, note = text.toStdString()](Session& session) {
            return performAction(session, std::vector{lead}, action::AddNote{note});
        },
        [this, lead, text](const Result<ActionReport>& report) { take(report, lead, text); }));
    updateButtons();
}

void NotesView::take(const Result<ActionReport>& report, LeadId lead, const QString& text)
{
    QString trouble;
    if (!report)
        trouble = errorText(report.error());
    else if (!report->problems.empty())
        trouble = problemText(report->problems.front());
    else if (!report->refused.empty())
        trouble = problemText(report->refused.front().problem);
    if (trouble.isEmpty()) {
        if (m_drafts.draft(lead).trimmed() == text) // nothing was typed meanwhile
            m_drafts.setDraft(lead, {});
        Q_EMIT written();
    } else if (m_data && m_data->id() == lead) {
        m_error->showMessage(Tone::Bad, tr("The note was not added, and is kept here. %1").arg(trouble));
    }
    updateButtons();
}

void NotesView::takeBack()
{
    const LeadNote* const note = chosenNote();
    if (!note)
        return;
    m_error->hide();
    m_job.replace(m_desk.write(
        this, [action = note->action](Session& session) { return undoAction(session, action); },
        [this](const Result<ActionReport>& report) {
            if (!report)
                m_error->showMessage(Tone::Bad, errorText(report.error()));
            else if (!report->refused.empty())
                m_error->showMessage(Tone::Bad, problemText(report->refused.front().problem));
            Q_EMIT written();
            updateButtons();
        }));
}

bool NotesView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            addNote();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace baton
