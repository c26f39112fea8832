// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/lead_words.h"

#include "ui/common/relative_time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "words/value_text.h"
#include "words/words.h"
#include <cmath>

namespace baton {

namespace {

/// The translation context of this file.
class LeadWords {
    Q_DECLARE_TR_FUNCTIONS(baton::LeadWords)
};

} // namespace

QString leadText(const LeadFile& file, std::string_view field)
{
    const Value* const value = file.summary.lead.values.find(field);
    const auto* const text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? Words::text(*text) : QString();
}

QString leadName(const LeadFile& file)
{
    const QString first = leadText(file, "first_name");
    const QString last = leadText(file, "last_name");
    if (!first.isEmpty() && !last.isEmpty())
        return LeadWords::tr("%1 %2", "first and last name").arg(first, last);
    if (!first.isEmpty() || !last.isEmpty())
        return first + last;
    const QString email = leadText(file, "email");
    return email.isEmpty() ? LeadWords::tr("Lead %1").arg(file.summary.lead.id.value) : email;
}

QString leadPosition(const LeadFile& file)
{
    const QString title = leadText(file, "job_title");
    const QString company = leadText(file, "company");
    if (title.isEmpty() || company.isEmpty())
        return title + company;
    return LeadWords::tr("%1 at %2", "job title at company").arg(title, company);
}

QString readableValue(const Value& value, const Zone& zone)
{
    if (const auto* const text = std::get_if<std::string>(&value))
        return Words::text(*text);
    if (const auto* const number = std::get_if<double>(&value))
        return QLocale().toString(*number, 'f', std::floor(*number) == *number ? 0 : 2);
    if (const auto* const instant = std::get_if<Instant>(&value))
        return dateTimeText(*instant, zone);
    if (const auto* const choices = std::get_if<MultiChoice>(&value)) {
        QStringList parts;
        for (const std::string& choice : *choices)
            parts.append(Words::text(choice));
        return parts.join(QStringLiteral(", "));
    }
    return valueText(value);
}

QString scoreText(Points points)
{
    return QLocale().toString(std::round(points.toDouble() * 10) / 10, 'g', 8);
}

QString leadLink(LeadId lead)
{
    return QStringLiteral("baton://lead/%1").arg(lead.value);
}

} // namespace baton
