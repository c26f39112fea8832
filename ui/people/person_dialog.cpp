// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_dialog.h"

#include "core/runtime/people_commands.h"
#include "core/runtime/session.h"
#include "ui/common/choice_box.h"
#include "ui/common/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/key_words.h"
#include "words/problem_text.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

constexpr int kLabelWidth = 128;
constexpr int kWidth = 520;

QString hintOf(Role role)
{
    switch (role) {
    case Role::Manager:
        return PersonDialog::tr("everything but running the engine");
    case Role::SdrLead:
        return PersonDialog::tr("all leads, imports, presence of all");
    case Role::Rep:
        return PersonDialog::tr("own leads and own presence");
    case Role::Reviewer:
        return PersonDialog::tr("imports, new leads and notes");
    case Role::Viewer:
        return PersonDialog::tr("reads");
    case Role::Engine:
        break;
    }
    return PersonDialog::tr("decides and hands over leads");
}

Label* labelFor(const QString& text, QWidget* field, QWidget* parent)
{
    auto* const label = new Label(text, TextStyle::Body, Ink::Text, parent);
    label->setBuddy(field);
    label->setMinimumHeight(tokens::kControlHeight);
    return label;
}

} // namespace

PersonDialog::PersonDialog(Desk& desk, const PeopleData& data, const std::string& login, QWidget* parent)
    : DialogBase(
          login.empty() ? tr("Add person") : tr("Edit person"),
          tr("Somebody is known by the login at the operating system, and may do what any of the roles may."),
          {}, parent),
      m_desk(desk),
      m_isNew(login.empty()),
      m_login(new QLineEdit(Words::text(login), this)),
      m_name(new QLineEdit(this)),
      m_rep(new ChoiceBox(this)),
      m_save(setMainAction(login.empty() ? tr("Add person") : tr("Save person")))
{
    m_login->setAccessibleName(tr("Login"));
    m_login->setEnabled(m_isNew); // it names who did what
    m_name->setAccessibleName(tr("Name"));
    m_rep->setAccessibleName(tr("Rep in the roster"));
    m_rep->setFreeTextAllowed(true); // to be emptied; what is no rep is refused
    m_rep->lineEdit()->setPlaceholderText(tr("Nobody of the roster"));

    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(tokens::kGap);
    grid->setVerticalSpacing(tokens::kUnit);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(labelFor(tr("Login"), m_login, this), 0, 0);
    grid->addWidget(m_login, 0, 1);
    grid->addWidget(labelFor(tr("Name"), m_name, this), 1, 0);
    grid->addWidget(m_name, 1, 1);
    for (std::size_t i = 0; i < kRoles; ++i) {
        m_roles[i] = new QCheckBox(
            tr("%1: %2", "role: what it may").arg(keyText("role", roleKey(Role(i))), hintOf(Role(i))), this);
        grid->addWidget(m_roles[i], 2 + int(i), 1);
    }
    grid->addWidget(labelFor(tr("Roles"), m_roles[0], this), 2, 0);
    grid->addWidget(labelFor(tr("Rep in the roster"), m_rep, this), 2 + int(kRoles), 0);
    grid->addWidget(m_rep, 2 + int(kRoles), 1);
    content()->addLayout(grid);
    content()->addStretch();
    setMinimumWidth(kWidth);
    fill(data);
    (m_isNew ? m_login : m_name)->setFocus();
}

void PersonDialog::offerReps(const PeopleData& data)
{
    QStringList keys, titles;
    for (const RepNow& each : data.reps) {
        keys.append(Words::text(each.rep.id.text()));
        titles.append(Words::text(each.rep.name.empty() ? each.rep.id.text() : each.rep.name));
    }
    m_rep->setChoices(keys, titles);
    m_rep->setChosenKey({});
}

void PersonDialog::fill(const PeopleData& data)
{
    offerReps(data);
    const auto person = std::ranges::find(data.people, login(), &Person::login);
    if (person == data.people.end()) {
        // Whoever comes first keeps the rights that everybody has while nobody is known.
        if (data.people.empty()) {
            m_login->setText(Words::text(m_desk.actor().login));
            m_roles[std::size_t(Role::Manager)]->setChecked(true);
        }
        return;
    }
    m_name->setText(Words::text(person->name));
    for (const Role role : person->roles)
        m_roles[std::size_t(role)]->setChecked(true);
    if (person->rep)
        m_rep->setChosenKey(Words::text(person->rep->text()));
}

std::string PersonDialog::login() const
{
    return m_login->text().trimmed().toStdString();
}

std::vector<Role> PersonDialog::roles() const
{
    std::vector<Role> roles;
    for (std::size_t i = 0; i < kRoles; ++i) {
        if (m_roles[i]->isChecked())
            roles.push_back(Role(i));
    }
    return roles;
}

void PersonDialog::tryAccept()
{
    if (m_job.isPending())
        return;
    showError({});
    showProblems({});
    const QString typed = m_rep->currentText().trimmed();
    const int entry = m_rep->findText(typed, Qt::MatchFixedString);
    const std::string rep = (entry >= 0 ? m_rep->itemData(entry).toString() : typed).toStdString();
    if (entry < 0 && !rep.empty()) {
        showError(tr("%1 is no rep of the roster.").arg(Words::quoted(rep)));
        m_rep->setFocus(Qt::OtherFocusReason);
        return;
    }
    const std::string name = m_name->text().trimmed().toStdString();
    const auto then = [this](const Result<Problems>& problems) { take(problems); };
    m_save->setEnabled(false);
    if (m_isNew)
        m_job.replace(m_desk.write(
            this,
            [person = Person{{}, login(), name, roles(), true, RepId::make(rep)}](Session& session) {
                return addPerson(session, person);
            },
            then));
    else
        m_job.replace(m_desk.write(
            this,
            [login = login(), change = PersonChange{name, roles(), std::nullopt, rep}](Session& session) {
                return changePerson(session, login, change);
            },
            then));
}

void PersonDialog::take(const Result<Problems>& problems)
{
    m_save->setEnabled(true);
    if (!problems)
        showError(tr("Nothing was saved. %1").arg(errorText(problems.error())));
    else if (hasErrors(*problems))
        showProblems(*problems);
    else
        accept();
}

} // namespace baton
