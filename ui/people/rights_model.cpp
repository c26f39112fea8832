// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rights_model.h"

#include "core/domain/right.h"
#include "ui/common/cell_roles.h"

#include "words/key_words.h"

namespace baton {

namespace {

QString rightText(int row)
{
    QString text = keyText("right", rightKey(Right(row)));
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

int RightsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rightKeys().size());
}

int RightsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(roleKeys().size()) + 1;
}

QVariant RightsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0)
        return role == Qt::DisplayRole ? rightText(index.row()) : QVariant();
    const bool may = hasRight(Role(index.column() - 1), Right(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return may ? tr("yes") : QString();
    case Qt::AccessibleTextRole:
        return may ? tr("yes") : tr("no");
    case cell::IconName:
        return may ? QStringLiteral("tick") : QString();
    default:
        return {};
    }
}

QVariant RightsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("May") : keyText("role", roleKeys()[std::size_t(section - 1)]);
}

} // namespace baton
