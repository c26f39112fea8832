// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playbook/version_entry.h"

#include <QAbstractTableModel>

namespace baton {

/// The versions of a document, newest first.
class VersionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Version, Since, Who, Note, Hash, Count };
    enum class Kind { Playbook, Roster };

    explicit VersionModel(Kind kind, QObject* parent = nullptr);

    /// Those that were there already keep their rows.
    void setEntries(std::vector<VersionEntry> entries);
    const VersionEntry& entry(int row) const { return m_entries[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const VersionEntry& entry, int column) const;

    Kind m_kind;
    std::vector<VersionEntry> m_entries;
};

} // namespace baton
