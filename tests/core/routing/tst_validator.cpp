// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/validator.h"
#include "tests/core/routing/routing_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <chrono>

using namespace baton;

namespace {

std::vector<Tree> readTrees(const std::string& text)
{
    const Json json = parseJson(text).root;
    Problems problems;
    std::vector<Tree> trees;
    for (const auto& [name, value] : json.items())
        trees.push_back(*Tree::parse(*TreeId::make(name), JsonCursor(value, "/trees/" + name, problems)));
    return trees;
}

Roster smallRoster()
{
    Roster roster;
    Pool empty;
    empty.id = *PoolId::make("empty");
    roster.pools.push_back(empty);
    Rep gone;
    gone.id = *RepId::make("gone");
    gone.active = false;
    roster.reps.push_back(gone);
    return roster;
}

/// Text fields "a" to "d", a number "n", an instant "t", several choices "m".
const FieldCatalogue& fields()
{
    static const FieldCatalogue catalogue = [] {
        std::vector<Field> all;
        const auto add = [&](const char* id, FieldType type) {
            Field& field = all.emplace_back();
            field.id = *FieldId::make(id);
            field.type = type;
        };
        for (const char* id : {"a", "b", "c", "d"})
            add(id, FieldType::Text);
        add("n", FieldType::Number);
        add("t", FieldType::Instant);
        add("m", FieldType::MultiChoice);
        return FieldCatalogue(std::move(all));
    }();
    return catalogue;
}

Problems validate(const std::string& text)
{
    Problems problems;
    const auto trees = readTrees(text);
    validateTrees(trees, smallRoster(), fields(), problems);
    return problems;
}

const char* entry = R"("start": {"type": "entry", "on": "qualified", "next": {"next": "a"}},)";

std::string inMain(const std::string& nodes)
{
    return R"({"main": {"nodes": {)" + std::string(entry) + nodes + "}}}";
}

std::string branches(const std::string& conditions)
{
    const Json list = parseJson(conditions).root;
    Json node{{"type", "decision"}, {"branches", Json::array()}, {"next", {{"else", "z"}}}};
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string id = "b" + std::to_string(i);
        node["branches"].push_back({{"id", id}, {"when", list[i]}});
        node["next"][id] = "z";
    }
    return inMain("\"a\": " + writeJson(node) + R"(, "z": {"type": "end"})");
}

qint64 milliseconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start)
        .count();
}

} // namespace

