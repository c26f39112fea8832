// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_dialog.h"

#include "core/runtime/desk.h"
#include "ui/common/action_form.h"
#include "ui/common/action_offer.h"
#include "ui/common/action_preview.h"

#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kRestMs = 120;
/// More than this is looked at where it delays nobody's rows.
constexpr std::size_t kQuickly = 200;

} // namespace

ActionDialog::ActionDialog(Desk& desk, const ActionOffer& offer, Leads leads, QWidget* parent)
    : DialogBase(offer.title(int(leads->size())), offer.explanation(),
                 QStringLiteral("action.") + QLatin1StringView(offer.key), parent),
      m_desk(desk),
      m_offer(offer),
      m_leads(std::move(leads)),
      m_form(offer.makeForm(desk, this)),
      m_preview(new ActionPreview(this)),
      m_main(setMainAction(offer.verb(int(m_leads->size()))))
{
    content()->addWidget(m_form, 1);
    content()->addWidget(m_preview);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ActionDialog::preview);
    connect(m_form, &ActionForm::changed, this, [this] {
        showProblems({});
        m_main->setEnabled(m_form->action().has_value());
        m_preview->showPending();
        m_rest.start();
    });
    connect(m_form, &ActionForm::confirmed, m_main, &QPushButton::click);
    connect(&m_desk, &Desk::workspaceChanged, this, [this] {
        if (!m_rest.isActive() && !m_previewJob.isPending())
            m_rest.start();
    });
    m_main->setEnabled(m_form->action().has_value());
    preview();
}

void ActionDialog::showEvent(QShowEvent* event)
{
    DialogBase::showEvent(event);
    if (!event->spontaneous())
        m_form->setFocus(Qt::OtherFocusReason);
}

void ActionDialog::preview()
{
    if (m_job.isPending())
        return;
    const auto action = m_form->action();
    if (!action) {
        m_previewJob.drop();
        m_preview->showNothing();
        return;
    }
    const auto look = [leads = m_leads, action = *action](Session& session) {
        return previewAction(session, *leads, action);
    };
    const auto show = [this](const Result<ActionReport>& report) { showPreview(report); };
    m_previewJob.replace(m_leads->size() <= kQuickly ? m_desk.read(this, look, show)
                                                     : m_desk.scan(this, look, show));
}

void ActionDialog::showPreview(const Result<ActionReport>& report)
{
    if (!report) {
        m_preview->showError(errorText(report.error()));
        return;
    }
    if (hasErrors(report->problems)) {
        m_preview->showNothing();
        showProblems(report->problems);
    } else {
        m_preview->showReport(*report, *m_desk.rules());
    }
    const bool does = report->leads > 0 && !hasErrors(report->problems);
    m_main->setEnabled(does);
    m_main->setText(m_offer.verb(int(does ? report->leads : std::int64_t(m_leads->size()))));
}

void ActionDialog::tryAccept()
{
    const auto action = m_form->action();
    if (!action || m_job.isPending())
        return;
    m_previewJob.drop();
    m_form->setEnabled(false);
    m_main->setEnabled(false);
    showError({});
    m_job.replace(m_desk.write(
        this,
        [leads = m_leads, action = *action](Session& session) {
            return performAction(session, *leads, action);
        },
        [this](Result<ActionReport> report) { finish(std::move(report)); }));
}

void ActionDialog::finish(Result<ActionReport> report)
{
    if (report && report->id) {
        Q_EMIT performed(*report);
        accept();
        return;
    }
    // Nothing was done: what was entered stays, to be corrected or tried again.
    m_form->setEnabled(true);
    m_main->setEnabled(true);
    m_form->setFocus(Qt::OtherFocusReason);
    if (!report)
        showError(errorText(report.error()));
    else
        showPreview(report);
}

} // namespace baton
