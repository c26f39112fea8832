// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_cursor.h"
#include "core/base/zone.h"
#include "core/criteria/compiler.h"
#include "core/fields/standard_fields.h"
#include "core/scoring/score.h"

#include <memory>
#include <string>
#include <vector>

namespace baton::test {

/// A lead, its activities, and the rules of a document {"scorecards": [...], "gates": [...]} that it is
/// scored by.
struct ScoredLead {
    Problems problems;
    std::unique_ptr<ScoringRules> rules;
    std::unique_ptr<FactBinder> binder;
    Lead lead;
    std::vector<Activity> activities;
    Instant now = *parseInstant("2026-03-02T10:00:00Z");
    Facts facts;
    Score score;

    explicit ScoredLead(const std::string& text)
    {
        const Json document = parseJson(text).root;
        const JsonCursor cursor(document, "", problems);
        std::vector<Scorecard> scorecards;
        for (const JsonCursor& each : cursor.elements("scorecards"))
            scorecards.push_back(parseScorecard(each).value());
        std::vector<Gate> gates;
        for (const JsonCursor& each : cursor.elements("gates"))
            gates.push_back(parseGate(each).value());
        const auto catalogue = std::make_shared<FieldCatalogue>();
        CriteriaCompiler compiler(catalogue);
        rules = std::make_unique<ScoringRules>(std::move(scorecards), std::move(gates), compiler, problems);
        auto needed = compiler.fieldsUsed();
        binder = std::make_unique<FactBinder>(catalogue, compiler.freeze(), std::move(needed), Zone::utc());
    }

    void did(const std::string& kind, const std::string& ago)
    {
        activities.insert(activities.begin(), {{}, kind, now - parseDuration(ago)->length, {}});
    }

    /// Scores as of an instant, and puts the score where gates see it.
    const Score& at(Instant instant)
    {
        binder->bind(lead, activities, nullptr, instant, facts);
        rules->score(facts, score);
        binder->set(facts, fields::ScoreTotal, score.total.toDouble());
        binder->set(facts, fields::ScorePercent, score.percent);
        binder->set(facts, fields::Grade, score.grade.empty() ? Value() : Value(score.grade));
        return score;
    }
    const Score& scored() { return at(now); }
    std::int64_t milli() { return scored().total.milli; }
    std::optional<Instant> nextChange()
    {
        scored();
        return rules->nextChange(facts);
    }
    /// `raisedBy`: the gate that brought it there.
    std::optional<Stage> passedTo(Stage stage, std::string_view raisedBy = "g")
    {
        scored();
        const auto passed = rules->passGates(facts, stage, raisedBy);
        return passed ? std::optional(passed->to) : std::nullopt;
    }
};

} // namespace baton::test
