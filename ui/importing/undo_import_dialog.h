// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/import_history.h"
#include "core/runtime/lead_import.h"
#include "ui/common/dialog_base.h"

class QListWidget;

namespace baton {

class Label;

/// Asks before an import is taken back, takes it back, and tells what was: withdrawn, set back, kept.
class UndoImportDialog final : public DialogBase {
    Q_OBJECT

public:
    UndoImportDialog(Desk& desk, const ImportRecord& record, QWidget* parent = nullptr);

Q_SIGNALS:
    void undone();
    void leadRequested(baton::LeadId lead);

protected:
    void tryAccept() override;

private:
    void showReport(const Result<UndoReport>& report);

    Desk& m_desk;
    ImportRecord m_record;
    QPushButton* m_main;
    Label* m_report;
    Label* m_keptTitle;
    QListWidget* m_kept;
    bool m_isUndone = false;
    JobSlot m_job;
};

} // namespace baton
