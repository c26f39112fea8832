// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lead/timeline_rows.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace baton {

class Desk;
class Label;
class ListRowView;

/// Everything that happened to a lead, newest first, by day; what is shown can be narrowed by kind.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    TimelineView(Desk& desk, QWidget* parent);

    /// `data` null: empty.
    void setData(std::shared_ptr<const LeadData> data);
    ListRowView& list() const { return *m_list; }

private:
    void showRows();

    Desk& m_desk;
    std::shared_ptr<const LeadData> m_data;
    int m_most;
    QComboBox* m_filter;
    Label* m_count;
    ListRowView* m_list;
    QPushButton* m_more;
};

} // namespace baton
