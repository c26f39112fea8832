// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/roc.h"
#include "core/runtime/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baton {

/// Which leads a score is held against. A sample is drawn by a field that never changes, such as the source's
/// id, so that rules chosen on one part can be judged on the other: a lead is below when the first eight
/// hexadecimal digits of the SHA-256 of the field's text, modulo 10, are less than `below` / 10.
struct ScoreReportOptions {
    std::string outcome; ///< a yes/no field, or one that holds 0 and 1
    int bands = 10;
    std::string sampleBy; ///< field id or "external_id"; empty: all leads
    int below = 70;       ///< percent, a multiple of 10
    bool rest = false;    ///< the leads that are not below
};

struct ScoreReport {
    std::int64_t leads = 0; ///< of the sample, withdrawn ones left out
    std::int64_t withoutOutcome = 0;
    std::int64_t unscored = 0;    ///< with an outcome
    std::optional<RocArea> roc;   ///< nothing: no outcomes of one kind
    std::vector<ScoreBand> bands; ///< by rising score, never splitting leads of one score
};

/// Of each lead the score with which the engine first gave it to somebody; of one that nobody got, its score
/// now. "field.unknown" or "field.not_an_outcome" (argument: the field) when the options name fields that do
/// not do.
Result<ScoreReport> scoreReport(Session& session, const ScoreReportOptions& options);

} // namespace baton
