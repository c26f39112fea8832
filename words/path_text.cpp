// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/path_text.h"

#include "core/fields/standard_fields.h"
#include "core/handoff/facts_on_the_way.h"
#include "core/routing/node_type.h"

#include "words/candidate_text.h"
#include "words/key_words.h"
#include "words/names.h"
#include "words/seen_text.h"
#include "words/value_text.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

class PathWriter {
public:
    PathWriter(const EngineSnapshot& snapshot, const Trace& trace)
        : m_snapshot(snapshot), m_trace(trace), m_names(snapshot), m_way(snapshot, trace)
    {
    }

    TextLines write()
    {
        for (const Trace::Walk& walk : m_trace.walks)
            writeWalk(walk);
        return std::move(m_lines);
    }

private:
    void add(int depth, TextLine::Mark mark, const QString& text) { m_lines.push_back({depth, mark, text}); }

    void writeWalk(const Trace::Walk& walk)
    {
        if (walk.path.empty())
            return;
        add(0, TextLine::Mark::Heading,
            Words::filled(Words::tr("Path through %1"),
                          {Words::quoted(m_names.tree(walk.path.front().tree))}));
        m_way.begin(walk);
        for (std::size_t i = 0; i < walk.path.size(); ++i)
            writeStep(walk, walk.path[i], i + 1);
    }

    void writeStep(const Trace::Walk& walk, const Trace::Step& step, std::size_t number)
    {
        const Node* const node = m_names.findNode(step.tree, step.node);
        const QString kind = node ? nodeTypeText(node->type) : QString();
        QString text =
            Words::filled(Words::tr("%1. %2"), {QString::number(number), m_names.node(step.tree, step.node)});
        if (!kind.isEmpty() && kind != m_names.node(step.tree, step.node))
            text = Words::filled(Words::tr("%1 (%2)"), {text, kind});
        if (!step.port.empty())
            text = Words::filled(Words::tr("%1 → %2"), {text, m_names.port(step.tree, step.node, step.port)});
        add(1, TextLine::Mark::None, text);
        if (node)
            writeConfig(*node, step);
        if (step.attempt && *step.attempt < walk.attempts.size())
            writeAttempt(walk.attempts[*step.attempt]);
    }

    /// What a node of this kind does besides leading on, told by its descriptor: tests branches, sets a
    /// field.
    void writeConfig(const Node& node, const Trace::Step& step)
    {
        const NodeType* const type = findNodeType(node.type);
        Problems ignored; // the snapshot compiled: the node is sound
        const JsonCursor config(node.config, node.pointer, ignored);
        for (const ConfigField& field : type ? type->config : std::vector<ConfigField>()) {
            if (field.kind == ConfigField::Kind::Branches)
                writeBranches(config.elements(field.id), step);
        }
        if (const auto* const change = m_way.pass(node))
            add(2, TextLine::Mark::None,
                Words::filled(Words::tr("%1 is now %2"),
                              {m_names.field(change->first), valueText(change->second)}));
    }

    void writeBranches(const std::vector<JsonCursor>& branches, const Trace::Step& step)
    {
        for (std::size_t i = 0; i < branches.size() && i < step.verdicts.size(); ++i) {
            const std::string id = branches[i].text("id");
            const std::string title = branches[i].text("title");
            const auto when = branches[i].find("when");
            const auto condition = when ? parseCondition(*when) : std::nullopt;
            writeBranch(Words::text(title.empty() ? id : title), condition, step.verdicts[i].holds);
        }
    }

    void writeBranch(const QString& name, const std::optional<Condition>& condition, bool holds)
    {
        const auto mark = holds ? TextLine::Mark::Yes : TextLine::Mark::No;
        if (!condition) {
            add(2, mark, name);
            return;
        }
        const FieldCatalogue& catalogue = m_snapshot.catalogue();
        const TextLines seen =
            seenLines(explainCondition(*condition, catalogue, m_way.facts()), catalogue, 3);
        if (seen.size() == 1) {
            add(2, mark, Words::filled(Words::tr("%1: %2"), {name, seen.front().text}));
            return;
        }
        add(2, mark, name);
        m_lines.insert(m_lines.end(), seen.begin(), seen.end());
    }

    void writeAttempt(const Trace::Attempt& attempt)
    {
        if (!attempt.pool.empty())
            add(2, TextLine::Mark::None,
                Words::filled(Words::tr("Pool %1"), {Words::quoted(m_names.pool(attempt.pool))}));
        else if (attempt.rep.empty())
            add(2, TextLine::Mark::No,
                Words::filled(Words::tr("There is no such person: %1"),
                              {keyText("attempt", attemptKey(attempt.how))}));
        const TextLines candidates =
            candidateLines(m_snapshot, attempt, m_trace.at, attempt.pool.empty() ? 2 : 3);
        m_lines.insert(m_lines.end(), candidates.begin(), candidates.end());
        if (attempt.turn)
            add(2, TextLine::Mark::None,
                Words::filled(Words::tr("It costs a turn in the pool %1"),
                              {Words::quoted(m_names.pool(attempt.turn->pool))}));
    }

    const EngineSnapshot& m_snapshot;
    const Trace& m_trace;
    Names m_names;
    FactsOnTheWay m_way;
    TextLines m_lines;
};

} // namespace

TextLines pathLines(const EngineSnapshot& snapshot, const Trace& trace)
{
    return PathWriter(snapshot, trace).write();
}

} // namespace baton
