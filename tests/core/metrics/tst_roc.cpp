// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/roc.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace baton;

namespace {

using Outcomes = std::vector<ScoredOutcome>;

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// By the definition, pair by pair.
struct PairByPair {
    double area = 0;
    double variance = 0;
    std::size_t rarer = 0;

    explicit PairByPair(const Outcomes& outcomes)
    {
        std::vector<double> ofWon;
        std::vector<double> ofLost;
        for (const auto& each : outcomes)
            (each.won ? ofWon : ofLost).push_back(placement(each, outcomes));
        area = mean(ofWon);
        rarer = std::min(ofWon.size(), ofLost.size());
        variance = spread(ofWon) / double(ofWon.size()) + spread(ofLost) / double(ofLost.size());
    }

private:
    static double placement(const ScoredOutcome& one, const Outcomes& all)
    {
        double beaten = 0;
        double others = 0;
        for (const auto& other : all) {
            if (other.won == one.won)
                continue;
            ++others;
            const double up = one.won ? one.score - other.score : other.score - one.score;
            beaten += up > 0 ? 1 : up == 0 ? 0.5 : 0;
        }
        return beaten / others;
    }
    static double mean(const std::vector<double>& values)
    {
        double sum = 0;
        for (const double value : values)
            sum += value;
        return sum / double(values.size());
    }
    static double spread(const std::vector<double>& values)
    {
        double sum = 0;
        for (const double value : values)
            sum += (value - mean(values)) * (value - mean(values));
        return values.size() < 2 ? 0 : sum / double(values.size() - 1);
    }
};

Outcomes randomOutcomes(std::mt19937_64& random)
{
    Outcomes outcomes(2 + random() % 60);
    for (auto& each : outcomes) {
        each.won = random() % 3 == 0;
        each.score = double(random() % 12) + (each.won ? 2 : 0);
    }
    return outcomes;
}

} // namespace

class TstRoc : public QObject {
    Q_OBJECT

private slots:
    void aPerfectScoreHasAreaOne();
    void oneLeadOfAKindTellsNoInterval();
    void fewLeadsProveNoCertainty_data();
    void fewLeadsProveNoCertainty();
    void equalScoresAreACoin();
    void aSmallCaseByHand();
    void oneKindAloneHasNoArea();
    void agreesWithTheDefinitionPairByPair();
    void wilsonIntervalsAreAsPublished();
    void decilesHoldEveryLeadOnce();
    void equalScoresShareADecile();
    void bandsByEdgesTakeTheEdgeIntoTheUpperBand();
};

void TstRoc::aPerfectScoreHasAreaOne()
{
    const auto roc = rocArea(Outcomes{{1, false}, {2, false}, {3, true}, {4, true}});
    QCOMPARE(roc->area, 1.0);
    QCOMPARE(roc->won, 2u);
    QCOMPARE(roc->lost, 2u);
    QCOMPARE(rocArea(Outcomes{{1, true}, {2, false}})->area, 0.0);
}

void TstRoc::oneLeadOfAKindTellsNoInterval()
{
    QVERIFY(!rocArea(Outcomes{{1, false}, {2, true}})->interval);
    QVERIFY(!rocArea(Outcomes{{1, false}, {2, true}, {3, true}})->interval);
    QVERIFY(!rocArea(Outcomes{{1, false}, {3, false}, {2, true}})->interval);
    QVERIFY(rocArea(Outcomes{{1, false}, {3, false}, {2, true}, {4, true}})->interval);
}

void TstRoc::fewLeadsProveNoCertainty_data()
{
    QTest::addColumn<int>("won");
    QTest::addColumn<int>("lost");
    QTest::addColumn<double>("above");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Of n leads out of n, Wilson's lower end is n / (n + z²); of n/2 out of n, the half-width is z / 2 over
    // the root of n + z².
    const double z2 = 1.959963984540054 * 1.959963984540054;
    QTest::newRow("all won above all lost") << 2 << 2 << 1.0 << 2 / (2 + z2) << 1.0;
    QTest::newRow("the rarer kind counts") << 40 << 10 << 1.0 << 10 / (10 + z2) << 1.0;
    QTest::newRow("all won below all lost") << 3 << 5 << -1.0 << 0.0 << z2 / (3 + z2);
    QTest::newRow("all equal") << 4 << 4 << 0.0 << 0.5 - std::sqrt(z2 / (4 + z2)) / 2
                               << 0.5 + std::sqrt(z2 / (4 + z2)) / 2;
}

