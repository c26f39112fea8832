// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_rules.h"
#include "core/runtime/lead_actions.h"
#include "ui/common/tokens.h"

#include <QWidget>

#include "words/text_line.h"

namespace baton {

class IconLabel;
class Label;
class TextLinesView;

/// What an action would do, before it is done: the sum in a line, the rest below.
class ActionPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ActionPreview(QWidget* parent);

    /// Something has to be entered first.
    void showNothing();
    /// What was shown stays, quietly, until the next report.
    void showPending();
    void showReport(const ActionReport& report, const DeskRules& rules);
    void showError(const QString& sentence);

private:
    void showLine(const QString& iconName, Ink ink, const QString& text);
    void showLines(const TextLines& lines);

    IconLabel* m_icon;
    Label* m_summary;
    Label* m_undo;
    TextLinesView* m_lines;
};

} // namespace baton
