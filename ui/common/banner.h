// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace baton {

class IconLabel;
class Label;

/// A message above what it is about, while it is true: picture, sentence, what to do. It blocks nothing.
/// Hidden until there is something to show.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows it; actions of the message before go. Screen readers are told.
    void showMessage(Tone tone, const QString& text);
    /// A button behind the message; owned by this.
    QPushButton* addAction(const QString& text);
    /// Off for what goes away by itself only.
    void setDismissible(bool on);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();

    Tone m_tone = Tone::Info;
    IconLabel* m_icon;
    Label* m_text;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
};

} // namespace baton
