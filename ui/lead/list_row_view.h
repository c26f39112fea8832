// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/zone.h"
#include "ui/lead/list_row.h"

#include <QListView>

#include <vector>

namespace baton {

class ListRowModel;

/// A list of ListRows that wraps to its width. Ctrl+C copies the chosen rows, or what a row says it copies;
/// a click on a row's button copies that one. Other rows leave what is chosen and scrolled to alone.
class ListRowView final : public QListView {
    Q_OBJECT

public:
    /// `clock` must outlive it. `name` is for screen readers.
    ListRowView(const QString& name, const Clock& clock, Zone viewer, QWidget* parent);

    void setRows(std::vector<ListRow> rows);
    ListRowModel& rows() const { return *m_rows; }
    /// A line each, all rows.
    QString plainText() const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(const QString& key);
    /// Something was put on the clipboard.
    void copied(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void copy(const QString& text);

    ListRowModel* m_rows;
};

} // namespace baton
