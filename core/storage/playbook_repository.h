// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

class Connection;

struct PlaybookRow {
    enum class Status : std::uint8_t { Draft, Live, Retired };
    PlaybookVersion version;
    Digest hash{};
    std::string document; ///< the text that the hash was taken of; empty in listings
    Status status = Status::Draft;
    std::string note;
    std::string actor;
    Instant publishedAt{}; ///< of a draft: when it was saved
};

/// Published versions never change; publishing another retires the live one.
class PlaybookRepository {
public:
    explicit PlaybookRepository(Connection& connection);

    /// Stores row.document as the live version under the next number.
    Result<PlaybookVersion> publish(const PlaybookRow& row);
    Result<PlaybookVersion> saveDraft(const PlaybookRow& row);
    Result<std::optional<PlaybookRow>> find(PlaybookVersion version);
    Result<std::optional<PlaybookRow>> live();
    /// Without documents, ascending.
    Result<std::vector<PlaybookRow>> list();

private:
    Result<PlaybookVersion> insert(const PlaybookRow& row, std::string_view status);
    Connection& m_connection;
    Statement m_find, m_live;
};

} // namespace baton
