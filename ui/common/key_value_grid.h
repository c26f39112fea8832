// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace baton {

/// Details: quiet keys in a column, values beside them that can be chosen and copied. Each value is named by
/// its key to screen readers.
class KeyValueGrid final : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueGrid(QWidget* parent = nullptr);

    /// An empty value shows a dash. The label is owned by this and may be changed.
    QLabel* addText(const QString& key, const QString& value);
    void addWidget(const QString& key, QWidget* value);
    void clear();

private:
    QGridLayout* m_grid;
    int m_rows = 0;
};

} // namespace baton
