// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/lead_commands.h"
#include "ui/common/dialog_base.h"

#include <optional>

namespace baton {

class FieldForm;

/// Takes a lead in by hand: the standard fields and those of the live playbook. Who is known already is told
/// before saving. What was typed stays until it is saved.
class NewLeadDialog final : public DialogBase {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit NewLeadDialog(Desk& desk, QWidget* parent = nullptr);

    /// That was added or updated, or that was chosen to be opened instead.
    std::optional<LeadId> lead() const { return m_lead; }
    FieldForm& form() const { return *m_form; }

Q_SIGNALS:
    /// To be opened: it was saved, or it is the one that exists already.
    void leadRequested(baton::LeadId lead);

protected:
    void tryAccept() override;
    void showEvent(QShowEvent* event) override;

private:
    void edited(const std::string& field);
    void lookForDuplicate();
    void showDuplicate(std::optional<LeadId> lead);
    void take(const Result<LeadOutcome>& outcome);

    Desk& m_desk;
    FieldForm* m_form;
    Banner* m_duplicate;
    QPushButton* m_save;
    JobSlot m_search;
    JobSlot m_job;
    std::optional<LeadId> m_known; ///< with the same email
    std::optional<LeadId> m_lead;
};

} // namespace baton
