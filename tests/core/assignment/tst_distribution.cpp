// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assignment/pool_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace baton;
using baton::test::PoolAtWork;

namespace {

/// Shares as the definition has them, in floating point and apart from the ledger: what the engine is
/// measured against.
class ExactShares {
public:
    explicit ExactShares(const std::vector<double>& weights) : m_weights(weights), m_owed(weights.size()) {}

    void lead(const std::vector<bool>& present)
    {
        long double sum = 0;
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            sum += present[i] ? m_weights[i] : 0.0;
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            m_owed[i] += present[i] ? m_weights[i] / sum : 0.0L;
    }
    void given(std::size_t member) { m_owed[member] -= 1; }

    double farthest() const
    {
        long double most = 0;
        for (const long double owed : m_owed)
            most = std::max(most, std::abs(owed));
        return static_cast<double>(most);
    }

private:
    std::vector<double> m_weights;
    std::vector<long double> m_owed;
};

std::vector<double> randomWeights(std::mt19937_64& random)
{
    std::uniform_real_distribution<double> magnitude(-1, 3);
    std::vector<double> weights(2 + random() % 39);
    const bool whole = random() % 8 == 0;
    for (double& weight : weights)
        weight = whole ? static_cast<double>(1 + random() % 4) : std::pow(10.0, magnitude(random));
    return weights;
}

/// How the availability of a set's members changes from lead to lead.
class RandomPresence {
public:
    RandomPresence(std::mt19937_64& random, std::size_t members)
        : m_random(random), m_here(members, true), m_chance(members), m_slow(random() % 2 == 0)
    {
        std::uniform_real_distribution<double> chance(0.05, 1);
        const double common = chance(random);
        const bool alike = random() % 2 == 0;
        for (double& each : m_chance)
            each = alike ? common : chance(random);
    }

    const std::vector<bool>& next()
    {
        std::uniform_real_distribution<double> uniform(0, 1);
        for (std::size_t i = 0; i < m_here.size(); ++i) {
            if (!m_slow || uniform(m_random) < 0.05)
                m_here[i] = uniform(m_random) < m_chance[i];
        }
        return m_here;
    }

private:
    std::mt19937_64& m_random;
    std::vector<bool> m_here;
    std::vector<double> m_chance;
    bool m_slow; ///< people stay as they are for some leads
};

double chiSquare(const std::vector<int>& counts)
{
    double sum = 0;
    for (const int count : counts)
        sum += count;
    const double expected = sum / static_cast<double>(counts.size());
    double chi = 0;
    for (const int count : counts)
        chi += (count - expected) * (count - expected) / expected;
    return chi;
}

/// Exceeded by chance once in 10,000 times, for 4 degrees of freedom.
constexpr double kChiSquareOf5 = 23.51;

} // namespace

class TstDistribution : public QObject {
    Q_OBJECT

private slots:
    void everyPrefixIsWithinOneLeadWhileAllAreAvailable();
    void everyPrefixIsWithinTwoLeadsAsAvailabilityChanges();
    void theCaseThatSmoothCreditFailsStaysWithinOneLead();
    void theFirstLeadFavoursNobodyAcrossPools();
    void whoIsAheadAfterAnyNumberOfLeadsFavoursNobody();
    void tiesAmongThoseWhoAreInFavourNobody();
    void equalMembersTakeTurns();
};

