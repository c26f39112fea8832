// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/palette_model.h"

#include <QList>

#include <vector>

class QAction;

namespace baton {

class ConsoleView;
class MainWindow;

/// What the palette offers in a window as it is now.
class PaletteContents {
public:
    PaletteContents(MainWindow& window, const QList<QAction*>& windowActions);

    /// Actions of the page and of the window, pages, reps.
    std::vector<PaletteEntry> entries() const { return m_entries; }
    /// Leads whose name, company, email, phone or number has what was typed.
    CommandPalette::Search search() const;

private:
    void addActions(const QString& kind, const QList<QAction*>& actions);
    void addReps();

    MainWindow& m_window;
    std::vector<PaletteEntry> m_entries;
};

} // namespace baton
