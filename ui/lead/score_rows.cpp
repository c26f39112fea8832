// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/score_rows.h"

#include "core/handoff/score_breakdown.h"
#include "ui/lead/lead_words.h"

#include <QCoreApplication>

#include "words/key_words.h"
#include "words/seen_text.h"
#include "words/value_text.h"
#include "words/words.h"
#include <algorithm>
#include <cstdlib>

namespace baton {

namespace {

/// The translation context of this file.
class ScoreRows {
    Q_DECLARE_TR_FUNCTIONS(baton::ScoreRows)
};

/// Shorter than pointsText(): what fades has many digits, which say nothing at a glance.
QString shownPoints(Points points)
{
    const std::int64_t tenths = (points.milli >= 0 ? points.milli + 50 : points.milli - 50) / 100;
    return pointsText({tenths * 100});
}

Ink inkOf(Points points)
{
    return points.milli < 0 ? Ink::BadText : Ink::GoodText;
}

QString titleOr(const std::string& title, const std::string& id)
{
    return Words::text(title.empty() ? id : title);
}

QString groupTitle(const ScoreBreakdown::Line& line)
{
    return line.group ? titleOr(line.group->title, line.group->id.text()) : Words::text(line.addend.group);
}

QString addendTitle(const ScoreBreakdown::Line& line)
{
    switch (line.addend.kind) {
    case Contribution::Kind::Cap:
        return ScoreRows::tr("More than the group may give");
    case Contribution::Kind::Floor:
        return ScoreRows::tr("Less than the group may take");
    case Contribution::Kind::Criterion:
        break;
    }
    return line.criterion ? titleOr(line.criterion->title, line.criterion->id.text())
                          : Words::text(line.addend.criterion);
}

QString decayText(const Criterion& criterion)
{
    const int days = int(std::chrono::duration_cast<std::chrono::days>(criterion.decay.over).count());
    switch (criterion.decay.kind) {
    case Decay::Kind::None:
        return {};
    case Decay::Kind::Linear:
        return ScoreRows::tr("Fades to nothing within %Ln day(s)", nullptr, days);
    case Decay::Kind::HalfLife:
        return ScoreRows::tr("Halves every %Ln day(s)", nullptr, days);
    case Decay::Kind::Window:
        return ScoreRows::tr("Counts for %Ln day(s)", nullptr, days);
    }
    return {};
}

QString capDetail(const ScoreBreakdown::Line& line)
{
    if (!line.group)
        return {};
    const auto& limit = line.addend.kind == Contribution::Kind::Cap ? line.group->cap : line.group->floor;
    if (!limit)
        return {};
    return line.addend.kind == Contribution::Kind::Cap
               ? ScoreRows::tr("The group gives at most %1").arg(numberText(limit->toDouble()))
               : ScoreRows::tr("The group gives at least %1").arg(numberText(limit->toDouble()));
}

QString addendDetail(const ScoreBreakdown::Line& line, const FieldCatalogue& catalogue)
{
    if (!line.criterion)
        return capDetail(line);
    const Criterion& criterion = *line.criterion;
    QStringList parts = decidingTexts(line.seen, catalogue);
    if (criterion.each) {
        parts.append(criterion.repeat > 1
                         ? ScoreRows::tr("Counted %1 of at most %2 times, %3 each")
                               .arg(line.addend.times)
                               .arg(criterion.repeat)
                               .arg(pointsText(criterion.points))
                         : ScoreRows::tr("Counted once, %1").arg(pointsText(criterion.points)));
    }
    if (const QString decay = decayText(criterion); !decay.isEmpty())
        parts.append(decay);
    return parts.join(u'\n');
}

ListRow addendRow(const ScoreBreakdown::Line& line, const FieldCatalogue& catalogue, int depth)
{
    ListRow row;
    row.key = QStringLiteral("score.%1.%2.%3")
                  .arg(Words::text(line.addend.group), Words::text(line.addend.criterion))
                  .arg(int(line.addend.kind));
    row.depth = depth;
    row.title = addendTitle(line);
    row.detail = addendDetail(line, catalogue);
    row.trailing = pointsText(line.addend.points); // exact: the total is their sum
    row.trailingInk = inkOf(line.addend.points);
    return row;
}

ListRow heading(const QString& key, const QString& title, const QString& trailing = {})
{
    ListRow row;
    row.key = key;
    row.kind = ListRow::Kind::Heading;
    row.title = title;
    row.trailing = trailing;
    return row;
}

void mark(ListRow& row, bool yes)
{
    row.icon = yes ? QStringLiteral("tick") : QStringLiteral("cross");
    row.iconInk = yes ? Ink::GoodText : Ink::BadText;
    row.spokenIcon = yes ? ScoreRows::tr("Yes") : ScoreRows::tr("No");
}

/// The groups stand one after another, as in the document.
void addGroups(const ScoreBreakdown& breakdown, const FieldCatalogue& catalogue, std::vector<ListRow>& rows)
{
    for (std::size_t first = 0; first < breakdown.lines.size();) {
        std::size_t end = first;
        Points sum;
        for (; end < breakdown.lines.size() &&
               breakdown.lines[end].addend.group == breakdown.lines[first].addend.group;
             ++end)
            sum = sum + breakdown.lines[end].addend.points;
        const QString id = Words::text(breakdown.lines[first].addend.group);
        rows.push_back(
            heading(QStringLiteral("group.") + id, groupTitle(breakdown.lines[first]), pointsText(sum)));
        for (; first < end; ++first)
            rows.push_back(addendRow(breakdown.lines[first], catalogue, 0));
    }
}

void addTotal(const Trace& trace, std::vector<ListRow>& rows)
{
    ListRow total;
    total.key = QStringLiteral("total");
    total.kind = ListRow::Kind::Total;
    total.title = ScoreRows::tr("Total");
    total.detail = ScoreRows::tr("%1 % of what the scorecard can give; fit %2 %, engagement %3 %")
                       .arg(QString::number(trace.percent, 'f', 0), QString::number(trace.fitPercent, 'f', 0),
                            QString::number(trace.engagementPercent, 'f', 0));
    total.trailing = numberText(trace.total.toDouble());
    if (!trace.grade.empty())
        total.trailing = ScoreRows::tr("%1, grade %2").arg(total.trailing, Words::text(trace.grade));
    rows.push_back(total);
}

void addConditions(const QString& key, const TextLines& lines, std::vector<ListRow>& rows)
{
    int number = 0;
    for (const TextLine& line : lines) {
        ListRow row;
        row.key = QStringLiteral("%1.%2").arg(key).arg(++number);
        row.depth = line.depth;
        row.title = line.text;
        mark(row, line.mark == TextLine::Mark::Yes);
        rows.push_back(row);
    }
}

void addGate(const ScoreBreakdown::GateLine& line, const FieldCatalogue& catalogue,
             std::vector<ListRow>& rows)
{
    const Gate& gate = *line.gate;
    const QString key = QStringLiteral("gate.") + Words::text(gate.id.text());
    ListRow row;
    row.key = key;
    row.title = ScoreRows::tr("%1 → %2").arg(titleOr(gate.title, gate.id.text()), stageText(gate.to));
    row.detail = line.passed  ? ScoreRows::tr("Moved the lead")
                 : line.holds ? ScoreRows::tr("Met, but it did not move the lead")
                              : ScoreRows::tr("Not met");
    mark(row, line.passed);
    rows.push_back(row);
    addConditions(key + QStringLiteral(".when"), seenLines(line.when, catalogue, 1), rows);
    for (std::size_t i = 0; i < line.unless.size(); ++i) {
        ListRow unless;
        unless.key = QStringLiteral("%1.unless%2").arg(key).arg(i);
        unless.depth = 1;
        unless.title = ScoreRows::tr("Unless:");
        rows.push_back(unless);
        addConditions(unless.key, seenLines(line.unless[i], catalogue, 2), rows);
    }
}

} // namespace

std::vector<ListRow> scoreRows(const ExplainedDecision& decision)
{
    const FieldCatalogue& catalogue = decision.snapshot->catalogue();
    const ScoreBreakdown breakdown = breakScoreDown(*decision.snapshot, decision.trace);
    std::vector<ListRow> rows;
    if (breakdown.scorecard) {
        addGroups(breakdown, catalogue, rows);
        addTotal(decision.trace, rows);
    } else {
        rows.push_back(heading(QStringLiteral("none"), ScoreRows::tr("No scorecard applies to this lead")));
    }
    if (!breakdown.gates.empty())
        rows.push_back(heading(QStringLiteral("gates"),
                               ScoreRows::tr("Gates from %1").arg(stageText(decision.trace.stageBefore))));
    for (const ScoreBreakdown::GateLine& line : breakdown.gates)
        addGate(line, catalogue, rows);
    return rows;
}

std::vector<ListRow> topScoreRows(const ExplainedDecision& decision, std::size_t most)
{
    ScoreBreakdown breakdown = breakScoreDown(*decision.snapshot, decision.trace);
    std::ranges::stable_sort(breakdown.lines, [](const auto& a, const auto& b) {
        return std::abs(a.addend.points.milli) > std::abs(b.addend.points.milli);
    });
    breakdown.lines.resize(std::min(breakdown.lines.size(), most));
    std::vector<ListRow> rows;
    for (const ScoreBreakdown::Line& line : breakdown.lines) {
        ListRow row = addendRow(line, decision.snapshot->catalogue(), 0);
        row.detail.clear();
        row.trailing = shownPoints(line.addend.points);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace baton
