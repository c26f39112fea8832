// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/snapshot.h"

#include <QString>

#include <string>

namespace baton {

/// What people call the things that traces name by id. An id that the snapshot does not know stays an id.
class Names {
public:
    explicit Names(const EngineSnapshot& snapshot) : m_snapshot(snapshot) {}

    QString rep(const std::string& id) const;
    QString pool(const std::string& id) const;
    QString tree(const std::string& id) const;
    QString node(const std::string& tree, const std::string& node) const;
    /// A branch by its title, any other port in words.
    QString port(const std::string& tree, const std::string& node, const std::string& port) const;
    QString scorecard(const std::string& id) const;
    QString group(const std::string& scorecard, const std::string& id) const;
    QString criterion(const std::string& scorecard, const std::string& group, const std::string& id) const;
    QString gate(const std::string& id) const;
    QString field(const std::string& id) const;

    const Node* findNode(const std::string& tree, const std::string& node) const;
    const Gate* findGate(const std::string& id) const;

private:
    const Tree* findTree(const std::string& id) const;
    const Scorecard* findScorecard(const std::string& id) const;

    const EngineSnapshot& m_snapshot;
};

} // namespace baton
