// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/transaction.h"
#include "tests/core/runtime/small_workspace.h"

#include <random>

namespace baton::test {

/// A workspace full of leads of every kind, with values that are hard to compare: cases, accents, outer
/// space, sharp s, missing ones. Equal for equal seeds.
class RandomLeads {
public:
    explicit RandomLeads(unsigned seed = 1) : m_random(seed)
    {
        if (!publishPlaybook(session(), playbook(kFields), "")->version)
            qFatal("the playbook of the random leads is not sound");
        auto transaction = *Transaction::begin(session().connection());
        for (const char* name : {"Acme", "acme ", "Zürich AG"}) {
            Account account{{}, name, name, {}, {}, {}};
            if (m_accounts.size() % 2 == 0)
                account.owner = RepId::make("dana");
            m_accounts.push_back(*session().repositories().accounts.upsert(account));
        }
        if (!transaction.commit())
            qFatal("no commit");
    }

    /// The rules of this workspace with other custom fields.
    static std::string playbook(std::string_view fields)
    {
        return R"({"format": 1, "name": "Random", "zone": "Asia/Kathmandu", "fields": [)" +
               std::string(fields) + std::string(kTrees);
    }

    Session& session() { return m_work.session(); }
    SmallWorkspace& work() { return m_work; }
    const std::vector<LeadId>& all() const { return m_all; }
    std::mt19937& random() { return m_random; }
    std::size_t below(std::size_t end) { return m_random() % end; }
    bool chance(int percent) { return int(below(100)) < percent; }
    std::string text()
    {
        static const std::vector<std::string> texts{"Ada",
                                                    "ada ",
                                                    " ADA",
                                                    "Straße",
                                                    "STRASSE",
                                                    "É",
                                                    "e\xcc\x81",
                                                    "Bob",
                                                    "b",
                                                    "Zoë Ångström",
                                                    "a b",
                                                    "VP Sales",
                                                    "vp",
                                                    "10",
                                                    "+49 30 12",
                                                    "x-y",
                                                    "DE",
                                                    "de",
                                                    "Oslo",
                                                    "a very long text that differs late: 1",
                                                    "a very long text that differs late: 2"};
        return texts[below(texts.size())];
    }

    void add(int count)
    {
        auto transaction = *Transaction::begin(session().connection());
        for (int i = 0; i < count; ++i)
            addOne();
        if (!transaction.commit())
            qFatal("no commit");
    }

    /// Anything about some leads becomes another, with an event for each.
    void changeSome(int count)
    {
        auto transaction = *Transaction::begin(session().connection());
        for (int i = 0; i < count; ++i) {
            LeadRow row = *std::move(*session().repositories().leads.find(m_all[below(m_all.size())]));
            leave(row);
            const Lead before = row.lead;
            fill(row);
            if (chance(30)) // some change only in part
                row.lead.values = before.values;
            must(session().repositories().events.append(row.chain, facts(row, "updated")));
            must(session().repositories().leads.update(row));
            enter(row);
        }
        if (!transaction.commit())
            qFatal("no commit");
    }

private:
    template <typename T>
    static void must(const Result<T>& result)
    {
        if (!result)
            qFatal("%s %s", result.error().code.c_str(), result.error().args.back().c_str());
    }

    EventFacts facts(const LeadRow& row, const char* kind) const
    {
        return {row.lead.id, row.updatedAt, "tester", kind, "{}"};
    }

    void addOne()
    {
        LeadRow row;
        row.lead.id = *session().repositories().leads.nextId();
        if (chance(50))
            row.lead.externalId = "X-" + std::to_string(row.lead.id.value);
        fill(row);
        must(session().repositories().events.append(row.chain, facts(row, "received")));
        must(session().repositories().leads.insert(row));
        enter(row);
        for (int i = int(below(3)); i > 0; --i)
            addActivity(row.lead.id);
        m_all.push_back(row.lead.id);
    }

    void addActivity(LeadId lead)
    {
        ActivityRow activity;
        activity.lead = lead;
        activity.activity.kind = chance(50) ? "call" : "page_view";
        activity.activity.at = instant();
        activity.activity.values.set("page", text());
        activity.activity.values.set("minutes", double(below(5)));
        must(session().repositories().activities.insert(activity));
    }

    Instant instant() { return m_work.clock.now() - std::chrono::hours(below(60 * 24)); }

