// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/candidate_text.h"

#include <QLocale>

#include "words/key_words.h"
#include "words/names.h"
#include "words/value_text.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

bool isChosen(CandidateVerdict verdict)
{
    return verdict == CandidateVerdict::Chosen || verdict == CandidateVerdict::ChosenSticky;
}

QString leadsText(Credit credit)
{
    return QLocale().toString(double(credit.units) / double(Credit::kLead), 'f', 2);
}

/// When the rep is back from a pause, or the hours begin again, in the rep's own zone.
QString backText(const EngineSnapshot& snapshot, const Trace::Candidate& candidate, Instant at)
{
    const auto index = snapshot.routing().repIndex(candidate.rep);
    if (!index)
        return {};
    const WorkCalendar& calendar = snapshot.routing().reps()[*index].calendar;
    const bool isAway = candidate.verdict != CandidateVerdict::NotWorking;
    const auto back = isAway ? candidate.backAt : calendar.nextWorking(at);
    if (!back)
        return isAway ? QString() : Words::tr("has no working hours ahead");
    return Words::filled(Words::tr("back %1 (%2)"),
                         {nextTimeText(*back, at, calendar.zone()), Words::text(calendar.zone().id())});
}

QString ofCap(int count, const std::optional<int>& cap)
{
    return cap ? Words::filled(Words::tr("%1 of %2"), {QLocale().toString(count), QLocale().toString(*cap)})
               : QLocale().toString(count);
}

/// How full somebody is, for the caps of the rep or those of the pool.
QString loadText(CandidateVerdict verdict, const Load& rep, const Caps& repCaps, const Load& pool,
                 const Caps& poolCaps)
{
    switch (verdict) {
    case CandidateVerdict::AtRepDayCap:
        return ofCap(rep.day, repCaps.perDay);
    case CandidateVerdict::AtRepWeekCap:
        return ofCap(rep.week, repCaps.perWeek);
    case CandidateVerdict::AtRepMonthCap:
        return ofCap(rep.month, repCaps.perMonth);
    case CandidateVerdict::AtRepOpenCap:
        return ofCap(rep.open, repCaps.open);
    case CandidateVerdict::AtPoolDayCap:
        return ofCap(pool.day, poolCaps.perDay);
    case CandidateVerdict::AtPoolWeekCap:
        return ofCap(pool.week, poolCaps.perWeek);
    case CandidateVerdict::AtPoolMonthCap:
        return ofCap(pool.month, poolCaps.perMonth);
    case CandidateVerdict::AtPoolOpenCap:
        return ofCap(pool.open, poolCaps.open);
    default:
        return {};
    }
}

const Pool* poolOf(const EngineSnapshot& snapshot, const Trace::Attempt& attempt)
{
    const auto id = PoolId::make(attempt.pool);
    return id ? snapshot.roster().pool(*id) : nullptr;
}

const PoolMember* memberOf(const Pool* pool, const Trace::Candidate& candidate)
{
    if (!pool)
        return nullptr;
    const auto member = std::ranges::find(pool->members, candidate.rep, &PoolMember::rep);
    return member == pool->members.end() ? nullptr : &*member;
}

/// What the pool's strategy compares.
QString turnText(const EngineSnapshot& snapshot, const Trace::Attempt& attempt,
                 const Trace::Candidate& candidate)
{
    const Pool* const pool = poolOf(snapshot, attempt);
    const PoolMember* const member = memberOf(pool, candidate);
    const QString weight = numberText(member ? member->weight : 1);
    if (pool && pool->strategy == "least_loaded")
        return Words::filled(Words::tr("open leads %1, weight %2"),
                             {QLocale().toString(candidate.repLoad.open), weight});
    if (pool && pool->strategy == "balanced_by_value")
        return Words::filled(Words::tr("open value %1, weight %2"),
                             {numberText(candidate.balance.load.value), weight});
    return Words::filled(Words::tr("was owed %1 leads"), {leadsText(candidate.balance.owed)});
}

QString fullText(const EngineSnapshot& snapshot, const Trace::Attempt& attempt,
                 const Trace::Candidate& candidate)
{
    Caps repCaps;
    if (const Rep* const rep = snapshot.roster().rep(candidate.rep))
        repCaps = rep->caps;
    Caps poolCaps;
    if (const PoolMember* const member = memberOf(poolOf(snapshot, attempt), candidate))
        poolCaps = member->caps;
    return loadText(candidate.verdict, candidate.repLoad, repCaps, candidate.balance.load, poolCaps);
}

} // namespace

QString candidateText(const EngineSnapshot& snapshot, const Trace::Attempt& attempt,
                      const Trace::Candidate& candidate, Instant at)
{
    const QString verdict = verdictText(candidate.verdict);
    QString more;
    if (candidate.verdict == CandidateVerdict::NotWorking || candidate.verdict == CandidateVerdict::Paused ||
        candidate.verdict == CandidateVerdict::Offline)
        more = backText(snapshot, candidate, at);
    else if (candidate.verdict == CandidateVerdict::LessOwed || candidate.verdict == CandidateVerdict::Chosen)
        more = attempt.pool.empty() ? QString() : turnText(snapshot, attempt, candidate);
    else
        more = fullText(snapshot, attempt, candidate);
    return more.isEmpty() ? verdict : Words::filled(Words::tr("%1; %2"), {verdict, more});
}

TextLines candidateLines(const EngineSnapshot& snapshot, const Trace::Attempt& attempt, Instant at, int depth)
{
    const Names names(snapshot);
    TextLines lines;
    for (const Trace::Candidate& candidate : attempt.candidates) {
        const auto mark = isChosen(candidate.verdict) ? TextLine::Mark::Yes : TextLine::Mark::No;
        lines.push_back(
            {depth, mark,
             Words::filled(Words::tr("%1: %2"), {names.rep(candidate.rep.text()),
                                                 candidateText(snapshot, attempt, candidate, at)})});
    }
    return lines;
}

} // namespace baton
