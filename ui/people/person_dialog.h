// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "ui/common/dialog_base.h"
#include "ui/people/people_data.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace baton {

class ChoiceBox;

/// Adds somebody to the workspace, or changes who they are and what they may do.
class PersonDialog final : public DialogBase {
    Q_OBJECT

public:
    /// `login` empty: somebody new. `desk` must outlive it.
    PersonDialog(Desk& desk, const PeopleData& data, const std::string& login, QWidget* parent = nullptr);

    /// Of whom it was.
    std::string login() const;

protected:
    void tryAccept() override;

private:
    static constexpr std::size_t kRoles = 6;

    void fill(const PeopleData& data);
    void offerReps(const PeopleData& data);
    std::vector<Role> roles() const;
    void take(const Result<Problems>& problems);

    Desk& m_desk;
    bool m_isNew;
    QLineEdit* m_login;
    QLineEdit* m_name;
    std::array<QCheckBox*, kRoles> m_roles{};
    ChoiceBox* m_rep;
    QPushButton* m_save;
    JobSlot m_job;
};

} // namespace baton
