// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/lead_commands.h"
#include "ui/common/dialog_base.h"

#include <vector>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace baton {

class ChoiceBox;
class WallTimeEdit;

/// Records something that a lead did, or that was done with it.
class AddActivityDialog final : public DialogBase {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    AddActivityDialog(Desk& desk, LeadId lead, QWidget* parent = nullptr);

protected:
    void tryAccept() override;

private:
    struct ValueLine {
        QLineEdit* name;
        QLineEdit* value;
    };
    void offerKinds();
    void prepareFields();
    void layOut();
    void addValueLine();
    /// Nothing: a value without a name, or another fault that is then shown.
    std::optional<FieldTexts> values();
    void take(const Result<LeadOutcome>& outcome);

    Desk& m_desk;
    LeadId m_lead;
    ChoiceBox* m_kind;
    WallTimeEdit* m_when;
    QGridLayout* m_valueGrid;
    std::vector<ValueLine> m_values;
    QPushButton* m_more;
    QPlainTextEdit* m_note;
    QPushButton* m_save;
    JobSlot m_job;
};

} // namespace baton
