// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

#include <QDateTimeEdit>

namespace baton {

/// A day and a time of day, as clocks in a zone show them.
class WallTimeEdit final : public QDateTimeEdit {
    Q_OBJECT

public:
    WallTimeEdit(Zone zone, QWidget* parent);

    void setInstant(Instant instant);
    /// To the minute. See instantOfWallTime() for times that there are twice or never.
    Instant instant() const;
    const Zone& zone() const { return m_zone; }

    QSize sizeHint() const override;

private:
    Zone m_zone;
};

} // namespace baton
