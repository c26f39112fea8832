// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "ui/common/icons.h"

#include <algorithm>

namespace baton {

namespace {

constexpr int kNoMatch = -1;
constexpr std::size_t kMostShown = 60;

/// The better the smaller: at the beginning, at the beginning of a word, anywhere.
int rank(const PaletteEntry& entry, const QStringList& words)
{
    int worst = 0;
    for (const QString& word : words) {
        const auto at = entry.text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0 && !entry.detail.contains(word, Qt::CaseInsensitive))
            return kNoMatch;
        const bool beginsWord = at > 0 && !entry.text[at - 1].isLetterOrNumber();
        worst = std::max(worst, at == 0 ? 0 : beginsWord ? 1 : at > 0 ? 2 : 3);
    }
    return worst;
}

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_found.clear();
    rebuild();
    endResetModel();
}

void PaletteModel::setNeedle(const QString& needle)
{
    beginResetModel();
    m_needle = needle.simplified();
    m_found.clear();
    rebuild();
    endResetModel();
}

void PaletteModel::setFound(std::vector<PaletteEntry> entries)
{
    const auto before = m_shown.size() - m_found.size();
    if (!m_found.empty()) {
        beginRemoveRows({}, int(before), int(m_shown.size()) - 1);
        m_shown.resize(before);
        m_found.clear();
        endRemoveRows();
    }
    if (entries.empty())
        return;
    beginInsertRows({}, int(before), int(before + entries.size()) - 1);
    m_found = std::move(entries);
    for (const PaletteEntry& entry : m_found)
        m_shown.push_back(&entry);
    endInsertRows();
}

const PaletteEntry& PaletteModel::entry(int row) const
{
    return *m_shown[std::size_t(row)];
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::DecorationRole:
        return icon(shown.icon.isEmpty() ? QStringLiteral("command") : shown.icon);
    case Qt::AccessibleTextRole:
        return shown.hint.isEmpty() ? tr("%1, %2").arg(shown.text, shown.kind)
                                    : tr("%1, %2, %3").arg(shown.text, shown.kind, shown.hint);
    case Kind:
        return shown.kind;
    case Detail:
        return shown.detail;
    case Hint:
        return shown.hint;
    default:
        return {};
    }
}

void PaletteModel::rebuild()
{
    const QStringList words = m_needle.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, const PaletteEntry*>> ranked;
    for (const PaletteEntry& entry : m_entries) {
        if (const int place = rank(entry, words); place != kNoMatch)
            ranked.emplace_back(place, &entry);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    ranked.resize(std::min(ranked.size(), kMostShown));
    m_shown.clear();
    for (const auto& [place, entry] : ranked)
        m_shown.push_back(entry);
}

} // namespace baton
