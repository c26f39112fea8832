// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace baton {

/// One past lead: what it scored and how it ended.
struct ScoredOutcome {
    double score = 0; ///< finite
    bool won = false;
};

struct Interval {
    double low = 0;
    double high = 0;
};

/// The chance that a lead that was won scored higher than one that was not; ties count half. 0.5 is a coin.
struct RocArea {
    double area = 0;
    /// 95 %, DeLong et al. 1988, within 0..1. Where the variance is 0, as of kinds that the score parts
    /// without fault, Wilson 1927: `area` of as many leads as the rarer kind has. Nothing with fewer than two
    /// of a kind.
    std::optional<Interval> interval;
    std::size_t won = 0;
    std::size_t lost = 0;
};

/// O(n log n). Nothing without leads of both kinds.
std::optional<RocArea> rocArea(std::span<const ScoredOutcome> outcomes);

/// Leads whose scores lie between two edges, and the part of them that was won.
struct ScoreBand {
    double from = 0; ///< least score in the band
    double to = 0;   ///< greatest score in the band
    std::size_t leads = 0;
    std::size_t won = 0;
    double rate = 0;   ///< won / leads; 0 for an empty band
    Interval interval; ///< 95 %, Wilson 1927; 0..1 for an empty band
};

/// `count` bands of about as many leads each, by rising score. Equal scores share a band, so there may be
/// fewer.
std::vector<ScoreBand> quantileBands(std::span<const ScoredOutcome> outcomes, std::size_t count);
/// Ten of them.
std::vector<ScoreBand> decileBands(std::span<const ScoredOutcome> outcomes);

/// The bands below edges[0], from each edge (which belongs to it) to the next, and from the last on. `edges`
/// ascending. `from` and `to` are the edges; the outer ones are infinite.
std::vector<ScoreBand> bandsByEdges(std::span<const ScoredOutcome> outcomes, std::span<const double> edges);

/// Of `won` out of `of`, 95 %.
Interval wilsonInterval(std::size_t won, std::size_t of);

} // namespace baton
