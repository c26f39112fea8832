// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include "ui/common/cell_roles.h"
#include "ui/common/tokens.h"

#include "words/key_words.h"
#include "words/words.h"
#include <algorithm>
#include <functional>

namespace baton {

namespace {

QString rolesText(const Person& person)
{
    QStringList roles;
    for (const Role role : person.roles)
        roles.append(keyText("role", roleKey(role)));
    return roles.join(QStringLiteral(", "));
}

} // namespace

void PeopleModel::setPeople(const PeopleData& data)
{
    std::vector<Person> people = data.people;
    std::stable_partition(people.begin(), people.end(), std::mem_fn(&Person::isActive));
    std::vector<QString> names;
    for (const Person& person : people) {
        const Rep* const rep = person.rep ? data.rep(*person.rep) : nullptr;
        names.push_back(rep && !rep->name.empty() ? Words::text(rep->name)
                        : person.rep              ? Words::text(person.rep->text())
                                                  : QString());
    }
    m_viewer = data.viewer.login;
    const bool same = std::ranges::equal(m_people, people, {}, &Person::login, &Person::login);
    if (!same)
        beginResetModel(); // somebody came or left, which is rare
    m_people = std::move(people);
    m_repNames = std::move(names);
    if (!same)
        endResetModel();
    else if (!m_people.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int PeopleModel::rowOf(const std::string& login) const
{
    const auto found = std::ranges::find(m_people, login, &Person::login);
    return found == m_people.end() ? -1 : int(found - m_people.begin());
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Person& person = this->person(index.row());
    if (index.column() == Status && role == cell::IconName)
        return person.isActive ? QStringLiteral("tick") : QStringLiteral("minus");
    if (index.column() == Status && role == cell::ToneOf)
        return int(person.isActive ? Tone::Good : Tone::Neutral);
    if (index.column() == Name && role == cell::SubText)
        return person.login == m_viewer ? tr("you") : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return Words::text(person.name);
    case Login:
        return Words::text(person.login);
    case Roles:
        return rolesText(person);
    case RepName:
        return m_repNames[std::size_t(index.row())];
    default:
        return person.isActive ? tr("active") : tr("deactivated");
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles{tr("Name"), tr("Login"), tr("Roles"), tr("Rep in the roster"), tr("Status")};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? titles.value(section) : QVariant();
}

} // namespace baton
