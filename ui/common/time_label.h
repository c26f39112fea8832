// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"

#include <QLabel>

#include <chrono>
#include <optional>

namespace baton {

/// How often relative times are made true again.
constexpr std::chrono::seconds kCalmInterval{10};

/// "4 min ago", kept true while it is visible; the absolute times are its tool tip and description.
class TimeLabel final : public QLabel {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    TimeLabel(const Clock& clock, Zone viewer, QWidget* parent = nullptr);

    /// Nothing shows nothing.
    void setInstant(std::optional<Instant> instant);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const Clock& m_clock;
    Zone m_viewer;
    std::optional<Instant> m_instant;
};

} // namespace baton
