// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/timeline_view.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/viewer_zone.h"
#include "ui/lead/list_row_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kPage = 200;

} // namespace

TimelineView::TimelineView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_most(kPage),
      m_filter(new QComboBox(this)),
      m_count(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_list(new ListRowView(tr("Timeline"), desk.clock(), viewerZone(), this)),
      m_more(makeQuietButton({}, this))
{
    m_filter->setAccessibleName(tr("What the timeline shows"));
    m_filter->addItem(tr("Everything"), int(TimelineFilter::All));
    m_filter->addItem(tr("What the lead did"), int(TimelineFilter::Activities));
    m_filter->addItem(tr("What the engine did"), int(TimelineFilter::Decisions));
    m_filter->addItem(tr("What people did"), int(TimelineFilter::People));
    m_filter->addItem(tr("Notes"), int(TimelineFilter::Notes));

    auto* const head = new QHBoxLayout;
    head->setContentsMargins(tokens::kTwo, tokens::kGap, tokens::kTwo, tokens::kHalf);
    head->addWidget(m_filter);
    head->addSpacing(tokens::kUnit);
    head->addWidget(m_count);
    head->addStretch();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_most = kPage;
        showRows();
        m_list->scrollToTop();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += kPage;
        showRows();
    });
}

void TimelineView::setData(std::shared_ptr<const LeadData> data)
{
    if (!data || !m_data || data->id() != m_data->id())
        m_most = kPage;
    m_data = std::move(data);
    showRows();
}

void TimelineView::showRows()
{
    TimelineRows shown;
    if (m_data)
        shown = timelineRows(*m_data, m_desk.rules()->roster.get(),
                             TimelineFilter(m_filter->currentData().toInt()), m_most, viewerZone());
    m_count->setText(tr("%Ln entry(s)", nullptr, shown.matching));
    m_list->setRows(std::move(shown.rows));
    const int older = shown.matching - m_most;
    m_more->setVisible(older > 0);
    m_more->setText(tr("Show %Ln older", nullptr, std::min(older, kPage)));
}

} // namespace baton
