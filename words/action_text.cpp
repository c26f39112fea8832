// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/action_text.h"

#include <QLocale>

#include "words/count_words.h"
#include "words/key_words.h"
#include "words/words.h"
#include <set>

namespace baton {

namespace {

/// By the cap; %1 the rep, %2 the number, %3 the cap, %4 the pool.
QString excessPattern(CandidateVerdict cap)
{
    switch (cap) {
    case CandidateVerdict::AtRepDayCap:
        return Words::tr("%1 would have got %2 leads of today; the cap is %3.");
    case CandidateVerdict::AtRepWeekCap:
        return Words::tr("%1 would have got %2 leads of this week; the cap is %3.");
    case CandidateVerdict::AtRepMonthCap:
        return Words::tr("%1 would have got %2 leads of this month; the cap is %3.");
    case CandidateVerdict::AtPoolDayCap:
        return Words::tr("%1 would have got %2 leads of today from the pool %4; the cap is %3.");
    case CandidateVerdict::AtPoolWeekCap:
        return Words::tr("%1 would have got %2 leads of this week from the pool %4; the cap is %3.");
    case CandidateVerdict::AtPoolMonthCap:
        return Words::tr("%1 would have got %2 leads of this month from the pool %4; the cap is %3.");
    case CandidateVerdict::AtPoolOpenCap:
        return Words::tr("%1 would have %2 open leads from the pool %4; the cap is %3.");
    default:
        return Words::tr("%1 would have %2 open leads; the cap is %3.");
    }
}

} // namespace

QString actionSummaryText(const ActionReport& report)
{
    QStringList parts{countText(Counted::Leads, report.leads)};
    if (!report.owners.empty())
        parts.append(countText(Counted::Owners, std::ssize(report.owners)));
    std::set<RepId> over;
    for (const CapExcess& excess : report.overCap)
        over.insert(excess.rep);
    if (!over.empty())
        parts.append(countText(Counted::OverCap, std::ssize(over)));
    if (!report.refused.empty())
        parts.append(countText(Counted::Refused, std::ssize(report.refused)));
    return parts.join(Words::tr(", "));
}

QString capExcessText(const CapExcess& excess, const QString& rep, const QString& pool)
{
    return Words::filled(excessPattern(excess.cap),
                         {rep, QLocale().toString(excess.would), QLocale().toString(excess.limit), pool});
}

QString undoText(ActionReport::Undo undo)
{
    return keyText("undo_chance", undo == ActionReport::Undo::Possible ? "possible" : "until_routed");
}

} // namespace baton
