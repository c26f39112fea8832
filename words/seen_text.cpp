// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/seen_text.h"

#include "words/condition_text.h"
#include <algorithm>

namespace baton {

namespace {

/// The parts of a condition in the order of explainCondition()'s lines.
void collectParts(const Condition& condition, std::vector<const Condition*>& parts)
{
    parts.push_back(&condition);
    if (condition.kind == Condition::Kind::Did)
        return;
    for (const Condition& child : condition.children)
        collectParts(child, parts);
}

bool isComparison(const ConditionLine& line)
{
    return line.kind == Condition::Kind::Field || line.kind == Condition::Kind::Did;
}

} // namespace

TextLines seenLines(const Condition& condition, const std::vector<ConditionLine>& lines,
                    const FieldCatalogue& catalogue, int depth)
{
    std::vector<const Condition*> parts;
    collectParts(condition, parts);
    TextLines texts;
    for (std::size_t i = 0; i < std::min(parts.size(), lines.size()); ++i)
        texts.push_back({depth + lines[i].depth, lines[i].holds ? TextLine::Mark::Yes : TextLine::Mark::No,
                         comparisonText(*parts[i], lines[i], catalogue)});
    return texts;
}

QStringList decidingTexts(const Condition& condition, const std::vector<ConditionLine>& lines,
                          const FieldCatalogue& catalogue)
{
    std::vector<const Condition*> parts;
    collectParts(condition, parts);
    const std::size_t count = std::min(parts.size(), lines.size());
    const bool whole = lines.empty() || lines.front().holds;
    QStringList deciding, others;
    for (std::size_t i = 0; i < count; ++i) {
        if (isComparison(lines[i]))
            (lines[i].holds == whole ? deciding : others)
                .append(comparisonText(*parts[i], lines[i], catalogue));
    }
    return deciding.isEmpty() ? others : deciding; // under "none of" it is the other way round
}

} // namespace baton
