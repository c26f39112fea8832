// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/names.h"

#include "core/routing/node_type.h"

#include "words/key_words.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

QString orId(const std::string& name, const std::string& id)
{
    return Words::text(name.empty() ? id : name);
}

template <typename List>
auto findById(const List& list, const std::string& id)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& element) { return element.id.text() == id; });
    return found == list.end() ? nullptr : &*found;
}

/// The title of a branch or share of a node by its id; empty if there is none.
QString titleOfPort(const Node& node, const std::string& port)
{
    const NodeType* const type = findNodeType(node.type);
    Problems ignored;
    const JsonCursor config(node.config, node.pointer, ignored);
    for (const ConfigField& field : type ? type->config : std::vector<ConfigField>()) {
        if (field.kind != ConfigField::Kind::Branches && field.kind != ConfigField::Kind::Shares)
            continue;
        for (const JsonCursor& element : config.elements(field.id)) {
            if (element.text("id") == port)
                return Words::text(element.text("title"));
        }
    }
    return {};
}

} // namespace

QString Names::rep(const std::string& id) const
{
    const auto* const found = findById(m_snapshot.roster().reps, id);
    return found ? orId(found->name, id) : Words::text(id);
}

QString Names::pool(const std::string& id) const
{
    const auto* const found = findById(m_snapshot.roster().pools, id);
    return found ? orId(found->name, id) : Words::text(id);
}

const Tree* Names::findTree(const std::string& id) const
{
    for (const Tree& tree : m_snapshot.playbook().trees) {
        if (tree.id().text() == id)
            return &tree;
    }
    return nullptr;
}

const Node* Names::findNode(const std::string& tree, const std::string& node) const
{
    const Tree* const found = findTree(tree);
    const auto id = NodeId::make(node);
    return found && id ? found->find(*id) : nullptr;
}

QString Names::tree(const std::string& id) const
{
    const Tree* const found = findTree(id);
    return found ? orId(found->title(), id) : Words::text(id);
}

QString Names::node(const std::string& tree, const std::string& node) const
{
    const Node* const found = findNode(tree, node);
    return found ? orId(found->title, node) : Words::text(node);
}

QString Names::port(const std::string& tree, const std::string& node, const std::string& port) const
{
    const Node* const found = findNode(tree, node);
    const QString title = found ? titleOfPort(*found, port) : QString();
    return title.isEmpty() ? portText(port) : title;
}

const Scorecard* Names::findScorecard(const std::string& id) const
{
    return findById(m_snapshot.playbook().scorecards, id);
}

QString Names::scorecard(const std::string& id) const
{
    const Scorecard* const found = findScorecard(id);
    return found ? orId(found->title, id) : Words::text(id);
}

QString Names::group(const std::string& scorecard, const std::string& id) const
{
    const Scorecard* const card = findScorecard(scorecard);
    const auto* const found = card ? findById(card->groups, id) : nullptr;
    return found ? orId(found->title, id) : Words::text(id);
}

QString Names::criterion(const std::string& scorecard, const std::string& group, const std::string& id) const
{
    const Scorecard* const card = findScorecard(scorecard);
    const auto* const inGroup = card ? findById(card->groups, group) : nullptr;
    const auto* const found = inGroup ? findById(inGroup->criteria, id) : nullptr;
    return found ? orId(found->title, id) : Words::text(id);
}

const Gate* Names::findGate(const std::string& id) const
{
    return findById(m_snapshot.playbook().gates, id);
}

QString Names::gate(const std::string& id) const
{
    const Gate* const found = findGate(id);
    return found ? orId(found->title, id) : Words::text(id);
}

QString Names::field(const std::string& id) const
{
    const auto index = m_snapshot.catalogue().find(id);
    return index ? fieldTitle(m_snapshot.catalogue().at(*index)) : Words::text(id);
}

} // namespace baton
