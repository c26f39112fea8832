// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columns_model.h"

#include "core/base/text.h"
#include "ui/common/cell_roles.h"
#include "ui/importing/import_state.h"
#include "ui/importing/import_targets.h"

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kSamples = 3;
constexpr qsizetype kLongestSample = 60;

} // namespace

ColumnsModel::ColumnsModel(const ImportState& state, QObject* parent)
    : QAbstractTableModel(parent), m_state(state)
{
    connect(&state, &ImportState::previewChanged, this, &ColumnsModel::reload);
    connect(&state, &ImportState::mappingChanged, this, [this] {
        if (!m_columns.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_columns.size()) - 1, Count - 1));
    });
    reload();
}

void ColumnsModel::reload()
{
    const auto columns =
        m_state.isReadable() ? mappedColumns(m_state.preview()->file) : decltype(m_columns)();
    beginResetModel();
    m_columns = columns;
    m_samples.clear();
    for (const std::size_t column : m_columns)
        m_samples.push_back(samplesOf(m_state, column, kSamples));
    endResetModel();
}

QStringList ColumnsModel::samplesOf(const ImportState& state, std::size_t column, int most)
{
    QStringList samples;
    for (const PreviewRow& row : state.preview()->rows) {
        if (column >= row.cells.size() || trimmed(row.cells[column]).empty())
            continue;
        QString text = QString::fromStdString(row.cells[column]).simplified();
        if (text.size() > kLongestSample)
            text = text.left(kLongestSample - 1) + QChar(0x2026);
        if (!samples.contains(text))
            samples.append(text);
        if (samples.size() == most)
            break;
    }
    return samples;
}

QString ColumnsModel::columnTitle(const ImportState& state, std::size_t column)
{
    const CsvFile& file = state.preview()->file;
    return file.hasHeader ? QString::fromStdString(file.columns[column]) : tr("Column %1").arg(column + 1);
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QString ColumnsModel::remark(std::size_t column) const
{
    const auto problem = m_state.problemOf(column);
    if (!problem)
        return {};
    Problem alone = *problem;
    alone.location.clear();
    const auto& found = m_state.check().columns[column];
    return found ? tr("%Ln of the first rows: %1", nullptr, int(found->rows)).arg(problemText(alone))
                 : problemText(alone);
}

QString ColumnsModel::text(std::size_t column, int section) const
{
    if (section == Name)
        return columnTitle(m_state, column);
    if (section == Remark)
        return remark(column);
    const std::string& target = m_state.draft().columns[column].target;
    return target.empty() ? tr("not imported")
                          : importTargetTitle(m_state.draft().kind, target, m_state.catalogue());
}

QString ColumnsModel::iconName(std::size_t column, int section) const
{
    if (section == Remark && m_state.problemOf(column))
        return QStringLiteral("error");
    if (section == Becomes)
        return m_state.draft().columns[column].target.empty() ? QStringLiteral("minus")
                                                              : QStringLiteral("tick");
    return {};
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_columns.size()))
        return {};
    const std::size_t column = fileColumn(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == Samples ? m_samples[std::size_t(index.row())].join(QStringLiteral(" · "))
                                         : text(column, index.column());
    if (role == cell::IconName) {
        const QString name = iconName(column, index.column());
        return name.isEmpty() ? QVariant() : QVariant(name);
    }
    if (role == Qt::ToolTipRole && index.column() == Remark)
        return remark(column);
    return {};
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column of the file");
    case Samples:
        return tr("First values");
    case Becomes:
        return tr("Becomes");
    case Remark:
        return tr("Problem");
    default:
        return {};
    }
}

} // namespace baton
