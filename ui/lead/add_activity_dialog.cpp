// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/add_activity_dialog.h"

#include "core/runtime/session.h"
#include "ui/common/buttons.h"
#include "ui/common/choice_box.h"
#include "ui/common/label.h"
#include "ui/common/viewer_zone.h"
#include "ui/common/wall_time_edit.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/event_text.h"
#include "words/problem_text.h"
#include "words/words.h"
#include <set>

namespace baton {

namespace {

constexpr int kLabelWidth = 96;
constexpr int kNoteHeight = 72;

Label* labelFor(const QString& text, QWidget* field, QWidget* parent)
{
    auto* const label = new Label(text, TextStyle::Body, Ink::Text, parent);
    label->setBuddy(field);
    label->setMinimumHeight(tokens::kControlHeight);
    return label;
}

/// "Trade fair visit" -> "trade_fair_visit": kinds are keys.
std::string kindOf(const QString& text)
{
    return text.trimmed().toLower().replace(u' ', u'_').toStdString();
}

} // namespace

AddActivityDialog::AddActivityDialog(Desk& desk, LeadId lead, QWidget* parent)
    : DialogBase(tr("Add activity"),
                 tr("Something the lead did, or that was done with it. The lead is scored anew."),
                 QStringLiteral("dialogs/add-activity"), parent),
      m_desk(desk),
      m_lead(lead),
      m_kind(new ChoiceBox(this)),
      m_when(new WallTimeEdit(viewerZone(), this)),
      m_valueGrid(new QGridLayout),
      m_more(makeQuietButton(tr("Add another value"), this)),
      m_note(new QPlainTextEdit(this)),
      m_save(setMainAction(tr("Add activity")))
{
    offerKinds();
    prepareFields();
    layOut();
    m_kind->setFocus();
}

void AddActivityDialog::prepareFields()
{
    m_kind->setAccessibleName(tr("What happened"));
    m_kind->lineEdit()->setPlaceholderText(tr("Choose, or write a kind of your own"));
    m_when->setInstant(m_desk.now());
    m_when->setAccessibleName(tr("When"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    m_note->setAccessibleName(tr("Note"));
    m_valueGrid->setSpacing(tokens::kUnit);
    addValueLine();
    connect(m_more, &QPushButton::clicked, this, [this] {
        addValueLine();
        const ValueLine& line = m_values.back();
        line.name->setFocus(Qt::OtherFocusReason);
        setTabOrder(m_values[m_values.size() - 2].value, line.name); // before the note, as they stand
        setTabOrder(line.name, line.value);
    });
}

void AddActivityDialog::layOut()
{
    auto* const when = new QHBoxLayout;
    when->addWidget(m_when);
    when->addWidget(new Label(Words::text(viewerZone().id()), TextStyle::Caption, Ink::Muted, this));
    when->addStretch();
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(tokens::kGap);
    grid->setVerticalSpacing(tokens::kGap);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(labelFor(tr("What"), m_kind, this), 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(labelFor(tr("When"), m_when, this), 1, 0);
    grid->addLayout(when, 1, 1);
    grid->addWidget(labelFor(tr("Values"), m_values.front().name, this), 2, 0, Qt::AlignTop);
    grid->addLayout(m_valueGrid, 2, 1);
    grid->addWidget(m_more, 3, 1, Qt::AlignLeading);
    grid->addWidget(labelFor(tr("Note"), m_note, this), 4, 0, Qt::AlignTop);
    grid->addWidget(m_note, 4, 1);
    content()->addLayout(grid);
    content()->addStretch();
    QWidget* before = m_kind;
    for (QWidget* const next : std::initializer_list<QWidget*>{
             m_when, m_values.front().name, m_values.front().value, m_more, m_note, m_save})
    {
        setTabOrder(before, next);
        before = next;
    }
}

/// Those of everyday, and those that the playbook asks about.
void AddActivityDialog::offerKinds()
{
    std::set<std::string> kinds{"call",      "meeting",         "email_click", "email_open",
                                "page_view", "form_submission", "webinar"};
    if (const auto& snapshot = m_desk.rules()->snapshot) {
        for (const std::string& kind : snapshot->activityKinds()) {
            if (kind != "*")
                kinds.insert(kind);
        }
    }
    QStringList keys, titles;
    for (const std::string& kind : kinds) {
        keys.append(Words::text(kind));
        titles.append(EventText::activityTitle(kind));
    }
    m_kind->setFreeTextAllowed(true);
    m_kind->setChoices(keys, titles);
}

void AddActivityDialog::addValueLine()
{
    ValueLine line{new QLineEdit(this), new QLineEdit(this)};
    line.name->setPlaceholderText(tr("Name, such as page"));
    line.name->setAccessibleName(tr("Name of a value"));
    line.value->setPlaceholderText(tr("Value, such as /pricing"));
    line.value->setAccessibleName(tr("Value"));
    const int row = int(m_values.size());
    m_valueGrid->addWidget(line.name, row, 0);
    m_valueGrid->addWidget(line.value, row, 1);
    m_values.push_back(line);
}

std::optional<FieldTexts> AddActivityDialog::values()
{
    FieldTexts texts;
    for (const ValueLine& line : m_values) {
        const QString name = line.name->text().trimmed();
        const QString value = line.value->text().trimmed();
        if (name.isEmpty() && value.isEmpty())
            continue;
        if (name.isEmpty()) {
            showError(tr("Say what the value “%1” is of.").arg(value));
            line.name->setFocus(Qt::OtherFocusReason);
            return {};
        }
        texts.emplace_back(name.toStdString(), value.toStdString());
    }
    if (const QString note = m_note->toPlainText().trimmed(); !note.isEmpty())
        texts.emplace_back("note", note.toStdString());
    return texts;
}

void AddActivityDialog::tryAccept()
{
    showError({});
    showProblems({});
    const QString typed = m_kind->currentText().trimmed();
    const int entry = m_kind->findText(typed, Qt::MatchFixedString);
    const std::string kind = entry >= 0 ? m_kind->itemData(entry).toString().toStdString() : kindOf(typed);
    if (kind.empty()) {
        showError(tr("Say what happened."));
        m_kind->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!isKey(kind)) {
        showError(tr(
            "A kind of activity is written with letters, digits, blanks, “-” and “.”, at most 64 of them."));
        m_kind->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Instant when = m_when->instant();
    if (when > m_desk.now() + std::chrono::minutes(1)) {
        showError(tr("That is in the future. Activities tell what has happened."));
        m_when->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto texts = values();
    if (!texts || m_job.isPending())
        return;
    m_save->setEnabled(false);
    m_job.replace(m_desk.write(
        this,
        [lead = m_lead, kind, when, texts = *texts](Session& session) {
            return addActivity(session, "#" + std::to_string(lead.value), kind, when, texts);
        },
        [this](const Result<LeadOutcome>& outcome) { take(outcome); }));
}

void AddActivityDialog::take(const Result<LeadOutcome>& outcome)
{
    m_save->setEnabled(true);
    if (!outcome)
        showError(tr("The activity was not saved. %1").arg(errorText(outcome.error())));
    else if (hasErrors(outcome->problems))
        showProblems(outcome->problems);
    else
        accept();
}

} // namespace baton
