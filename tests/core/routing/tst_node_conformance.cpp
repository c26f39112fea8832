// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/node_type.h"
#include "tests/core/routing/routing_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace baton;

namespace {

/// entry -> "it" -> an end for each port; tree "other" for jumps.
std::string treesAround(const NodeType& type, std::string_view example)
{
    Json it = parseJson(example).root;
    Json nodes = Json::object();
    Problems problems;
    const Node node{*NodeId::make("it"), std::string(type.id), "", it, "", {}};
    it["next"] = Json::object();
    for (const std::string& port : portsOf(type, node)) {
        it["next"][port] = "end_" + port;
        nodes["end_" + port] = {{"type", "end"}};
    }
    if (!type.isEntry)
        nodes["start"] = {{"type", "entry"}, {"on", "qualified"}, {"next", {{"next", "it"}}}};
    nodes["it"] = it;
    Json trees;
    trees["main"] = {{"nodes", nodes}};
    trees["other"] =
        parseJson(R"({"nodes": {"start": {"type": "entry", "on": "hand", "next": {"next": "done"}},
                                             "done": {"type": "end"}}})")
            .root;
    return writeJson(trees);
}

std::string outcomeOf(const test::Desk& desk)
{
    for (const PathStep& step : desk.result.path) {
        if (desk.rules.routing->trees()[step.tree].nodes()[step.node].id.text() == "it" && step.port >= 0)
            return std::string(desk.rules.routing->portName(step.tree, step.node, std::uint32_t(step.port)));
    }
    return desk.result.end == WalkResult::End::Holding ? "wait" : "end";
}

} // namespace

/// Every node type in the catalogue, whoever adds one, keeps what forms, lint and help rely on.
class TstNodeConformance : public QObject {
    Q_OBJECT

private slots:
    void type_data()
    {
        QTest::addColumn<int>("index");
        const auto all = nodeCatalogue();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(std::string(all[std::size_t(i)]->id).c_str()) << i;
    }
    void type()
    {
        QFETCH(int, index);
        const NodeType& type = *nodeCatalogue()[std::size_t(index)];
        QVERIFY(isKey(type.id));
        QCOMPARE(findNodeType(type.id), &type);
        QVERIFY(type.version >= 1);
        QVERIFY(!type.titleKey.empty() && !type.icon.empty());
        QVERIFY(type.compile);
        QVERIFY(!type.examples.empty());
        std::set<std::string_view> names(type.ports.begin(), type.ports.end());
        QCOMPARE(names.size(), type.ports.size());
        names.clear();
        for (const ConfigField& field : type.config) {
            QVERIFY(names.insert(field.id).second);
            QVERIFY(field.required || parseJson(field.fallback).ok());
            QVERIFY(field.kind != ConfigField::Kind::Choice || !field.choices.empty());
        }
        if (type.assigns) {
            QVERIFY(std::count(type.ports.begin(), type.ports.end(), "assigned") == 1);
            QVERIFY(std::count(type.ports.begin(), type.ports.end(), "nobody") == 1);
        }
    }

    void example_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("example");
        const auto all = nodeCatalogue();
        for (int i = 0; i < int(all.size()); ++i) {
            for (int e = 0; e < int(all[std::size_t(i)]->examples.size()); ++e)
                QTest::newRow(std::string(all[std::size_t(i)]->examples[std::size_t(e)].titleKey).c_str())
                    << i << e;
        }
    }
    void example()
    {
        QFETCH(int, index);
        QFETCH(int, example);
        const NodeType& type = *nodeCatalogue()[std::size_t(index)];
        const NodeExample& shown = type.examples[std::size_t(example)];
        QVERIFY2(parseJson(shown.node).ok() && parseJson(shown.lead).ok(), "the example is JSON");
        test::Desk desk(treesAround(type, shown.node));
        QVERIFY2(desk.problems.empty(), test::codesOf(desk.problems).c_str());
        desk.setValues(shown.lead);
        const auto start = desk.rules.routing->find(*TreeId::make("main"), NodeId());
        QVERIFY(start);
        desk.walkFrom(*start);
        QCOMPARE(outcomeOf(desk), std::string(shown.outcome));
    }
};

BATON_TEST(TstNodeConformance);
#include "tst_node_conformance.moc"
