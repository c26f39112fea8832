// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_forms.h"

#include "core/domain/rejection_reason.h"
#include "core/runtime/desk.h"
#include "ui/common/buttons.h"
#include "ui/common/choice_box.h"
#include "ui/common/label.h"
#include "ui/common/relative_time.h"
#include "ui/common/viewer_zone.h"
#include "ui/common/wall_time_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/key_words.h"
#include <array>

namespace baton {

namespace {

/// What leads end as; another may be typed.
constexpr std::array kDispositions{"not_a_fit", "bad_contact_data", "duplicate", "competitor", "spam"};
constexpr int kCommentHeight = 72;

QString textOf(std::string_view key)
{
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

} // namespace

ContactForm::ContactForm(Desk& desk, QWidget* parent)
    : ActionForm(parent),
      m_channel(new ChoiceBox(this)),
      m_earlier(new QCheckBox(tr("Earlier than now"), this)),
      m_at(new WallTimeEdit(viewerZone(), this)),
      m_comment(new QLineEdit(this))
{
    QStringList keys;
    QStringList titles;
    for (const std::string_view channel : contactChannels()) {
        keys.append(textOf(channel));
        titles.append(keyText("channel", channel));
    }
    m_channel->setChoices(keys, titles);
    m_channel->setChosenKey(keys.value(0));
    m_at->setInstant(desk.now());
    m_at->setEnabled(false);
    addField(tr("How"), m_channel);
    column()->addWidget(m_earlier);
    addField(tr("When (%1)").arg(QString::fromStdString(m_at->zone().id())), m_at);
    addField(tr("Comment"), m_comment);
    setFocusProxy(m_channel);
    connect(m_channel, &ChoiceBox::chosen, this, &ActionForm::changed);
    connect(m_earlier, &QCheckBox::toggled, m_at, &QWidget::setEnabled);
    connect(m_earlier, &QCheckBox::toggled, this, &ActionForm::changed);
    connect(m_at, &WallTimeEdit::dateTimeChanged, this, &ActionForm::changed);
    connect(m_comment, &QLineEdit::textEdited, this, &ActionForm::changed);
}

std::optional<LeadAction> ContactForm::action() const
{
    action::MarkContacted contacted;
    contacted.channel = m_channel->chosenKey().toStdString();
    if (m_earlier->isChecked())
        contacted.at = m_at->instant();
    contacted.comment = m_comment->text().trimmed().toStdString();
    return contacted;
}

StageForm::StageForm(Desk&, QWidget* parent) : ActionForm(parent), m_stage(new ChoiceBox(this))
{
    QStringList keys;
    QStringList titles;
    for (const std::string_view key : stageKeys()) {
        const auto stage = parseStage(key);
        if (!stage || !action::canBeSet(*stage))
            continue; // by ending and recycling, so that it is known why
        keys.append(textOf(key));
        titles.append(stageText(*stage));
    }
    m_stage->setChoices(keys, titles);
    m_stage->setChosenKey(textOf(stageKey(Stage::Sal)));
    addField(tr("Stage"), m_stage);
    setFocusProxy(m_stage);
    connect(m_stage, &ChoiceBox::chosen, this, &ActionForm::changed);
}

std::optional<LeadAction> StageForm::action() const
{
    const auto stage = parseStage(m_stage->chosenKey().toStdString());
    return stage ? std::optional<LeadAction>(action::SetStage{*stage}) : std::nullopt;
}

ReturnForm::ReturnForm(Desk&, QWidget* parent)
    : ActionForm(parent), m_withoutOwner(new QCheckBox(tr("Not to who has them now"), this))
{
    column()->addWidget(m_withoutOwner);
    setFocusProxy(m_withoutOwner);
    connect(m_withoutOwner, &QCheckBox::toggled, this, &ActionForm::changed);
}

std::optional<LeadAction> ReturnForm::action() const
{
    return action::ReturnToQueue{m_withoutOwner->isChecked()};
}

UntilForm::UntilForm(Desk& desk, const QList<Step>& steps, QWidget* parent)
    : ActionForm(parent), m_until(new WallTimeEdit(viewerZone(), this))
{
    const Instant now = desk.now();
    auto* const row = new QHBoxLayout;
    row->setSpacing(tokens::kUnit);
    for (const Step& step : steps) {
        QPushButton* const button = makeButton(step.text, this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, now, step] { choose(now, step); });
    }
    row->addStretch();
    choose(now, steps.front());
    addField(tr("Until (%1)").arg(QString::fromStdString(m_until->zone().id())), m_until);
    column()->addLayout(row);
    setFocusProxy(m_until);
    connect(m_until, &WallTimeEdit::dateTimeChanged, this, &ActionForm::changed);
}

/// Hours pass alike everywhere; after days it is the same time of day, whatever the clocks were set to
/// meanwhile.
void UntilForm::choose(Instant now, const Step& step)
{
    const Instant later = now + std::chrono::hours(step.hours);
    m_until->setDateTime(wallTime(later, m_until->zone()).addDays(step.days));
}

Instant UntilForm::until() const
{
    return m_until->instant();
}

RecycleForm::RecycleForm(Desk& desk, QWidget* parent)
    : UntilForm(desk, {{tr("In 30 days"), 30}, {tr("In 90 days"), 90}, {tr("In 180 days"), 180}}, parent),
      m_reason(new QLineEdit(this))
{
    m_reason->setPlaceholderText(tr("For people who look at the leads later"));
    addField(tr("Reason"), m_reason);
    connect(m_reason, &QLineEdit::textEdited, this, &ActionForm::changed);
}

std::optional<LeadAction> RecycleForm::action() const
{
    return action::Recycle{until(), m_reason->text().trimmed().toStdString()};
}

SnoozeForm::SnoozeForm(Desk& desk, QWidget* parent)
    : UntilForm(desk, {{tr("In 4 hours"), 0, 4}, {tr("In a day"), 1}, {tr("In a week"), 7}}, parent)
{
}

std::optional<LeadAction> SnoozeForm::action() const
{
    return action::Snooze{until()};
}

AcceptForm::AcceptForm(Desk&, QWidget* parent) : ActionForm(parent) {}

std::optional<LeadAction> AcceptForm::action() const
{
    return action::Accept{};
}

RejectForm::RejectForm(Desk&, QWidget* parent)
    : ActionForm(parent),
      m_reason(new ChoiceBox(this)),
      m_follows(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_comment(new QPlainTextEdit(this))
{
    QStringList keys;
    QStringList titles;
    for (const RejectionReason& reason : standardRejectionReasons()) {
        keys.append(textOf(reason.key));
        titles.append(keyText("rejection", reason.key));
    }
    m_reason->setChoices(keys, titles);
    m_reason->setChosenKey(keys.value(0));
    m_follows->setWordWrap(true);
    m_comment->setFixedHeight(kCommentHeight);
    m_comment->setTabChangesFocus(true);
    addField(tr("Reason"), m_reason);
    column()->addWidget(m_follows);
    addField(tr("Comment"), m_comment);
    setFocusProxy(m_reason);
    connect(m_reason, &ChoiceBox::chosen, this, &RejectForm::explain);
    connect(m_reason, &ChoiceBox::chosen, this, &ActionForm::changed);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ActionForm::changed);
    explain();
}

void RejectForm::explain()
{
    const RejectionReason* const reason = findRejectionReason(m_reason->chosenKey().toStdString());
    if (!reason)
        return m_follows->clear();
    switch (reason->follows) {
    case RejectionReason::Follows::Reroute:
        return m_follows->setText(tr("The leads are routed again, without this rep."));
    case RejectionReason::Follows::Recycle:
        return m_follows->setText(
            tr("The leads wait %Ln day(s), then begin anew.", nullptr, int(reason->recycleFor.count())));
    case RejectionReason::Follows::Disqualify:
        return m_follows->setText(tr("The leads end as disqualified."));
    }
}

std::optional<LeadAction> RejectForm::action() const
{
    const RejectionReason* const reason = findRejectionReason(m_reason->chosenKey().toStdString());
    const std::string comment = m_comment->toPlainText().trimmed().toStdString();
    if (!reason || (reason->needsComment && comment.empty()))
        return std::nullopt;
    return action::Reject{std::string(reason->key), comment};
}

EndForm::EndForm(Desk&, QWidget* parent)
    : ActionForm(parent),
      m_disposition(new ChoiceBox(this)),
      m_disqualified(new QCheckBox(tr("The stage becomes Disqualified"), this))
{
    QStringList keys;
    QStringList titles;
    for (const char* key : kDispositions) {
        keys.append(QLatin1StringView(key));
        titles.append(dispositionText(key));
    }
    m_disposition->setFreeTextAllowed(true);
    m_disposition->setChoices(keys, titles);
    m_disposition->setChosenKey(keys.value(0));
    m_disqualified->setChecked(true);
    addField(tr("Because"), m_disposition);
    column()->addWidget(m_disqualified);
    setFocusProxy(m_disposition);
    connect(m_disposition, &ChoiceBox::chosen, this, &ActionForm::changed);
    connect(m_disqualified, &QCheckBox::toggled, this, &ActionForm::changed);
}

std::optional<LeadAction> EndForm::action() const
{
    const QString disposition = m_disposition->chosenKey();
    if (disposition.isEmpty())
        return std::nullopt;
    return action::EndLead{disposition.toStdString(), m_disqualified->isChecked()};
}

} // namespace baton
