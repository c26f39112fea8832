// SPDX-License-Identifier: GPL-3.0-or-later
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
