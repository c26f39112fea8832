// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_job.h"
#include "core/runtime/lead_actions.h"
#include "ui/common/dialog_base.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace baton {

class ActionForm;
class ActionPreview;
class Desk;
struct ActionOffer;

/// Asks what an action needs, shows what it would do while that is entered, and does it.
class ActionDialog final : public DialogBase {
    Q_OBJECT

public:
    using Leads = std::shared_ptr<const std::vector<LeadId>>;

    ActionDialog(Desk& desk, const ActionOffer& offer, Leads leads, QWidget* parent);

    ActionForm* form() const { return m_form; }

Q_SIGNALS:
    /// Before the dialog closes.
    void performed(const baton::ActionReport& report);

protected:
    void tryAccept() override;
    void showEvent(QShowEvent* event) override;

private:
    void preview();
    void showPreview(const Result<ActionReport>& report);
    void finish(Result<ActionReport> report);

    Desk& m_desk;
    const ActionOffer& m_offer;
    Leads m_leads;
    ActionForm* m_form;
    ActionPreview* m_preview;
    QPushButton* m_main;
    QTimer m_rest;
    JobSlot m_previewJob;
    JobSlot m_job;
};

} // namespace baton
