// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/lint.h"
#include "tests/core/routing/routing_fixture.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace baton;

class TstPlaybook : public QObject {
    Q_OBJECT

private slots:
    void reading_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("problem");
        const auto row = [](const char* name, const std::string& text, const char* problem) {
            QTest::newRow(name) << text << std::string(problem);
        };
        row("the smallest playbook", R"({"format": 1})", "");
        row("unknown members are no problem",
            R"({"format": 1, "x": {"y": []}, "fields": [{"id": "a", "type": "text", "z": 1}]})", "");
        row("no format", "{}", "document.missing /format");
        row("a newer format", R"({"format": 2, "fields": 7})", "playbook.newer_format /format");
        row("not an object", "[]", "document.wrong_type ");
        row("an unknown zone", R"({"format": 1, "zone": "Berlin"})", "playbook.unknown_zone /zone");
        row("a field twice",
            R"({"format": 1, "fields": [{"id": "a", "type": "text"}, {"id": "a", "type": "number"}]})",
            "playbook.repeated_id /fields/1/id");
        row("a field that every lead has", R"({"format": 1, "fields": [{"id": "email", "type": "text"}]})",
            "playbook.field_clashes /fields/0/id");
        row("an unknown type", R"({"format": 1, "fields": [{"id": "a", "type": "blob"}]})",
            "playbook.unknown_field_type /fields/0/type");
        row("choices of a number",
            R"({"format": 1, "fields": [{"id": "a", "type": "number", "choices": ["x"]}]})",
            "playbook.choices_need_a_choice_field /fields/0/choices");
        row("a choice twice",
            R"({"format": 1, "fields": [{"id": "a", "type": "choice", "choices": ["x", " X "]}]})",
            "playbook.repeated_choice /fields/0/choices/1");
        std::string choices = "\"0\"";
        for (int i = 1; i <= 1000; ++i)
            choices += ", \"" + std::to_string(i) + "\"";
        row("more choices than a list may have",
            R"({"format": 1, "fields": [{"id": "a", "type": "choice", "choices": [)" + choices + "]}]}",
            "document.list_too_long /fields/0/choices");
        row("a node that is no object", R"({"format": 1, "trees": {"main": {"nodes": {"a": 1}}}})",
            "document.wrong_type /trees/main/nodes/a");
        row("a bad node id", R"({"format": 1, "trees": {"main": {"nodes": {"a b": {"type": "end"}}}}})",
            "document.bad_key /trees/main/nodes/a b");
    }
    void reading()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, problem);
        Problems problems;
        const auto playbook = parsePlaybook(text, problems);
        QCOMPARE(test::codesOf(problems), problem);
        QCOMPARE(playbook.has_value(), problem.empty());
    }

    void anUnknownNodeIsRefusedWhereRulesAreCompiled()
    {
        const test::Desk desk(test::quoted(
            "{'main': {'nodes': {'start': {'type': 'entry', 'on': 'qualified', 'next': {'next': 'a'}},"
            "'a': {'type': 'teleport'}}}}"));
        QCOMPARE(test::codesOf(desk.problems), std::string("routing.unknown_type /trees/main/nodes/a/type"));
        QVERIFY(hasErrors(desk.problems));
    }

    void anUnknownNodeIsReportedOnceByLint()
    {
        Problems problems;
        const auto roster = test::readRoster(test::deskRoster, problems);
        const auto playbook = parsePlaybook(
            test::quoted("{'format': 1, 'trees': {'main': {'nodes': {'start': {'type': 'entry', 'on': "
                         "'qualified', 'next': {'next': 'a'}}, 'a': {'type': 'teleport'}}}}}"),
            problems);
        QCOMPARE(test::codesOf(lintPlaybook(*playbook, *roster)),
                 std::string("routing.unknown_type /trees/main/nodes/a/type"));
    }

    void aCircleOfGatesThatAlwaysHoldIsTold_data()
    {
        QTest::addColumn<std::string>("gates");
        QTest::addColumn<std::string>("problems");
        const auto row = [](const char* name, const char* gates, const char* problems) {
            QTest::newRow(name) << test::quoted(gates) << std::string(problems);
        };
        row("three in a circle",
            "{'id': 'a', 'from': ['lead'], 'to': 'sql', 'when': {'all': []}},"
            "{'id': 'b', 'from': ['sql'], 'to': 'recycled', 'when': {'all': []}},"
            "{'id': 'c', 'from': ['recycled'], 'to': 'lead', 'when': {'none': []}}",
            "gate.circle /gates/0");
        row("a way into a circle of two",
            "{'id': 'in', 'from': ['subscriber'], 'to': 'sql', 'when': {'all': []}},"
            "{'id': 'up', 'from': ['lead', 'mql'], 'to': 'sql', 'when': {'all': []}},"
            "{'id': 'down', 'from': ['sql'], 'to': 'mql', 'when': {'all': []}}",
            "gate.circle /gates/1");
        row("two circles",
            "{'id': 'a', 'from': ['sal'], 'to': 'sql', 'when': {'all': []}},"
            "{'id': 'b', 'from': ['sql'], 'to': 'sal', 'when': {'all': []}},"
            "{'id': 'c', 'from': ['lead'], 'to': 'mql', 'when': {'all': []}},"
            "{'id': 'd', 'from': ['mql'], 'to': 'lead', 'when': {'all': []}}",
            "gate.circle /gates/2\ngate.circle /gates/0");
        row("one of them asks",
            "{'id': 'a', 'from': ['lead'], 'to': 'recycled', 'when': {'all': []}},"
            "{'id': 'b', 'from': ['recycled'], 'to': 'lead', 'when': {'did': 'call'}}",
            "");
        row("one of them may be blocked",
            "{'id': 'a', 'from': ['lead'], 'to': 'recycled', 'when': {'all': []}, 'unless': [{'did': "
            "'call'}]},"
            "{'id': 'b', 'from': ['recycled'], 'to': 'lead', 'when': {'all': []}}",
            "");
        row("a gate before it takes every lead out",
            "{'id': 'a', 'from': ['lead'], 'to': 'mql', 'when': {'all': []}},"
            "{'id': 'b', 'from': ['mql'], 'to': 'sal', 'when': {'all': []}},"
            "{'id': 'c', 'from': ['mql'], 'to': 'lead', 'when': {'all': []}}",
            "");
    }
    void aCircleOfGatesThatAlwaysHoldIsTold()
    {
        QFETCH(std::string, gates);
        Problems problems;
        const auto roster = test::readRoster(test::deskRoster, problems);
        const auto playbook =
            parsePlaybook(test::quoted("{'format': 1, 'gates': [") + gates + "]}", problems);
        QVERIFY2(playbook, test::codesOf(problems).c_str());
        const Problems found = lintPlaybook(*playbook, *roster);
        QTEST(test::codesOf(found), "problems");
        QVERIFY(!hasErrors(found));
    }

    void unknownMembersSurviveARoundTrip()
    {
        const std::string text =
            R"({"future":{"b":1,"a":[null]},"format":1,"trees":{"t":{"nodes":{"n":{"type":"x","glow":3}}}}})";
        Problems problems;
        const auto playbook = parsePlaybook(text, problems);
        QVERIFY(playbook);
        QCOMPARE(writeJson(playbook->document), text);
        const auto again = parsePlaybook(writeJsonPretty(playbook->document), problems);
        QVERIFY(again && again->hash() == playbook->hash());
    }

    void hostile_data()
    {
        QTest::addColumn<std::string>("text");
        const auto row = [](const char* name, const std::string& text) { QTest::newRow(name) << text; };
        const auto node = [](const std::string& rest) {
            return test::quoted("{'format': 1, 'trees': {'main': {'nodes': {'start': {'type': 'entry', 'on': "
                                "'qualified', "
                                "'next': {'next': 'a'}}, 'a': {") +
                   rest + "}}}}}";
        };
        row("nothing", "");
        row("binary", std::string("\x00\xff\xfe\x01", 4));
        row("not a number", R"({"format": NaN})");
        row("a hundred thousand brackets", std::string(100000, '['));
        row("a string of ten megabytes",
            test::quoted("{'format': 1, 'name': '") + std::string(10u << 20, 'x') + "\"}");
        row("a negative share",
            node(R"("type": "split", "shares": [{"id": "x", "percent": -50}, {"id": "y", "percent": 150}])"));
        row("shares of 99", node(R"("type": "split", "shares": [{"id": "x", "percent": 99}])"));
        row("no shares", node(R"("type": "split", "shares": [])"));
        row("an unknown pool", node(R"("type": "assign_pool", "pool": "nowhere")"));
        row("a pool that is a list", node(R"("type": "assign_pool", "pool": [[[]]])"));
        row("a derived field", node(R"("type": "set_field", "field": "score", "value": 3)"));
        row("a choice that is not there",
            node(R"("type": "set_field", "field": "email", "value": {"x": 1})"));
        row("an end that leads on", node(R"("type": "end", "next": {"next": "a"})"));
        row("a jump into the void", node(R"("type": "jump", "tree": "void")"));
        row("a branch without a condition",
            node(R"("type": "decision", "branches": [{"id": "x"}], "next": {"x": "a", "else": "a"})"));
        row("a branch called else",
            node(
                R"("type": "decision", "branches": [{"id": "else", "when": {"all": []}}], "next": {"else": "a"})"));
        row("a pattern that is too big",
            node(R"("type": "decision", "branches": [{"id": "x", "when": {"field": "email", "op": "matches",
                 "value": "((((a{1,100}){1,100}){1,100}){1,100}){1,100}"}}], "next": {"x": "a", "else": "a"})"));
    }
    void hostile()
    {
        QFETCH(std::string, text);
        Problems problems;
        auto roster = test::readRoster(test::deskRoster, problems);
        QVERIFY(roster);
        problems.clear();
        if (const auto playbook = parsePlaybook(text, problems)) {
            for (const Problem& problem : lintPlaybook(*playbook, *roster))
                problems.push_back(problem);
        }
        QVERIFY(hasErrors(problems));
    }

    void thePublishedSchemaAgreesWithTheReader_data()
    {
        QTest::addColumn<QByteArray>("node");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char* name, const char* node, const char* verdict) {
            QTest::newRow(name) << QByteArray::fromStdString(test::quoted(node)) << QByteArray(verdict);
        };
        row("a turn with its pool", "{'type': 'assign_rep', 'rep': 'dana', 'pool': 'northeast'}", "valid");
        row("a turn without a pool", "{'type': 'assign_rep', 'rep': 'dana'}", "invalid");
        row("no turn", "{'type': 'assign_rep', 'rep': 'dana', 'costsTurn': false}", "valid");
        row("an owner's turn without a pool",
            "{'type': 'assign_owner', 'who': 'account_owner', 'costsTurn': true}", "invalid");
    }
    void thePublishedSchemaAgreesWithTheReader()
    {
        QFETCH(QByteArray, node);
        QProcess python;
        python.start("/usr/bin/python3", {BATON_SOURCE_DIR "/tests/oracles/validate.py",
                                          BATON_SOURCE_DIR "/resources/schema/playbook.schema.json"});
        python.write(R"({"format": 1, "trees": {"main": {"nodes": {"a": )" + node + "}}}}\n");
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QTEST(python.readAllStandardOutput().trimmed(), "verdict");
    }

    /// What people copy first.
    void theExampleOfTheDocumentationHasNoProblems()
    {
        QFile page(QStringLiteral(BATON_SOURCE_DIR "/docs/playbook.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const std::string text = page.readAll().toStdString();
        constexpr std::string_view opening = "```json\n";
        const std::size_t begin = text.find(opening);
        QVERIFY(begin != std::string::npos);
        const std::size_t from = begin + opening.size();
        Problems problems;
        const auto roster = test::readRoster(test::deskRoster, problems);
        const auto playbook = parsePlaybook(text.substr(from, text.find("```", from) - from), problems);
        QCOMPARE(test::codesOf(problems), std::string());
        QVERIFY(!playbook->trees.empty());
        QCOMPARE(test::codesOf(lintPlaybook(*playbook, *roster)), std::string());
    }
};

BATON_TEST(TstPlaybook);
#include "tst_playbook.moc"
