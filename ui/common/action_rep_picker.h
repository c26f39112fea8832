// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_job.h"
#include "core/runtime/rep_standing.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace baton {

class Desk;
class RepModel;
class TableView;

/// A rep, chosen from a table with what one wants to know of each. Typing narrows it by name or team; arrow
/// keys move in it while the keyboard stays in the line.
class RepPicker final : public QWidget {
    Q_OBJECT

public:
    RepPicker(Desk& desk, QWidget* parent);

    /// Nothing: none is chosen.
    std::optional<RepId> rep() const;
    void setRep(const RepId& rep);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();
    /// Enter or a double click in the table.
    void confirmed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Filter;

    void load();
    void narrow(const QString& text);

    Desk& m_desk;
    RepModel* m_reps;
    Filter* m_shown;
    QLineEdit* m_line;
    TableView* m_table;
    std::optional<RepId> m_wanted; ///< chosen before the reps were there
    JobSlot m_job;
};

} // namespace baton
