// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace baton {

/// Trouble with the world (disk, database, network). Never used for bad lead data, which is an outcome.
/// `code` is stable and dotted ("storage.newer_schema"); the words are made where people read them.
struct Error {
    std::string code;
    std::vector<std::string> args = {};

    bool operator==(const Error&) const = default;
};

} // namespace baton
