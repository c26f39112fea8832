// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace baton {

class ImportState;

/// The columns of the file, a row each: its name, what stands in it, what it becomes, and what is wrong with
/// that. Follows the state; a change of the mapping is a change of rows, never a reset.
class ColumnsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Samples, Becomes, Remark, Count };

    /// `state` must outlive it.
    explicit ColumnsModel(const ImportState& state, QObject* parent = nullptr);

    /// The column of the file that a row is about.
    std::size_t fileColumn(int row) const { return m_columns[std::size_t(row)]; }
    /// The first different values of a column of the file.
    static QStringList samplesOf(const ImportState& state, std::size_t column, int most);
    static QString columnTitle(const ImportState& state, std::size_t column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();
    QString text(std::size_t column, int section) const;
    QString remark(std::size_t column) const;
    QString iconName(std::size_t column, int section) const;

    const ImportState& m_state;
    std::vector<std::size_t> m_columns;
    std::vector<QStringList> m_samples; ///< by row
};

} // namespace baton
