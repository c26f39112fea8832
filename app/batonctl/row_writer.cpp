// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/row_writer.h"

#include "core/fields/value_io.h"
#include "core/intake/csv_writer.h"

#include <cmath>
#include <cstdint>

namespace baton {

namespace {

std::string asText(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A whole number is written whole: an id is no measurement.
Json jsonOf(const Value& value)
{
    constexpr double mostExact = 9'007'199'254'740'992; // 2^53
    const auto* const number = std::get_if<double>(&value);
    if (number && std::trunc(*number) == *number && std::abs(*number) <= mostExact)
        return std::int64_t(*number);
    return valueToJson(value);
}

} // namespace

void RowWriter::begin()
{
    if (m_format == Format::JsonArray)
        text += "{\"rows\": [";
    if (m_format != Format::Csv)
        return;
    CsvWriter csv(text);
    for (const std::string& column : m_columns)
        csv.value(column);
    csv.endRow();
}

void RowWriter::writeCsv(std::span<const Value> values)
{
    CsvWriter csv(text);
    for (const Value& value : values) {
        if (std::holds_alternative<double>(value))
            csv.number(formatValue(value));
        else
            csv.value(formatValue(value));
    }
    csv.endRow();
}

void RowWriter::row(std::span<const Value> values)
{
    if (m_format == Format::Csv) {
        writeCsv(values);
        return;
    }
    Json object = Json::object();
    for (std::size_t i = 0; i < values.size() && i < m_columns.size(); ++i) {
        if (!isAbsent(values[i]))
            object[m_columns[i]] = jsonOf(values[i]);
    }
    if (m_format == Format::JsonArray)
        text += m_isFirst ? "\n" : ",\n";
    text += asText(object);
    if (m_format == Format::JsonLines)
        text += '\n';
    m_isFirst = false;
}

void RowWriter::end(const Json& rest)
{
    if (m_format != Format::JsonArray)
        return;
    text += "\n]";
    for (const auto& [name, value] : rest.items())
        text += ",\n" + asText(name) + ": " + asText(value);
    text += "}\n";
}

} // namespace baton
