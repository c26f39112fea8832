// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/duration.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace baton {

/// A wall-clock length of time as a number and a unit: 30 minutes, 4 hours, 2 days, 1 week.
class DurationEdit final : public QWidget {
    Q_OBJECT

public:
    explicit DurationEdit(QWidget* parent = nullptr);

    Duration duration() const;
    /// In the largest unit that holds it without a rest; seconds below a minute are rounded up.
    void setDuration(const Duration& duration);

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace baton
