// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/count_tiles.h"

#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace baton {

CountTiles::CountTiles(Tense tense, QWidget* parent) : QWidget(parent)
{
    const bool done = tense == Tense::Done;
    m_titles = {tr("rows read"), done ? tr("new") : tr("would be new"),
                done ? tr("updated") : tr("would be updated"), tr("known, nothing new"),
                done ? tr("rejected") : tr("would be rejected")};
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::kFive);
    for (std::size_t tile = 0; tile < kTiles; ++tile) {
        auto* const column = new QVBoxLayout;
        column->setSpacing(0);
        m_figures[tile] = new Label(TextStyle::Display, Ink::Text, this);
        column->addWidget(m_figures[tile]);
        column->addWidget(new Label(m_titles[tile], TextStyle::Caption, Ink::Muted, this));
        row->addLayout(column);
    }
    row->addStretch();
    setCounts(ImportProgress());
}

void CountTiles::setCounts(const ImportProgress& counts)
{
    const std::array<std::int64_t, kTiles> values{counts.rows, counts.created, counts.updated,
                                                  counts.duplicate, counts.rejected};
    for (std::size_t tile = 0; tile < kTiles; ++tile) {
        const QString text = locale().toString(qlonglong(values[tile]));
        m_figures[tile]->setText(text);
        m_figures[tile]->setAccessibleName(tr("%1: %2", "title: figure").arg(m_titles[tile], text));
        const bool isBad = tile + 1 == kTiles && values[tile] > 0;
        m_figures[tile]->setInk(isBad ? Ink::BadText : values[tile] == 0 ? Ink::Muted : Ink::Text);
    }
}

void CountTiles::setCounts(const ImportReport& report)
{
    setCounts(
        ImportProgress{0, 0, report.rows, report.created, report.updated, report.duplicate, report.rejected});
}

} // namespace baton
