// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/condition.h"
#include "core/runtime/desk_rules.h"
#include "ui/common/condition_context.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QToolButton;

namespace baton {

class ChipBar;

/// The filter as chips that all must hold: added, edited and removed one by one, a pool by its name, or the
/// whole as one condition.
class QueueFilters final : public QWidget {
    Q_OBJECT

public:
    explicit QueueFilters(QWidget* parent = nullptr);

    void setContext(ConditionContext context, std::shared_ptr<const DeskRules> rules);

    /// Nothing: all leads.
    std::optional<Condition> condition() const;
    /// Without changed().
    void setCondition(const std::optional<Condition>& condition);

    /// Asks for one more.
    void add();
    void clear();

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    void edit(int position);
    void editWhole();
    void replace(int position, const Condition& condition);
    void fillPoolMenu();
    void setPool(const std::optional<std::string>& pool);
    /// -1: no pool is filtered by.
    int poolPosition() const;
    QString textOf(const Condition& condition) const;
    void show();
    void tell();

    ConditionContext m_context;
    std::shared_ptr<const DeskRules> m_rules;
    std::vector<Condition> m_parts;
    QToolButton* m_pool;
    QMenu* m_poolMenu;
    ChipBar* m_chips;
    QToolButton* m_whole;
};

} // namespace baton
