// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/lead_header.h"

#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/label.h"
#include "ui/common/pill.h"
#include "ui/lead/lead_words.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "words/key_words.h"
#include "words/words.h"

namespace baton {

LeadHeader::LeadHeader(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new Label(TextStyle::Title, Ink::Text, this)),
      m_position(new Label(TextStyle::Body, Ink::Muted, this)),
      m_state(new Pill(this)),
      m_stage(new Pill(this)),
      m_score(new Pill(this)),
      m_owner(new Pill(this)),
      m_actions(new QHBoxLayout),
      m_more(makeIconButton(QStringLiteral("more"), tr("More actions"), this))
{
    for (Label* const label : {m_name, m_position}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(0);
    }
    m_more->setPopupMode(QToolButton::InstantPopup);

    auto* const top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_more, 0, Qt::AlignTop);
    auto* const pills = new QWidget(this);
    auto* const flow = new FlowLayout(pills);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    for (Pill* const pill : {m_state, m_stage, m_score, m_owner})
        flow->addWidget(pill);
    m_actions->setSpacing(tokens::kUnit);
    m_actions->addStretch();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::kTwo, tokens::kTwo, tokens::kTwo, tokens::kUnit);
    column->setSpacing(tokens::kHalf);
    column->addLayout(top);
    column->addWidget(m_position);
    column->addSpacing(tokens::kHalf);
    column->addWidget(pills);
    column->addSpacing(tokens::kHalf);
    column->addLayout(m_actions);
}

void LeadHeader::setData(const LeadData& data)
{
    const LeadSummary& summary = data.file.summary;
    m_name->setText(leadName(data.file));
    const QString position = leadPosition(data.file);
    m_position->setText(position);
    m_position->setVisible(!position.isEmpty());
    m_state->setLook(lookOf(summary.state));
    m_stage->setLook({QStringLiteral("stage"), Tone::Neutral, stageText(summary.lead.stage)});
    m_score->setVisible(summary.score.has_value());
    if (summary.score) {
        const QString score = scoreText(*summary.score);
        m_score->setLook(
            {QStringLiteral("score"), Tone::Neutral,
             summary.grade.empty() ? score : tr("%1 · %2").arg(Words::text(summary.grade), score)});
    }
    m_owner->setLook(summary.lead.owner
                         ? StatusLook{QStringLiteral("rep"), Tone::Neutral,
                                      Words::text(m_desk.rules()->repName(*summary.lead.owner))}
                         : StatusLook{QStringLiteral("unassigned"), Tone::Neutral, tr("nobody's")});
}

} // namespace baton
