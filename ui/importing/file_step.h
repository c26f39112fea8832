// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace baton {

class Banner;
class ImportState;
class Label;
class PreviewModel;
class SectionHeader;
class TableView;

/// The chosen file: what its rows are, how it is written, and its first rows, which follow at once.
class FileStep final : public QWidget {
    Q_OBJECT

public:
    explicit FileStep(ImportState& state, QWidget* parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void chooseRequested();

private:
    void buildHead();
    QWidget* buildFields();
    void refresh();
    void refreshFields();
    void fillEncodings();
    void fillDelimiters();
    void fillHeaders();
    void apply();

    ImportState& m_state;
    PreviewModel* m_model;
    QWidget* m_head;
    Label* m_name;
    Label* m_facts;
    QPushButton* m_other;
    Banner* m_fault;
    QWidget* m_fields;
    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_header;
    QSpinBox* m_headerRow;
    QWidget* m_headerRowHolder;
    SectionHeader* m_rowsHeader;
    TableView* m_rows;
};

} // namespace baton
