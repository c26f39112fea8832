// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QComboBox;

namespace baton {

class ChoiceBox;
class ImportState;
class Label;

/// One column of the file beside the table: what it becomes, how its dates are written, what stands in it,
/// and what is wrong.
class ColumnDetails final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnDetails(ImportState& state, QWidget* parent = nullptr);

    /// Of the file; nothing: no column.
    void setColumn(std::optional<std::size_t> column);
    void takeFocus();

Q_SIGNALS:
    /// Somebody wants a field that the playbook does not have.
    void playbookRequested();

private:
    void refresh();
    void fillTargets();
    void apply();
    bool isInstant() const;
    void showProblem();

    ImportState& m_state;
    std::optional<std::size_t> m_column;
    Label* m_title;
    ChoiceBox* m_target;
    QWidget* m_formatHolder;
    QComboBox* m_format;
    QWidget* m_typeHolder;
    QComboBox* m_type;
    Label* m_samples;
    Label* m_problem;
    Label* m_hint;
};

} // namespace baton
