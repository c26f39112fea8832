// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/file_preview.h"

#include "core/intake/row_mapper.h"
#include "core/runtime/file_source.h"

#include <algorithm>
#include <string_view>

namespace baton {

namespace {

Result<void> readRows(CsvReader& reader, FilePreview& preview)
{
    for (;;) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (!*row) {
            preview.isWhole = true;
            return {};
        }
        if (preview.rows.size() == kPreviewRows)
            return {};
        PreviewRow kept{(*row)->number(), {}, (*row)->fault};
        kept.cells.assign((*row)->fields.begin(), (*row)->fields.end());
        preview.rows.push_back(std::move(kept));
    }
}

Problems problemsOf(RowMapper& mapper, ImportKind kind, const CsvRow& row)
{
    const auto rejected = [](const auto& mapped) {
        const Problems* const problems = std::get_if<Problems>(&mapped);
        return problems ? *problems : Problems();
    };
    switch (kind) {
    case ImportKind::Leads:
        return rejected(mapper.lead(row));
    case ImportKind::Activities:
        return rejected(mapper.activity(row));
    case ImportKind::Accounts:
        break;
    }
    return rejected(mapper.account(row));
}

class Checker {
public:
    Checker(const FilePreview& preview, const ImportPlan& plan) : m_preview(preview), m_plan(plan)
    {
        m_check.columns.resize(preview.file.columns.size());
    }

    PreviewCheck check()
    {
        RowMapper mapper(m_plan);
        for (const PreviewRow& kept : m_preview.rows) {
            const std::vector<std::string_view> fields(kept.cells.begin(), kept.cells.end());
            CsvRow row;
            row.fields = fields;
            row.after.row = kept.number;
            row.fault = kept.fault;
            take(problemsOf(mapper, m_plan.kind, row), kept.number);
        }
        return std::move(m_check);
    }

private:
    /// Problems name a cell by its location, which is made of row and column.
    std::optional<std::size_t> columnOf(const Problem& problem, std::uint64_t row) const
    {
        for (std::size_t column = 0; column < m_check.columns.size(); ++column) {
            if (problem.location == cellLocation(row, column + 1))
                return column;
        }
        return std::nullopt;
    }

    void take(const Problems& problems, std::uint64_t row)
    {
        if (problems.empty())
            return;
        ++m_check.rejected;
        for (const Problem& problem : problems) {
            if (const auto column = columnOf(problem, row)) {
                auto& found = m_check.columns[*column];
                if (!found)
                    found = PreviewCheck::Column{0, problem};
                ++found->rows;
            } else {
                m_check.rest.push_back(problem);
            }
        }
    }

    const FilePreview& m_preview;
    const ImportPlan& m_plan;
    PreviewCheck m_check;
};

} // namespace

Result<FilePreview> previewFile(const std::string& path, const CsvOptions& options)
{
    const auto source = FileSource::open(path);
    if (!source)
        return source.error();
    FilePreview preview;
    preview.path = path;
    preview.bytes = (*source)->size();
    auto file = openCsv(**source, options);
    if (!file)
        return file.error();
    preview.file = std::move(*file);
    if (preview.file.ok()) {
        CsvReader& reader = *preview.file.reader;
        preview.headerRow = preview.file.hasHeader ? reader.position().row : 0;
        BATON_TRY(readRows(reader, preview));
        preview.origin = recogniseExport(preview.file.columns);
    }
    preview.file.reader.reset();
    return preview;
}

PreviewCheck checkPreview(const FilePreview& preview, const ImportPlan& plan)
{
    return Checker(preview, plan).check();
}

} // namespace baton
