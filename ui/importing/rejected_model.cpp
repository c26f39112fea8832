// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/rejected_model.h"

#include <QRegularExpression>

#include "words/problem_text.h"

namespace baton {

namespace {

/// "row 12, column 3" as people read it; anything else as it stands.
QString placeText(const std::string& location)
{
    static const QRegularExpression pattern(QStringLiteral("^row (\\d+)(?:, column (\\d+))?$"));
    QString text = QString::fromStdString(location);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return text;
    if (match.captured(2).isEmpty())
        return RejectedModel::tr("Row %1").arg(match.captured(1));
    return RejectedModel::tr("Row %1, column %2").arg(match.captured(1), match.captured(2));
}

} // namespace

void RejectedModel::setProblems(const Problems& problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int RejectedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int RejectedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Count);
}

QVariant RejectedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole || index.row() >= int(m_problems.size()))
        return {};
    Problem problem = m_problems[std::size_t(index.row())];
    if (index.column() == Place)
        return placeText(problem.location);
    problem.location.clear();
    return problemText(problem);
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("Where") : tr("Why it was rejected");
}

} // namespace baton
