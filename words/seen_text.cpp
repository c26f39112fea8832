// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/seen_text.h"

#include "words/condition_text.h"

namespace baton {

namespace {

/// A group around the parts that follow it.
struct Group {
    bool decides = true;    ///< how the whole condition came out
    bool decidedBy = true;  ///< its parts that came out so
    bool isNegated = false; ///< its parts stand under an odd number of "none of"
};

} // namespace

TextLines seenLines(const std::vector<ConditionLine>& lines, const FieldCatalogue& catalogue, int depth)
{
    TextLines texts;
    for (const ConditionLine& line : lines)
        texts.push_back({depth + line.depth, line.holds ? TextLine::Mark::Yes : TextLine::Mark::No,
                         comparisonText(line, catalogue)});
    return texts;
}

QStringList decidingTexts(const std::vector<ConditionLine>& lines, const FieldCatalogue& catalogue)
{
    QStringList texts;
    std::vector<Group> groups; // around the line, outermost first
    for (const ConditionLine& line : lines) {
        groups.resize(std::size_t(line.depth));
        const Group around = groups.empty() ? Group{.decidedBy = line.holds} : groups.back();
        const bool decides = around.decides && line.holds == around.decidedBy;
        const bool isNone = line.kind == Condition::Kind::None;
        if (!isComparison(line))
            groups.push_back({decides, line.holds != isNone, around.isNegated != isNone});
        else if (decides)
            texts.append(comparisonText(line, catalogue, around.isNegated));
    }
    return texts;
}

} // namespace baton
