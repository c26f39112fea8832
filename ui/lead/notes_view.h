// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/lead_actions.h"
#include "ui/lead/lead_document.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace baton {

class Banner;
class Label;
class ListRowView;
class NoteDrafts;

/// The notes of a lead, newest first, and a place to write another: Ctrl+Enter adds it. What is typed is a
/// draft of that lead until it is added, whatever happens to the workspace or the selection.
class NotesView final : public QWidget {
    Q_OBJECT

public:
    NotesView(Desk& desk, QWidget* parent);

    /// `data` null: empty.
    void setData(std::shared_ptr<const LeadData> data);
    ListRowView& list() const { return *m_list; }
    QPlainTextEdit& editor() const { return *m_editor; }

Q_SIGNALS:
    /// A note was added or taken back: look at the lead again.
    void written();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addNote();
    void takeBack();
    void take(const Result<ActionReport>& report, LeadId lead, const QString& text);
    void showDraft();
    void updateButtons();
    const LeadNote* chosenNote() const;
    bool mayWrite() const;

    Desk& m_desk;
    NoteDrafts& m_drafts;
    std::shared_ptr<const LeadData> m_data;
    ListRowView* m_list;
    Label* m_none;
    QPushButton* m_takeBack;
    Banner* m_error;
    QPlainTextEdit* m_editor;
    Label* m_hint;
    QPushButton* m_add;
    JobSlot m_job;
};

} // namespace baton
