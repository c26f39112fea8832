// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/scored_lead.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace baton;
using baton::test::ScoredLead;

namespace {

const char* const kUs = R"({"field":"country","op":"is","value":"US"})";

std::string engagement(const std::string& criterion, const std::string& more = "")
{
    return R"({"scorecards":[{"id":"main","groups":[{"id":"e","kind":"engagement","criteria":[{"id":"c",)" +
           criterion + "}]" + more + "}]}]}";
}

std::string clicks(const std::string& points, const std::string& more)
{
    return R"("each":{"did":"email_click"},"points":)" + points + more;
}

/// A card of one fading criterion (8 points for up to 4 clicks) and a gate at `least` points.
std::string gateAt(const std::string& least, const std::string& decay)
{
    return R"({"scorecards":[{"id":"main","groups":[{"id":"e","kind":"engagement","criteria":[
        {"id":"c","each":{"did":"email_click"},"points":8,"repeat":4,"decay":)" +
           decay + R"(}]}]}],"gates":[{"id":"g","from":["lead"],"to":"mql","mayFall":true,"fallsTo":"lead",
        "when":{"field":"score","op":"ge","value":)" +
           least + "}}]}";
}

/// What is left of some points by the definition, apart from the engine's arithmetic.
std::int64_t leftOf(double milli, int kind, double age, double over)
{
    if (kind ==
        1) // the product of whole numbers is exact, and so is the half of a thousandth that may be left
        return std::llround(milli * std::max(0.0, over - age) / over);
    const double part = kind == 0 ? 1 : kind == 2 ? std::pow(2, -age / over) : (age < over ? 1 : 0);
    return std::llround(milli * part);
}

} // namespace

class TstScoring : public QObject {
    Q_OBJECT

private slots:
    void aConditionGivesItsPointsOnce();
    void noScorecardThatAppliesGivesNoScore();
    void theFirstScorecardThatAppliesScores();
    void activitiesCountNewestFirstUpToTheMaximum();
    void activitiesStillToComeDoNotCount();
    void pointsFadeWithAge_data();
    void pointsFadeWithAge();
    void capsAndFloorsAreContributions();
    void percentIsOfTheMostAttainable_data();
    void percentIsOfTheMostAttainable();
    void gradesJoinLetterAndNumber();
    void contributionsAlwaysSumUpToTheTotal();
    void gatesMoveOnlyFromTheirStagesAndUnlessDisqualified();
    void stagesFallOnlyWhereTheGateSaysSo();
    void twoGatesNeverChaseALeadToAndFro();
    void aGateThatDoesNotTakeTheLeadKeepsNothing();
    void aWindowEndsAtAnExactInstant();
    void aGateFlipsAtAnExactInstantByFading_data();
    void aGateFlipsAtAnExactInstantByFading();
    void timeAloneDoesNotMoveWhatDoesNotFade();
    void fadingThatCrossesNothingWakesNobody();
    void nothingChangesBeforeTheNextChange();
};

void TstScoring::aConditionGivesItsPointsOnce()
{
    ScoredLead lead(engagement(std::string(R"("when":)") + kUs + R"(,"points":2.5)"));
    QVERIFY(lead.problems.empty());
    QCOMPARE(lead.milli(), 0);
    QVERIFY(lead.score.contributions.empty());
    lead.lead.values.set("country", std::string("us"));
    QCOMPARE(lead.milli(), 2500);
    QCOMPARE(lead.score.contributions.size(), 1u);
    QCOMPARE(lead.score.contributions[0].times, 1u);
    QCOMPARE(lead.score.percent, 100.0);
}

void TstScoring::noScorecardThatAppliesGivesNoScore()
{
    ScoredLead lead(R"({"scorecards":[{"id":"a","appliesWhen":{"any":[]},"groups":[]}]})");
    QVERIFY(!lead.scored().scorecard);
    QCOMPARE(lead.score.grade, std::string());
    QCOMPARE(lead.score.percent, 0.0);
    QVERIFY(!lead.nextChange());
}

void TstScoring::theFirstScorecardThatAppliesScores()
{
    ScoredLead lead(std::string(R"({"scorecards":[{"id":"a","appliesWhen":)") + kUs +
                    R"(,"groups":[]},{"id":"b","groups":[]}]})");
    QCOMPARE(lead.scored().scorecard, std::optional<std::uint32_t>(1));
    lead.lead.values.set("country", std::string("US"));
    QCOMPARE(lead.scored().scorecard, std::optional<std::uint32_t>(0));
}

void TstScoring::activitiesCountNewestFirstUpToTheMaximum()
{
    ScoredLead lead(engagement(clicks("10", R"(,"repeat":2,"decay":{"kind":"linear","over":"10d"})")));
    for (const char* ago : {"1d", "2d", "5d"})
        lead.did("email_click", ago);
    lead.did("page_view", "6d");
    QCOMPARE(lead.milli(), 9000 + 8000);
    QCOMPARE(lead.score.contributions[0].times, 2u);
    QCOMPARE(lead.score.percent, 85.0);
}

