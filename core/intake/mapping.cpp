// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping.h"

#include "core/base/json_cursor.h"
#include "core/base/text.h"
#include "core/intake/phone_number.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::array<std::string_view, 3> kKinds{"leads", "activities", "accounts"};
constexpr std::size_t kMostColumns = CsvScanner::kMostColumns;

/// Reads an optional member with `parse`, which gives nothing for a text that it does not know.
template <typename T, typename Parse>
void readChoice(const JsonCursor& cursor, std::string_view member, T& out, Parse parse)
{
    const auto found = cursor.find(member);
    const auto text = found ? found->asText() : std::nullopt;
    if (!text)
        return;
    if (const auto value = parse(*text))
        out = *value;
    else
        found->report("document.unknown_choice", {*text});
}

std::optional<char> parseDelimiter(std::string_view text)
{
    if (text == "tab")
        return '\t';
    const bool usable = text.size() == 1 && text != "\"" && text != "\r" && text != "\n" && text.front() > 0;
    return usable ? std::optional(text.front()) : std::nullopt;
}

void readHeaderRule(const JsonCursor& cursor, HeaderRule& rule)
{
    const auto found = cursor.find("header");
    if (!found)
        return;
    if (found->value().is_number()) {
        if (const auto line = found->asInteger(1, 1'000'000))
            rule = {HeaderRule::Kind::Line, std::uint64_t(*line)};
    } else if (const auto choice = found->asChoice({"auto", "none"})) {
        rule.kind = *choice == 0 ? HeaderRule::Kind::Auto : HeaderRule::Kind::None;
    }
}

void readFile(const JsonCursor& cursor, CsvOptions& options)
{
    using Given = std::optional<std::string>;
    const auto unlessAuto = [&](std::string_view member) {
        const std::string text = cursor.text(member, "auto");
        return text == "auto" ? Given() : Given(text);
    };
    if (const auto key = unlessAuto("encoding")) {
        options.encoding = parseEncoding(*key);
        if (!options.encoding)
            cursor.reportAt("encoding", "document.unknown_choice", {*key});
    }
    if (const auto text = unlessAuto("delimiter")) {
        options.delimiter = parseDelimiter(*text);
        if (!options.delimiter)
            cursor.reportAt("delimiter", "document.unknown_choice", {*text});
    }
    readHeaderRule(cursor, options.header);
}

ColumnRule readColumn(const JsonCursor& cursor)
{
    ColumnRule rule;
    rule.pointer = cursor.pointer();
    if (!cursor.expectObject())
        return rule;
    if (const auto column = cursor.require("column")) {
        if (column->value().is_number())
            rule.position = std::size_t(column->asInteger(1, kMostColumns).value_or(0));
        else
            rule.name = trimmed(column->asText().value_or(""));
    }
    const bool ignored = cursor.boolean("ignore", false);
    if (!ignored) {
        if (const auto field = cursor.require("field"))
            rule.target = field->asText().value_or("");
    }
    readChoice(cursor, "format", rule.format, parseDateFormat);
    readChoice(cursor, "type", rule.type, parseFieldType);
    return rule;
}

void readColumns(const JsonCursor& cursor, Mapping& mapping)
{
    if (const auto externalId = cursor.find("externalId")) {
        ColumnRule rule;
        rule.name = trimmed(externalId->asText().value_or(""));
        rule.target = "external_id";
        rule.pointer = externalId->pointer();
        mapping.columns.push_back(std::move(rule));
    }
    for (const JsonCursor& column : cursor.elements("columns"))
        mapping.columns.push_back(readColumn(column));
    if (mapping.columns.size() > kMostColumns)
        cursor.reportAt("columns", "document.out_of_range", {std::to_string(kMostColumns)});
}

void readTexts(const JsonCursor& cursor, Mapping& mapping)
{
    for (const JsonCursor& value : cursor.elements("emptyValues")) {
        if (const auto text = value.asText())
            mapping.emptyValues.push_back(folded(*text));
    }
    for (const auto& [target, value] : cursor.members("constants")) {
        if (const auto text = value.asText())
            mapping.constants[target] = *text;
    }
    if (const auto values = cursor.find("values")) {
        for (const auto& [target, table] : cursor.members("values")) {
            if (!table.expectObject())
                continue;
            for (const auto& [from, to] : values->members(target)) {
                if (const auto text = to.asText())
                    mapping.values[target][folded(from)] = *text;
            }
        }
    }
}

} // namespace

std::string_view importKindKey(ImportKind kind)
{
    return kKinds[std::size_t(kind)];
}

std::optional<ImportKind> parseImportKind(std::string_view key)
{
    const auto found = std::find(kKinds.begin(), kKinds.end(), key);
    if (found == kKinds.end())
        return std::nullopt;
    return ImportKind(found - kKinds.begin());
}

Mapping readMapping(const Json& document, Problems& problems)
{
    Mapping mapping;
    const JsonCursor cursor(document, "", problems);
    if (!cursor.expectObject())
        return mapping;
    if (const auto format = cursor.require("format"))
        static_cast<void>(format->asInteger(1, 1));
    mapping.name = cursor.text("name");
    readChoice(cursor, "kind", mapping.kind, parseImportKind);
    readFile(cursor, mapping.csv);
    readChoice(cursor, "zone", mapping.zone, Zone::find);
    mapping.defaultRegion = cursor.text("defaultRegion");
    if (!mapping.defaultRegion.empty() && !isPhoneRegion(mapping.defaultRegion))
        cursor.reportAt("defaultRegion", "document.unknown_choice", {mapping.defaultRegion});
    if (const auto policy = cursor.find("onBadValue"))
        mapping.onBadValue = Mapping::OnBadValue(policy->asChoice({"reject", "absent"}).value_or(0));
    if (const auto policy = cursor.find("shortRows"))
        mapping.padShortRows = policy->asChoice({"reject", "pad"}).value_or(0) == 1;
    readColumns(cursor, mapping);
    readTexts(cursor, mapping);
    return mapping;
}

} // namespace baton
