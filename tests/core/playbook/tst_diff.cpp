// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/diff.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

class TstDiff : public QObject {
    Q_OBJECT

private slots:
    void change_data()
    {
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<std::string>("changes");
        const auto row = [](const char* name, const char* before, const char* after, const char* changes) {
            QTest::newRow(name) << std::string(before) << std::string(after) << std::string(changes);
        };
        row("nothing changed", R"({"name": "a"})", R"({"name": "a"})", "");
        row("the order of members does not count", R"({"a": 1, "b": {"c": 1, "d": 2}})",
            R"({"b": {"d": 2, "c": 1}, "a": 1})", "");
        row("a member changed", R"({"name": "a"})", R"({"name": "b"})", "~/name");
        row("an element is named by its id", R"({"gates": [{"id": "x", "to": "mql"}]})",
            R"({"gates": [{"id": "x", "to": "sql"}]})", "~/gates/x/to");
        row("an element came", R"({"gates": []})", R"({"gates": [{"id": "x"}]})", "+/gates/x");
        row("an element went", R"({"gates": [{"id": "x"}, {"id": "y"}]})", R"({"gates": [{"id": "y"}]})",
            "-/gates/x");
        row("one element moved", R"({"b": [{"id": "x"}, {"id": "y"}, {"id": "z"}]})",
            R"({"b": [{"id": "z"}, {"id": "x"}, {"id": "y"}]})", ">/b/z");
        row("a condition is one element", R"({"b": [{"id": "x", "when": {"all": [{"field": "a"}]}}]})",
            R"({"b": [{"id": "x", "when": {"all": [{"field": "b"}]}}]})", "~/b/x/when");
        row("a list without ids is one value", R"({"from": ["lead"]})", R"({"from": ["lead", "mql"]})",
            "~/from");
        row("a port joined to another node",
            R"({"trees": {"main": {"nodes": {"n": {"next": {"else": "a"}}}}}})",
            R"({"trees": {"main": {"nodes": {"n": {"next": {"else": "b"}}}}}})",
            "~/trees/main/nodes/n/next/else");
    }
    void change()
    {
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        QFETCH(std::string, changes);
        Playbook a;
        Playbook b;
        a.document = parseJson(before).root;
        b.document = parseJson(after).root;
        std::string text;
        for (const PlaybookChange& change : diffPlaybooks(a, b))
            text += (text.empty() ? "" : " ") + std::string(1, "+-~>"[int(change.kind)]) + change.element;
        QCOMPARE(text, changes);
    }
};

BATON_TEST(TstDiff);
#include "tst_diff.moc"
