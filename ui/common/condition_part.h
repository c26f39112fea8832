// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/criteria/condition.h"

#include <QWidget>

namespace baton {

/// One part of a condition as it is edited: a comparison, a question about activities, or a group of parts.
class ConditionPart : public QWidget {
    Q_OBJECT

public:
    explicit ConditionPart(QWidget* parent);

    /// What is entered, standing at `pointer`; incomplete parts give what they have.
    virtual Condition condition(const std::string& pointer) const = 0;
    /// Shows those whose location is below the pointer that the part was last asked at.
    virtual void showProblems(const Problems& problems) = 0;
    /// The first thing to enter.
    virtual void takeFocus() = 0;

Q_SIGNALS:
    void changed();
    void removeRequested();
};

/// The problems at `pointer` or below it.
Problems problemsBelow(const Problems& problems, const std::string& pointer);

} // namespace baton
