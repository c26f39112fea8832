// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/document_review.h"

#include "core/runtime/document_history.h"
#include "core/runtime/publishing.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/problem_list.h"
#include "ui/common/section_header.h"
#include "ui/common/text_lines_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/playbook_change_text.h"
#include "words/playbook_outline.h"
#include "words/problem_text.h"
#include "words/roster_text.h"
#include <algorithm>

namespace baton {

namespace {

constexpr int kLongestNote = 500;

int countOf(const Problems& problems, Severity severity)
{
    return int(std::count_if(problems.begin(), problems.end(),
                             [severity](const Problem& problem) { return problem.severity == severity; }));
}

} // namespace

DocumentReview::DocumentReview(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new Label(TextStyle::Title, Ink::Text, this)),
      m_source(new Label(TextStyle::Body, Ink::Muted, this)),
      m_verdict(new Banner(this)),
      m_problemsHeader(new SectionHeader(tr("Problems"), this)),
      m_problems(new ProblemList(this)),
      m_changesHeader(new SectionHeader(tr("What would be different"), this)),
      m_changes(new TextLinesView(this)),
      m_noteTitle(new Label(tr("Note for those who read the history"), TextStyle::Caption, Ink::Muted, this)),
      m_note(new QLineEdit(this)),
      m_reason(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_cancel(makeButton(tr("Cancel"), this)),
      m_publish(makePrimaryButton(tr("Publish"), this))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, &DocumentReview::cancelled);
    connect(m_publish, &QPushButton::clicked, this, &DocumentReview::publish);
    connect(m_note, &QLineEdit::returnPressed, this, &DocumentReview::publish);
    // Another roster or playbook can make right what was wrong, and the other way round.
    connect(&desk, &Desk::rulesChanged, this, [this] {
        if (isVisible() && !m_text.empty())
            look();
    });
}

void DocumentReview::build()
{
    m_verdict->setDismissible(false);
    m_note->setMaxLength(kLongestNote);
    m_note->setPlaceholderText(tr("Why it changes"));
    m_noteTitle->setBuddy(m_note);
    m_note->setAccessibleName(m_noteTitle->text());
    m_changes->setAccessibleName(tr("What would be different"));
    m_source->setWordWrap(true);
    auto* const head = new QVBoxLayout;
    head->setSpacing(tokens::kHalf);
    head->addWidget(m_title);
    head->addWidget(m_source);
    auto* const note = new QVBoxLayout;
    note->setSpacing(tokens::kHalf);
    note->addWidget(m_noteTitle);
    note->addWidget(m_note);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::kUnit);
    buttons->addStretch();
    buttons->addWidget(m_reason);
    buttons->addSpacing(tokens::kUnit);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_publish);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kGap);
    column->addLayout(head);
    column->addWidget(m_verdict);
    column->addWidget(m_problemsHeader);
    column->addWidget(m_problems);
    column->addWidget(m_changesHeader);
    column->addWidget(m_changes, 1);
    column->addLayout(note);
    column->addLayout(buttons);
}

void DocumentReview::review(DocumentKind kind, const QString& source, const std::string& text,
                            const QString& note)
{
    m_kind = kind;
    m_text = text;
    m_proposedNote = note;
    const bool isPlaybook = kind == DocumentKind::Playbook;
    m_title->setText(isPlaybook ? tr("Publish a playbook") : tr("Put a roster in effect"));
    m_source->setText(source);
    m_publish->setText(isPlaybook ? tr("Publish") : tr("Put in effect"));
    m_note->setText(note);
    m_note->setVisible(isPlaybook);
    m_noteTitle->setVisible(isPlaybook);
    m_verdict->hide();
    m_problemsHeader->hide();
    m_problems->setProblems({});
    m_changes->setLines({});
    look();
}

void DocumentReview::look()
{
    m_findings.reset();
    refreshButton();
    const auto work = [kind = m_kind, text = m_text](Session& session) {
        return kind == DocumentKind::Playbook ? lookAtPlaybook(session, text) : lookAtRoster(session, text);
    };
    m_job.replace(m_desk.read(this, work, [this](Result<Findings> findings) {
        if (findings) {
            m_findings = *std::move(findings);
            showFindings(*m_findings);
        } else {
            m_verdict->showMessage(Tone::Bad, errorText(findings.error()));
        }
        refreshButton();
    }));
}

Result<DocumentReview::Findings> DocumentReview::lookAtPlaybook(Session& session, const std::string& text)
{
    auto review = reviewPlaybook(session, text);
    if (!review)
        return review.error();
    Findings findings;
    findings.problems = review->problems;
    findings.reads = review->playbook.has_value();
    findings.isUnchanged = review->isUnchanged();
    findings.isFirst = !review->live;
    if (!review->playbook)
        return findings;
    findings.name = QString::fromStdString(review->playbook->name);
    findings.changes = review->live
                           ? playbookChangeLines(review->changes, *review->live, *review->playbook)
                           : playbookOutline(*review->playbook, review->roster ? &*review->roster : nullptr);
    return findings;
}