void TstRoc::fewLeadsProveNoCertainty()
{
    QFETCH(int, won);
    QFETCH(int, lost);
    QFETCH(double, above);
    QFETCH(double, low);
    QFETCH(double, high);
    Outcomes outcomes(std::size_t(won), {above, true});
    outcomes.insert(outcomes.end(), std::size_t(lost), {0, false});
    const auto interval = rocArea(outcomes)->interval;
    QVERIFY(interval);
    QVERIFY(near(interval->low, low));
    QVERIFY(near(interval->high, high));
}

void TstRoc::equalScoresAreACoin()
{
    QCOMPARE(rocArea(Outcomes{{5, false}, {5, true}, {5, false}})->area, 0.5);
}

void TstRoc::aSmallCaseByHand()
{
    // Won 3, 2, 1; lost 2, 0. Placements of the won: 1, 3/4, 1/2; of the lost: 1/2, 1. Area 3/4.
    // Variances of the means: (1/16) / 3 and (1/8) / 2, in all 1/12.
    const auto roc = rocArea(Outcomes{{3, true}, {2, true}, {1, true}, {2, false}, {0, false}});
    QVERIFY(near(roc->area, 0.75));
    QVERIFY(near(roc->interval->low, 0.75 - 1.959963984540054 * std::sqrt(1.0 / 12)));
    QCOMPARE(roc->interval->high, 1.0);
}

void TstRoc::oneKindAloneHasNoArea()
{
    QVERIFY(!rocArea({}));
    QVERIFY(!rocArea(Outcomes{{1, true}, {2, true}}));
    QVERIFY(!rocArea(Outcomes{{1, false}}));
}

void TstRoc::agreesWithTheDefinitionPairByPair()
{
    std::mt19937_64 random(1);
    for (int set = 0; set < 500; ++set) {
        const Outcomes outcomes = randomOutcomes(random);
        const auto roc = rocArea(outcomes);
        if (!roc)
            continue;
        const PairByPair expected(outcomes);
        QVERIFY(near(roc->area, expected.area));
        QCOMPARE(roc->interval.has_value(), expected.rarer >= 2);
        if (!roc->interval || near(expected.variance, 0))
            continue;
        const double low = expected.area - 1.959963984540054 * std::sqrt(expected.variance);
        QVERIFY(near(roc->interval->low, std::max(0.0, low)));
    }
}

void TstRoc::wilsonIntervalsAreAsPublished()
{
    // Newcombe 1998, table I: 81/263, 15/148, 0/20, 1/29.
    const auto rounded = [](Interval interval) {
        return std::pair(std::round(interval.low * 1e4), std::round(interval.high * 1e4));
    };
    QCOMPARE(rounded(wilsonInterval(81, 263)), std::pair(2553.0, 3662.0));
    QCOMPARE(rounded(wilsonInterval(15, 148)), std::pair(624.0, 1605.0));
    QCOMPARE(rounded(wilsonInterval(0, 20)), std::pair(0.0, 1611.0));
    QCOMPARE(rounded(wilsonInterval(1, 29)), std::pair(61.0, 1718.0));
    QCOMPARE(wilsonInterval(0, 0).high, 1.0);
}

void TstRoc::decilesHoldEveryLeadOnce()
{
    Outcomes outcomes;
    for (int i = 0; i < 105; ++i)
        outcomes.push_back({double((i * 37) % 105), i % 2 == 0});
    const auto bands = decileBands(outcomes);
    QCOMPARE(bands.size(), 10u);
    std::size_t leads = 0;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        leads += bands[i].leads;
        QVERIFY(bands[i].leads == 10 || bands[i].leads == 11);
        QVERIFY(i == 0 || bands[i].from > bands[i - 1].to);
    }
    QCOMPARE(leads, 105u);
    QVERIFY(decileBands({}).empty());
    QCOMPARE(decileBands(Outcomes{{1, true}, {2, false}}).size(), 2u);
}

void TstRoc::equalScoresShareADecile()
{
    Outcomes outcomes(50, {0, false});
    outcomes.push_back({1, true});
    const auto bands = decileBands(outcomes);
    QCOMPARE(bands.size(), 2u);
    QCOMPARE(bands[0].leads, 50u);
    QCOMPARE(bands[1].rate, 1.0);
}

void TstRoc::bandsByEdgesTakeTheEdgeIntoTheUpperBand()
{
    const std::vector<double> edges{10, 20};
    const auto bands = bandsByEdges(Outcomes{{9.9, true}, {10, true}, {19, false}, {20, false}}, edges);
    QCOMPARE(bands.size(), 3u);
    QCOMPARE(bands[0].leads, 1u);
    QCOMPARE(bands[1].leads, 2u);
    QCOMPARE(bands[1].rate, 0.5);
    QCOMPARE(bands[2].won, 0u);
    QCOMPARE(bands[1].from, 10.0);
    QCOMPARE(bandsByEdges({}, edges).size(), 3u);
}

BATON_TEST(TstRoc);
#include "tst_roc.moc"
