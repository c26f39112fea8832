// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/tree_outline.h"

#include "core/routing/node_type.h"

#include "words/condition_text.h"
#include "words/key_words.h"
#include "words/value_text.h"
#include "words/words.h"
#include <algorithm>
#include <deque>
#include <set>

namespace baton {

namespace {

/// Deeper than people can follow, the outline begins anew at the margin.
constexpr int kDeepest = 12;

QString orId(const std::string& title, const std::string& id)
{
    return Words::text(title.empty() ? id : title);
}

class TreeWriter {
public:
    TreeWriter(TextLines& lines, const Tree& tree, const Playbook& playbook, const FieldCatalogue& catalogue,
               const Roster* roster)
        : m_lines(lines), m_tree(tree), m_playbook(playbook), m_catalogue(catalogue), m_roster(roster)
    {
    }

    void write()
    {
        add(0, Words::filled(Words::tr("Tree %1"), {Words::quoted(orId(m_tree.title(), m_tree.id().text()))}),
            TextLine::Mark::Heading);
        for (const Node& node : m_tree.nodes()) {
            const NodeType* const type = findNodeType(node.type);
            if (type && type->isEntry)
                m_later.push_back(&node);
        }
        writeLater();
        // What no entry leads to is in the document all the same: other trees may jump to it.
        for (const Node& node : m_tree.nodes()) {
            m_later.push_back(&node);
            writeLater();
        }
    }

private:
    void add(int depth, const QString& text, TextLine::Mark mark = TextLine::Mark::None)
    {
        m_lines.push_back({depth, mark, text});
    }

    void writeLater()
    {
        for (; !m_later.empty(); m_later.pop_front()) {
            if (!m_told.contains(m_later.front()->id))
                writeFrom(*m_later.front(), 1);
        }
    }

    /// A node and what follows it: nodes in a row at one depth, ways that part deeper. Recursion ends at
    /// kDeepest.
    void writeFrom(const Node& first, int depth)
    {
        for (const Node* node = &first; node;) {
            if (!m_told.insert(node->id).second) {
                add(depth,
                    Words::filled(Words::tr("On to %1, told elsewhere"), {Words::quoted(titleOf(*node))}));
                return;
            }
            add(depth, nodeText(*node));
            if (node->next.size() == 1 && !hasBranches(*node)) {
                node = m_tree.find(node->next.front().second);
                continue;
            }
            for (const auto& [port, target] : node->next)
                writePort(*node, port, target, depth + 1);
            return;
        }
    }

    void writePort(const Node& node, const std::string& port, const NodeId& target, int depth)
    {
        const Node* const next = m_tree.find(target);
        const QString text = portTextOf(node, port);
        if (!next) {
            add(depth, text);
        } else if (m_told.contains(target) || isPlainEnd(*next)) {
            add(depth, Words::filled(Words::tr("%1 → %2"), {text, titleOf(*next)}));
            m_told.insert(target);
        } else if (depth >= kDeepest) {
            add(depth, Words::filled(Words::tr("%1 → %2"), {text, titleOf(*next)}));
            m_later.push_back(next);
        } else {
            add(depth, text);
            writeFrom(*next, depth + 1);
        }
    }

    /// Nothing to be told but its title.
    static bool isPlainEnd(const Node& node) { return node.next.empty() && !node.title.empty(); }

    static QString titleOf(const Node& node)
    {
        return node.title.empty() ? nodeTypeText(node.type) : Words::text(node.title);
    }

    QString nodeText(const Node& node) const
    {
        const QString kind = nodeTypeText(node.type);
        QString text = titleOf(node);
        if (text != kind)
            text = Words::filled(Words::tr("%1 (%2)"), {text, kind});
        const QStringList details = detailsOf(node);
        return details.isEmpty()
                   ? text
                   : Words::filled(Words::tr("%1: %2"), {text, details.join(QStringLiteral(", "))});
    }

    QStringList detailsOf(const Node& node) const
    {
        QStringList details;
        const NodeType* const type = findNodeType(node.type);
        for (const ConfigField& field : type ? type->config : std::vector<ConfigField>()) {
            const auto value = node.config.find(std::string(field.id));
            if (value == node.config.end() || value->is_null())
                continue;
            const QString text = detailText(field, *value);
            if (!text.isEmpty())
                details.append(text);
        }
        return details;
    }

