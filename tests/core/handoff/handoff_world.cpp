// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/handoff/handoff_world.h"

#include <cstdio>

namespace baton::test {

const std::string_view kWorldPlaybook = R"json({
 "format": 1, "name": "World", "zone": "America/New_York",
 "fields": [{"id": "segment", "title": "Segment", "type": "choice", "choices": ["smb", "enterprise"]},
            {"id": "won", "title": "Won", "type": "yes_no", "outcome": true}],
 "scorecards": [{"id": "main", "title": "Main", "groups": [
   {"id": "fit", "title": "Fit", "kind": "fit", "cap": 60, "criteria": [
     {"id": "big", "title": "Big company", "when": {"field": "employees", "op": "ge", "value": 1000}, "points": 40},
     {"id": "home", "title": "Home market", "when": {"field": "country", "op": "one_of", "value": ["US", "CA"]}, "points": 30},
     {"id": "free", "title": "Consumer mailbox", "when": {"field": "free_mail", "op": "is", "value": true}, "points": -20}]},
   {"id": "eng", "title": "Engagement", "kind": "engagement", "cap": 40, "criteria": [
     {"id": "demo", "title": "Asked for a demo", "each": {"did": "form_submission"}, "points": 20, "repeat": 2,
      "decay": {"kind": "half_life", "over": "14d"}}]}],
   "grades": {"letters": [{"mark": "A", "from": 60}, {"mark": "B", "from": 30}, {"mark": "C"}],
              "numbers": [{"mark": "1", "from": 50}, {"mark": "2"}]}}],
 "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["subscriber", "lead"], "to": "mql",
            "when": {"field": "score", "op": "ge", "value": 30},
            "unless": [{"field": "email", "op": "ends_with", "value": "@competitor.com"}]}],
 "trees": {"main": {"title": "Inbound", "nodes": {
   "start": {"type": "entry", "on": "qualified", "next": {"next": "owner"}},
   "owner": {"type": "assign_owner", "who": "account_owner", "availability": {"policy": "now"},
             "pool": "midwest", "next": {"assigned": "done", "nobody": "size"}},
   "size": {"type": "decision", "title": "Size", "branches": [
              {"id": "ent", "title": "Enterprise", "when": {"field": "employees", "op": "ge", "value": 5000}}],
            "next": {"ent": "tag", "else": "region"}},
   "tag": {"type": "set_field", "field": "segment", "value": "enterprise", "next": {"next": "to_ent"}},
   "to_ent": {"type": "assign_pool", "pool": "enterprise", "next": {"assigned": "done", "nobody": "region"}},
   "region": {"type": "decision", "title": "Region", "branches": [
              {"id": "ne", "title": "Northeast", "when": {"all": [{"field": "country", "op": "is", "value": "US"},
                 {"field": "state", "op": "one_of", "value": ["NY", "MA", "CT"]}]}},
              {"id": "eu", "title": "Europe", "when": {"field": "country", "op": "one_of", "value": ["DE", "FR", "GB"]}}],
            "next": {"ne": "to_ne", "eu": "to_oncall", "else": "to_mw"}},
   "to_ne": {"type": "assign_pool", "pool": "northeast", "next": {"assigned": "done", "nobody": "to_mw"}},
   "to_mw": {"type": "assign_pool", "pool": "midwest", "next": {"assigned": "done", "nobody": "to_oncall"}},
   "to_oncall": {"type": "assign_pool", "pool": "oncall", "next": {"assigned": "done", "nobody": "wait"}},
   "wait": {"type": "hold", "queue": "nobody_in", "expires": "2d", "next": {"retry": "region", "expired": "gone"}},
   "gone": {"type": "end", "disposition": "expired"},
   "done": {"type": "end"}}}}})json";

const std::string_view kWorldRoster = R"json({
 "format": 1,
 "reps": [
  {"id": "dana", "name": "Dana Cole", "email": "dana@example.com", "zone": "America/New_York",
   "hours": {"mon": ["09:00-17:00"], "tue": ["09:00-17:00"], "wed": ["09:00-17:00"]}, "caps": {"perDay": 40}},
  {"id": "eli", "name": "Eli Ward", "email": "eli@example.com", "zone": "America/New_York",
   "hours": {"mon": ["09:00-17:00"], "tue": ["09:00-17:00"]}},
  {"id": "mia", "name": "Mia Berg", "email": "mia@example.com", "zone": "America/Chicago",
   "hours": {"mon": ["08:00-16:00"], "thu": ["08:00-16:00"]}},
  {"id": "noah", "name": "Noah Lind", "email": "noah@example.com", "zone": "America/Chicago",
   "hours": {"mon": ["08:00-16:00"]}},
  {"id": "olga", "name": "Olga Petrov", "email": "olga@example.com", "zone": "Europe/Berlin",
   "hours": {"mon": ["08:00-18:00"]}},
  {"id": "ivan", "name": "Ivan Former", "email": "ivan@example.com", "zone": "Europe/Berlin", "active": false,
   "hours": {"mon": ["00:00-24:00"]}}],
 "pools": [
  {"id": "northeast", "name": "Northeast", "sticky": "account",
   "members": [{"rep": "dana", "weight": 2}, {"rep": "eli", "weight": 1}, {"rep": "ivan", "weight": 1}]},
  {"id": "midwest", "name": "Midwest", "members": [{"rep": "mia", "caps": {"perDay": 30}}, {"rep": "noah"}]},
  {"id": "oncall", "name": "On call", "members": [{"rep": "olga", "caps": {"open": 25}}]},
  {"id": "enterprise", "name": "Enterprise", "strategy": "balanced_by_value", "valueField": "revenue",
   "members": [{"rep": "dana"}, {"rep": "mia", "eligible": {"field": "country", "op": "is_not", "value": "CA"}}]}]})json";

std::shared_ptr<const EngineSnapshot> snapshotOf(std::string_view playbookText, std::string_view rosterText)
{
    Problems problems;
    auto playbook = parsePlaybook(playbookText, problems);
    const JsonDocument rosterDocument = parseJson(rosterText);
    auto roster = parseRoster(rosterDocument.root, problems);
    std::shared_ptr<const EngineSnapshot> snapshot;
    if (playbook && roster)
        snapshot = EngineSnapshot::build(std::move(*playbook), {1}, std::move(*roster), {1}, problems);
    for (const Problem& problem : problems)
        std::fprintf(stderr, "%s %s %s\n", problem.code.c_str(), problem.location.c_str(),
                     problem.args.empty() ? "" : problem.args[0].c_str());
    return snapshot;
}

std::shared_ptr<const EngineSnapshot> handoffWorld()
{
    static const auto snapshot = snapshotOf(kWorldPlaybook, kWorldRoster);
    return snapshot;
}

Lead leadFrom(std::string_view country, std::string_view state, double employees, std::string_view email)
{
    static std::int64_t nextId = 0;
    Lead lead;
    lead.id = {++nextId};
    lead.receivedAt = mondayMorning();
    lead.values.set("country", country.empty() ? Value() : Value(std::string(country)));
    lead.values.set("state", state.empty() ? Value() : Value(std::string(state)));
    lead.values.set("employees", employees);
    lead.values.set("revenue", employees * 1000.0);
    lead.values.set("email", std::string(email));
    return lead;
}

Instant mondayMorning()
{
    return *parseInstant("2026-03-02T15:00:00Z");
}

Instant sundayNight()
{
    return *parseInstant("2026-03-01T08:00:00Z");
}

} // namespace baton::test
