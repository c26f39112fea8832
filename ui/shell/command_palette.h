// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_job.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;

namespace baton {

class Label;
class PaletteModel;
struct PaletteEntry;

/// Ctrl+K: type a few letters of a page, a lead, a rep or an action, and press Enter.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// Looks leads up for what was typed; answers whenever it can, on this thread.
    using Search =
        std::function<DeskJob(const QString& needle, std::function<void(std::vector<PaletteEntry>)> then)>;

    CommandPalette(std::vector<PaletteEntry> entries, Search search, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void take(const QString& needle);
    void showEntries(const QString& otherwise);
    void choose(const QModelIndex& index);

    QLineEdit* m_needle;
    QListView* m_list;
    Label* m_nothing; ///< in place of an empty list
    PaletteModel* m_model;
    Search m_search;
    QTimer m_pause; ///< while somebody types
    JobSlot m_job;
};

} // namespace baton
