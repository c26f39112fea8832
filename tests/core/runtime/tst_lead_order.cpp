// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/base/text.h"
#include "core/listing/listing_fields.h"
#include "core/runtime/lead_order.h"
#include "core/runtime/lead_rows.h"
#include "core/runtime/listing_catalogue.h"
#include "tests/core/runtime/random_leads.h"
#endif
#include "tests/support/test_main.h"

#include <algorithm>

using namespace baton;
using namespace baton::test;

namespace {

LeadQuery queryOf(LeadScope scope, std::string by = "lead.received", bool descending = true)
{
    LeadQuery query;
    query.scope = scope;
    query.rep = RepId::make("dana");
    query.sort = {std::move(by), descending};
    return query;
}

LeadOrder taken(Result<LeadOrder> order)
{
    if (!order)
        qFatal("%s %s", order.error().code.c_str(), order.error().args.front().c_str());
    return *std::move(order);
}

bool isOpen(const LeadRow& row)
{
    return row.state == LeadState::Due || row.state == LeadState::Owned || row.state == LeadState::Held;
}

bool isIn(LeadScope scope, const LeadRow& row)
{
    switch (scope) {
    case LeadScope::Open:
        return isOpen(row);
    case LeadScope::Mine:
        return isOpen(row) && row.lead.owner && row.lead.owner->text() == "dana";
    case LeadScope::Unassigned:
        return isOpen(row) && !row.lead.owner;
    case LeadScope::Held:
        return row.state == LeadState::Held;
    case LeadScope::All:
        return row.state != LeadState::Withdrawn;
    }
    return false;
}

/// Less, equal or greater than 0, of two present values of one field: written anew for the test.
int compare(const Field& field, const Value& one, const Value& other)
{
    const auto order = [](const auto& a, const auto& b) { return a < b ? -1 : b < a ? 1 : 0; };
    if (const auto* const text = std::get_if<std::string>(&one)) {
        const auto place = [&](const std::string& choice) {
            std::size_t at = 0;
            while (at < field.choices.size() && folded(field.choices[at]) != folded(choice))
                ++at;
            return at;
        };
        const std::string& second = std::get<std::string>(other);
        const int byPlace = order(place(*text), place(second));
        return byPlace != 0 ? byPlace : order(folded(*text), folded(second));
    }
    if (const auto* const choices = std::get_if<MultiChoice>(&one)) {
        std::vector<std::string> first;
        std::vector<std::string> second;
        for (const auto& choice : *choices)
            first.push_back(folded(choice));
        for (const auto& choice : std::get<MultiChoice>(other))
            second.push_back(folded(choice));
        return order(first, second);
    }
    return order(one, other);
}

} // namespace

class TstLeadOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_leads = std::make_unique<RandomLeads>(3);
        m_leads->add(fullCount(300, 2000));
    }
    void cleanupTestCase() { m_leads.reset(); }

    void scopesHoldWhatTheirNamesSay_data()
    {
        QTest::addColumn<int>("scope");
        for (const auto scope :
             {LeadScope::Open, LeadScope::Mine, LeadScope::Unassigned, LeadScope::Held, LeadScope::All})
            QTest::newRow(std::string(leadScopeKey(scope)).c_str()) << int(scope);
    }

    void scopesHoldWhatTheirNamesSay()
    {
        QFETCH(int, scope);
        std::vector<LeadId> expected;
        for (const LeadId lead : m_leads->all()) {
            if (isIn(LeadScope(scope), m_leads->work().row(lead)))
                expected.push_back(lead);
        }
        QVERIFY(!expected.empty());
        for (const char* by : {"lead.received", "company"}) { // with and without an index
            auto found = taken(LeadOrder::read(session(), queryOf(LeadScope(scope), by))).leads();
            std::ranges::sort(found);
            QVERIFY(found == expected);
        }
        const ScopeCounts counts = *scopeCounts(session(), RepId::make("dana"));
        const std::array all{counts.open, counts.mine, counts.unassigned, counts.held, counts.all};
        QCOMPARE(all[std::size_t(scope)], std::int64_t(expected.size()));
    }

    void withoutARepNothingIsMine()
    {
        LeadQuery query = queryOf(LeadScope::Mine);
        query.rep.reset();
        QVERIFY(taken(LeadOrder::read(session(), query)).leads().empty());
        QCOMPARE(scopeCounts(session(), {})->mine, 0);
    }

    void everyColumnSortsBothWays_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("descending");
        const auto catalogue = *listingCatalogue(RandomLeads().session());
        for (FieldIndex i = 0; i < catalogue->size(); ++i) {
            const std::string id = catalogue->at(i).id.text();
            if (!isListed(i))
                continue;
            QTest::newRow((id + " ascending").c_str()) << QString::fromStdString(id) << false;
            QTest::newRow((id + " descending").c_str()) << QString::fromStdString(id) << true;
        }
    }

    void everyColumnSortsBothWays()
    {
        QFETCH(QString, column);
        QFETCH(bool, descending);
        const std::string by = column.toStdString();
        const auto catalogue = *listingCatalogue(session());
        const Field& field = catalogue->at(*catalogue->find(by));
        std::size_t sizes[2] = {};
        for (const auto scope : {LeadScope::All, LeadScope::Open}) {
            const auto order = taken(LeadOrder::read(session(), queryOf(scope, by, descending))).leads();
            const auto rows = *leadRows(session(), order, {by});
            QCOMPARE(rows.size(), order.size());
            sizes[scope == LeadScope::All] = order.size();
            for (std::size_t i = 1; i < rows.size(); ++i) {
                const Value& one = rows[i - 1].values[0];
                const Value& other = rows[i].values[0];
                if (isAbsent(one) || isAbsent(other)) {
                    QVERIFY2(isAbsent(other), "absent values come last");
                    if (!isAbsent(one))
                        continue;
                }
                int way = isAbsent(one) ? 0 : compare(field, one, other);
                if (way == 0)
                    way = order[i - 1] < order[i] ? -1 : 1;
                QVERIFY2(descending ? way > 0 : way < 0, qPrintable(QStringLiteral("at %1").arg(i)));
            }
        }
        QVERIFY(sizes[0] > 0 && sizes[1] > sizes[0]);
    }

    void rowsComeByKeyWithTheValuesOfTheirColumns()
    {
        const LeadId lead = m_leads->all()[4];
        const LeadRow row = m_leads->work().row(lead);
        const auto rows = *leadRows(session(), {m_leads->all()[9], {123456789}, lead},
                                    {"lead.id", "stage", "no.such", "score_percent", "lead.received"});
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[1].summary.lead.id, lead);
        QVERIFY(rows[1].values[0] == Value(double(lead.value)));
        QVERIFY(rows[1].values[1] == Value(std::string(stageKey(row.lead.stage))));
        QVERIFY(isAbsent(rows[1].values[2]) && isAbsent(rows[1].values[3]));
        QVERIFY(rows[1].values[4] == Value(row.lead.receivedAt));
    }

    void theFirstPageIsToldBeforeTheRest()
    {
        for (const char* filter : {"", R"({"field":"lead.id","op":"gt","value":20})"}) {
            LeadQuery query = queryOf(LeadScope::All);
            Problems problems;
            if (*filter)
                query.filter = parseCondition({parseJson(filter).root, "", problems});
            std::vector<LeadId> first;
            const auto order = taken(LeadOrder::read(session(), query, [&](std::vector<LeadId> leads) {
                QVERIFY(first.empty());
                first = std::move(leads);
            }));
            QCOMPARE(first.size(), LeadOrder::kFirst);
            QVERIFY(order.leads().size() > first.size());
            QVERIFY(std::equal(first.begin(), first.end(), order.leads().begin()));
        }
    }

    void aFirstPageThatIsNearIsLookedForFurtherOn()
    {
        SmallWorkspace work;
        std::string csv = "email,company\n";
        for (int i = 0; i < 2400; ++i) // of the first thousand by arrival, a hundred
            csv += "lead" + std::to_string(i) + "@one.example," + (i % 10 == 0 ? "Tenth" : "Other") + '\n';
        QCOMPARE(work.importFile("many.csv", csv.c_str()).created, 2400);
        LeadQuery query = queryOf(LeadScope::All);
        Problems problems;
        query.filter = parseCondition(
            {parseJson(R"({"field":"company","op":"is","value":"Tenth"})").root, "", problems});
        std::vector<LeadId> first;
        const auto order = taken(LeadOrder::read(work.session(), query, [&](std::vector<LeadId> leads) {
            QVERIFY(first.empty());
            first = std::move(leads);
        }));
        QCOMPARE(order.leads().size(), std::size_t(240));
        QCOMPARE(first.size(), LeadOrder::kFirst);
        QVERIFY(std::equal(first.begin(), first.end(), order.leads().begin()));
    }

    void searchWantsEveryWordSomewhere_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("email");
        QTest::newRow("part of an email, folded")
            << QStringLiteral("LINE@CALC") << QStringLiteral("adeline@calculus.example");
        QTest::newRow("two words in two fields")
            << QStringLiteral("  turing  bletch ") << QStringLiteral("alan@park.example");
        QTest::newRow("digits across blanks")
            << QStringLiteral("2079460") << QStringLiteral("alan@park.example");
        QTest::newRow("a number as people write it")
            << QStringLiteral("(207)946") << QStringLiteral("alan@park.example");
        QTest::newRow("an external id") << QStringLiteral("crm-7") << QStringLiteral("alan@park.example");
        QTest::newRow("sharp s") << QStringLiteral("STRASSE") << QStringLiteral("adeline@calculus.example");
        QTest::newRow("one word too many") << QStringLiteral("turing calculus") << QString();
    }

    void searchWantsEveryWordSomewhere()
    {
        QFETCH(QString, search);
        QFETCH(QString, email);
        SmallWorkspace work;
        const auto alan = addLead(work.session(), {{"email", "alan@park.example"},
                                                   {"last_name", "Turing"},
                                                   {"company", "Bletchley Park"},
                                                   {"phone", "+44 020 7946 0958"},
                                                   {"external_id", "CRM-7"}});
        const auto adeline =
            addLead(work.session(), {{"email", "adeline@calculus.example"}, {"company", "Straße & Co"}});
        QVERIFY(alan->lead && adeline->lead);
        LeadQuery query;
        query.search = search.toStdString();
        const auto order = taken(LeadOrder::read(work.session(), query));
        QCOMPARE(order.leads().size(), std::size_t(email.isEmpty() ? 0 : 1));
        if (!email.isEmpty())
            QVERIFY(order.leads().front() == *(email.startsWith(u"alan") ? alan : adeline)->lead);
    }

    void deltasGiveWhatAFreshOrderGives_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char* name, LeadScope scope, const char* by, bool descending,
                            const char* filter = "") {
            QTest::newRow(name) << int(scope) << QString::fromUtf8(by) << descending
                                << QString::fromUtf8(filter);
        };
        row("open work, newest first", LeadScope::Open, "lead.received", true);
        row("all, oldest first", LeadScope::All, "lead.received", false);
        row("mine by company", LeadScope::Mine, "company", false);
        row("all by a text that many share, descending", LeadScope::All, "country", true);
        row("open by score", LeadScope::Open, "score", true);
        row("all by a custom choice, filtered", LeadScope::All, "c_choice", false,
            R"({"none":[{"field":"first_name","op":"is","value":"ada"}]})");
        row("unassigned by pool", LeadScope::Unassigned, "lead.pool", false);
        row("all by queue", LeadScope::All, "lead.queue", true);
        row("held by an absent value", LeadScope::Held, "postal_code", true);
        row("all by due instant", LeadScope::All, "lead.due", false);
    }

    void deltasGiveWhatAFreshOrderGives()
    {
        QFETCH(int, scope);
        QFETCH(QString, by);
        QFETCH(bool, descending);
        QFETCH(QString, filter);
        RandomLeads leads(11);
        leads.add(120);
        LeadQuery query = queryOf(LeadScope(scope), by.toStdString(), descending);
        Problems problems;
        if (!filter.isEmpty())
            query.filter = parseCondition({parseJson(filter.toStdString()).root, "", problems});
        LeadOrder order = taken(LeadOrder::read(leads.session(), query));
        std::vector<LeadId> shown = order.leads();
        for (int round = 0; round < fullCount(25, 200); ++round) {
            leads.changeSome(1 + int(leads.below(round % 5 == 0 ? 60 : 4)));
            if (round % 3 == 0)
                leads.add(2);
            const auto before = shown;
            const OrderDelta delta = *order.refresh(leads.session());
            QVERIFY(!delta.anew);
            applyDelta(delta, shown);
            QVERIFY(shown == order.leads());
            QVERIFY(shown == taken(LeadOrder::read(leads.session(), query)).leads());
            for (const std::size_t place : delta.changed)
                QVERIFY(std::ranges::find(before, shown[place]) != before.end());
        }
        QVERIFY(order.refresh(leads.session())->empty());
    }

    void aLeadThatKeepsItsPlaceIsNotMoved()
    {
        SmallWorkspace work;
        const LeadId first = work.add("a@one.example");
        work.clock.set("2026-03-02T15:10:00Z");
        const LeadId second = work.add("b@one.example");
        LeadOrder order = taken(LeadOrder::read(work.session(), {}));
        QVERIFY((order.leads() == std::vector<LeadId>{second, first}));
        work.run(); // both get an owner
        const OrderDelta delta = *order.refresh(work.session());
        QVERIFY(delta.removed.empty() && delta.inserted.empty());
        QCOMPARE(delta.changed, (std::vector<std::size_t>{0, 1}));
    }

    void whatHasNoEventIsReadAnewWhereItMatters()
    {
        SmallWorkspace work;
        work.add("a@one.example");
        work.run();
        LeadOrder byDue = taken(LeadOrder::read(work.session(), queryOf(LeadScope::All, "lead.due")));
        LeadOrder byReceipt = taken(LeadOrder::read(work.session(), queryOf(LeadScope::All)));
        auto transaction = *Transaction::begin(work.session().connection());
        QVERIFY(work.session().repositories().leads.wakeHolds(work.clock.now()));
        QVERIFY(transaction.commit());
        QVERIFY(byDue.refresh(work.session())->anew);
        QVERIFY(byReceipt.refresh(work.session())->empty());
        QVERIFY(byDue.refresh(work.session())->empty());
    }

    void anotherPlaybookIsReadAnew()
    {
        RandomLeads leads;
        leads.add(5);
        LeadOrder order = taken(LeadOrder::read(leads.session(), queryOf(LeadScope::All, "c_text")));
        QVERIFY(publishPlaybook(leads.session(), RandomLeads::playbook(""), "")->version);
        const auto refused = order.refresh(leads.session());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("query.refused"));
        QCOMPARE(refused.error().args, (std::vector<std::string>{"query.unknown_column", "/sort/by"}));
        QCOMPARE(order.leads().size(),
                 taken(LeadOrder::read(leads.session(), queryOf(LeadScope::All))).leads().size());
    }

    void readingStopsWhenItIsToldTo()
    {
        const std::atomic<bool> stop = true;
        RandomLeads leads;
        leads.add(1500); // enough for the machine of SQLite to look up
        leads.session().interruptBy(&stop);
        const auto order = LeadOrder::read(leads.session(), queryOf(LeadScope::All, "company"));
        QVERIFY(!order);
        QCOMPARE(order.error().code, std::string("storage.cancelled"));
        leads.session().interruptBy(nullptr);
        QVERIFY(LeadOrder::read(leads.session(), queryOf(LeadScope::All, "company")));
    }

private:
    Session& session() { return m_leads->session(); }
    std::unique_ptr<RandomLeads> m_leads;
};

BATON_TEST(TstLeadOrder);
#include "tst_lead_order.moc"
