// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/lead_cells.h"

#include "core/listing/listing_fields.h"
#include "ui/common/cell_roles.h"
#include "ui/common/relative_time.h"
#include "ui/common/status_look.h"

#include <QCoreApplication>
#include <QLocale>

#include "words/key_words.h"

namespace baton {

namespace {

/// The translation context of this file.
class Cells {
    Q_DECLARE_TR_FUNCTIONS(baton::LeadCells)
};

QString textOf(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString fieldText(const ListedLead& lead, std::string_view field)
{
    const Value* const value = lead.summary.lead.values.find(field);
    const auto* const text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? textOf(*text) : QString();
}

/// By name, or by what else tells a lead from others.
QString nameText(const ListedLead& lead)
{
    QString name = (fieldText(lead, "first_name") + u' ' + fieldText(lead, "last_name")).trimmed();
    if (!name.isEmpty())
        return name;
    const QString email = fieldText(lead, "email");
    return email.isEmpty() ? u'#' + QString::number(lead.summary.lead.id.value) : email;
}

bool isHeld(const ListedLead& lead)
{
    return lead.summary.state == LeadState::Held;
}

/// When something is due at once it has been since the lead last changed.
std::optional<Instant> instantOf(const Field& field, const ListedLead& lead, const Value& value)
{
    const auto* const instant = std::get_if<Instant>(&value);
    if (!instant)
        return std::nullopt;
    if (field.id.text() == listing::kDue && *instant == Instant())
        return lead.summary.updatedAt;
    return *instant;
}

bool isRep(std::string_view field)
{
    return field == "owner" || field == "previous_owner" || field == "account_owner";
}

} // namespace

LeadCells::LeadCells(std::shared_ptr<const DeskRules> rules, std::shared_ptr<const FieldCatalogue> listing,
                     Zone viewer)
    : m_rules(std::move(rules)), m_listing(std::move(listing)), m_viewer(viewer)
{
}

QString LeadCells::title(const Field& field) const
{
    return field.id.text() == listing::kName ? Cells::tr("Lead") : fieldTitle(field);
}

bool LeadCells::isRightAligned(const Field& field)
{
    return field.type == FieldType::Number && field.id.text() != "score";
}

QString LeadCells::repText(const Value& value) const
{
    const auto* const text = std::get_if<std::string>(&value);
    const auto rep = text ? RepId::make(*text) : std::nullopt;
    return rep ? textOf(m_rules->repName(*rep)) : QString();
}

QString LeadCells::poolText(const ListedLead& lead) const
{
    if (isHeld(lead))
        return textOf(lead.summary.holdQueue);
    return lead.summary.pool.empty() ? QString() : textOf(m_rules->poolName(lead.summary.pool));
}

QString LeadCells::plainText(const Field& field, const Value& value) const
{
    if (const auto* const text = std::get_if<std::string>(&value))
        return field.id.text() == "stage" ? keyText("stage", *text) : textOf(*text);
    // Decay moves a score by thousandths all the time; a list compares whole points.
    if (const auto* const number = std::get_if<double>(&value); number && field.id.text() == "score")
        return QLocale().toString(qRound(*number));
    if (const auto* const number = std::get_if<double>(&value))
        return field.id.text() == listing::kId
                   ? QString::number(qlonglong(*number))
                   : QLocale().toString(*number, 'g', QLocale::FloatingPointShortest);
    if (const auto* const yes = std::get_if<bool>(&value))
        return *yes ? Cells::tr("Yes") : Cells::tr("No");
    if (const auto* const choices = std::get_if<MultiChoice>(&value)) {
        QStringList texts;
        for (const std::string& choice : *choices)
            texts.append(textOf(choice));
        return texts.join(QStringLiteral(", "));
    }
    return {};
}

QString LeadCells::text(const Field& field, const ListedLead& lead, const Value& value) const
{
    const std::string& id = field.id.text();
    if (id == listing::kName)
        return nameText(lead);
    if (id == listing::kState)
        return stateText(lead.summary.state);
    if (id == listing::kPool)
        return poolText(lead);
    if (id == listing::kDisposition)
        return lead.summary.disposition.empty() ? QString() : dispositionText(lead.summary.disposition);
    if (isRep(id))
        return repText(value);
    if (const auto instant = instantOf(field, lead, value))
        return dateTimeText(*instant, m_viewer);
    return plainText(field, value);
}

QVariant LeadCells::data(const Field& field, const ListedLead& lead, const Value& value, int role) const
{
    const std::string& id = field.id.text();
    switch (role) {
    case Qt::DisplayRole:
        return text(field, lead, value);
    case Qt::TextAlignmentRole:
        return isRightAligned(field) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        if (id == listing::kName)
            return Cells::tr("%1, %2", "lead, company").arg(nameText(lead), fieldText(lead, "company"));
        return {};
    case Qt::ToolTipRole:
        if (id == listing::kPool && isHeld(lead))
            return Cells::tr("Waits in “%1” until somebody is available.").arg(poolText(lead));
        return {};
    case cell::SubText:
        return id == listing::kName ? fieldText(lead, "company") : QVariant();
    case cell::IconName:
        if (id == listing::kState)
            return lookOf(lead.summary.state).icon;
        return id == listing::kPool && isHeld(lead) ? QStringLiteral("held") : QVariant();
    case cell::ToneOf:
        return id == listing::kState ? QVariant(int(lookOf(lead.summary.state).tone)) : QVariant();
    case cell::Grade:
        return id == "score" ? QVariant(textOf(lead.summary.grade)) : QVariant();
    case cell::InstantMs:
        if (const auto instant = instantOf(field, lead, value))
            return qlonglong(toEpochMs(*instant));
        return {};
    default:
        return {};
    }
}

} // namespace baton
