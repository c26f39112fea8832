// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace baton {

/// The pages, one below the other; the arrow keys move between them.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// `shortcut` in words, for the tooltip.
    void addPage(const QString& id, const QString& title, const QString& icon, const QString& shortcut);
    void setCurrent(const QString& id);
    /// Shown at the foot: what is no page.
    void addFootButton(QToolButton* button);

Q_SIGNALS:
    void pageChosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_layout;
    QVBoxLayout* m_foot;
    QButtonGroup* m_group;
    QHash<QString, QToolButton*> m_buttons;
};

} // namespace baton
