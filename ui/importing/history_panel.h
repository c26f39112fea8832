// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/import_history.h"

#include <QWidget>

class QPushButton;

namespace baton {

class HistoryModel;
class Label;
class TableView;

/// The imports of the workspace, with what can be done about the chosen one: go on with it, undo it.
class HistoryPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Desk& desk, QWidget* parent = nullptr);

    /// Why nothing may be done here; empty: it may.
    void setForbidden(const QString& reason);
    const ImportRecord* find(ImportId id) const;

Q_SIGNALS:
    void loaded();
    void resumeRequested(const baton::ImportRecord& record);
    void undoRequested(const baton::ImportRecord& record);

private:
    void load();
    void refreshActions();
    const ImportRecord* current() const;

    Desk& m_desk;
    HistoryModel* m_model;
    TableView* m_table;
    Label* m_empty;
    QPushButton* m_resume;
    QPushButton* m_undo;
    QString m_forbidden;
    JobSlot m_job;
};

} // namespace baton
