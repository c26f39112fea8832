// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/loading_delegate.h"

#include "ui/common/theme.h"
#include "ui/queue/lead_table_model.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int kBarHeight = 8;

/// Uneven, as text is; the same for a cell at each painting.
int barWidth(const QModelIndex& index, int room)
{
    const int percent = 35 + (index.row() * 37 + index.column() * 53) % 40;
    return room * percent / 100;
}

} // namespace

LoadingDelegate::LoadingDelegate(QStyledItemDelegate* inner, QObject* parent)
    : QStyledItemDelegate(parent), m_inner(inner)
{
    inner->setParent(this);
}

void LoadingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    index.data(Qt::DisplayRole); // says that the row is wanted
    if (!index.data(LeadTableModel::IsLoading).toBool()) {
        m_inner->paint(painter, option, index);
        return;
    }
    const Theme& theme = Theme::instance();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.color(Ink::Selected));
    const QRect room = option.rect.adjusted(tokens::kUnit, 0, -tokens::kUnit, 0);
    const QRect bar(room.left(), room.center().y() - kBarHeight / 2, barWidth(index, room.width()),
                    kBarHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Ink::Hover));
    painter->drawRoundedRect(QStyle::visualRect(option.direction, room, bar), kBarHeight / 2.0,
                             kBarHeight / 2.0);
    painter->restore();
}

QSize LoadingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return m_inner->sizeHint(option, index);
}

bool LoadingDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return m_inner->helpEvent(event, view, option, index);
}

} // namespace baton
