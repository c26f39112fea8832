// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/import_run.h"

#include "core/base/json.h"

namespace baton {

std::string resumePointText(const ResumePoint& state)
{
    return writeJson(Json{{"row", state.position.row},
                          {"line", state.position.line},
                          {"errors", state.errorBytes},
                          {"errorDigest", state.errorDigest},
                          {"errorFile", state.errorFile},
                          {"route", state.route},
                          {"keepKnown", state.keepKnown}});
}

ResumePoint resumePointOf(const ImportRow& row)
{
    ResumePoint state;
    state.position.offset = std::uint64_t(row.bytesDone);
    const JsonDocument options = parseJson(row.options);
    if (!options.ok() || !options.root.is_object())
        return state;
    state.position.row = options.root.value("row", std::uint64_t{0});
    state.position.line = options.root.value("line", std::uint64_t{0});
    state.errorBytes = options.root.value("errors", std::uint64_t{0});
    state.errorDigest = options.root.value("errorDigest", std::string());
    state.errorFile = options.root.value("errorFile", std::string());
    state.route = options.root.value("route", false);
    state.keepKnown = options.root.value("keepKnown", false);
    return state;
}

Result<void> checkNobodyElseGoesOn(ImportRepository& imports, const ImportRow& last)
{
    const auto stored = imports.find(last.id);
    if (!stored)
        return stored.error();
    if (*stored && (*stored)->status == last.status && (*stored)->bytesDone == last.bytesDone &&
        (*stored)->rowsRead == last.rowsRead)
        return {};
    return Error{"import.taken_over", {std::to_string(last.id.value)}};
}

} // namespace baton
