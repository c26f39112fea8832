// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/score_report.h"

#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/fields/catalogue.h"
#include "core/fields/value_io.h"
#include "core/storage/repositories.h"

#include <unordered_map>

namespace baton {

namespace {

constexpr int kPage = 1000;
constexpr std::string_view kExternalId = "external_id";

/// Whether a value says yes or no; nothing if it says neither.
std::optional<bool> outcomeOf(const Value& value)
{
    if (const auto* const yes = std::get_if<bool>(&value))
        return *yes;
    if (const auto* const number = std::get_if<double>(&value))
        return *number == 1 || *number == 0 ? std::optional(*number == 1) : std::nullopt;
    const auto* const text = std::get_if<std::string>(&value);
    const auto read = text ? parseValue(FieldType::YesNo, *text) : std::nullopt;
    const auto* const yes = read ? std::get_if<bool>(&*read) : nullptr;
    return yes ? std::optional(*yes) : std::nullopt;
}

bool isInSample(const Lead& lead, const ScoreReportOptions& options)
{
    if (options.sampleBy.empty())
        return true;
    std::string text = lead.externalId;
    if (options.sampleBy != kExternalId) {
        const Value* const value = lead.values.find(options.sampleBy);
        text = value ? formatValue(*value) : std::string();
    }
    const Digest digest = sha256({text});
    const std::uint32_t first = std::uint32_t(digest[0]) << 24 | std::uint32_t(digest[1]) << 16 |
                                std::uint32_t(digest[2]) << 8 | std::uint32_t(digest[3]);
    return (int(first % 10) < options.below / 10) != options.rest;
}

Result<void> checkFields(const FieldCatalogue& catalogue, const ScoreReportOptions& options)
{
    const auto outcome = catalogue.find(options.outcome);
    if (!outcome)
        return Error{"field.unknown", {options.outcome}};
    const FieldType type = catalogue.at(*outcome).type;
    if (type == FieldType::Instant || type == FieldType::MultiChoice ||
        catalogue.at(*outcome).origin == FieldOrigin::Derived)
        return Error{"field.not_an_outcome", {options.outcome}};
    if (!options.sampleBy.empty() && options.sampleBy != kExternalId && !catalogue.find(options.sampleBy))
        return Error{"field.unknown", {options.sampleBy}};
    return {};
}

using MilliByLead = std::unordered_map<std::int64_t, std::int64_t>;

/// The score that each lead had when the engine first gave it to somebody: what came later, work on the lead
/// above all, is no forecast any more.
Result<MilliByLead> scoresAtHandover(Session& session)
{
    MilliByLead scores;
    BATON_TRY(
        session.repositories().events.eachOfKind("assigned", [&](LeadId lead, std::string_view payload) {
            const JsonDocument document = parseJson(payload);
            if (!document.ok() || !document.root.is_object())
                return;
            const auto milli = document.root.find("scoreMilli");
            if (milli != document.root.end() && milli->is_number_integer())
                scores.try_emplace(lead.value, milli->get<std::int64_t>());
        }));
    return scores;
}

std::int64_t scoreOf(const LeadRow& row, const MilliByLead& atHandover)
{
    const auto found = atHandover.find(row.lead.id.value);
    return found == atHandover.end() ? *row.scoreMilli : found->second;
}

void count(const LeadRow& row, const MilliByLead& atHandover, const ScoreReportOptions& options,
           ScoreReport& report, std::vector<ScoredOutcome>& outcomes)
{
    if (row.state == LeadState::Withdrawn || !isInSample(row.lead, options))
        return;
    ++report.leads;
    const Value* const value = row.lead.values.find(options.outcome);
    const auto positive = value ? outcomeOf(*value) : std::nullopt;
    if (!positive)
        ++report.withoutOutcome;
    else if (!row.scoreMilli)
        ++report.unscored;
    else
        outcomes.push_back({double(scoreOf(row, atHandover)) / 1000.0, *positive});
}

} // namespace

Result<ScoreReport> scoreReport(Session& session, const ScoreReportOptions& options)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    BATON_TRY(checkFields(**catalogue, options));
    const auto atHandover = scoresAtHandover(session);
    if (!atHandover)
        return atHandover.error();
    ScoreReport report;
    std::vector<ScoredOutcome> outcomes;
    LeadId after;
    while (true) {
        const auto rows = session.repositories().leads.page({}, after, kPage);
        if (!rows)
            return rows.error();
        if (rows->empty())
            break;
        for (const LeadRow& row : *rows)
            count(row, *atHandover, options, report, outcomes);
        after = rows->back().lead.id;
    }
    report.roc = rocArea(outcomes);
    report.bands = quantileBands(outcomes, std::size_t(options.bands));
    return report;
}

} // namespace baton
