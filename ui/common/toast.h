// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace baton {

class Label;

/// "12 leads reassigned. [Undo]" at the foot of a window: says what was done, offers to take it back, and
/// goes by itself, but not while the pointer or the keyboard is on it. One at a time; a new one replaces it.
class Toast final : public QWidget {
    Q_OBJECT

public:
    /// Stays at the foot of `window`, above what is there.
    explicit Toast(QWidget* window);

    /// Without `undo` there is no button. Screen readers are told. `undo` is called at most once.
    void showText(const QString& text, std::function<void()> undo = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void goUnlessUsed();

    Label* m_text;
    QPushButton* m_undo;
    std::function<void()> m_undoAction;
    QTimer m_timer;
};

} // namespace baton
