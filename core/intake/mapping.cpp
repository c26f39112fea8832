// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping.h"

#include "core/base/json_cursor.h"
#include "core/base/text.h"
#include "core/intake/phone_number.h"

#include <algorithm>
#include <array>
#include <span>

namespace baton {

namespace {

constexpr std::array<std::string_view, 3> kKinds{"leads", "activities", "accounts"};
constexpr std::size_t kMostColumns = CsvScanner::kMostColumns;

std::vector<std::string> choiceArguments(const std::string& text, std::span<const std::string_view> choices)
{
    std::vector<std::string> args{text};
    args.insert(args.end(), choices.begin(), choices.end());
    return args;
}

/// Reads an optional member with `parse`, which gives nothing for a text that is none of the choices.
template <typename T, typename Parse>
void readChoice(const JsonCursor& cursor, std::string_view member, T& out, Parse parse,
                std::span<const std::string_view> choices)
{
    const auto found = cursor.find(member);
    const auto text = found ? found->asText() : std::nullopt;
    if (!text)
        return;
    if (const auto value = parse(*text))
        out = *value;
    else
        found->report("document.unknown_choice", choiceArguments(*text, choices));
}

void checkFormat(const JsonCursor& cursor)
{
    const auto member = cursor.require("format");
    const auto format = member ? member->asInteger(1, 1'000'000) : std::nullopt;
    if (format && *format != 1)
        member->report("document.newer_format", {std::to_string(*format), "1"});
}

/// Where times and phone numbers are at home that do not say it.
void readPlace(const JsonCursor& cursor, Mapping& mapping)
{
    const auto member = cursor.find("zone");
    const auto id = member ? member->asText() : std::nullopt;
    const auto zone = id ? Zone::find(*id) : std::nullopt;
    if (id && !zone)
        member->report("mapping.unknown_zone", {*id});
    mapping.zone = zone.value_or(Zone::utc());
    mapping.defaultRegion = cursor.text("defaultRegion");
    if (!mapping.defaultRegion.empty() && !isPhoneRegion(mapping.defaultRegion))
        cursor.reportAt("defaultRegion", "mapping.unknown_region", {mapping.defaultRegion});
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
        if (!options.encoding) {
            auto args = choiceArguments(*key, encodingKeys());
            args.emplace_back("auto");
            cursor.reportAt("encoding", "document.unknown_choice", std::move(args));
        }
    }
    if (const auto text = unlessAuto("delimiter")) {
        options.delimiter = parseDelimiter(*text);
        if (!options.delimiter)
            cursor.reportAt("delimiter", "mapping.bad_delimiter", {*text});
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
    readChoice(cursor, "format", rule.format, parseDateFormat, dateFormatKeys());
    readChoice(cursor, "type", rule.type, parseFieldType, fieldTypeKeys());
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
        cursor.reportAt("columns", "document.list_too_long", {std::to_string(kMostColumns)});
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
    checkFormat(cursor);
    mapping.name = cursor.text("name");
    readChoice(cursor, "kind", mapping.kind, parseImportKind, kKinds);
    readFile(cursor, mapping.csv);
    readPlace(cursor, mapping);
    if (const auto policy = cursor.find("onBadValue"))
        mapping.onBadValue = Mapping::OnBadValue(policy->asChoice({"reject", "absent"}).value_or(0));
    if (const auto policy = cursor.find("shortRows"))
        mapping.padShortRows = policy->asChoice({"reject", "pad"}).value_or(0) == 1;
    readColumns(cursor, mapping);
    readTexts(cursor, mapping);
    return mapping;
}

} // namespace baton
