// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace baton {

class Label;

/// The title of a section, a quiet remark beside it (a count, a state), and room for buttons at the end.
class SectionHeader final : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setRemark(const QString& remark);
    void addWidget(QWidget* widget);

private:
    Label* m_title;
    Label* m_remark;
    QHBoxLayout* m_row;
};

} // namespace baton
