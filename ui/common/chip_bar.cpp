// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip_bar.h"

#include "ui/common/filter_chip.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"

#include <QKeyEvent>
#include <QToolButton>

namespace baton {

namespace {

QToolButton* makeButton(const QString& text, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("kind", QStringLiteral("chip"));
    button->setFixedHeight(28); // as a chip
    return button;
}

} // namespace

ChipBar::ChipBar(QWidget* parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    setAccessibleName(tr("Filters"));
    m_layout->setSpacing(6);
    m_add = makeButton(tr("Add filter"), this);
    m_add->setIcon(icon(QStringLiteral("add-filter"), Ink::AccentText));
    m_clear = makeButton(tr("Clear all"), this);
    m_clear->hide();
    for (QToolButton* const button : {m_add, m_clear}) {
        m_layout->addWidget(button);
        button->installEventFilter(this);
    }
    connect(m_add, &QToolButton::clicked, this, &ChipBar::addRequested);
    connect(m_clear, &QToolButton::clicked, this, &ChipBar::clearRequested);
}

FilterChip* ChipBar::makeChip(const QString& text)
{
    auto* const chip = new FilterChip(text, this);
    chip->installEventFilter(this);
    connect(chip, &FilterChip::clicked, this,
            [this, chip] { Q_EMIT editRequested(int(m_chips.indexOf(chip))); });
    connect(chip, &FilterChip::removeRequested, this,
            [this, chip] { Q_EMIT removeRequested(int(m_chips.indexOf(chip))); });
    return chip;
}

void ChipBar::setFilters(const QStringList& texts)
{
    const auto focused =
        std::find_if(m_chips.begin(), m_chips.end(), [](const FilterChip* chip) { return chip->hasFocus(); });
    const auto focusedAt = focused == m_chips.end() ? -1 : int(focused - m_chips.begin());
    while (m_chips.size() > texts.size()) {
        FilterChip* const chip = m_chips.takeLast();
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be what asked for this
    }
    for (int position = 0; position < texts.size(); ++position) {
        if (position < m_chips.size()) {
            m_chips[position]->setChipText(texts[position]);
            continue;
        }
        FilterChip* const chip = makeChip(texts[position]);
        m_layout->insertWidget(position, chip);
        m_chips.append(chip);
        setTabOrder(position == 0 ? static_cast<QWidget*>(this) : m_chips[position - 1], chip);
        chip->show();
    }
    m_clear->setVisible(m_chips.size() > 1);
    if (focusedAt >= m_chips.size())
        anchor(m_chips.isEmpty() ? 0 : int(m_chips.size()) - 1)->setFocus(Qt::OtherFocusReason);
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_add);
    updateGeometry();
}

QWidget* ChipBar::anchor(int position) const
{
    if (position >= 0 && position < m_chips.size())
        return m_chips[position];
    return m_add;
}

void ChipBar::focusNext(QWidget* from, int step)
{
    QList<QWidget*> all(m_chips.begin(), m_chips.end());
    all << m_add;
    if (!m_clear->isHidden())
        all << m_clear;
    const auto next = all.indexOf(from) + step;
    if (next >= 0 && next < all.size())
        all[next]->setFocus(Qt::OtherFocusReason);
}

bool ChipBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
        if (key == forward || key == back) {
            focusNext(static_cast<QWidget*>(watched), key == forward ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace baton
