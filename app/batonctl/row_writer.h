// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/value.h"

#include <span>
#include <string>
#include <vector>

namespace baton {

/// Makes the text of an export, row by row. The caller takes what has gathered in `text`.
class RowWriter {
public:
    enum class Format { Csv, JsonLines, JsonArray };

    RowWriter(Format format, std::vector<std::string> columns)
        : m_format(format), m_columns(std::move(columns))
    {
    }

    void begin();
    void row(std::span<const Value> values);
    /// A JSON document ends with the members of `rest` behind its rows.
    void end(const Json& rest = Json::object());

    std::string text;

private:
    void writeCsv(std::span<const Value> values);

    Format m_format;
    std::vector<std::string> m_columns;
    bool m_isFirst = true;
};

} // namespace baton
