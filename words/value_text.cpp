// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/value_text.h"

#include "core/criteria/operator.h"

#include <QLocale>

#include <date/date.h>

#include "words/count_words.h"
#include "words/words.h"
#include <array>
#include <cmath>

namespace baton {

namespace {

constexpr qsizetype kLongestText = 120;
constexpr qsizetype kMostElements = 20;

QString shortened(const QString& text)
{
    if (text.size() <= kLongestText)
        return text;
    qsizetype end = kLongestText - 1;
    if (text[end - 1].isHighSurrogate())
        --end;
    return text.left(end) + QChar(0x2026);
}

QString listed(QStringList parts)
{
    const qsizetype more = parts.size() - kMostElements;
    if (more > 0)
        parts = parts.mid(0, kMostElements) << countText(Counted::More, more);
    return parts.join(QStringLiteral(", "));
}

QString elementText(const Json& element)
{
    if (element.is_string())
        return shortened(Words::text(element.get_ref<const std::string&>()));
    if (element.is_boolean())
        return element.get<bool>() ? Words::tr("yes") : Words::tr("no");
    if (element.is_number())
        return numberText(element.get<double>());
    return shortened(Words::text(writeJson(element)));
}

QString weekdayText(date::weekday day)
{
    static constexpr std::array<const char*, 7> names{
        QT_TRANSLATE_NOOP("baton::Words", "Sunday"),   QT_TRANSLATE_NOOP("baton::Words", "Monday"),
        QT_TRANSLATE_NOOP("baton::Words", "Tuesday"),  QT_TRANSLATE_NOOP("baton::Words", "Wednesday"),
        QT_TRANSLATE_NOOP("baton::Words", "Thursday"), QT_TRANSLATE_NOOP("baton::Words", "Friday"),
        QT_TRANSLATE_NOOP("baton::Words", "Saturday")};
    return Words::tr(names[day.c_encoding()]);
}

QString formatted(const char* format, LocalTime local)
{
    return QString::fromStdString(date::format(format, date::floor<std::chrono::seconds>(local)));
}

} // namespace

QString numberText(double number)
{
    // Nobody reads a revenue of 1.6e+08; beyond this a double has no digits left to show.
    const char format = std::abs(number) < 1e15 ? 'f' : 'g';
    return QLocale().toString(number, format, QLocale::FloatingPointShortest);
}

QString pointsText(Points points)
{
    const QString sign = points.milli < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return sign + numberText(std::abs(points.toDouble()));
}

QString valueText(const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return Words::quoted(shortened(Words::text(*text)));
    if (const auto* number = std::get_if<double>(&value))
        return numberText(*number);
    if (const auto* yes = std::get_if<bool>(&value))
        return *yes ? Words::tr("yes") : Words::tr("no");
    if (const auto* instant = std::get_if<Instant>(&value))
        return Words::text(formatInstant(*instant));
    const auto* choices = std::get_if<MultiChoice>(&value);
    if (!choices || choices->empty())
        return Words::tr("empty");
    QStringList parts;
    for (const std::string& choice : *choices)
        parts.append(Words::quoted(shortened(Words::text(choice))));
    return listed(parts);
}

QString operandText(const Json& operand, std::string_view op)
{
    if (operand.is_null())
        return {};
    if (!operand.is_array())
        return elementText(operand);
    QStringList parts;
    for (const Json& element : operand)
        parts.append(elementText(element));
    const Operator* const known = findOperator(op);
    if (known && known->operand == OperandShape::Range && parts.size() == 2)
        return Words::filled(Words::tr("%1 and %2"), parts);
    return listed(parts);
}

QString localTimeText(Instant instant, const Zone& zone)
{
    return formatted("%a %F %H:%M", zone.toLocal(instant));
}

QString nextTimeText(Instant instant, Instant now, const Zone& zone)
{
    const LocalTime local = zone.toLocal(instant);
    const auto day = date::floor<date::days>(local);
    const auto distance = day - date::floor<date::days>(zone.toLocal(now));
    if (distance == date::days{0})
        return Words::filled(Words::tr("today %1"), {formatted("%H:%M", local)});
    const QString weekday = weekdayText(date::weekday(day));
    if (distance > date::days{0} && distance < date::days{7})
        return Words::filled(Words::tr("%1 %2"), {weekday, formatted("%H:%M", local)});
    return Words::filled(Words::tr("%1 %2"), {weekday, formatted("%F %H:%M", local)});
}

} // namespace baton
