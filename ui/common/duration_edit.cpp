// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/duration_edit.h"

#include "ui/common/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <array>

namespace baton {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 4> kUnits{1min, 1h, 24h, 7 * 24h};

} // namespace

DurationEdit::DurationEdit(QWidget* parent)
    : QWidget(parent), m_number(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    m_number->setRange(1, 9999);
    m_number->setValue(30);
    m_number->setAccessibleName(tr("Length"));
    m_number->setMinimumWidth(72);
    m_unit->addItems({tr("minutes"), tr("hours"), tr("days"), tr("weeks")});
    m_unit->setCurrentIndex(2);
    m_unit->setAccessibleName(tr("Unit"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::kUnit);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch();
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &DurationEdit::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationEdit::changed);
}

Duration DurationEdit::duration() const
{
    return Duration::wall(m_number->value() * kUnits[std::size_t(m_unit->currentIndex())]);
}

void DurationEdit::setDuration(const Duration& duration)
{
    const QSignalBlocker quiet(this);
    const std::chrono::seconds length = std::max<std::chrono::seconds>(duration.length, 1min);
    std::size_t unit = kUnits.size() - 1;
    while (unit > 0 && length % kUnits[unit] != 0s)
        --unit;
    m_unit->setCurrentIndex(int(unit));
    m_number->setValue(int((length + kUnits[unit] - 1s) / kUnits[unit]));
}

} // namespace baton
