// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace baton {

class Connection;

/// Small facts about the workspace, by key.
class MetaRepository {
public:
    explicit MetaRepository(Connection& connection) : m_connection(connection) {}
    Result<std::optional<std::string>> find(std::string_view key);
    Result<void> store(std::string_view key, std::string_view value);

private:
    Connection& m_connection;
};

} // namespace baton
