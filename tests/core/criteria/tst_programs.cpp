// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"
#include "core/criteria/program_chain.h"
#include "core/fields/value_io.h"
#include "tests/core/criteria/condition_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <random>

using namespace baton;
using test::at;

namespace {

/// Random conditions and leads put together from the operators' own examples, so that tests often hold.
class RandomCases {
public:
    explicit RandomCases(std::uint64_t seed) : m_random(seed) {}

    Json condition(int depth, bool insideWhere = false)
    {
        const int shape = below(depth >= 4 ? 2 : 5);
        if (shape == 0 && !insideWhere)
            return did(depth);
        if (shape <= 1)
            return field();
        Json children = Json::array();
        for (int i = below(4); i > 0; --i)
            children.push_back(condition(depth + 1, insideWhere));
        return {{shape == 2 ? "all" : shape == 3 ? "any" : "none", children}};
    }

    FieldValues values()
    {
        FieldValues values;
        for (int i = 0; i < 6; ++i) {
            const auto& [op, example] = pick();
            values.set(name(example.type), *valueFromJson(example.type, parseJson(example.value).root));
        }
        return values;
    }

    std::vector<Activity> activities()
    {
        std::vector<Activity> all;
        Instant when = at("2026-02-20T00:00:00Z");
        for (int i = below(6); i > 0; --i) {
            when += std::chrono::hours(below(100));
            all.push_back({{}, kind(), when, values()});
        }
        return all;
    }

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }
    std::string kind() { return below(2) ? "call" : "email_open"; }
    static std::string name(FieldType type) { return "x_" + std::string(fieldTypeKey(type)); }

    std::pair<const Operator*, OperatorExample> pick()
    {
        const auto all = operatorCatalogue();
        const Operator* const op = all[std::size_t(below(int(all.size())))];
        return {op, op->examples[std::size_t(below(int(op->examples.size())))]};
    }

    Json field()
    {
        const auto& [op, example] = pick();
        Json leaf{{"field", name(example.type)}, {"op", std::string(op->id)}};
        if (!example.operand.empty())
            leaf["value"] = parseJson(example.operand).root;
        return leaf;
    }

    Json did(int depth)
    {
        Json leaf{{"did", below(4) ? kind() : "*"}, {"atLeast", 1 + below(3)}};
        if (below(2))
            leaf["within"] = std::to_string(1 + below(10)) + "d";
        if (below(2))
            leaf["where"] = condition(depth + 1, true);
        return leaf;
    }

    std::mt19937_64 m_random;
};

/// Which leaf decided, by the rules of each group, from the lines of an explanation.
class Decider {
public:
    Decider(const Condition& condition, const std::vector<ConditionLine>& lines) : m_lines(lines)
    {
        walk(condition, true);
    }

    int leaf() const { return m_leaf; }

private:
    /// Goes on behind the condition's lines; `live`: evaluation comes here.
    bool walk(const Condition& condition, bool live)
    {
        const ConditionLine& line = m_lines[m_next++];
        if (line.leaf >= 0) {
            if (live)
                m_leaf = line.leaf;
            return line.holds;
        }
        const bool stopsAt = condition.kind != Condition::Kind::All;
        for (const Condition& child : condition.children)
            live = walk(child, live) != stopsAt && live;
        return line.holds;
    }

    const std::vector<ConditionLine>& m_lines;
    std::size_t m_next = 0;
    int m_leaf = -1;
};

/// A chain finds what its programs find one by one.
void compareChain(const ProgramChain& chain, const Facts& facts)
{
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < chain.count(); ++i) {
        if (chain.programs()[i].holds(facts))
            expected.push_back(i);
    }
    std::vector<std::size_t> found;
    chain.each(facts, [&](std::size_t index) { found.push_back(index); });
    QCOMPARE(found, expected);
    QCOMPARE(chain.first(facts), expected.empty() ? chain.count() : expected.front());
}

} // namespace

class TstPrograms : public QObject {
    Q_OBJECT

private slots:
    void compiledAgreesWithExplained();
};

/// Conditions share one compiler, as in a snapshot, so that literal numbers of many conditions mix.
void TstPrograms::compiledAgreesWithExplained()
{
    constexpr int kConditions = 100;
    const int rounds = test::fullCount(20'000, 200'000) / (kConditions * 10);
    const auto catalogue = test::catalogueOfEveryType();
    std::vector<FieldIndex> all(catalogue->size());
    std::iota(all.begin(), all.end(), 0);
    int held = 0;
    for (int round = 0; round < rounds; ++round) {
        RandomCases random(std::uint64_t(1000 + round));
        CriteriaCompiler compiler(catalogue);
        std::vector<std::pair<Condition, Program>> compiled;
        for (int i = 0; i < kConditions; ++i) {
            const Json json = random.condition(0);
            Problems problems;
            auto condition = parseCondition(JsonCursor(json, "", problems));
            QVERIFY2(condition, json.dump().c_str());
            Program program = compiler.compile(*condition, ConditionUse::Routing, problems);
            QVERIFY2(problems.empty(), json.dump().c_str());
            compiled.emplace_back(std::move(*condition), std::move(program));
        }
        const FactBinder binder(catalogue, compiler.freeze(), all, Zone::utc());
        std::vector<Program> programs;
        programs.reserve(compiled.size());
        for (const auto& [condition, program] : compiled)
            programs.push_back(program);
        const ProgramChain chain(programs);
        Facts facts;
        for (int i = 0; i < 10; ++i) {
            Lead lead;
            lead.values = random.values();
            const auto activities = random.activities();
            binder.bind(lead, activities, nullptr, at("2026-03-02T12:00:00Z"), facts);
            compareChain(chain, facts);
            for (const auto& [condition, program] : compiled) {
                const auto lines = explainCondition(condition, *catalogue, facts);
                const Verdict verdict = program.judge(facts);
                QCOMPARE(verdict.holds, lines.front().holds);
                QCOMPARE(int(verdict.leaf), Decider(condition, lines).leaf());
                held += verdict.holds ? 1 : 0;
            }
        }
    }
    const int cases = rounds * kConditions * 10;
    QVERIFY(held > cases / 10 && held < cases * 9 / 10);
}

BATON_TEST(TstPrograms);
#include "tst_programs.moc"
