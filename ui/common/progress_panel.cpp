// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progress_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace baton {

namespace {

using namespace std::chrono_literals;

constexpr int kSteps = 1000; // of the bar: rows may be more than an int holds

} // namespace

ProgressPanel::ProgressPanel(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_title(new Label(TextStyle::Strong, Ink::Text, this)),
      m_remark(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_estimate(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(makeButton(tr("Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    auto* const words = new QHBoxLayout;
    words->addWidget(m_remark);
    words->addStretch();
    words->addWidget(m_estimate);
    auto* const column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addLayout(words);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::kTwo);
    row->addLayout(column, 1);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_cancel->setText(tr("Stopping…"));
        Q_EMIT cancelRequested();
    });
}

void ProgressPanel::start(const QString& title)
{
    m_started = m_clock.now();
    m_title->setText(title);
    m_bar->setAccessibleName(title);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    m_cancel->show();
    setProgress(0, 0, {});
}

void ProgressPanel::setProgress(qint64 done, qint64 total, const QString& remark)
{
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    m_bar->setValue(total > 0 ? int(double(kSteps) * double(std::min(done, total)) / double(total)) : 0);
    m_remark->setText(remark);
    m_estimate->setText(estimateText(done, total));
    m_bar->setAccessibleDescription(remark);
}

void ProgressPanel::finish(const QString& remark)
{
    m_bar->setRange(0, kSteps);
    m_bar->setValue(kSteps);
    m_remark->setText(remark);
    m_estimate->clear();
    m_cancel->hide();
}

QString ProgressPanel::estimateText(qint64 done, qint64 total) const
{
    if (!m_started || total <= 0 || done <= 0 || done >= total)
        return {};
    const auto spent = m_clock.now() - *m_started;
    if (spent < 1s)
        return {};
    const double left = double(spent.count()) / 1000.0 * double(total - done) / double(done);
    if (left < 5)
        return tr("a few seconds left");
    if (left < 90)
        return tr("about %Ln second(s) left", nullptr, (int(left) + 4) / 5 * 5);
    if (left < 5400)
        return tr("about %Ln minute(s) left", nullptr, qRound(left / 60));
    return tr("about %Ln hour(s) left", nullptr, qRound(left / 3600));
}

} // namespace baton
