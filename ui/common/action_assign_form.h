// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/action_form.h"

class QCheckBox;

namespace baton {

class ChoiceBox;
class Desk;
class RepPicker;

/// To whom, and whether the leads count in a pool of the rep's.
class AssignForm final : public ActionForm {
    Q_OBJECT

public:
    AssignForm(Desk& desk, QWidget* parent);

    std::optional<LeadAction> action() const override;
    void setRep(const RepId& rep);

private:
    void offerPools();

    Desk& m_desk;
    RepPicker* m_rep;
    ChoiceBox* m_pool;
    QCheckBox* m_costsTurn;
};

} // namespace baton