class TstValidator : public QObject {
    Q_OBJECT

private slots:
    void structure_data()
    {
        QTest::addColumn<std::string>("trees");
        QTest::addColumn<std::string>("problems");
        const auto row = [](const char* name, const std::string& trees, const char* problems) {
            QTest::newRow(name) << trees << std::string(problems);
        };
        row("a sound tree has no problem", inMain(R"("a": {"type": "end"})"), "");
        row("a port without a target dangles", inMain(R"("a": {"type": "set_stage", "stage": "sal"})"),
            "routing.dangling_port /trees/main/nodes/a");
        row("a port that the type does not have",
            inMain(R"("a": {"type": "end", "next": {"oops": "start2"}}, "start2": {"type": "end"})"),
            "routing.unknown_port /trees/main/nodes/a/next/oops");
        row("a target that is not there", inMain(R"("a": {"type": "set_stage", "next": {"next": "gone"}})"),
            "routing.unknown_target /trees/main/nodes/a/next/next");
        row("a decision needs an else", inMain(R"("a": {"type": "decision", "branches": []})"),
            "routing.missing_else /trees/main/nodes/a");
        row("nothing leads to an entry", inMain(R"("a": {"type": "set_stage", "next": {"next": "start"}})"),
            "routing.leads_to_entry /trees/main/nodes/a/next/next\nrouting.cycle_without_wait "
            "/trees/main/nodes/start");
        row("a cycle needs a wait",
            inMain(R"("a": {"type": "assign_pool", "pool": "p", "next": {"assigned": "z", "nobody": "b"}},
                      "b": {"type": "assign_pool", "pool": "q", "next": {"assigned": "z", "nobody": "a"}},
                      "z": {"type": "end"})"),
            "routing.cycle_without_wait /trees/main/nodes/a");
        row("nobody may not lead to itself",
            inMain(R"("a": {"type": "assign_pool", "pool": "p", "next": {"assigned": "z", "nobody": "a"}},
                      "z": {"type": "end"})"),
            "routing.cycle_without_wait /trees/main/nodes/a");
        row("a cycle through a hold is fine",
            inMain(R"("a": {"type": "assign_pool", "pool": "p", "next": {"assigned": "z", "nobody": "h"}},
                      "h": {"type": "hold", "queue": "q", "next": {"retry": "a"}}, "z": {"type": "end"})"),
            "");
        row("a hold that expires needs the port",
            inMain(R"("a": {"type": "hold", "queue": "q", "expires": "1d", "next": {"retry": "a"}})"),
            "routing.dangling_port /trees/main/nodes/a");
        row("a cycle by jumps between trees",
            R"({"main": {"nodes": {"start": {"type": "entry", "on": "qualified", "next": {"next": "a"}},
                                   "a": {"type": "jump", "tree": "other"}}},
                "other": {"nodes": {"in": {"type": "entry", "on": "hand", "next": {"next": "b"}},
                                    "b": {"type": "jump", "tree": "main", "node": "a"}}}})",
            "routing.cycle_without_wait /trees/main/nodes/a");
        row("a node that no lead reaches", inMain(R"("a": {"type": "end"}, "b": {"type": "end"})"),
            "routing.unreachable /trees/main/nodes/b");
        row("a tree without an entry", R"({"main": {"nodes": {"a": {"type": "end"}}}})",
            "routing.no_entry /trees/main\nrouting.unreachable /trees/main/nodes/a");
        row("two entries for one trigger",
            inMain(
                R"("a": {"type": "end"}, "two": {"type": "entry", "on": "qualified", "next": {"next": "a"}})"),
            "routing.repeated_entry /trees/main/nodes/two\nrouting.unreachable /trees/main/nodes/two");
        row("an empty pool",
            inMain(R"("a": {"type": "assign_pool", "pool": "empty", "next": {"assigned": "z", "nobody": "z"}},
                      "z": {"type": "end"})"),
            "routing.empty_pool /trees/main/nodes/a/pool");
        row("a rep who is inactive",
            inMain(R"("a": {"type": "assign_rep", "rep": "gone", "next": {"assigned": "z", "nobody": "z"}},
                      "z": {"type": "end"})"),
            "routing.inactive_rep /trees/main/nodes/a/rep");
    }
    void structure()
    {
        QFETCH(std::string, trees);
        QFETCH(std::string, problems);
        QCOMPARE(test::codesOf(validate(trees)), problems);
    }

    void shadowing_data()
    {
        QTest::addColumn<std::string>("conditions");
        QTest::addColumn<bool>("shadowed");
        const auto row = [](const char* name, const char* conditions, bool shadowed) {
            QTest::newRow(name) << std::string(conditions) << shadowed;
        };
        row("the same again",
            R"([{"field": "c", "op": "is", "value": "US"}, {"field": "c", "op": "is", "value": "us"}])",
            true);
        row("the same piece of text",
            R"([{"field": "c", "op": "contains", "value": "vp"}, {"field": "c", "op": "contains", "value": "vp"}])",
            true);
        row("a piece of text with another blank",
            R"([{"field": "c", "op": "contains", "value": " vp"}, {"field": "c", "op": "contains", "value": "vp"}])",
            false);
        row("the opposite pattern",
            R"([{"field": "c", "op": "matches", "value": "^\\d+$"}, {"field": "c", "op": "matches", "value": "^\\D+$"}])",
            false);
        row("the same pattern",
            R"([{"field": "c", "op": "matches", "value": "^\\d+$"}, {"field": "c", "op": "matches", "value": "^\\d+$"}])",
            true);
        row("another value",
            R"([{"field": "c", "op": "is", "value": "US"}, {"field": "c", "op": "is", "value": "DE"}])",
            false);
        row("another field",
            R"([{"field": "c", "op": "is", "value": "US"}, {"field": "d", "op": "is", "value": "US"}])",
            false);
        row("the same in another order",
            R"([{"all": [{"field": "a", "op": "present"}, {"field": "b", "op": "present"}]},
                {"all": [{"field": "b", "op": "present"}, {"field": "a", "op": "present"}]}])",
            true);
        row("a part of an earlier list",
            R"([{"field": "c", "op": "one_of", "value": ["US", "CA"]}, {"field": "c", "op": "is", "value": "CA"}])",
            true);
        row("more than an earlier list",
            R"([{"field": "c", "op": "one_of", "value": ["US"]}, {"field": "c", "op": "one_of", "value": ["US", "CA"]}])",
            false);
        row("two earlier lists together",
            R"([{"field": "c", "op": "one_of", "value": ["US"]}, {"field": "c", "op": "one_of", "value": ["CA"]},
                {"field": "c", "op": "one_of", "value": ["CA", "US"]}])",
            true);
        row("a list of one after the value alone",
            R"([{"field": "c", "op": "is", "value": "US"}, {"field": "c", "op": "one_of", "value": ["us"]}])",
            true);
        row("what a list leaves out",
            R"([{"field": "c", "op": "one_of", "value": ["US"]}, {"field": "c", "op": "none_of", "value": ["US"]}])",
            false);
        row("the same list in another order",
            R"([{"field": "m", "op": "one_of", "value": ["x", "y"]}, {"field": "m", "op": "one_of", "value": ["Y", "x"]}])",
            true);
        row("absent again, otherwise written",
            R"([{"any": [{"field": "c", "op": "absent"}]}, {"field": "c", "op": "absent"}])", true);
        row("an operand that does not fit the field",
            R"([{"field": "n", "op": "is", "value": "x"}, {"field": "n", "op": "one_of", "value": ["x"]}])",
            false);
        row("a field that is not there",
            R"([{"field": "z", "op": "one_of", "value": ["x", "y"]}, {"field": "z", "op": "is", "value": "x"}])",
            false);
        row("an earlier end of time",
            R"([{"field": "t", "op": "before", "value": "2026-03-02T00:00:00Z"},
                {"field": "t", "op": "before", "value": "2026-03-01T00:00:00Z"}])",
            true);
        row("a later end of time",
            R"([{"field": "t", "op": "before", "value": "2026-03-01T00:00:00Z"},
                {"field": "t", "op": "before", "value": "2026-03-02T00:00:00Z"}])",
            false);
        row("a narrower range",
            R"([{"field": "n", "op": "ge", "value": 10}, {"field": "n", "op": "gt", "value": 10}])", true);
        row("a range wider by its end",
            R"([{"field": "n", "op": "gt", "value": 10}, {"field": "n", "op": "ge", "value": 10}])", false);
        row("a range between two that meet",
            R"([{"field": "n", "op": "lt", "value": 10}, {"field": "n", "op": "ge", "value": 10},
                {"field": "n", "op": "between", "value": [5, 15]}])",
            true);
        row("a range between two that leave a point",
            R"([{"field": "n", "op": "lt", "value": 10}, {"field": "n", "op": "gt", "value": 10},
                {"field": "n", "op": "between", "value": [5, 15]}])",
            false);
        row("all with a covered part",
            R"([{"field": "n", "op": "gt", "value": 1},
                {"all": [{"field": "n", "op": "gt", "value": 2}, {"field": "c", "op": "present"}]}])",
            true);
        row("any with one uncovered part",
            R"([{"field": "n", "op": "gt", "value": 1},
                {"any": [{"field": "n", "op": "gt", "value": 2}, {"field": "c", "op": "present"}]}])",
            false);
        row("after an any", R"([{"any": [{"field": "a", "op": "present"}, {"field": "b", "op": "present"}]},
                                {"field": "b", "op": "present"}])",
            true);
        row("after a condition that always holds", R"([{"all": []}, {"field": "b", "op": "present"}])", true);
        row("within none nothing is claimed",
            R"([{"field": "n", "op": "gt", "value": 1}, {"none": [{"field": "n", "op": "gt", "value": 2}]}])",
            false);
    }
    void shadowing()
    {
        QFETCH(std::string, conditions);
        QFETCH(bool, shadowed);
        const Problems problems = validate(branches(conditions));
        QCOMPARE(problems.size(), std::size_t(shadowed));
        QVERIFY(!shadowed ||
                (problems[0].code == "routing.shadowed_branch" && problems[0].severity == Severity::Warning));
    }

    /// Each diamond doubles the number of paths.
    void aLadderOfDiamondsWithTwoToTheSixtyPaths()
    {
        std::string nodes = R"("a": {"type": "set_stage", "next": {"next": "d0"}})";
        for (int i = 0; i < 60; ++i) {
            const QString rung = QStringLiteral(
                ", 'd%1': {'type': 'decision', 'branches': [{'id': 'l', 'when': {'any': []}}], "
                "'next': {'l': 'l%1', 'else': 'r%1'}}, "
                "'l%1': {'type': 'set_stage', 'next': {'next': 'd%2'}}, "
                "'r%1': {'type': 'set_stage', 'next': {'next': 'd%2'}}");
            nodes += test::quoted(rung.arg(i).arg(i + 1).toStdString());
        }
        const auto trees = readTrees(inMain(nodes + R"(, "d60": {"type": "end"})"));
        Problems problems;
        QVERIFY(milliseconds([&] { validateTrees(trees, Roster(), fields(), problems); }) < 1000);
        QVERIFY2(problems.empty(), test::codesOf(problems).c_str());
    }

    void tenThousandNodesInARowAndInARing()
    {
        const std::string nodes = R"("a": {"type": "set_stage", "next": {"next": "n0"}})" + test::row(10000);
        for (const bool ring : {false, true}) {
            const std::string last =
                ring ? R"({"type": "set_stage", "next": {"next": "a"}})" : R"({"type": "end"})";
            std::string all = nodes;
            const auto trees = readTrees(inMain(all.append(R"(, "n10000": )").append(last)));
            Problems problems;
            QVERIFY(milliseconds([&] { validateTrees(trees, Roster(), fields(), problems); }) < 2000);
            QCOMPARE(problems.size(), std::size_t(ring));
        }
    }
};

BATON_TEST(TstValidator);
#include "tst_validator.moc"
