// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/presence_dialog.h"

#include "core/runtime/session.h"
#include "ui/common/duration_edit.h"
#include "ui/common/label.h"
#include "ui/common/viewer_zone.h"
#include "ui/common/wall_time_edit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "words/problem_text.h"
#include "words/words.h"

namespace baton {

namespace {

using namespace std::chrono_literals;

QString titleOf(Presence status)
{
    return status == Presence::Paused ? PresenceDialog::tr("Pause") : PresenceDialog::tr("Set offline");
}

QHBoxLayout* row(QWidget* first, QWidget* second)
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(tokens::kUnit);
    row->addWidget(first);
    row->addWidget(second);
    row->addStretch();
    return row;
}

} // namespace

Result<Problems> setPresenceOf(Session& session, const std::vector<RepId>& reps, Presence status,
                               std::optional<Instant> until)
{
    for (const RepId& rep : reps) {
        auto problems = setPresence(session, rep.text(), status, until);
        if (!problems || hasErrors(*problems))
            return problems;
    }
    return Problems();
}

PresenceDialog::PresenceDialog(Desk& desk, std::vector<RepId> reps, const QString& names, Presence status,
                               QWidget* parent)
    : DialogBase(titleOf(status),
                 tr("%1 gets no leads from the engine meanwhile. Leads that are held wait.").arg(names), {},
                 parent),
      m_desk(desk),
      m_reps(std::move(reps)),
      m_status(status),
      m_forNow(new QRadioButton(tr("Until further notice"), this)),
      m_forAWhile(new QRadioButton(tr("For"), this)),
      m_untilThen(new QRadioButton(tr("Until"), this)),
      m_while(new DurationEdit(this)),
      m_then(new WallTimeEdit(viewerZone(), this)),
      m_save(setMainAction(titleOf(status)))
{
    m_while->setDuration(Duration::wall(1h));
    m_then->setInstant(desk.now() + 24h);
    m_then->setAccessibleName(tr("Until"));
    m_forNow->setChecked(true);
    content()->addWidget(m_forNow);
    content()->addLayout(row(m_forAWhile, m_while));
    auto* const then = row(m_untilThen, m_then);
    then->insertWidget(2, new Label(Words::text(m_then->zone().id()), TextStyle::Caption, Ink::Muted, this));
    content()->addLayout(then);
    content()->addStretch();
    connect(m_while, &DurationEdit::changed, m_forAWhile, [this] { m_forAWhile->setChecked(true); });
    connect(m_then, &WallTimeEdit::dateTimeChanged, m_untilThen, [this] { m_untilThen->setChecked(true); });
    m_forNow->setFocus();
}

std::optional<Instant> PresenceDialog::until() const
{
    if (m_forAWhile->isChecked())
        return m_desk.now() + std::chrono::seconds(m_while->duration().length);
    if (m_untilThen->isChecked())
        return m_then->instant();
    return std::nullopt;
}

void PresenceDialog::tryAccept()
{
    if (m_job.isPending())
        return;
    showError({});
    showProblems({});
    m_save->setEnabled(false);
    m_job.replace(m_desk.write(
        this,
        [reps = m_reps, status = m_status, until = until()](Session& session) {
            return setPresenceOf(session, reps, status, until);
        },
        [this](const Result<Problems>& problems) {
            m_save->setEnabled(true);
            if (!problems)
                showError(tr("Nothing was changed. %1").arg(errorText(problems.error())));
            else if (hasErrors(*problems))
                showProblems(*problems);
            else
                accept();
        }));
}

} // namespace baton
