// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/new_lead_dialog.h"

#include "core/intake/email_address.h"
#include "core/runtime/session.h"
#include "ui/common/banner.h"
#include "ui/common/viewer_zone.h"
#include "ui/lead/field_form.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr QSize kFirstSize{560, 680};

/// What marketing knows when a lead comes; what sales finds out later is not asked for here.
std::vector<Field> fieldsToFill(const FieldCatalogue& catalogue)
{
    std::vector<Field> fields;
    for (const Field& field : catalogue.all()) {
        if (field.origin != FieldOrigin::Derived && !field.outcome)
            fields.push_back(field);
    }
    return fields;
}

} // namespace

NewLeadDialog::NewLeadDialog(Desk& desk, QWidget* parent)
    : DialogBase(tr("New lead"),
                 tr("Fill in what is known; nothing but one field is needed. The lead is scored and routed "
                    "at once."),
                 QStringLiteral("dialogs/new-lead"), parent),
      m_desk(desk),
      m_form(new FieldForm(fieldsToFill(*desk.rules()->catalogue), viewerZone(), this)),
      m_duplicate(new Banner(this)),
      m_save(setMainAction(tr("Add lead")))
{
    auto* const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    m_duplicate->setDismissible(false);
    content()->addWidget(m_duplicate);
    content()->addWidget(scroll, 1);
    resize(kFirstSize);
    connect(m_form, &FieldForm::edited, this, &NewLeadDialog::edited);
}

void NewLeadDialog::showEvent(QShowEvent* event)
{
    DialogBase::showEvent(event);
    if (!event->spontaneous())
        m_form->editor("email")->setFocus(Qt::OtherFocusReason);
}

void NewLeadDialog::edited(const std::string& field)
{
    showError({});
    showProblems({});
    if (field == "email")
        lookForDuplicate();
}

void NewLeadDialog::lookForDuplicate()
{
    const auto email = normalisedEmail(m_form->text("email").toStdString());
    if (!email) {
        m_search.drop();
        showDuplicate({});
        return;
    }
    m_search.replace(m_desk.read(
        this, [email = *email](Session& session) { return findLead(session, email); },
        [this](const Result<std::optional<LeadId>>& found) {
            showDuplicate(found ? *found : std::nullopt); // a search that fails keeps nobody from saving
        }));
}

void NewLeadDialog::showDuplicate(std::optional<LeadId> lead)
{
    if (lead == m_known)
        return;
    m_known = lead;
    m_save->setText(lead ? tr("Update lead") : tr("Add lead"));
    if (!lead) {
        m_duplicate->hide();
        return;
    }
    m_duplicate->showMessage(
        Tone::Info, tr("A lead with this email exists. Saving updates it with what is filled in here."));
    connect(m_duplicate->addAction(tr("Open it")), &QPushButton::clicked, this, [this, lead = *lead] {
        m_lead = lead;
        accept();
        Q_EMIT leadRequested(lead);
    });
}

void NewLeadDialog::tryAccept()
{
    const Problems problems = m_form->check();
    m_form->showProblems(problems);
    if (hasErrors(problems) || m_job.isPending())
        return;
    const FieldTexts texts = m_form->texts();
    if (texts.empty()) {
        showError(tr("Fill in at least one field."));
        return;
    }
    m_save->setEnabled(false);
    m_job.replace(m_desk.write(
        this, [texts](Session& session) { return addLead(session, texts); },
        [this](const Result<LeadOutcome>& outcome) { take(outcome); }));
}

void NewLeadDialog::take(const Result<LeadOutcome>& outcome)
{
    m_save->setEnabled(true);
    if (!outcome) {
        showError(tr("The lead was not saved. %1").arg(errorText(outcome.error())));
        return;
    }
    showProblems(m_form->showProblems(outcome->problems));
    if (!outcome->lead)
        return;
    m_lead = outcome->lead;
    accept();
    Q_EMIT leadRequested(*m_lead);
}

} // namespace baton