Result<DocumentReview::Findings> DocumentReview::lookAtRoster(Session& session, const std::string& text)
{
    auto review = reviewRoster(session, text);
    if (!review)
        return review.error();
    Findings findings;
    findings.problems = review->problems;
    findings.reads = review->roster.has_value();
    findings.isUnchanged = review->isUnchanged();
    findings.isFirst = !review->current;
    if (!review->roster)
        return findings;
    findings.changes = review->current ? rosterChangeLines(review->changes) : rosterOutline(*review->roster);
    return findings;
}

void DocumentReview::showFindings(const Findings& findings)
{
    m_problems->setProblems(findings.problems);
    m_problemsHeader->setVisible(!findings.problems.empty());
    m_changesHeader->setTitle(findings.isFirst ? tr("What it says") : tr("What would be different"));
    m_changesHeader->setRemark(
        findings.isFirst || !findings.reads ? QString() : tr("compared with what is in force now"));
    const bool shows = findings.reads && !findings.changes.empty();
    m_changesHeader->setVisible(shows);
    m_changes->setVisible(findings.reads);
    m_changes->setLines(findings.changes);
    showVerdict(findings);
}

void DocumentReview::showVerdict(const Findings& findings)
{
    const bool isPlaybook = m_kind == DocumentKind::Playbook;
    const int errors = countOf(findings.problems, Severity::Error);
    const int warnings = countOf(findings.problems, Severity::Warning);
    if (errors > 0)
        m_verdict->showMessage(
            Tone::Bad,
            isPlaybook ? tr("%Ln error(s) keep this playbook from being published. Mend them in the file and "
                            "choose it again.",
                            nullptr, errors)
                       : tr("%Ln error(s) keep this roster from taking effect. Mend them in the file and "
                            "choose it again.",
                            nullptr, errors));
    else if (findings.isUnchanged)
        m_verdict->showMessage(Tone::Info, tr("This is what is in force already."));
    else if (warnings > 0)
        m_verdict->showMessage(Tone::Warning,
                               tr("Nothing keeps it out, but look at %Ln warning(s).", nullptr, warnings));
    else
        m_verdict->showMessage(Tone::Good, tr("Nothing is wrong with it."));
    m_verdict->setDismissible(false);
}

void DocumentReview::setForbidden(const QString& reason)
{
    m_forbidden = reason;
    refreshButton();
}

void DocumentReview::refreshButton()
{
    const bool sound = m_findings && m_findings->reads && !hasErrors(m_findings->problems);
    m_publish->setEnabled(sound && !m_findings->isUnchanged && m_forbidden.isEmpty());
    m_reason->setText(m_forbidden);
    m_reason->setVisible(!m_forbidden.isEmpty());
    m_publish->setAccessibleDescription(m_forbidden);
    if (isVisible() && (hasFocus() || !isAncestorOf(QApplication::focusWidget())))
        takeFocus(); // what shall have the keyboard may not have been there before
}

Result<DocumentReview::Outcome> DocumentReview::putInForce(Session& session, DocumentKind kind,
                                                           const std::string& text, const std::string& note)
{
    Outcome outcome;
    const auto take = [&](auto&& publication) {
        outcome.problems = publication.problems;
        if (publication.version)
            outcome.version = publication.version->value;
    };
    if (kind == DocumentKind::Playbook) {
        const auto before = publishedPlaybooks(session);
        if (!before)
            return before.error();
        for (const PublishedPlaybook& playbook : *before) {
            if (playbook.isLive)
                outcome.former = playbook.version.value;
        }
        const auto publication = publishPlaybook(session, text, note);
        if (!publication)
            return publication.error();
        take(*publication);
        return outcome;
    }
    const auto before = recordedRosters(session);
    if (!before)
        return before.error();
    for (const RecordedRoster& roster : *before) {
        if (roster.isInEffect)
            outcome.former = roster.version.value;
    }
    const auto publication = importRoster(session, text, std::nullopt);
    if (!publication)
        return publication.error();
    take(*publication);
    return outcome;
}

void DocumentReview::publish()
{
    if (!m_publish->isEnabled())
        return;
    m_publish->setEnabled(false);
    const auto work = [kind = m_kind, text = m_text, note = m_note->text().trimmed().toStdString()](
                          Session& session) { return putInForce(session, kind, text, note); };
    m_job.replace(m_desk.write(this, work, [this](const Result<Outcome>& outcome) {
        if (!outcome) {
            m_verdict->showMessage(Tone::Bad, errorText(outcome.error()));
            m_verdict->setDismissible(false);
            refreshButton();
        } else if (!outcome->version) {
            look(); // something else was put in force meanwhile
        } else {
            m_text.clear();
            m_proposedNote = m_note->text();
            Q_EMIT published(m_kind, *outcome->version, outcome->former);
        }
    }));
}

bool DocumentReview::isEdited() const
{
    return !m_text.empty() && m_note->text().trimmed() != m_proposedNote.trimmed();
}

void DocumentReview::takeFocus()
{
    if (m_problems->count() > 0)
        m_problems->setFocus(Qt::OtherFocusReason);
    else if (m_note->isVisible())
        m_note->setFocus(Qt::OtherFocusReason);
    else if (m_publish->isEnabled())
        m_publish->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason); // until it is known what can be done: see refreshButton()
}

} // namespace baton