    void fill(LeadRow& row)
    {
        static constexpr std::array kStates{LeadState::Due,     LeadState::Owned, LeadState::Held,
                                            LeadState::Nurture, LeadState::Ended, LeadState::Withdrawn};
        row.state = kStates[below(kStates.size())];
        row.lead.receivedAt = fromEpochMs(toEpochMs(instant()) / 1000 * 1000);
        row.updatedAt = instant();
        row.dueAt = row.state == LeadState::Due || chance(20) ? std::optional(instant()) : std::nullopt;
        row.lead.stage = Stage(below(9));
        row.lead.owner = row.state == LeadState::Owned || chance(20)
                             ? RepId::make(chance(60) ? "dana" : "eli")
                             : std::nullopt;
        row.lead.previousOwner = chance(30) ? RepId::make("eli") : std::nullopt;
        row.disposition = row.state == LeadState::Ended ? text() : std::string();
        row.scoreMilli =
            chance(70) ? std::optional<std::int64_t>(std::int64_t(below(40)) * 500 - 5000) : std::nullopt;
        row.grade = chance(50) ? "A1" : "";
        row.lead.account = chance(30) ? std::optional(m_accounts[below(m_accounts.size())]) : std::nullopt;
        fillValues(row.lead.values);
    }

    void fillValues(FieldValues& values)
    {
        values = {};
        for (const char* field :
             {"first_name", "last_name", "company", "job_title", "country", "industry", "state"})
            values.set(field, chance(70) ? Value(text()) : Value());
        static const std::vector<std::string> emails{"ada@bot.co.uk", "ADA@Gmail.com", "x@acme.sg",
                                                     "no address", "z@mail.acme.de"};
        values.set("email", chance(80) ? Value(emails[below(emails.size())]) : Value());
        values.set("phone",
                   chance(50) ? Value(std::string(chance(50) ? "+49 30 901820" : "555 12-34")) : Value());
        values.set("website", chance(30) ? Value(std::string("https://www.acme.fr/x")) : Value());
        values.set("employees", chance(50) ? Value(double(below(4)) * 10 - 10) : Value());
        values.set("c_text", chance(50) ? Value(text()) : Value());
        values.set("c_number", chance(50) ? Value(double(below(9)) / 2 - 2) : Value());
        values.set("c_yes", chance(50) ? Value(chance(50)) : Value());
        values.set("c_instant", chance(50) ? Value(instant()) : Value());
        values.set("c_choice", chance(50) ? Value(std::string(chance(50) ? "Red" : "GREEN")) : Value());
        if (chance(50))
            values.set("c_many", MultiChoice{chance(50) ? "Red" : "blue ", "other"});
        if (chance(5))
            values.set("revenue", std::string("of the wrong type"));
    }

    /// Closes and removes what belongs to the state that the lead had.
    void leave(const LeadRow& row)
    {
        const auto open = *session().repositories().assignments.openOf(row.lead.id);
        if (open)
            must(session().repositories().assignments.close(open->decision, m_work.clock.now(), "test"));
        must(session().repositories().journeys.remove(row.lead.id));
    }

    void enter(const LeadRow& row)
    {
        if (row.state == LeadState::Held)
            must(session().repositories().journeys.store({row.lead.id,
                                                          {2},
                                                          "main",
                                                          "desk",
                                                          chance(50) ? "Unrouted" : "night",
                                                          row.updatedAt,
                                                          {},
                                                          {},
                                                          {}}));
        if (row.state != LeadState::Owned)
            return;
        const auto decision = session().repositories().decisions.insert(
            {{}, row.lead.id, row.updatedAt, {2}, {1}, "arrival", "{}"});
        must(decision);
        AssignmentRow assignment;
        assignment.decision = *decision;
        assignment.lead = row.lead.id;
        assignment.rep = *row.lead.owner;
        if (chance(70))
            assignment.pool = PoolId::make("desk");
        must(session().repositories().assignments.open(assignment));
    }

    static constexpr const char* kFields = R"(
        {"id": "c_text", "title": "T", "type": "text"},
        {"id": "c_number", "title": "N", "type": "number"},
        {"id": "c_yes", "title": "Y", "type": "yes_no"},
        {"id": "c_instant", "title": "I", "type": "instant", "outcome": true},
        {"id": "c_choice", "title": "C", "type": "choice", "choices": ["Red", "Green"]},
        {"id": "c_many", "title": "M", "type": "multi_choice", "choices": ["Red", "Blue"]})";
    static constexpr const char* kTrees = R"(],
      "trees": {"main": {"title": "Main", "nodes": {
        "start": {"type": "entry", "on": "qualified", "next": {"next": "desk"}},
        "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}},
        "wait": {"type": "hold", "queue": "unrouted", "next": {"retry": "desk"}},
        "done": {"type": "end"}}}}})";

    SmallWorkspace m_work;
    std::mt19937 m_random;
    std::vector<AccountId> m_accounts;
    std::vector<LeadId> m_all;
};

} // namespace baton::test
