// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/intake/csv_file.h"
#include "core/intake/mapping.h"

#include <QString>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace baton::test {

inline std::string fileBytes(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// Everything a reader gives, as text that fails readably: "1: a|b" and "2: ! csv.bad_text row 2, column 1".
inline std::vector<std::string> drain(CsvReader& reader)
{
    std::vector<std::string> rows;
    while (const CsvRow* row = *reader.next()) {
        std::string line = std::to_string(row->number()) + ": ";
        if (row->fault) {
            line += "! " + row->fault->code + " " + row->fault->location;
        } else {
            for (std::size_t i = 0; i < row->fields.size(); ++i)
                line += (i ? "|" : "") + std::string(row->fields[i]);
        }
        rows.push_back(std::move(line));
    }
    return rows;
}

inline std::string joined(const std::vector<std::string>& lines, const char* separator = "\n")
{
    std::string all;
    for (const std::string& line : lines)
        all += (all.empty() ? "" : separator) + line;
    return all;
}

inline std::string described(const Problems& problems)
{
    std::vector<std::string> lines;
    for (const Problem& problem : problems)
        lines.push_back(problem.code + " @ " + problem.location);
    return joined(lines, "; ");
}

inline Mapping mappingOf(std::string_view json)
{
    Problems problems;
    Mapping mapping = readMapping(parseJson(json).root, problems);
    if (!problems.empty())
        qWarning("mapping: %s", described(problems).c_str());
    return mapping;
}

} // namespace baton::test
