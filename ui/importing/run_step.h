// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/import_history.h"
#include "core/runtime/lead_import.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace baton {

class Banner;
class CountTiles;
class ImportRunner;
class Label;
class ProgressPanel;
class RejectedModel;
class SectionHeader;
class TableView;

/// The import itself: how far it is, and then what became of it, with all that can be done about that.
class RunStep final : public QWidget {
    Q_OBJECT

public:
    explicit RunStep(Desk& desk, QWidget* parent = nullptr);

    void start(const ImportOptions& options);
    /// Goes on with one that was stopped.
    void resume(const ImportRecord& record);
    bool isRunning() const;
    /// The last one that ended; nothing before.
    const std::optional<ImportReport>& report() const { return m_report; }
    void takeFocus();
    void saveRejectedTo(const QString& path);

Q_SIGNALS:
    void changed();
    void showLeadsRequested();
    void anotherRequested();
    void undoRequested(baton::ImportId id);

private:
    void build();
    void run(const ImportOptions& options, const QString& title);
    void showReport(const Result<ImportReport>& report);
    void showOutcome(const ImportReport& report);
    void showRejected(const ImportReport& report);
    void askWhereToSave();
    void openFolder();

    ImportRunner* m_runner;
    ImportOptions m_options;
    ProgressPanel* m_progress;
    Banner* m_outcome;
    CountTiles* m_counts;
    QWidget* m_actions;
    QPushButton* m_showLeads;
    QPushButton* m_resume;
    QPushButton* m_undo;
    QPushButton* m_another;
    SectionHeader* m_rejectedHeader;
    RejectedModel* m_rejected;
    TableView* m_table;
    std::optional<ImportReport> m_report;
};

} // namespace baton
