// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace baton {

class LeadTable;
class LeadTableModel;

/// Which columns a table shows, and in which order: a list to tick, found by typing, moved with Ctrl and the
/// arrow keys. Takes effect at once. Deletes itself when it closes.
class ColumnChooser final : public QFrame {
    Q_OBJECT

public:
    static ColumnChooser* open(QWidget* anchor, LeadTable& table, const LeadTableModel& model);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ColumnChooser(LeadTable& table, const LeadTableModel& model, QWidget* parent);
    void fill();
    void narrow(const QString& text);
    void noteTick(const QListWidgetItem* item);
    void move(int step);

    LeadTable& m_table;
    const LeadTableModel& m_model;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace baton
