// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace baton {

class Banner;
class ColumnDetails;
class ColumnsModel;
class ImportState;
class Label;
class MappingMenu;
class ProblemList;
class TableView;

/// What each column of the file becomes, and by what rows are recognised. Enter on a column goes to its
/// choice, Del leaves it out.
class ColumnsStep final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(ImportState& state, QWidget* parent = nullptr);

    void takeFocus();
    MappingMenu* mappings() const { return m_mappings; }

Q_SIGNALS:
    void playbookRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void refresh();
    void refreshWords();
    QString identityText() const;
    void showCurrent();

    ImportState& m_state;
    ColumnsModel* m_model;
    Label* m_origin;
    MappingMenu* m_mappings;
    Label* m_identity;
    Banner* m_notice;
    ProblemList* m_problems;
    TableView* m_table;
    ColumnDetails* m_details;
};

} // namespace baton
