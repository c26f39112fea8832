// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_cursor.h"
#include "core/scoring/scorecard.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

namespace {

QByteArray card(const char* criterion, const char* group = "")
{
    return QByteArray(R"({"id":"m","groups":[{"id":"g","kind":"fit")") + group + R"(,"criteria":[)" +
           criterion + "]}]}";
}

} // namespace

class TstScorecardReader : public QObject {
    Q_OBJECT

private slots:
    void everyFaultOfAScorecardIsAProblem_data();
    void everyFaultOfAScorecardIsAProblem();
    void everyFaultOfAGateIsAProblem_data();
    void everyFaultOfAGateIsAProblem();
    void allProblemsAreReported();
    void pointsAreReadToTheThousandth();
};

void TstScorecardReader::everyFaultOfAScorecardIsAProblem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("location");
    const auto row = [](const char* name, const QByteArray& text, const char* code, const char* location) {
        QTest::newRow(name) << text << QByteArray(code) << QByteArray(location);
    };
    const char* const c = "/groups/0/criteria/0";
    row("not an object", "[]", "document.wrong_type", "");
    row("no id", R"({"groups":[]})", "document.missing", "/id");
    row("no groups", R"({"id":"m"})", "document.missing", "/groups");
    row("points finer than a thousandth", card(R"({"id":"c","when":{"all":[]},"points":0.0005})"),
        "scorecard.points_too_fine", "/groups/0/criteria/0/points");
    row("too many points", card(R"({"id":"c","when":{"all":[]},"points":1e7})"), "document.out_of_range",
        "/groups/0/criteria/0/points");
    row("neither when nor each", card(R"({"id":"c","points":1})"), "scorecard.when_or_each", c);
    row("when and each", card(R"({"id":"c","when":{"all":[]},"each":{"did":"x"},"points":1})"),
        "scorecard.when_or_each", c);
    row("repeat with when", card(R"({"id":"c","when":{"all":[]},"points":1,"repeat":2})"),
        "scorecard.only_with_each", "/groups/0/criteria/0/repeat");
    row("each that is no did", card(R"({"id":"c","each":{"all":[]},"points":1})"), "scorecard.each_needs_did",
        "/groups/0/criteria/0/each");
    row("each of at least two", card(R"({"id":"c","each":{"did":"x","atLeast":2},"points":1})"),
        "scorecard.each_counts_one", "/groups/0/criteria/0/each/atLeast");
    row("decay over working days",
        card(R"({"id":"c","each":{"did":"x"},"points":1,"decay":{"kind":"linear","over":"2wd"}})"),
        "scorecard.decay_needs_wall_time", "/groups/0/criteria/0/decay/over");
    row("decay over nothing",
        card(R"({"id":"c","each":{"did":"x"},"points":1,"decay":{"kind":"linear","over":"0s"}})"),
        "scorecard.decay_needs_wall_time", "/groups/0/criteria/0/decay/over");
    row("decay of no known kind",
        card(R"({"id":"c","each":{"did":"x"},"points":1,"decay":{"kind":"step","over":"1d"}})"),
        "document.unknown_choice", "/groups/0/criteria/0/decay/kind");
    row("a floor above the cap", card("", R"(,"cap":1,"floor":2)"), "scorecard.floor_above_cap",
        "/groups/0/floor");
    row("the same criterion twice",
        card(R"({"id":"c","when":{"all":[]},"points":1},{"id":"c","when":{"all":[]},"points":1})"),
        "scorecard.duplicate_id", "/groups/0/criteria/1/id");
    row("grades that rise",
        R"({"id":"m","groups":[],"grades":{"letters":[{"mark":"A","from":5},{"mark":"B","from":6}]}})",
        "scorecard.steps_must_fall", "/grades/letters/1/from");
    row("a step without its threshold",
        R"({"id":"m","groups":[],"grades":{"letters":[{"mark":"A"},{"mark":"B"}]}})", "document.missing",
        "/grades/letters/0/from");
}

void TstScorecardReader::everyFaultOfAScorecardIsAProblem()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, location);
    const Json document = parseJson(text.toStdString()).root;
    Problems problems;
    QVERIFY(!parseScorecard(JsonCursor(document, "", problems)));
    QCOMPARE(problems.size(), 1u);
    QCOMPARE(problems[0].code, code.toStdString());
    QCOMPARE(problems[0].location, location.toStdString());
}

void TstScorecardReader::everyFaultOfAGateIsAProblem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* text, const char* code) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(code);
    };
    row("an unknown stage", R"({"id":"g","from":["lead"],"to":"hot","when":{"all":[]}})",
        "gate.unknown_stage");
    row("from nowhere", R"({"id":"g","from":[],"to":"mql","when":{"all":[]}})", "gate.from_nowhere");
    row("to where it comes from", R"({"id":"g","from":["mql"],"to":"mql","when":{"all":[]}})",
        "gate.leads_nowhere");
    row("no condition", R"({"id":"g","from":["lead"],"to":"mql"})", "document.missing");
    row("a fall to nowhere", R"({"id":"g","from":["recycled"],"to":"lead","when":{"all":[]},"mayFall":true})",
        "gate.leads_nowhere");
    row("a bad id", R"({"id":"not a key","from":["lead"],"to":"mql","when":{"all":[]}})", "document.bad_key");
}

void TstScorecardReader::everyFaultOfAGateIsAProblem()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const Json document = parseJson(text.toStdString()).root;
    Problems problems;
    QVERIFY(!parseGate(JsonCursor(document, "", problems)));
    QCOMPARE(problems.size(), 1u);
    QCOMPARE(problems[0].code, code.toStdString());
}

void TstScorecardReader::allProblemsAreReported()
{
    const Json document =
        parseJson(R"({"groups":[{"id":"g","kind":"x","criteria":[{"points":"1"},7]}]})").root;
    Problems problems;
    QVERIFY(!parseScorecard(JsonCursor(document, "", problems)));
    // No id; no such kind; a criterion without id, with text for points, with neither "when" nor "each"; no
    // object.
    QCOMPARE(problems.size(), 6u);
}

void TstScorecardReader::pointsAreReadToTheThousandth()
{
    for (const auto& [text, milli] :
         std::vector<std::pair<const char*, std::int64_t>>{{"2.5", 2500},
                                                           {"-0.001", -1},
                                                           {"0.1", 100},
                                                           {"999999.999", 999'999'999},
                                                           {"1e6", 1'000'000'000}})
    {
        const auto document =
            parseJson(card((std::string(R"({"id":"c","when":{"all":[]},"points":)") + text + "}").c_str())
                          .toStdString());
        Problems problems;
        const auto scorecard = parseScorecard(JsonCursor(document.root, "", problems));
        QVERIFY2(scorecard.has_value(), text);
        QCOMPARE(scorecard->groups[0].criteria[0].points.milli, milli);
    }
}

BATON_TEST(TstScorecardReader);
#include "tst_scorecard_reader.moc"
