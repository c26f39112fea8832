// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filter_dialog.h"

#include "ui/common/condition_builder.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr QSize kRoom{720, 320};

} // namespace

FilterDialog::FilterDialog(const ConditionContext& context, const std::optional<Condition>& start,
                           QWidget* parent)
    : DialogBase(tr("Filter leads"), tr("Leads that meet the whole condition are shown."),
                 QStringLiteral("queue.filter"), parent),
      m_builder(new ConditionBuilder(context, this))
{
    if (start)
        m_builder->setCondition(*start);
    auto* const area = new QScrollArea(this);
    area->setWidget(m_builder);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumSize(kRoom);
    content()->addWidget(area, 1);
    QPushButton* const apply = setMainAction(tr("Show these leads"));
    const auto check = [this, apply] { apply->setEnabled(!hasErrors(m_builder->problems())); };
    connect(m_builder, &ConditionBuilder::changed, this, check);
    check();
}

Condition FilterDialog::condition() const
{
    return m_builder->condition();
}

} // namespace baton
