// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/criteria/compiler.h"
#include "core/fields/standard_fields.h"
#include "core/runtime/lead_order.h"
#include "core/runtime/lead_rows.h"
#include "core/runtime/listing_catalogue.h"
#include "tests/core/runtime/random_conditions.h"
#endif
#include "tests/support/test_main.h"

#include <algorithm>

using namespace baton;
using namespace baton::test;

namespace {

/// The criteria engine, asked of each lead as the rules would be: what a list's filter is held against.
class Oracle {
public:
    Oracle(RandomLeads& leads, std::shared_ptr<const FieldCatalogue> catalogue)
        : m_leads(leads), m_catalogue(std::move(catalogue))
    {
        for (const LeadId lead : leads.all()) {
            const LeadRow row = leads.work().row(lead);
            m_known.push_back({row, *summaryOf(leads.session(), row),
                               *leads.session().repositories().activities.ofLead(lead), accountOf(row)});
        }
    }

    std::vector<LeadId> matching(const Condition& condition)
    {
        CriteriaCompiler compiler(m_catalogue);
        Problems problems;
        const Program program = compiler.compile(condition, ConditionUse::Routing, problems);
        if (hasErrors(problems))
            qFatal("%s at %s", problems.front().code.c_str(), problems.front().location.c_str());
        const auto needed = compiler.fieldsUsed();
        const FactBinder binder(m_catalogue, compiler.freeze(), needed, *playbookZone(m_leads.session()));
        std::vector<LeadId> matching;
        Facts facts;
        for (const Known& known : m_known) {
            binder.bind(known.row.lead, known.activities, known.account ? &*known.account : nullptr,
                        m_leads.session().now(), facts);
            setWhatStorageKnows(binder, known, facts);
            if (known.row.state != LeadState::Withdrawn && program.holds(facts))
                matching.push_back(known.row.lead.id);
        }
        return matching;
    }

private:
    struct Known {
        LeadRow row;
        LeadSummary summary;
        std::vector<Activity> activities;
        std::optional<Account> account;
    };

    std::optional<Account> accountOf(const LeadRow& row)
    {
        return row.lead.account ? *m_leads.session().repositories().accounts.find(*row.lead.account)
                                : std::nullopt;
    }

    void setWhatStorageKnows(const FactBinder& binder, const Known& known, Facts& facts)
    {
        const auto& [row, summary, activities, account] = known;
        const auto set = [&](std::string_view id, Value value) {
            const FieldIndex index = *m_catalogue->find(id);
            if (binder.needs(index))
                binder.set(facts, index, std::move(value));
        };
        const auto textOr = [](const std::string& text) { return text.empty() ? Value() : Value(text); };
        const auto instantOr = [](std::optional<Instant> instant) {
            return instant ? Value(*instant) : Value();
        };
        set("score", summary.score ? Value(summary.score->toDouble()) : Value());
        set("grade", textOr(summary.grade));
        set("lead.id", double(row.lead.id.value));
        set("lead.external_id", textOr(row.lead.externalId));
        set("lead.name", textOr(nameOf(row.lead)));
        set("lead.state", std::string(leadStateKey(row.state)));
        set("lead.pool", textOr(summary.pool));
        set("lead.queue", textOr(summary.holdQueue));
        set("lead.disposition", textOr(row.disposition));
        set("lead.account", account ? textOr(account->name) : Value());
        set("lead.received", row.lead.receivedAt);
        set("lead.updated", row.updatedAt);
        set("lead.due", instantOr(row.dueAt));
    }

    static std::string nameOf(const Lead& lead)
    {
        std::string name;
        for (const char* part : {"first_name", "last_name"}) {
            const Value* const value = lead.values.find(part);
            if (value)
                name += (name.empty() ? "" : " ") + std::get<std::string>(*value);
        }
        return name;
    }

    RandomLeads& m_leads;
    std::shared_ptr<const FieldCatalogue> m_catalogue;
    std::vector<Known> m_known;
};

} // namespace

class TstLeadFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersAgreeWithTheCriteriaEngine()
    {
        RandomLeads leads(5);
        leads.add(fullCount(150, 600));
        const auto catalogue = *listingCatalogue(leads.session());
        RandomConditions conditions(leads, *catalogue);
        Oracle oracle(leads, catalogue);
        int some = 0;
        for (int round = 0; round < fullCount(300, 5000); ++round) {
            const Json json = conditions.make();
            Problems problems;
            LeadQuery query;
            query.scope = LeadScope::All;
            query.sort = {"lead.id", false};
            query.filter = parseCondition({json, "", problems});
            QVERIFY2(query.filter, writeJson(json).c_str());
            const auto order = LeadOrder::read(leads.session(), query);
            QVERIFY2(order, writeJson(json).c_str());
            const auto expected = oracle.matching(*query.filter);
            QVERIFY2(order->leads() == expected, writeJson(json).c_str());
            some += !expected.empty() && expected.size() < leads.all().size() / 2;
        }
        QVERIFY2(some > 60, qPrintable(QString::number(some))); // not all the same
    }

    void everyFieldIsReadFromItsOwnColumn_data()
    {
        QTest::addColumn<QString>("field");
        const auto catalogue = *listingCatalogue(RandomLeads().session());
        for (FieldIndex i = 0; i < catalogue->size(); ++i) {
            if (isListed(i))
                QTest::newRow(catalogue->at(i).id.text().c_str())
                    << QString::fromStdString(catalogue->at(i).id.text());
        }
    }

    /// "present" alone: of each field some leads have a value, or all.
    void everyFieldIsReadFromItsOwnColumn()
    {
        QFETCH(QString, field);
        RandomLeads leads(6);
        leads.add(60);
        const Json json = {{"field", field.toStdString()}, {"op", "present"}};
        Problems problems;
        LeadQuery query;
        query.scope = LeadScope::All;
        query.sort = {"lead.id", false};
        query.filter = parseCondition({json, "", problems});
        Oracle oracle(leads, *listingCatalogue(leads.session()));
        QVERIFY(LeadOrder::read(leads.session(), query)->leads() == oracle.matching(*query.filter));
    }

    void whatTheListCannotTellIsRefused_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("code");
        QTest::newRow("the score in percent") << QStringLiteral(R"({"field":"score_percent","op":"present"})")
                                              << QStringLiteral("query.unknown_column");
        QTest::newRow("an unknown field") << QStringLiteral(R"({"field":"nope","op":"present"})")
                                          << QStringLiteral("condition.unknown_field");
        QTest::newRow("a bad operand") << QStringLiteral(R"({"field":"employees","op":"gt","value":"x"})")
                                       << QStringLiteral("condition.bad_operand");
    }

    void whatTheListCannotTellIsRefused()
    {
        QFETCH(QString, filter);
        QFETCH(QString, code);
        RandomLeads leads;
        Problems problems;
        LeadQuery query;
        query.filter = parseCondition({parseJson(filter.toStdString()).root, "", problems});
        const auto found = *checkQuery(leads.session(), query);
        QCOMPARE(QString::fromStdString(found.front().code), code);
        QCOMPARE(LeadOrder::read(leads.session(), query).error().code, std::string("query.refused"));
    }

    void filtersMaySeeOutcomes()
    {
        RandomLeads leads;
        Problems problems;
        LeadQuery query;
        query.filter = parseCondition(
            {parseJson(R"({"field":"c_instant","op":"within_last","value":"2d"})").root, "", problems});
        QVERIFY(checkQuery(leads.session(), query)->empty());
        QVERIFY(LeadOrder::read(leads.session(), query)->movesWithTime());
        query.filter.reset();
        QVERIFY(!LeadOrder::read(leads.session(), query)->movesWithTime());
    }
};

BATON_TEST(TstLeadFilters);
#include "tst_lead_filters.moc"
