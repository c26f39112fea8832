// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_filters.h"

#include "core/listing/listing_fields.h"
#include "ui/common/chip_bar.h"
#include "ui/common/condition_popup.h"
#include "ui/common/icons.h"
#include "ui/queue/filter_dialog.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "words/condition_text.h"
#include <algorithm>
#include <functional>

namespace baton {

namespace {

constexpr int kChipHeight = 28;

bool isPoolPart(const Condition& part)
{
    return part.kind == Condition::Kind::Field && part.field == listing::kPool && part.op == "is";
}

/// "dana" of an owner as "Dana Cole", for people.
Json namesFor(const Json& operand, const std::function<std::string(const std::string&)>& nameOf)
{
    if (operand.is_string())
        return nameOf(operand.get<std::string>());
    if (!operand.is_array())
        return operand;
    Json names = Json::array();
    for (const Json& element : operand)
        names.push_back(namesFor(element, nameOf));
    return names;
}

void nameThings(Condition& condition, const DeskRules& rules)
{
    for (Condition& child : condition.children)
        nameThings(child, rules);
    if (condition.kind != Condition::Kind::Field)
        return;
    if (condition.field == "owner" || condition.field == "previous_owner" ||
        condition.field == "account_owner")
        condition.operand = namesFor(condition.operand, [&](const std::string& id) {
            const auto rep = RepId::make(id);
            return rep ? rules.repName(*rep) : id;
        });
    else if (condition.field == listing::kPool)
        condition.operand =
            namesFor(condition.operand, [&](const std::string& id) { return rules.poolName(id); });
}

} // namespace

QueueFilters::QueueFilters(QWidget* parent)
    : QWidget(parent),
      m_pool(new QToolButton(this)),
      m_poolMenu(new QMenu(this)),
      m_chips(new ChipBar(this)),
      m_whole(new QToolButton(this))
{
    const auto dress = [](QToolButton* button, const QString& iconName, const QString& text,
                          const QString& toolTip) {
        button->setText(text);
        button->setIcon(icon(iconName));
        button->setToolTip(toolTip);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("kind", QStringLiteral("low"));
        button->setFixedHeight(kChipHeight);
    };
    dress(m_pool, QStringLiteral("pool"), tr("Any pool"), tr("Leads of one pool"));
    m_pool->setPopupMode(QToolButton::InstantPopup);
    m_pool->setMenu(m_poolMenu);
    dress(m_whole, QStringLiteral("filter"), tr("Combine…"),
          tr("The whole filter as one condition, with alternatives and activities"));
    auto* const row = new QHBoxLayout(this);
    constexpr int kBeside = (tokens::kControlHeight - kChipHeight) / 2; // on a line with the search field
    row->setContentsMargins(0, kBeside, 0, kBeside);
    row->setSpacing(tokens::kUnit);
    row->addWidget(m_pool, 0, Qt::AlignTop);
    row->addWidget(m_chips, 1);
    row->addWidget(m_whole, 0, Qt::AlignTop);
    connect(m_poolMenu, &QMenu::aboutToShow, this, &QueueFilters::fillPoolMenu);
    connect(m_whole, &QToolButton::clicked, this, &QueueFilters::editWhole);
    connect(m_chips, &ChipBar::addRequested, this, &QueueFilters::add);
    connect(m_chips, &ChipBar::editRequested, this, &QueueFilters::edit);
    connect(m_chips, &ChipBar::removeRequested, this, [this](int position) {
        m_parts.erase(m_parts.begin() + position);
        tell();
    });
    connect(m_chips, &ChipBar::clearRequested, this, &QueueFilters::clear);
}

void QueueFilters::setContext(ConditionContext context, std::shared_ptr<const DeskRules> rules)
{
    m_context = std::move(context);
    m_rules = std::move(rules);
    show();
}

std::optional<Condition> QueueFilters::condition() const
{
    if (m_parts.empty())
        return std::nullopt;
    if (m_parts.size() == 1)
        return m_parts.front();
    Condition all;
    all.children = m_parts;
    return all;
}

void QueueFilters::setCondition(const std::optional<Condition>& condition)
{
    m_parts.clear();
    if (condition && condition->kind == Condition::Kind::All)
        m_parts = condition->children;
    else if (condition)
        m_parts.push_back(*condition);
    show();
}

void QueueFilters::clear()
{
    m_parts.clear();
    tell();
}

void QueueFilters::add()
{
    const int position = int(m_parts.size());
    auto* const popup = ConditionPopup::open(m_chips->anchor(position), m_context, std::nullopt);
    connect(popup, &ConditionPopup::applied, this,
            [this](const Condition& condition) { replace(int(m_parts.size()), condition); });
}

void QueueFilters::edit(int position)
{
    if (m_parts[std::size_t(position)].kind != Condition::Kind::Field)
        return editWhole();
    auto* const popup =
        ConditionPopup::open(m_chips->anchor(position), m_context, m_parts[std::size_t(position)]);
    connect(popup, &ConditionPopup::applied, this,
            [this, position](const Condition& condition) { replace(position, condition); });
}

void QueueFilters::editWhole()
{
    auto* const dialog = new FilterDialog(m_context, condition(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setCondition(dialog->condition());
        Q_EMIT changed();
    });
    dialog->open();
}

void QueueFilters::replace(int position, const Condition& condition)
{
    if (std::size_t(position) < m_parts.size())
        m_parts[std::size_t(position)] = condition;
    else
        m_parts.push_back(condition);
    tell();
}

int QueueFilters::poolPosition() const
{
    const auto part = std::ranges::find_if(m_parts, isPoolPart);
    return part == m_parts.end() ? -1 : int(part - m_parts.begin());
}

void QueueFilters::fillPoolMenu()
{
    m_poolMenu->clear();
    const int position = poolPosition();
    const Json chosen = position < 0 ? Json() : m_parts[std::size_t(position)].operand;
    const auto offer = [&](const QString& text, const std::optional<std::string>& pool) {
        QAction* const action = m_poolMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(pool ? chosen == Json(*pool) : chosen.is_null());
        connect(action, &QAction::triggered, this, [this, pool] { setPool(pool); });
    };
    offer(tr("Any pool"), std::nullopt);
    m_poolMenu->addSeparator();
    if (m_rules && m_rules->roster) {
        for (const Pool& pool : m_rules->roster->pools)
            offer(QString::fromStdString(pool.name.empty() ? pool.id.text() : pool.name), pool.id.text());
    }
}

void QueueFilters::setPool(const std::optional<std::string>& pool)
{
    if (const int position = poolPosition(); position >= 0)
        m_parts.erase(m_parts.begin() + position);
    if (pool) {
        Condition condition;
        condition.kind = Condition::Kind::Field;
        condition.field = listing::kPool;
        condition.op = "is";
        condition.operand = *pool;
        m_parts.insert(m_parts.begin(), condition);
    }
    tell();
}

QString QueueFilters::textOf(const Condition& condition) const
{
    Condition named = condition;
    if (m_rules)
        nameThings(named, *m_rules);
    return conditionText(named, *m_context.catalogue);
}

void QueueFilters::show()
{
    if (!m_context.catalogue)
        return;
    QStringList texts;
    for (const Condition& part : m_parts)
        texts.append(textOf(part));
    m_chips->setFilters(texts);
    const int position = poolPosition();
    const bool named = position >= 0 && m_rules && m_parts[std::size_t(position)].operand.is_string();
    m_pool->setText(named ? QString::fromStdString(
                                m_rules->poolName(m_parts[std::size_t(position)].operand.get<std::string>()))
                          : tr("Any pool"));
}

void QueueFilters::tell()
{
    show();
    Q_EMIT changed();
}

} // namespace baton
