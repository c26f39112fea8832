// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_file.h"

#include "core/base/text.h"
#include "core/intake/csv_shape.h"
#include "core/intake/csv_writer.h"
#include "core/intake/error_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace baton {

namespace {

constexpr std::size_t kHeadBytes = 64u << 10;

struct Head {
    std::string bytes;
    bool whole = false;
};

Result<Head> readHead(ByteSource& source, std::size_t block)
{
    Head head;
    std::size_t size = 0;
    while (size < kHeadBytes && !head.whole) {
        head.bytes.resize(std::min(size + block, kHeadBytes));
        const auto read = source.read(std::span(head.bytes).subspan(size));
        if (!read)
            return read.error();
        head.whole = *read == 0;
        size += *read;
    }
    head.bytes.resize(size);
    return head;
}

/// A head in ASCII does not tell the encoding; the first bytes behind it that are not ASCII do. The source
/// then stands where it stood.
Result<Encoding> encodingBehindHead(ByteSource& source)
{
    std::string block(kHeadBytes, '\0');
    std::string telling;
    std::uint64_t passed = 0;
    bool whole = false;
    while (telling.size() < kHeadBytes && !whole) {
        const auto read = source.read(block);
        if (!read)
            return read.error();
        whole = *read == 0;
        passed += *read;
        std::string_view bytes = std::string_view(block).substr(0, *read);
        if (telling.empty() && isAscii(bytes))
            continue;
        while (telling.empty() && isAscii(bytes.substr(0, 1)))
            bytes.remove_prefix(1);
        telling += bytes.substr(0, kHeadBytes - telling.size());
    }
    BATON_TRY(source.stepBack(passed));
    return guessByteEncoding(telling, whole);
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789.,+-") == std::string_view::npos;
}

/// Unless told so, no one calls a column "ada@bot.example" or "17": then the first row is data.
bool looksLikeData(const std::vector<std::string>& names)
{
    const auto isAddress = [](const std::string& name) {
        const std::size_t at = name.find('@');
        return at != 0 && at != std::string::npos && name.find('.', at) != std::string::npos;
    };
    const auto numbers =
        std::count_if(names.begin(), names.end(), [](const auto& name) { return isNumber(name); });
    return std::any_of(names.begin(), names.end(), isAddress) || std::size_t(numbers) * 2 > names.size();
}

void checkNames(CsvFile& file, std::uint64_t row, bool isGiven)
{
    std::unordered_map<std::string_view, std::size_t> seen;
    const auto named = [](const std::string& name) { return !name.empty(); };
    const auto last = std::find_if(file.columns.rbegin(), file.columns.rend(), named);
    const auto used = std::size_t(file.columns.rend() - last);
    for (std::size_t i = 0; i < used; ++i) {
        const std::string& name = file.columns[i];
        if (name.empty()) {
            file.problems.push_back({Severity::Error, "csv.unnamed_column", cellLocation(row, i + 1)});
            continue;
        }
        const auto [first, fresh] = seen.emplace(name, i + 1);
        if (!fresh) {
            file.problems.push_back({Severity::Error,
                                     "csv.duplicate_column",
                                     cellLocation(row, i + 1),
                                     {name, std::to_string(first->second)}});
        }
    }
    if (used == 0)
        file.problems.push_back({Severity::Error, "csv.no_header", rowLocation(row)});
    else if (!isGiven && looksLikeData(file.columns))
        file.problems.push_back(
            {Severity::Error, "csv.header_is_data", rowLocation(row), {file.columns.front()}});
}

void takeHeader(CsvFile& file, const CsvRow& row, bool isGiven)
{
    if (row.fault) {
        file.problems.push_back(*row.fault);
        return;
    }
    for (const std::string_view field : row.fields)
        file.columns.emplace_back(trimmed(withoutDefusing(field)));
    checkNames(file, row.number(), isGiven);
}

/// Reads on until the header has passed.
Result<void> findHeader(CsvFile& file, const HeaderRule& rule, const CsvShape& shape)
{
    const bool byLine = rule.kind == HeaderRule::Kind::Line;
    for (;;) {
        const auto row = file.reader->next();
        if (!row)
            return row.error();
        if (*row == nullptr) {
            file.problems.push_back({Severity::Error, byLine ? "csv.no_header" : "csv.empty",
                                     byLine ? fmt::format("line {}", rule.line) : "byte 0"});
            return {};
        }
        const CsvRow& found = **row;
        const bool isIt = byLine ? found.before.line + 1 <= rule.line &&
                                       rule.line <= found.after.line + (found.after.line == found.before.line)
                                 : found.number() >= shape.headerRow.value_or(1);
        if (isIt) {
            takeHeader(file, found, byLine);
            return {};
        }
    }
}

/// A file of rejected rows is written our way, whatever the one was like that the mapping is for. Whoever
/// mended it may have saved it with other delimiters, and with all cells quoted.
CsvOptions optionsFor(std::string_view head, const CsvOptions& given)
{
    head.remove_prefix(bomLength(Encoding::Utf8, head));
    const std::string_view quote = head.starts_with('"') ? "\"" : "";
    const std::string first = fmt::format("{0}{1}{0}", quote, kErrorRowColumn);
    const std::string second = fmt::format("{0}{1}{0}", quote, kErrorProblemsColumn);
    const bool ours = head.size() > first.size() && head.starts_with(first) &&
                      head.substr(first.size() + 1).starts_with(second);
    if (!ours)
        return given;
    CsvOptions options;
    options.limits = given.limits;
    options.delimiter = head[first.size()];
    options.header = {HeaderRule::Kind::Line, 1};
    return options;
}

} // namespace

Result<CsvFile> openCsv(ByteSource& source, const CsvOptions& given)
{
    const auto head = readHead(source, given.limits.blockBytes);
    if (!head)
        return head.error();
    const CsvOptions options = optionsFor(head->bytes, given);
    CsvFile file;
    const auto guess = guessEncoding(head->bytes, head->whole, file.problems);
    if (!guess)
        return file;
    file.dialect.encoding = options.encoding.value_or(guess->encoding);
    if (!options.encoding && guess->encoding == Encoding::Utf8 && !head->whole && isAscii(head->bytes)) {
        const auto encoding = encodingBehindHead(source);
        if (!encoding)
            return encoding.error();
        file.dialect.encoding = *encoding;
    }
    const std::size_t bom = bomLength(file.dialect.encoding, head->bytes);
    const std::string_view rest = std::string_view(head->bytes).substr(bom);
    std::string sample;
    decode(file.dialect.encoding, rest, head->whole, sample);
    const CsvShape shape = detectShape(sample, head->whole, options.delimiter);
    if (!shape.headerRow && head->whole) {
        file.problems.push_back({Severity::Error, "csv.empty", "byte 0"});
        return file;
    }
    file.dialect.delimiter = shape.delimiter;
    file.reader.emplace(source, file.dialect, CsvPosition{bom, 0, 0}, rest, options.limits);
    file.hasHeader = options.header.kind != HeaderRule::Kind::None;
    if (file.hasHeader) {
        BATON_TRY(findHeader(file, options.header, shape));
    } else {
        file.columns.resize(shape.columns);
        if (shape.isDeclared)
            BATON_TRY(file.reader->next());
    }
    if (hasErrors(file.problems))
        file.reader.reset();
    return file;
}

} // namespace baton
