// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/fact_binder.h"
#include "core/fields/standard_fields.h"
#include "tests/core/assignment/pool_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace baton;
using baton::test::PoolAtWork;

class TstStrategies : public QObject {
    Q_OBJECT

private slots:
    void everyStrategyIsFoundByItsIdAndIsComplete();
    void leastLoadedGivesToTheRepWithTheFewestOpenLeads();
    void leastLoadedWeighsLoads();
    void leastLoadedCountsLeadsFromOutsideThePool();
    void balancedByValueEvensOutTheSums();
    void balancedByValueTakesTurnsWhenLeadsHaveNoValue();
    void aValueCountsWithinBounds_data();
    void aValueCountsWithinBounds();
    void otherStrategiesKeepTheSameLedger();
    void everyStrategyBreaksTiesWithoutFavour_data();
    void everyStrategyBreaksTiesWithoutFavour();
};

void TstStrategies::everyStrategyIsFoundByItsIdAndIsComplete()
{
    QVERIFY(strategyCatalogue().size() >= 3);
    for (const Strategy* strategy : strategyCatalogue()) {
        QCOMPARE(findStrategy(strategy->id), strategy);
        QVERIFY(strategy->choose != nullptr);
        QVERIFY(strategy->version >= 1);
        QVERIFY(!strategy->titleKey.empty());
    }
    QCOMPARE(findStrategy("first_come"), nullptr);
}

void TstStrategies::leastLoadedGivesToTheRepWithTheFewestOpenLeads()
{
    PoolAtWork work({1, 1, 1}, "pool", "least_loaded");
    work.states[0].load.open = 5;
    work.states[1].load.open = 2;
    work.states[2].load.open = 3;
    QCOMPARE(*work.next(), 1u);
    const auto counts = work.countsAfter(4);
    QCOMPARE(counts, (std::vector<int>{0, 2, 2})); // from 5, 3 and 3 open to 5 each
}

void TstStrategies::leastLoadedWeighsLoads()
{
    PoolAtWork work({1, 3}, "pool", "least_loaded");
    const auto counts = work.countsAfter(40);
    QCOMPARE(counts[0], 10);
    QCOMPARE(counts[1], 30);
}

void TstStrategies::leastLoadedCountsLeadsFromOutsideThePool()
{
    PoolAtWork work({1, 1}, "pool", "least_loaded");
    countAssignment(work.states[0].load, Zone::utc(), work.request.at, 0);
    QCOMPARE(*work.next(), 1u);
}

void TstStrategies::balancedByValueEvensOutTheSums()
{
    std::mt19937_64 random(5);
    PoolAtWork work({1, 2, 1}, "pool", "balanced_by_value");
    std::vector<double> sums(3);
    double largest = 0;
    for (int lead = 0; lead < 500; ++lead) {
        work.request.value = std::floor(std::pow(10.0, static_cast<double>(random() % 400) / 100.0));
        largest = std::max(largest, work.request.value);
        sums[*work.next()] += work.request.value;
    }
    QVERIFY(std::abs(sums[0] - sums[2]) <= largest);
    QVERIFY(std::abs(sums[1] - 2 * sums[0]) <= 2 * largest);
}

void TstStrategies::balancedByValueTakesTurnsWhenLeadsHaveNoValue()
{
    PoolAtWork work({1, 1, 1, 1}, "pool", "balanced_by_value");
    for (const double value : {0.0, std::nan(""), HUGE_VAL}) {
        work.request.value = value;
        work.decide();
        QVERIFY(work.outcome.member.has_value());
    }
    work.request.value = 0;
    QCOMPARE(work.countsAfter(40), std::vector<int>(4, 10));
}

void TstStrategies::aValueCountsWithinBounds_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("counted");
    QTest::newRow("money") << 1234567.89 << 1234567.89;
    QTest::newRow("a loss") << -500.0 << -500.0;
    QTest::newRow("the most") << kMostValue << kMostValue;
    QTest::newRow("more than the most") << 1.5e15 << kMostValue;
    QTest::newRow("as much as there can be") << 1.7e308 << kMostValue;
    QTest::newRow("as little as there can be") << -1.7e308 << -kMostValue;
    QTest::newRow("without end, which is no value") << HUGE_VAL << 0.0;
    QTest::newRow("no number at all") << std::nan("") << 0.0;
}

void TstStrategies::aValueCountsWithinBounds()
{
    QFETCH(double, value);
    const auto catalogue = std::make_shared<FieldCatalogue>();
    const auto literals = std::make_shared<LiteralTable>(catalogue->size());
    const FactBinder binder(catalogue, literals, {fields::Revenue}, Zone::utc());
    PoolAtWork work({1}, "pool", "balanced_by_value");
    work.pool.valueField = fields::Revenue;
    Lead lead;
    lead.values.set("revenue", value);
    binder.bind(lead, {}, nullptr, work.request.at, work.facts);
    QTEST(valueIn(work.pool, work.facts), "counted");

    // What two such leads added, each takes out again.
    Load load;
    countAssignment(load, Zone::utc(), work.request.at, 0.25);
    for (int i = 0; i < 2; ++i)
        countAssignment(load, Zone::utc(), work.request.at, valueIn(work.pool, work.facts));
    for (int i = 0; i < 2; ++i)
        release(load, valueIn(work.pool, work.facts));
    QVERIFY(std::abs(load.value - 0.25) < 0.01);
}

void TstStrategies::otherStrategiesKeepTheSameLedger()
{
    PoolAtWork work({1, 1}, "pool", "least_loaded");
    work.states[0].load.open = 100;
    work.countsAfter(10);
    QCOMPARE(work.balance.members[0].owed.units, 5 * Credit::kLead);
    QCOMPARE(work.balance.members[1].owed.units, -5 * Credit::kLead);
}

void TstStrategies::everyStrategyBreaksTiesWithoutFavour_data()
{
    QTest::addColumn<QString>("strategy");
    for (const Strategy* strategy : strategyCatalogue())
        QTest::newRow(std::string(strategy->id).c_str()) << QString::fromUtf8(strategy->id.data());
}

void TstStrategies::everyStrategyBreaksTiesWithoutFavour()
{
    QFETCH(QString, strategy);
    std::vector<int> first(4);
    for (int i = 0; i < 1000; ++i) {
        PoolAtWork work(std::vector<double>(4, 1.0), "team" + std::to_string(i), strategy.toStdString());
        ++first[*work.next()];
    }
    for (const int count : first)
        QVERIFY2(count > 190 && count < 310, qPrintable(QString::number(count)));
}

BATON_TEST(TstStrategies);
#include "tst_strategies.moc"
