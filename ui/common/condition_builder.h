// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "ui/common/condition_context.h"

#include <QWidget>

namespace baton {

class ConditionGroupEditor;
class Label;

/// Edits a whole condition: nested groups of comparisons and questions about activities, each checked as it
/// is entered, and the condition in words below them. Every part can be reached, added and removed by
/// keyboard.
class ConditionBuilder final : public QWidget {
    Q_OBJECT

public:
    explicit ConditionBuilder(const ConditionContext& context, QWidget* parent = nullptr);

    /// What is not a group becomes the only part of an "all".
    void setCondition(const Condition& condition);
    /// A group, with pointers from "".
    Condition condition() const;
    Json json() const;
    /// What keeps it from being used; empty when it can be.
    Problems problems() const;

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    void check();

    ConditionContext m_context;
    ConditionGroupEditor* m_root;
    Label* m_sentence;
};

} // namespace baton
