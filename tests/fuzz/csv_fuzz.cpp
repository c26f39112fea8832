// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/intake/error_csv.h"
#include "core/intake/row_mapper.h"

#include <array>
#include <cstdlib>
#include <string>
#include <vector>

using namespace baton;

namespace {

/// More than a seed has bytes, and not much more: each reader clears as much memory as it asks for.
constexpr std::size_t kWhole = 4096;

struct SeenRow {
    CsvPosition before;
    CsvPosition after;
    std::string fault;
    std::vector<std::string> fields;

    bool operator==(const SeenRow&) const = default;
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::vector<SeenRow> readRows(CsvReader& reader)
{
    std::vector<SeenRow> rows;
    CsvPosition last = reader.position();
    while (const CsvRow* row = *reader.next()) {
        require(row->before.offset >= last.offset && row->after.offset > row->before.offset);
        require(row->after.row == row->before.row + 1 && row->after.line >= row->before.line);
        last = row->after;
        rows.push_back({row->before, row->after, row->fault ? row->fault->code : std::string(), {}});
        for (const std::string_view field : row->fields) {
            require(isStorableText(field));
            rows.back().fields.emplace_back(field);
        }
    }
    return rows;
}

/// Reading goes on behind some of the rows as if it had never stopped.
void checkResuming(std::string_view bytes, const CsvFile& file, const CsvLimits& limits,
                   const std::vector<SeenRow>& rows)
{
    constexpr std::size_t kPlaces = 3;
    const std::size_t step = rows.size() / kPlaces + 1;
    for (std::size_t i = 0; i < rows.size(); i += step) {
        MemorySource rest(bytes.substr(rows[i].after.offset));
        CsvReader reader(rest, file.dialect, rows[i].after, {}, limits);
        require(readRows(reader) == std::vector<SeenRow>(rows.begin() + std::ptrdiff_t(i) + 1, rows.end()));
    }
}

CsvOptions optionsWith(CsvLimits limits, std::size_t blockBytes)
{
    CsvOptions options;
    options.limits = limits;
    options.limits.blockBytes = blockBytes;
    return options;
}

/// At once and by a few bytes at a time: where a block ends must not matter.
std::vector<SeenRow> checkReading(std::string_view bytes, const CsvLimits& limits)
{
    const CsvOptions whole = optionsWith(limits, kWhole);
    MemorySource source(bytes);
    CsvFile file = *openCsv(source, whole);
    MemorySource same(bytes);
    CsvFile dripped = *openCsv(same, optionsWith(limits, 7));
    require(file.ok() == dripped.ok() && file.problems == dripped.problems);
    require(file.ok() != hasErrors(file.problems));
    if (!file.ok())
        return {};
    std::vector<SeenRow> rows = readRows(*file.reader);
    require(file.reader->position().offset == bytes.size());
    require(readRows(*dripped.reader) == rows);
    checkResuming(bytes, file, whole.limits, rows);
    return rows;
}

const FieldCatalogue& catalogue()
{
    static const FieldCatalogue standard;
    return standard;
}

/// The first columns become what is most work.
Mapping mappingFor(ImportKind kind, const CsvFile& file)
{
    static const std::array<std::vector<const char*>, 3> targets{
        {{"email", "phone", "received_at", "employees", "stage", "website", "external_id"},
         {"lead_email", "at", "kind", "external_id", "page"},
         {"name", "domain", "owner", "external_id", "employees"}}};
    Mapping mapping;
    mapping.kind = kind;
    mapping.defaultRegion = "US";
    if (kind == ImportKind::Activities)
        mapping.constants = {{"lead_email", "ada@bot.example"}, {"at", "2026-01-01"}, {"kind", "call"}};
    const auto& wanted = targets[std::size_t(kind)];
    for (std::size_t i = 0; i < wanted.size() && i < file.columns.size(); ++i) {
        if (file.hasHeader && file.columns[i].empty())
            break;
        ColumnRule rule;
        rule.name = file.columns[i];
        rule.position = i + 1;
        rule.target = wanted[i];
        mapping.columns.push_back(rule);
    }
    return mapping;
}

template <typename Draft>
std::string told(const std::variant<Draft, Problems>& result)
{
    if (const auto* draft = std::get_if<Draft>(&result))
        return draft->idempotencyKey;
    const auto& problems = std::get<Problems>(result);
    require(hasErrors(problems));
    std::string codes;
    for (const Problem& problem : problems)
        codes += problem.code + ";";
    return codes;
}

std::string mapped(RowMapper& mapper, ImportKind kind, const CsvRow& row)
{
    switch (kind) {
    case ImportKind::Activities:
        return told(mapper.activity(row));
    case ImportKind::Accounts:
        return told(mapper.account(row));
    case ImportKind::Leads:
        break;
    }
    return told(mapper.lead(row));
}

/// Rows become drafts or problems; written to an error file, whole ones become the same again.
void checkMapping(std::string_view bytes, ImportKind kind, std::size_t rows)
{
    MemorySource source(bytes);
    CsvFile file = *openCsv(source, optionsWith({}, kWhole));
    const ImportPlan plan = makeImportPlan(mappingFor(kind, file), file, catalogue());
    if (!plan.ok())
        return;
    constexpr std::size_t kAdded = 2;
    RowMapper mapper(plan);
    std::string errors;
    std::vector<std::string> outcomes;
    ErrorCsv writer(file, errors);
    writer.begin();
    std::size_t count = 0;
    while (const CsvRow* row = *file.reader->next()) {
        const std::string outcome = mapped(mapper, kind, *row);
        require(!outcome.empty());
        ++count;
        if (row->fault || row->fields.size() < plan.columns ||
            row->fields.size() + kAdded > CsvScanner::kMostColumns)
            continue;
        outcomes.push_back(outcome);
        writer.add(*row, outcome);
    }
    require(count == rows);
    if (!file.hasHeader || outcomes.empty())
        return;
    CsvOptions options = optionsWith({}, kWhole);
    options.encoding = Encoding::Utf8;
    options.delimiter = ',';
    options.header = {HeaderRule::Kind::Line, 1};
    MemorySource again(errors);
    CsvFile second = *openCsv(again, options);
    if (!second.ok()) { // more control characters per byte than before
        require(second.problems.front().code == "csv.binary");
        return;
    }
    const ImportPlan secondPlan = makeImportPlan(mappingFor(kind, file), second, catalogue());
    RowMapper secondMapper(secondPlan);
    for (const std::string& outcome : outcomes) {
        const CsvRow* row = *second.reader->next();
        require(row && mapped(secondMapper, kind, *row) == outcome);
    }
    require(*second.reader->next() == nullptr);
}

} // namespace

/// Bytes -> dialect -> rows -> drafts, at once and bit by bit, from the beginning and from the middle.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkReading(bytes, {20, 60, 6});
    const std::size_t rows = checkReading(bytes, {}).size();
    if (rows == 0)
        return 0;
    for (const ImportKind kind : {ImportKind::Leads, ImportKind::Activities, ImportKind::Accounts})
        checkMapping(bytes, kind, rows);
    return 0;
}
