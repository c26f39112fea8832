// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/table.h"

#include <algorithm>

namespace baton {

namespace {

constexpr qsizetype kWidest = 40;

QString fitted(const QString& cell)
{
    return cell.size() <= kWidest ? cell : cell.left(kWidest - 1) + QChar(0x2026);
}

} // namespace

void Table::write(Context& context) const
{
    std::vector<qsizetype> widths(std::size_t(m_rows.front().size()), 0);
    for (const QStringList& row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], fitted(row.value(qsizetype(i))).size());
    }
    for (const QStringList& row : m_rows) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i)
            line += fitted(row.value(qsizetype(i))).leftJustified(widths[i] + 2);
        context.line(line.trimmed());
    }
}

} // namespace baton
