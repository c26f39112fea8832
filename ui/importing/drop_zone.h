// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace baton {

/// Where a file is dropped, with a button for who would rather choose it.
class DropZone final : public QFrame {
    Q_OBJECT

public:
    DropZone(const QString& title, const QString& explanation, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void chooseRequested();
    void fileDropped(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setHovered(bool hovered);

    QPushButton* m_button;
    bool m_isHovered = false;
};

} // namespace baton
