// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status_look.h"

#include <QWidget>

class QPainter;

namespace baton {

/// Paints a status pill at the leading edge of `rect`, centred in its height, cut to its width.
void paintPill(QPainter& painter, const QRect& rect, const StatusLook& look, Qt::LayoutDirection direction);
int pillWidth(const StatusLook& look);

/// The pill as a widget, for panels. A label to screen readers.
class Pill final : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);

    void setLook(StatusLook look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusLook m_look;
};

} // namespace baton
