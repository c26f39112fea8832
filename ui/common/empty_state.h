// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace baton {

class IconLabel;
class Label;

/// What stands where nothing is yet: a picture, why, and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `explanation` may be empty.
    void setText(const QString& iconName, const QString& title, const QString& explanation);
    /// Up to two buttons, the first filled; owned by this. Their signals belong to the caller.
    QPushButton* addAction(const QString& text);

private:
    IconLabel* m_icon;
    Label* m_title;
    Label* m_explanation;
    QHBoxLayout* m_actions;
};

} // namespace baton
