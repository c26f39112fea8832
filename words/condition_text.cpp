// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/condition_text.h"

#include "core/base/duration.h"

#include "words/count_words.h"
#include "words/key_words.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

QString titleOf(const std::string& field, const FieldCatalogue& catalogue)
{
    const auto index = catalogue.find(field);
    return index ? fieldTitle(catalogue.at(*index)) : Words::text(field);
}

QString comparison(const std::string& field, const std::string& op, const Json& operand,
                   const FieldCatalogue& catalogue)
{
    const QString value = operandText(operand, op);
    return Words::filled(value.isEmpty() ? Words::tr("%1 %2") : Words::tr("%1 %2 %3"),
                         {titleOf(field, catalogue), operatorText(op), value});
}

/// Reads a condition into one line. The depth of conditions is bounded by their parser.
class Sentence {
public:
    Sentence(const FieldCatalogue& catalogue, int mostParts) : m_catalogue(catalogue), m_partsLeft(mostParts)
    {
    }

    QString of(const Condition& condition, bool nested)
    {
        switch (condition.kind) {
        case Condition::Kind::Field:
            --m_partsLeft;
            return comparison(condition.field, condition.op, condition.operand, m_catalogue);
        case Condition::Kind::Did:
            --m_partsLeft;
            return did(condition);
        case Condition::Kind::All:
            return joined(condition, Words::tr("%1 and %2"), Words::tr("always"), nested);
        case Condition::Kind::Any:
            return joined(condition, Words::tr("%1 or %2"), Words::tr("never"), nested);
        case Condition::Kind::None:
            break;
        }
        if (condition.children.empty())
            return Words::tr("always");
        return Words::filled(Words::tr("not (%1)"), {joined(condition, Words::tr("%1 or %2"), {}, false)});
    }

private:
    QString joined(const Condition& condition, const QString& pattern, const QString& ifEmpty, bool nested)
    {
        QString all;
        for (const Condition& child : condition.children) {
            if (m_partsLeft <= 0) {
                all = Words::filled(pattern, {all, QString(QChar(0x2026))});
                break;
            }
            const QString part = of(child, condition.children.size() > 1);
            all = all.isEmpty() ? part : Words::filled(pattern, {all, part});
        }
        if (all.isEmpty())
            return ifEmpty;
        return nested && condition.children.size() > 1 ? Words::filled(QStringLiteral("(%1)"), {all}) : all;
    }

    QString did(const Condition& condition)
    {
        const QString kind =
            condition.activityKind == "*" ? Words::tr("anything") : Words::text(condition.activityKind);
        QString text = Words::filled(Words::tr("did %1"), {kind});
        if (condition.atLeast > 1)
            text = Words::filled(Words::tr("%1 at least %2"),
                                 {text, countText(Counted::Times, condition.atLeast)});
        if (condition.within)
            text = Words::filled(Words::tr("%1 within the last %2"),
                                 {text, Words::text(formatDuration(*condition.within))});
        if (!condition.children.empty())
            text = Words::filled(Words::tr("%1 where %2"), {text, of(condition.children.front(), true)});
        return text;
    }

    const FieldCatalogue& m_catalogue;
    int m_partsLeft;
};

/// A "did" as it was written: its line has the whole of it.
QString didText(const ConditionLine& line, const FieldCatalogue& catalogue)
{
    Problems ignored; // it was explained: the condition is sound
    const auto did = parseCondition(JsonCursor(line.operand, {}, ignored));
    return did ? conditionText(*did, catalogue) : Words::text(line.field);
}

QString seenText(const ConditionLine& line)
{
    if (line.kind != Condition::Kind::Did)
        return valueText(line.seen);
    const auto* const count = std::get_if<double>(&line.seen);
    return countText(Counted::Times, std::int64_t(count ? *count : 0));
}

QString groupText(Condition::Kind kind)
{
    switch (kind) {
    case Condition::Kind::All:
        return Words::tr("all of");
    case Condition::Kind::Any:
        return Words::tr("any of");
    default:
        return Words::tr("none of");
    }
}

} // namespace

bool isComparison(const ConditionLine& line)
{
    return line.kind == Condition::Kind::Field || line.kind == Condition::Kind::Did;
}

QString conditionText(const Condition& condition, const FieldCatalogue& catalogue, int mostParts)
{
    return Sentence(catalogue, mostParts).of(condition, false);
}

QString comparisonText(const ConditionLine& line, const FieldCatalogue& catalogue, bool isNegated)
{
    if (!isComparison(line))
        return groupText(line.kind);
    const QString asked = line.kind == Condition::Kind::Did
                              ? didText(line, catalogue)
                              : comparison(line.field, line.op, line.operand, catalogue);
    return Words::filled(Words::tr("%1; it was %2"),
                         {isNegated ? Words::filled(Words::tr("not (%1)"), {asked}) : asked, seenText(line)});
}

} // namespace baton
