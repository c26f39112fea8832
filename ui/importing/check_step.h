// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/lead_import.h"

#include <QTemporaryDir>
#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace baton {

class Banner;
class CountTiles;
class ImportRunner;
class ImportState;
class Label;
class ProgressPanel;
class RejectedModel;
class SectionHeader;
class TableView;

/// A dry run: what an import would do, which rows it would reject and why; and how the import is to go.
class CheckStep final : public QWidget {
    Q_OBJECT

public:
    CheckStep(Desk& desk, ImportState& state, QWidget* parent = nullptr);

    /// Runs unless what it found is still true of the state.
    void checkIfNeeded();
    /// Nothing while it is not known.
    const std::optional<ImportReport>& report() const { return m_report; }
    bool isRunning() const;
    /// An import may begin.
    bool isPassed() const;
    void takeFocus();
    /// Copies the rejected rows to a file of the user's.
    void saveRejectedTo(const QString& path);

Q_SIGNALS:
    void changed();

private:
    void buildOptions();
    void build();
    void start();
    void showReport(const Result<ImportReport>& report);
    void showRejected();
    void askWhereToSave();
    void refreshOptions();
    void applyOptions();
    std::string fingerprint() const;

    Desk& m_desk;
    ImportState& m_state;
    QTemporaryDir m_folder;
    ImportRunner* m_runner;
    ProgressPanel* m_progress;
    Banner* m_message;
    QPushButton* m_again;
    CountTiles* m_counts;
    SectionHeader* m_rejectedHeader;
    QPushButton* m_save;
    RejectedModel* m_rejected;
    TableView* m_table;
    QCheckBox* m_strict;
    QCheckBox* m_route;
    Label* m_routeHint;
    std::optional<ImportReport> m_report;
    std::string m_checked; ///< the fingerprint of what m_report is of
};

} // namespace baton
