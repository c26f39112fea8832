// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace baton {

/// The steps of something done in order, numbered: which one is shown, which are done, which can be gone to.
/// Arrow keys move between them.
class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList& titles, QWidget* parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);
    /// Steps up to and with this one can be gone to.
    void setReachable(int last);

Q_SIGNALS:
    /// By the user, of a step that can be gone to.
    void stepRequested(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    QStringList m_titles;
    QList<QAbstractButton*> m_buttons;
    int m_current = 0;
    int m_reachable = 0;
};

} // namespace baton