void TstScoring::activitiesStillToComeDoNotCount()
{
    ScoredLead lead(engagement(clicks("10", "")));
    lead.did("email_click", "0s");
    QCOMPARE(lead.milli(), 10'000);
    const Instant click = lead.now;
    lead.now -= std::chrono::milliseconds(1);
    QCOMPARE(lead.milli(), 0);
    QCOMPARE(lead.nextChange(), std::optional(click));
}

void TstScoring::pointsFadeWithAge_data()
{
    QTest::addColumn<QByteArray>("decay");
    QTest::addColumn<QByteArray>("ago");
    QTest::addColumn<int>("milli");
    const auto row = [](const char* name, const char* decay, const char* ago, int milli) {
        QTest::newRow(name) << QByteArray(decay) << QByteArray(ago) << milli;
    };
    const char* linear = R"({"kind":"linear","over":"14d"})";
    const char* half = R"({"kind":"half_life","over":"14d"})";
    const char* window = R"({"kind":"window","over":"14d"})";
    row("linear at once", linear, "0s", 7000);
    row("linear at half", linear, "7d", 3500);
    row("linear just before the end rounds to a thousandth", linear, "13d23h58m", 1);
    row("linear at the end", linear, "14d", 0);
    row("linear long after", linear, "400d", 0);
    row("half-life at once", half, "0s", 7000);
    row("half-life once", half, "14d", 3500);
    row("half-life thrice", half, "42d", 875);
    row("half-life in between", half, "7d", 4950);
    row("window to the last second", window, "13d23h59m59s", 7000);
    row("window over", window, "14d", 0);
}

void TstScoring::pointsFadeWithAge()
{
    QFETCH(QByteArray, decay);
    QFETCH(QByteArray, ago);
    QFETCH(int, milli);
    for (const int sign : {1, -1}) {
        ScoredLead lead(engagement(clicks(std::to_string(7 * sign), ",\"decay\":" + decay.toStdString())));
        lead.did("email_click", ago.toStdString());
        QCOMPARE(lead.milli(), milli * sign);
    }
}

void TstScoring::capsAndFloorsAreContributions()
{
    ScoredLead high(engagement(clicks("10", R"(,"repeat":5)"), R"(,"cap":15,"floor":-5)"));
    high.did("email_click", "1d");
    high.did("email_click", "2d");
    QCOMPARE(high.milli(), 15'000);
    QCOMPARE(high.score.contributions.size(), 2u);
    QVERIFY(high.score.contributions[1].kind == Contribution::Kind::Cap);
    QCOMPARE(high.score.contributions[1].points.milli, -5000);

    ScoredLead low(engagement(clicks("-10", ""), R"(,"floor":-5)"));
    low.did("email_click", "1d");
    QCOMPARE(low.milli(), -5000);
    QVERIFY(low.score.contributions[1].kind == Contribution::Kind::Floor);
    QCOMPARE(low.score.contributions[1].points.milli, 5000);
    QCOMPARE(low.score.percent, 0.0);
}

void TstScoring::percentIsOfTheMostAttainable_data()
{
    QTest::addColumn<qint64>("points");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<double>("percent");
    QTest::newRow("half") << qint64(500) << qint64(1000) << 50.0;
    QTest::newRow("nothing to attain") << qint64(0) << qint64(0) << 0.0;
    QTest::newRow("a negative most") << qint64(-10) << qint64(-10) << 0.0;
    QTest::newRow("below nothing") << qint64(-10) << qint64(10) << 0.0;
    QTest::newRow("above all") << qint64(30) << qint64(10) << 100.0;
}

void TstScoring::percentIsOfTheMostAttainable()
{
    QFETCH(qint64, points);
    QFETCH(qint64, most);
    QFETCH(double, percent);
    const std::string cap = ",\"cap\":" + std::to_string(double(most) / 1000) + ",\"floor\":-1000000";
    ScoredLead lead(R"({"scorecards":[{"id":"m","groups":[
        {"id":"e","kind":"engagement","criteria":[{"id":"c","when":{"all":[]},"points":)" +
                    std::to_string(double(points) / 1000) +
                    R"(},{"id":"d","when":{"any":[]},"points":1000}])" + cap + "}]}]}");
    const bool capped = points > most;
    QCOMPARE(lead.milli(), capped ? most : points);
    QCOMPARE(lead.score.percent, percent);
}

void TstScoring::gradesJoinLetterAndNumber()
{
    ScoredLead lead(std::string(R"({"scorecards":[{"id":"m","groups":[
        {"id":"f","kind":"fit","criteria":[{"id":"c","when":)") +
                    kUs + R"(,"points":75},{"id":"x","when":{"any":[]},"points":25}]},
        {"id":"e","kind":"engagement","criteria":[{"id":"d","each":{"did":"call"},"points":1,"repeat":3}]}],
        "grades":{"letters":[{"mark":"A","from":75},{"mark":"B"}],
                  "numbers":[{"mark":"1","from":66},{"mark":"2","from":33},{"mark":"3"}]}}]})");
    QCOMPARE(lead.scored().grade, std::string("B3"));
    lead.lead.values.set("country", std::string("US"));
    lead.did("call", "1d");
    QCOMPARE(lead.scored().grade, std::string("A2"));
    QCOMPARE(lead.score.fitPercent, 75.0);
    lead.did("call", "2d");
    QCOMPARE(lead.scored().grade, std::string("A1"));
}

void TstScoring::contributionsAlwaysSumUpToTheTotal()
{
    std::mt19937_64 random(9);
    const char* const kinds[] = {"", "linear", "half_life", "window"};
    for (int set = 0; set < test::fullCount(200, 5000); ++set) {
        const double points = double(int(random() % 20'001) - 10'000) / 1000;
        const int repeat = 1 + int(random() % 4);
        const int kind = int(random() % 4);
        std::string more = ",\"repeat\":" + std::to_string(repeat);
        if (kind > 0)
            more += std::string(R"(,"decay":{"kind":")") + kinds[kind] + R"(","over":"10d"})";
        ScoredLead lead(engagement(clicks(std::to_string(points), more), R"(,"cap":12.5,"floor":-7.25)"));
        std::vector<int> hours(random() % 6);
        for (int& each : hours)
            each = int(random() % 300);
        std::sort(hours.begin(), hours.end());
        std::int64_t expected = 0;
        for (std::size_t i = 0; i < hours.size(); ++i) {
            lead.did("email_click", std::to_string(hours[i]) + "h");
            if (int(i) < repeat)
                expected += leftOf(std::round(points * 1000), kind, hours[i], 240);
        }
        const std::int64_t total = lead.milli();
        std::int64_t sum = 0;
        for (const Contribution& each : lead.score.contributions)
            sum += each.points.milli;
        QCOMPARE(sum, total);
        QCOMPARE(total, std::clamp<std::int64_t>(expected, -7250, 12'500));
    }
}

void TstScoring::gatesMoveOnlyFromTheirStagesAndUnlessDisqualified()
{
    ScoredLead lead(
        std::string(R"({"gates":[{"id":"g","from":["lead","subscriber"],"to":"mql","when":{"all":[]},
        "unless":[)") +
        kUs + "]}]}");
    QCOMPARE(lead.passedTo(Stage::Lead), std::optional(Stage::Mql));
    QCOMPARE(lead.passedTo(Stage::Subscriber), std::optional(Stage::Mql));
    QVERIFY(!lead.passedTo(Stage::Mql));
    QVERIFY(!lead.passedTo(Stage::Recycled));
    lead.lead.values.set("country", std::string("US"));
    QVERIFY(!lead.passedTo(Stage::Lead));
}

void TstScoring::stagesFallOnlyWhereTheGateSaysSo()
{
    const auto gate = [](const char* fall) {
        return std::string(R"({"gates":[{"id":"g","from":["lead"],"to":"mql","when":)") + kUs + fall + "}]}";
    };
    ScoredLead stays(gate(""));
    QVERIFY(!stays.passedTo(Stage::Mql));
    ScoredLead falls(gate(R"(,"mayFall":true,"fallsTo":"subscriber")"));
    QCOMPARE(falls.passedTo(Stage::Mql), std::optional(Stage::Subscriber));
    QVERIFY(!falls.passedTo(Stage::Sal));
    QVERIFY(!falls.passedTo(Stage::Mql, "another"));
    QVERIFY(!falls.passedTo(Stage::Mql, "")); // a person, or an import, said it
    falls.lead.values.set("country", std::string("US"));
    QVERIFY(!falls.passedTo(Stage::Mql));
}

void TstScoring::twoGatesNeverChaseALeadToAndFro()
{
    ScoredLead lead(std::string(R"({"gates":[
        {"id":"a","from":["lead"],"to":"mql","when":)") +
                    kUs + R"(,"mayFall":true,"fallsTo":"lead"},
        {"id":"b","from":["lead"],"to":"mql","when":{"all":[]}}]})");
    QCOMPARE(lead.passedTo(Stage::Lead), std::optional(Stage::Mql));
    QVERIFY(!lead.passedTo(Stage::Mql, "a"));
}

void TstScoring::aGateThatDoesNotTakeTheLeadKeepsNothing()
{
    ScoredLead lead(std::string(R"({"gates":[
        {"id":"a","from":["lead"],"to":"mql","when":)") +
                    kUs + R"(,"mayFall":true},
        {"id":"b","from":["recycled"],"to":"mql","when":{"all":[]}}]})");
    QCOMPARE(lead.passedTo(Stage::Mql, "a"), std::optional(Stage::Lead));
}

void TstScoring::aWindowEndsAtAnExactInstant()
{
    for (const char* criterion :
         {R"("each":{"did":"email_click"},"points":5,"decay":{"kind":"window","over":"3d"})",
          R"("each":{"did":"email_click","within":"3d"},"points":5)"})
    {
        ScoredLead lead(engagement(criterion));
        lead.did("email_click", "1d");
        const Instant end = lead.now + std::chrono::hours(48);
        QCOMPARE(lead.nextChange(), std::optional(end));
        QCOMPARE(lead.at(end - std::chrono::milliseconds(1)).total.milli, 5000);
        QCOMPARE(lead.at(end).total.milli, 0);
        lead.now = end;
        QVERIFY(!lead.nextChange());
    }
}

void TstScoring::aGateFlipsAtAnExactInstantByFading_data()
{
    QTest::addColumn<QByteArray>("decay");
    QTest::newRow("linear") << QByteArray(R"({"kind":"linear","over":"14d"})");
    QTest::newRow("half-life") << QByteArray(R"({"kind":"half_life","over":"5d"})");
}

void TstScoring::aGateFlipsAtAnExactInstantByFading()
{
    QFETCH(QByteArray, decay);
    ScoredLead lead(gateAt("9.9995", decay.toStdString())); // between two thousandths
    QVERIFY(lead.problems.empty());
    for (const char* ago : {"1h", "7h", "30h"})
        lead.did("email_click", ago);
    QVERIFY(lead.milli() >= 10'000);
    const auto change = lead.nextChange();
    QVERIFY(change.has_value());
    QVERIFY(lead.at(*change - std::chrono::milliseconds(1)).total.milli >= 10'000);
    QVERIFY(lead.at(*change).total.milli < 10'000);
    lead.now = *change;
    QCOMPARE(lead.passedTo(Stage::Mql), std::optional(Stage::Lead));
}

void TstScoring::timeAloneDoesNotMoveWhatDoesNotFade()
{
    ScoredLead lead(engagement(clicks("5", R"(,"repeat":3)")));
    lead.did("email_click", "5d");
    QVERIFY(!lead.nextChange());
}

void TstScoring::fadingThatCrossesNothingWakesNobody()
{
    ScoredLead lead(gateAt("100", R"({"kind":"half_life","over":"5d"})"));
    lead.did("email_click", "5d");
    QVERIFY(!lead.nextChange());
}

void TstScoring::nothingChangesBeforeTheNextChange()
{
    std::mt19937_64 random(4);
    for (int set = 0; set < test::fullCount(40, 1000); ++set) {
        const std::string over = std::to_string(1 + random() % 10) + "d";
        ScoredLead lead(
            R"({"scorecards":[{"id":"main","groups":[{"id":"e","kind":"engagement","cap":30,"criteria":[
            {"id":"p","each":{"did":"email_click"},"points":8,"repeat":4,"decay":{"kind":"half_life","over":")" +
            over + R"("}},
            {"id":"n","each":{"did":"unsubscribe"},"points":-9,"repeat":2,"decay":{"kind":"linear","over":"6d"}},
            {"id":"w","each":{"did":"call","within":"4d"},"points":6,"repeat":2}]}],
            "grades":{"numbers":[{"mark":"1","from":40},{"mark":"2","from":10},{"mark":"3"}]}}],
            "gates":[{"id":"g","from":["lead"],"to":"mql","when":{"any":[{"field":"score","op":"ge","value":12},
                {"field":"score_percent","op":"between","value":[5,9]}]}}]})");
        const char* const kinds[] = {"email_click", "unsubscribe", "call"};
        int hours = 0;
        for (std::size_t i = random() % 8; i > 0; --i)
            lead.did(kinds[random() % 3], std::to_string(hours += int(random() % 40)) + "h");
        const auto meaning = [&](Instant at) {
            lead.at(at);
            return std::pair(lead.score.grade,
                             lead.rules->passGates(lead.facts, Stage::Lead, {}).has_value());
        };
        const auto before = meaning(lead.now);
        const auto change = lead.nextChange();
        const Instant end = change ? *change : lead.now + std::chrono::hours(24 * 400);
        for (int probe = 0; probe < 40; ++probe) {
            const auto ahead = std::chrono::milliseconds(random() % std::uint64_t((end - lead.now).count()));
            QVERIFY(meaning(lead.now + ahead) == before);
        }
    }
}

BATON_TEST(TstScoring);
#include "tst_scoring.moc"
