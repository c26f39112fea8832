// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_assign_form.h"

#include "core/runtime/desk.h"
#include "ui/common/action_rep_picker.h"
#include "ui/common/choice_box.h"
#include "ui/common/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace baton {

AssignForm::AssignForm(Desk& desk, QWidget* parent)
    : ActionForm(parent),
      m_desk(desk),
      m_rep(new RepPicker(desk, this)),
      m_pool(new ChoiceBox(this)),
      m_costsTurn(new QCheckBox(tr("Costs a turn in this pool"), this))
{
    column()->addWidget(m_rep, 1);
    addField(tr("Counts in the pool"), m_pool);
    column()->addWidget(m_costsTurn);
    setFocusProxy(m_rep);
    connect(m_rep, &RepPicker::chosen, this, [this] {
        offerPools();
        Q_EMIT changed();
    });
    connect(m_rep, &RepPicker::confirmed, this, &ActionForm::confirmed);
    connect(m_pool, &ChoiceBox::chosen, this, [this] {
        m_costsTurn->setEnabled(!m_pool->chosenKey().isEmpty());
        Q_EMIT changed();
    });
    connect(m_costsTurn, &QCheckBox::toggled, this, &ActionForm::changed);
    offerPools();
}

void AssignForm::setRep(const RepId& rep)
{
    m_rep->setRep(rep);
}

void AssignForm::offerPools()
{
    QStringList keys{QString()};
    QStringList titles{tr("None")};
    const auto rep = m_rep->rep();
    if (const auto& roster = m_desk.rules()->roster; roster && rep) {
        for (const Pool& pool : roster->pools) {
            if (std::ranges::find(pool.members, *rep, &PoolMember::rep) == pool.members.end())
                continue;
            keys.append(QString::fromStdString(pool.id.text()));
            titles.append(QString::fromStdString(pool.name));
        }
    }
    const QString before = m_pool->chosenKey();
    m_pool->setChoices(keys, titles);
    m_pool->setChosenKey(keys.contains(before) ? before : QString());
    m_pool->setEnabled(keys.size() > 1);
    m_costsTurn->setEnabled(!m_pool->chosenKey().isEmpty());
}

std::optional<LeadAction> AssignForm::action() const
{
    const auto rep = m_rep->rep();
    if (!rep)
        return std::nullopt;
    action::Assign assign;
    assign.rep = *rep;
    assign.pool = PoolId::make(m_pool->chosenKey().toStdString());
    assign.costsTurn = assign.pool && m_costsTurn->isChecked();
    return assign;
}

} // namespace baton
