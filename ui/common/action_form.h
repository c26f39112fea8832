// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/lead_action.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace baton {

/// What is entered before something is done to leads: the fields of one action's dialog.
class ActionForm : public QWidget {
    Q_OBJECT

public:
    explicit ActionForm(QWidget* parent);

    /// Nothing: something has yet to be entered.
    virtual std::optional<LeadAction> action() const = 0;

Q_SIGNALS:
    /// By the user, or because what is offered came in.
    void changed();
    /// Enter or a double click where something is chosen: that is all.
    void confirmed();

protected:
    QVBoxLayout* column() const { return m_column; }
    /// `field` below its title, which names it to screen readers.
    void addField(const QString& title, QWidget* field);

private:
    QVBoxLayout* m_column;
};

} // namespace baton
