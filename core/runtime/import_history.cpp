// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/import_history.h"

#include "core/base/json.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"

#include <algorithm>

namespace baton {

namespace {

ImportStatus statusOf(ImportRow::Status status)
{
    switch (status) {
    case ImportRow::Status::Running:
        return ImportStatus::Unfinished;
    case ImportRow::Status::Done:
        return ImportStatus::Done;
    case ImportRow::Status::Cancelled:
        return ImportStatus::Cancelled;
    case ImportRow::Status::Undone:
        return ImportStatus::Undone;
    case ImportRow::Status::Failed:
        break;
    }
    return ImportStatus::Failed;
}

std::string textOf(const Json& object, const char* member)
{
    const auto found = object.is_object() ? object.find(member) : object.end();
    return object.is_object() && found != object.end() && found->is_string() ? found->get<std::string>()
                                                                             : std::string();
}

bool flagOf(const Json& object, const char* member)
{
    const auto found = object.is_object() ? object.find(member) : object.end();
    return object.is_object() && found != object.end() && found->is_boolean() && found->get<bool>();
}

ImportRecord recordOf(const ImportRow& row)
{
    ImportRecord record;
    record.id = row.id;
    record.kind = row.kind;
    record.status = statusOf(row.status);
    record.file = row.sourceName;
    record.mappingText = row.mapping;
    record.mappingName = textOf(parseJson(row.mapping).root, "name");
    const Json options = parseJson(row.options).root;
    record.errorFile = textOf(options, "errorFile");
    record.route = flagOf(options, "route");
    record.keepKnown = flagOf(options, "keepKnown");
    record.startedAt = row.startedAt;
    record.finishedAt = row.finishedAt;
    record.actor = row.actor;
    record.rows = row.rowsRead;
    record.created = row.created;
    record.updated = row.updated;
    record.duplicate = row.duplicate;
    record.rejected = row.rejected;
    return record;
}

} // namespace

Result<std::vector<ImportRecord>> importHistory(Session& session)
{
    const auto rows = session.repositories().imports.list();
    if (!rows)
        return rows.error();
    std::vector<ImportRecord> records;
    records.reserve(rows->size());
    std::transform(rows->rbegin(), rows->rend(), std::back_inserter(records), recordOf);
    return records;
}

} // namespace baton