void TstDistribution::everyPrefixIsWithinOneLeadWhileAllAreAvailable()
{
    std::mt19937_64 random(20260302);
    double farthest = 0;
    const int sets = test::fullCount(30, 10'000);
    for (int set = 0; set < sets; ++set) {
        const auto weights = randomWeights(random);
        PoolAtWork work(weights, "pool" + std::to_string(set));
        ExactShares exact(weights);
        const std::vector<bool> all(weights.size(), true);
        const std::size_t leads = 200 + random() % 400;
        for (std::size_t lead = 0; lead < leads; ++lead) {
            exact.lead(all);
            exact.given(*work.next());
            farthest = std::max(farthest, exact.farthest());
            QCOMPARE(work.owedInAll(), 0);
        }
        QVERIFY2(farthest < 1, qPrintable(QString("set %1: %2").arg(set).arg(farthest)));
    }
    qInfo("%d sets: at most %.6f leads from the exact share", sets, farthest);
}

void TstDistribution::everyPrefixIsWithinTwoLeadsAsAvailabilityChanges()
{
    std::mt19937_64 random(20260303);
    double farthest = 0;
    const int sets = test::fullCount(30, 10'000);
    for (int set = 0; set < sets; ++set) {
        const auto weights = randomWeights(random);
        PoolAtWork work(weights, "pool" + std::to_string(set));
        ExactShares exact(weights);
        RandomPresence presence(random, weights.size());
        const std::size_t leads = 200 + random() % 400;
        for (std::size_t lead = 0; lead < leads; ++lead) {
            const auto& here = presence.next();
            for (std::size_t i = 0; i < here.size(); ++i)
                work.setAway(i, !here[i]);
            const auto member = work.next();
            const bool anybody = std::find(here.begin(), here.end(), true) != here.end();
            QCOMPARE(member.has_value(), anybody);
            if (!member)
                continue;
            QVERIFY(here[*member]);
            exact.lead(here);
            exact.given(*member);
            farthest = std::max(farthest, exact.farthest());
            QCOMPARE(work.owedInAll(), 0);
        }
        QVERIFY2(farthest < 2, qPrintable(QString("set %1: %2").arg(set).arg(farthest)));
    }
    qInfo("%d sets: at most %.6f leads from the accrued share", sets, farthest);
}

void TstDistribution::theCaseThatSmoothCreditFailsStaysWithinOneLead()
{
    const std::vector<double> weights{1, 0.25, 1, 10, 10};
    PoolAtWork work(weights);
    ExactShares exact(weights);
    for (int lead = 0; lead < 2000; ++lead) {
        exact.lead(std::vector<bool>(5, true));
        exact.given(*work.next());
        QVERIFY(exact.farthest() < 1);
    }
}

void TstDistribution::theFirstLeadFavoursNobodyAcrossPools()
{
    std::vector<int> first(5);
    std::vector<int> second(5);
    for (int i = 0; i < 1000; ++i) {
        PoolAtWork work(std::vector<double>(5, 1.0), "pool-" + std::to_string(i));
        ++first[*work.next()];
        ++second[*work.next()];
    }
    QVERIFY2(chiSquare(first) < kChiSquareOf5, qPrintable(QString::number(chiSquare(first))));
    QVERIFY2(chiSquare(second) < kChiSquareOf5, qPrintable(QString::number(chiSquare(second))));
}

void TstDistribution::whoIsAheadAfterAnyNumberOfLeadsFavoursNobody()
{
    for (const int leads : {3, 7, 11, 13}) {
        std::vector<int> ahead(5);
        for (int i = 0; i < 1000; ++i) {
            PoolAtWork work(std::vector<double>(5, 3.0),
                            "eu." + std::to_string(leads) + "." + std::to_string(i));
            const auto counts = work.countsAfter(leads);
            for (std::size_t member = 0; member < 5; ++member)
                ahead[member] += counts[member] > leads / 5 ? 1 : 0;
        }
        QVERIFY2(chiSquare(ahead) < kChiSquareOf5, qPrintable(QString::number(chiSquare(ahead))));
    }
}

void TstDistribution::tiesAmongThoseWhoAreInFavourNobody()
{
    std::vector<int> first(5);
    for (int i = 0; i < 1000; ++i) {
        PoolAtWork work(std::vector<double>(6, 1.0), "night" + std::to_string(i));
        work.setAway(3); // a gap in the order would favour the member after it
        const auto member = *work.next();
        ++first[member > 3 ? member - 1 : member];
    }
    QVERIFY2(chiSquare(first) < kChiSquareOf5, qPrintable(QString::number(chiSquare(first))));
}

void TstDistribution::equalMembersTakeTurns()
{
    for (const std::size_t members : {2u, 3u, 7u, 11u}) {
        PoolAtWork work(std::vector<double>(members, 1.0));
        std::vector<std::uint32_t> order;
        for (std::size_t lead = 0; lead < 300 * members; ++lead)
            order.push_back(*work.next());
        for (std::size_t lead = members; lead < order.size(); ++lead)
            QCOMPARE(order[lead], order[lead - members]);
    }
}

BATON_TEST(TstDistribution);
#include "tst_distribution.moc"
