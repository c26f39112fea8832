// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/roc.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace baton {

namespace {

/// The two-sided 95 % point of the normal distribution.
constexpr double kZ = 1.959963984540054;

std::vector<ScoredOutcome> byScore(std::span<const ScoredOutcome> outcomes)
{
    std::vector<ScoredOutcome> sorted(outcomes.begin(), outcomes.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const ScoredOutcome& a, const ScoredOutcome& b) { return a.score < b.score; });
    return sorted;
}

std::size_t endOfTie(std::span<const ScoredOutcome> sorted, std::size_t begin)
{
    std::size_t end = begin;
    while (end < sorted.size() && sorted[end].score == sorted[begin].score)
        ++end;
    return end;
}

std::size_t wonIn(std::span<const ScoredOutcome> outcomes)
{
    const auto won =
        std::count_if(outcomes.begin(), outcomes.end(), [](const auto& each) { return each.won; });
    return static_cast<std::size_t>(won);
}

/// Sums over one kind of leads of their placements: the part of the other kind that each beats, ties half.
struct Placements {
    double sum = 0;
    double squares = 0;

    void add(double placement, double times)
    {
        sum += placement * times;
        squares += placement * placement * times;
    }
    /// The unbiased variance of the mean of at least two.
    double varianceOfMean(double count) const
    {
        const double mean = sum / count;
        return std::max(0.0, squares / count - mean * mean) / (count - 1);
    }
};

/// Of a rate seen in n cases, 95 %.
Interval wilson(double rate, double n)
{
    const double scale = 1 + kZ * kZ / n;
    const double centre = (rate + kZ * kZ / (2 * n)) / scale;
    const double half = kZ * std::sqrt(rate * (1 - rate) / n + kZ * kZ / (4 * n * n)) / scale;
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

/// A sample without variance is no proof that there is none: of few leads the next one may well differ.
Interval intervalOf(double area, double variance, double rarer)
{
    if (variance == 0)
        return wilson(area, rarer);
    const double deviation = kZ * std::sqrt(variance);
    return {std::max(0.0, area - deviation), std::min(1.0, area + deviation)};
}

ScoreBand bandOf(std::span<const ScoredOutcome> leads, double from, double to)
{
    ScoreBand band{from, to, leads.size(), wonIn(leads), 0, {}};
    if (band.leads > 0)
        band.rate = static_cast<double>(band.won) / static_cast<double>(band.leads);
    band.interval = wilsonInterval(band.won, band.leads);
    return band;
}

} // namespace

std::optional<RocArea> rocArea(std::span<const ScoredOutcome> outcomes)
{
    const auto sorted = byScore(outcomes);
    const auto won = static_cast<double>(wonIn(sorted));
    const double lost = static_cast<double>(sorted.size()) - won;
    if (won == 0 || lost == 0)
        return std::nullopt;

    Placements ofWon;
    Placements ofLost;
    double wonBelow = 0;
    double lostBelow = 0;
    for (std::size_t begin = 0; begin < sorted.size();) {
        const std::size_t end = endOfTie(sorted, begin);
        const auto wonHere = static_cast<double>(wonIn(std::span(sorted).subspan(begin, end - begin)));
        const double lostHere = static_cast<double>(end - begin) - wonHere;
        ofWon.add((lostBelow + lostHere / 2) / lost, wonHere);
        ofLost.add((won - wonBelow - wonHere / 2) / won, lostHere);
        wonBelow += wonHere;
        lostBelow += lostHere;
        begin = end;
    }

    RocArea result;
    result.area = ofWon.sum / won;
    if (const double rarer = std::min(won, lost); rarer >= 2)
        result.interval =
            intervalOf(result.area, ofWon.varianceOfMean(won) + ofLost.varianceOfMean(lost), rarer);
    result.won = static_cast<std::size_t>(won);
    result.lost = static_cast<std::size_t>(lost);
    return result;
}

std::vector<ScoreBand> quantileBands(std::span<const ScoredOutcome> outcomes, std::size_t count)
{
    const auto sorted = byScore(outcomes);
    std::vector<ScoreBand> bands;
    std::size_t begin = 0;
    for (std::size_t band = 1; band <= count && begin < sorted.size(); ++band) {
        const std::size_t wanted = sorted.size() * band / count;
        if (wanted <= begin)
            continue;
        const std::size_t end = endOfTie(sorted, wanted - 1);
        bands.push_back(bandOf(std::span(sorted).subspan(begin, end - begin), sorted[begin].score,
                               sorted[end - 1].score));
        begin = end;
    }
    return bands;
}

std::vector<ScoreBand> decileBands(std::span<const ScoredOutcome> outcomes)
{
    return quantileBands(outcomes, 10);
}

std::vector<ScoreBand> bandsByEdges(std::span<const ScoredOutcome> outcomes, std::span<const double> edges)
{
    const auto sorted = byScore(outcomes);
    const auto before = [](const ScoredOutcome& each, double edge) { return each.score < edge; };
    std::vector<ScoreBand> bands;
    auto begin = sorted.begin();
    double from = -std::numeric_limits<double>::infinity();
    for (const double edge : edges) {
        const auto end = std::lower_bound(begin, sorted.end(), edge, before);
        bands.push_back(bandOf(std::span(begin, end), from, edge));
        begin = end;
        from = edge;
    }
    bands.push_back(bandOf(std::span(begin, sorted.end()), from, std::numeric_limits<double>::infinity()));
    return bands;
}

Interval wilsonInterval(std::size_t won, std::size_t of)
{
    if (of == 0)
        return {0, 1};
    const auto n = static_cast<double>(of);
    return wilson(static_cast<double>(won) / n, n);
}

} // namespace baton
