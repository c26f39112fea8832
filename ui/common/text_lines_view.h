// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "words/text_line.h"

namespace baton {

/// An explanation as a tree: what happened with a tick, what did not with a cross, headings bold; long lines
/// wrap. Ctrl+C copies the chosen lines, or all of them when none is chosen, indented as in a terminal.
class TextLinesView final : public QTreeWidget {
    Q_OBJECT

public:
    explicit TextLinesView(QWidget* parent = nullptr);

    /// All open.
    void setLines(const TextLines& lines);
    /// As text, a line each, two spaces a level.
    QString plainText() const;

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    TextLines m_lines;
    QList<QTreeWidgetItem*> m_items; ///< by line
};

} // namespace baton
