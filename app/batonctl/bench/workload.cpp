// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/bench/workload.h"

#include "app/batonctl/sink_file.h"
#include "core/fields/catalogue.h"
#include "core/fields/value_io.h"
#include "core/intake/csv_writer.h"
#include "core/playbook/playbook.h"
#include "core/runtime/sample_documents.h"
#include "core/runtime/sample_history.h"
#include "core/runtime/sample_person.h"

namespace baton {

namespace {

constexpr std::size_t kFlushAt = 1 << 20;

std::vector<std::string> columns()
{
    Problems problems;
    const auto playbook = parsePlaybook(samplePlaybookText(), problems);
    const FieldCatalogue catalogue(playbook ? playbook->fields : std::vector<Field>());
    std::vector<std::string> all;
    for (const Field& field : catalogue.all()) {
        if (field.origin != FieldOrigin::Derived)
            all.push_back(field.id.text());
    }
    return all;
}

void writeRow(CsvWriter& csv, const LeadDraft& draft, const std::vector<std::string>& fields)
{
    csv.value(draft.externalId);
    csv.value(formatInstant(*draft.receivedAt));
    for (const std::string& field : fields) {
        const Value* const value = draft.values.find(field);
        csv.value(value ? formatValue(*value) : std::string());
    }
    csv.endRow();
}

} // namespace

Result<Workload> sampleWorkload(std::uint64_t seed, std::int64_t leads, Instant now, const std::string& file)
{
    const SamplePopulation population(seed, leads, now);
    const auto fields = columns();
    std::string text;
    CsvWriter csv(text);
    csv.value("external_id");
    csv.value("received_at");
    for (const std::string& field : fields)
        csv.value(field);
    csv.endRow();
    auto out = SinkFile::create(file);
    if (!out)
        return out.error();
    for (std::int64_t index = 0; index < leads; ++index) {
        LeadDraft draft = population.draft(index);
        draft.externalId = sampleExternalId(index + 1);
        writeRow(csv, draft, fields);
        if (text.size() >= kFlushAt) {
            BATON_TRY((*out)->write(text));
            text.clear();
        }
    }
    BATON_TRY((*out)->write(text));
    BATON_TRY((*out)->commit());
    return Workload{std::string(samplePlaybookText()), sampleRosterText(now), {}, file};
}

} // namespace baton
