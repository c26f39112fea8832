// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace baton {

/// One filter that is in force: "Country is one of US, CA". A click, Enter or Space asks to edit it; the
/// cross at its end, Del or Backspace asks to remove it.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);

    void setChipText(const QString& text);
    /// Lower, for chips inside a field.
    void setSmall(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect crossRect() const;
    void setCrossHovered(bool hovered);
    void updateToolTip();

    int m_height;
    bool m_crossHovered = false;
    bool m_crossPressed = false;
};

} // namespace baton
