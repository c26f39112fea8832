// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lead/lead_document.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace baton {

class FlowLayout;
class Label;
class Pill;

/// Who the lead is, in three lines: name, position, and where it stands as pills; room for what can be done.
class LeadHeader final : public QWidget {
    Q_OBJECT

public:
    explicit LeadHeader(Desk& desk, QWidget* parent = nullptr);

    void setData(const LeadData& data);
    /// Buttons of what can be done with the lead.
    QHBoxLayout& actionRow() const { return *m_actions; }
    /// The button with the menu of further actions.
    QToolButton& more() const { return *m_more; }

private:
    Desk& m_desk;
    Label* m_name;
    Label* m_position;
    Pill* m_state;
    Pill* m_stage;
    Pill* m_score;
    Pill* m_owner;
    QHBoxLayout* m_actions;
    QToolButton* m_more;
};

} // namespace baton