    QString detailText(const ConfigField& field, const Json& value) const
    {
        const std::string text = value.is_string() ? value.get<std::string>() : std::string();
        switch (field.kind) {
        case ConfigField::Kind::Pool:
        case ConfigField::Kind::TurnPool:
            return poolName(text);
        case ConfigField::Kind::Rep:
            return repName(text);
        case ConfigField::Kind::Field: {
            const auto index = m_catalogue.find(text);
            return index ? fieldTitle(m_catalogue.at(*index)) : Words::text(text);
        }
        case ConfigField::Kind::FieldValue:
            return operandText(value, "");
        case ConfigField::Kind::Stage:
            return keyText("stage", text);
        case ConfigField::Kind::Tree:
            return treeTitle(text);
        case ConfigField::Kind::NodeOfTree:
        case ConfigField::Kind::Text:
            return Words::text(text);
        case ConfigField::Kind::Key:
            return dispositionText(text);
        case ConfigField::Kind::Duration:
            return Words::filled(Words::tr("for at most %1"), {Words::text(text)});
        case ConfigField::Kind::Choice:
            return keyText(field.id, text);
        default:
            return {};
        }
    }

    QString poolName(const std::string& id) const
    {
        const auto key = PoolId::make(id);
        const Pool* const pool = m_roster && key ? m_roster->pool(*key) : nullptr;
        return pool ? orId(pool->name, id) : Words::text(id);
    }

    QString repName(const std::string& id) const
    {
        const auto key = RepId::make(id);
        const Rep* const rep = m_roster && key ? m_roster->rep(*key) : nullptr;
        return rep ? orId(rep->name, id) : Words::text(id);
    }

    QString treeTitle(const std::string& id) const
    {
        for (const Tree& tree : m_playbook.trees) {
            if (tree.id().text() == id)
                return orId(tree.title(), id);
        }
        return Words::text(id);
    }

    static bool isList(ConfigField::Kind kind)
    {
        return kind == ConfigField::Kind::Branches || kind == ConfigField::Kind::Shares;
    }

    static bool hasBranches(const Node& node)
    {
        const NodeType* const type = findNodeType(node.type);
        return type && std::any_of(type->config.begin(), type->config.end(),
                                   [](const ConfigField& field) { return isList(field.kind); });
    }

    /// A branch with its condition, a share with its percentage, any other port in words.
    QString portTextOf(const Node& node, const std::string& port) const
    {
        const NodeType* const type = findNodeType(node.type);
        Problems ignored; // the playbook was read: its nodes are sound
        const JsonCursor config(node.config, node.pointer, ignored);
        for (const ConfigField& field : type ? type->config : std::vector<ConfigField>()) {
            if (!isList(field.kind))
                continue;
            for (const JsonCursor& element : config.elements(field.id)) {
                if (element.text("id") == port)
                    return elementText(element, port);
            }
        }
        return portText(port);
    }

    QString elementText(const JsonCursor& element, const std::string& port) const
    {
        QString title = orId(element.text("title"), port);
        if (const auto when = element.find("when")) {
            if (const auto condition = parseCondition(*when))
                return Words::filled(Words::tr("%1: %2"), {title, conditionText(*condition, m_catalogue)});
        }
        if (element.has("percent"))
            return Words::filled(Words::tr("%1: %2 %"),
                                 {title, numberText(element.number("percent", 0, 0, 100))});
        return title;
    }

    TextLines& m_lines;
    const Tree& m_tree;
    const Playbook& m_playbook;
    const FieldCatalogue& m_catalogue;
    const Roster* m_roster;
    std::set<NodeId> m_told;
    std::deque<const Node*> m_later;
};

} // namespace

void appendTreeOutline(TextLines& lines, const Tree& tree, const Playbook& playbook,
                       const FieldCatalogue& catalogue, const Roster* roster)
{
    TreeWriter(lines, tree, playbook, catalogue, roster).write();
}

} // namespace baton
