// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <functional>
#include <vector>

namespace baton {

/// Something that the palette can do.
struct PaletteEntry {
    QString kind;   ///< what it is, for the second column: "Page", "Lead", ...
    QString text;   ///< what is searched
    QString detail; ///< searched too; may be empty
    QString hint;   ///< its shortcut
    QString icon;
    std::function<void()> run;
};

/// The entries that fit what was typed, best first: all words must occur; where a name begins with them it
/// comes first. Leads are found elsewhere and come in as they are.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Kind = Qt::UserRole, Detail, Hint };

    using QAbstractListModel::QAbstractListModel;

    /// All that can be done without looking anything up.
    void setEntries(std::vector<PaletteEntry> entries);
    void setNeedle(const QString& needle);
    /// What a search in the workspace found for the present needle; shown behind the rest.
    void setFound(std::vector<PaletteEntry> entries);

    const PaletteEntry& entry(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();

    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_found;
    QString m_needle;
    std::vector<const PaletteEntry*> m_shown;
};

} // namespace baton
