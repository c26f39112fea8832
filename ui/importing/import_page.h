// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/import_history.h"
#include "ui/common/page.h"

class QPushButton;
class QStackedWidget;

namespace baton {

class Banner;
class CheckStep;
class ColumnsStep;
class DropZone;
class FileStep;
class HistoryPanel;
class ImportState;
class Label;
class RunStep;
class StepBar;

/// The import assistant: a file, what its columns become, a dry run, the import and what became of it, as
/// steps of one page that one goes to and fro between without losing anything.
class ImportPage final : public Page {
    Q_OBJECT

public:
    explicit ImportPage(Desk& desk, QWidget* parent = nullptr);

    /// Begins with this file, unless an import is running.
    void importFile(const QString& path);

    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;
    void takeFocus() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { File, Columns, Check, Import };

    void build();
    QWidget* buildStart();
    void buildFoot();
    void addActions();
    void connectSteps();
    void chooseFile();
    void goTo(int step);
    void goOn();
    void startImport();
    void startOver();
    void resume(const ImportRecord& record);
    void askUndo(const ImportRecord& record);
    /// Once the history knows it.
    void askUndoOf(ImportId id);
    void refresh();
    /// What keeps the user from going on; empty: nothing.
    QString obstacle() const;
    void refreshFoot();
    void loadRights();
    bool isBusy() const;
    void keepFocus();

    Desk& m_desk;
    ImportState* m_state;
    StepBar* m_steps;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QWidget* m_start;
    DropZone* m_drop;
    HistoryPanel* m_history;
    FileStep* m_file;
    ColumnsStep* m_columns;
    CheckStep* m_check;
    RunStep* m_run;
    QWidget* m_foot;
    QPushButton* m_over;
    QPushButton* m_back;
    QPushButton* m_next;
    Label* m_obstacle;
    QString m_forbidden;  ///< why importing is not for this person; empty: it is
    QString m_folder;     ///< where files were chosen last
    ImportId m_undoAsked; ///< its record is not there yet; 0: none
    JobSlot m_rights;
};

} // namespace baton
