// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QListWidget>

namespace baton {

/// What is wrong, a line each: picture of the severity, sentence, place. Errors first. Enter or a click goes
/// to the place; Ctrl+C copies the chosen lines, or all. As tall as what it shows, up to eight lines; hidden
/// when empty.
class ProblemList final : public QListWidget {
    Q_OBJECT

public:
    explicit ProblemList(QWidget* parent = nullptr);

    void setProblems(const Problems& problems);
    QString plainText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void problemActivated(const Problem& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Problems m_problems; ///< by row
};

} // namespace baton
