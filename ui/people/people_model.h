// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "ui/people/people_data.h"

#include <QAbstractTableModel>

#include <vector>

namespace baton {

/// The people of the workspace, those who left last.
class PeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Name, Login, Roles, RepName, Status, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of the same logins are changed in place.
    void setPeople(const PeopleData& data);
    const Person& person(int row) const { return m_people[std::size_t(row)]; }
    /// -1: nobody of that login.
    int rowOf(const std::string& login) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Person> m_people;
    std::vector<QString> m_repNames; ///< by row
    std::string m_viewer;
};

} // namespace baton
