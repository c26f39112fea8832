// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"
#include "core/fields/value_io.h"
#include "tests/core/criteria/condition_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace baton;
using test::ConditionBench;

namespace {

std::string leaf(const Operator& op, FieldType type, std::string_view operand)
{
    return "{\"field\": \"x_" + std::string(fieldTypeKey(type)) + "\", \"op\": \"" + std::string(op.id) +
           '"' + (operand.empty() ? "" : ", \"value\": " + std::string(operand)) + '}';
}

} // namespace

/// Holds every member of the catalogue to its word: new operators are tested by being there.
class TstOperators : public QObject {
    Q_OBJECT

private slots:
    void describeThemselves();
    void examplesHold_data();
    void examplesHold();
    void examplesHoldForActivities_data() { examplesHold_data(); }
    void examplesHoldForActivities();
    void refuseBadOperands_data();
    void refuseBadOperands();
    void refuseOtherTypes();
};

void TstOperators::describeThemselves()
{
    std::set<std::string_view> ids;
    for (const Operator* const op : operatorCatalogue()) {
        QVERIFY2(ids.insert(op->id).second && isKey(op->id), op->id.data());
        QVERIFY2(op->bind && op->version >= 1 && !op->titleKey.empty() && !op->types.empty(), op->id.data());
        for (const FieldType type : op->types) {
            const auto gives = [&](bool holds) {
                return std::any_of(op->examples.begin(), op->examples.end(),
                                   [&](const auto& e) { return e.type == type && e.holds == holds; });
            };
            QVERIFY2(
                gives(true) && gives(false),
                (std::string(op->id) + " lacks examples for " + std::string(fieldTypeKey(type))).c_str());
        }
        QCOMPARE(findOperator(op->id), op);
    }
    QVERIFY(ids.size() >= 18);
    QVERIFY(!findOperator("nonsense"));
}

void TstOperators::examplesHold_data()
{
    QTest::addColumn<const void*>("op");
    QTest::addColumn<int>("example");
    for (const Operator* const op : operatorCatalogue()) {
        for (std::size_t i = 0; i < op->examples.size(); ++i) {
            const OperatorExample& e = op->examples[i];
            const std::string name = std::string(fieldTypeKey(e.type)) + ' ' + std::string(e.value) + ' ' +
                                     std::string(op->id) + ' ' + std::string(e.operand) + " #" +
                                     std::to_string(i);
            QTest::newRow(name.c_str()) << static_cast<const void*>(op) << int(i);
        }
    }
}

void TstOperators::examplesHold()
{
    QFETCH(const void*, op);
    QFETCH(int, example);
    const auto& described = *static_cast<const Operator*>(op);
    const OperatorExample& e = described.examples[std::size_t(example)];
    ConditionBench bench(leaf(described, e.type, e.operand));
    QCOMPARE(bench.codes(), std::string());
    const auto value = valueFromJson(e.type, parseJson(e.value).root);
    QVERIFY(value.has_value());
    bench.lead.values.set("x_" + std::string(fieldTypeKey(e.type)), *value);
    QCOMPARE(bench.holds(), e.holds);
    QCOMPARE(explainCondition(*bench.condition, *bench.catalogue, bench.facts).front().holds, e.holds);
}

void TstOperators::examplesHoldForActivities()
{
    QFETCH(const void*, op);
    QFETCH(int, example);
    const auto& described = *static_cast<const Operator*>(op);
    const OperatorExample& e = described.examples[std::size_t(example)];
    ConditionBench bench("{\"did\": \"page_view\", \"where\": " + leaf(described, e.type, e.operand) + '}');
    QCOMPARE(bench.codes(), std::string());
    Activity activity{{}, "page_view", test::at("2026-03-02T11:00:00Z"), {}};
    activity.values.set("x_" + std::string(fieldTypeKey(e.type)),
                        *valueFromJson(e.type, parseJson(e.value).root));
    bench.activities.push_back(activity);
    QCOMPARE(bench.holds(), e.holds);
    QCOMPARE(explainCondition(*bench.condition, *bench.catalogue, bench.facts).front().holds, e.holds);
}

void TstOperators::refuseBadOperands_data()
{
    QTest::addColumn<QString>("operand");
    QTest::newRow("an object") << "{\"a\": 1}";
    QTest::newRow("a list in a list") << "[[1]]";
    QTest::newRow("an empty list") << "[]";
    QTest::newRow("a list of unlike values") << "[\"US\", 5, true]";
    QTest::newRow("empty text") << "\"  \"";
    QTest::newRow("a broken pattern") << "\"((\"";
    QTest::newRow("none") << "";
}

void TstOperators::refuseBadOperands()
{
    QFETCH(QString, operand);
    for (const Operator* const op : operatorCatalogue()) {
        const bool takesNone = op->operand == OperandShape::None;
        const bool isText = op->operand == OperandShape::Fragment || op->operand == OperandShape::One;
        const bool isPattern = op->operand == OperandShape::Pattern;
        if (takesNone == operand.isEmpty() || (operand == "\"((\"" && isText) ||
            (operand == "\"  \"" && isPattern))
            continue;
        for (const FieldType type : op->types) {
            ConditionBench bench(leaf(*op, type, operand.toStdString()));
            const bool refused =
                !bench.problems.empty() && bench.problems.front().location.starts_with("/value");
            QVERIFY2(refused, leaf(*op, type, operand.toStdString()).c_str());
            QVERIFY(!bench.holds());
        }
    }
}

void TstOperators::refuseOtherTypes()
{
    for (const Operator* const op : operatorCatalogue()) {
        for (int type = 0; type <= int(FieldType::MultiChoice); ++type) {
            if (std::find(op->types.begin(), op->types.end(), FieldType(type)) != op->types.end())
                continue;
            ConditionBench bench(leaf(*op, FieldType(type), op->examples.front().operand));
            QCOMPARE(bench.codes(), std::string("condition.type_mismatch@/op "));
            QVERIFY(!bench.holds());
        }
    }
}

BATON_TEST(TstOperators);
#include "tst_operators.moc"
