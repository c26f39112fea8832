// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping_suggestion.h"
#include "core/intake/row_mapper.h"
#include "tests/core/intake/intake_support.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace baton;
using namespace baton::test;

namespace {

Field customField(std::string_view id, FieldType type = FieldType::Text)
{
    Field field;
    field.id = *FieldId::make(id);
    field.type = type;
    field.title = id;
    return field;
}

/// The first row of a file as a lead, by the mapping suggested for it.
LeadDraft firstLead(std::string_view csv, const char* zone)
{
    MemorySource source(csv);
    auto file = *openCsv(source);
    const FieldCatalogue catalogue;
    Json document = suggestMapping(ImportKind::Leads, file.columns, catalogue);
    document["zone"] = zone;
    document["defaultRegion"] = "US";
    Problems problems;
    const Mapping mapping = readMapping(document, problems);
    const ImportPlan plan = makeImportPlan(mapping, file, catalogue);
    RowMapper mapper(plan);
    auto draft = mapper.lead(**file.reader->next());
    if (const auto* bad = std::get_if<Problems>(&draft))
        qWarning("%s", described(*bad).c_str());
    return std::get<LeadDraft>(draft);
}

std::string textOf(const LeadDraft& draft, std::string_view field)
{
    const Value* value = draft.values.find(field);
    return value ? std::get<std::string>(*value) : std::string();
}

} // namespace

class TstRealFiles : public QObject {
    Q_OBJECT
private slots:
    void xEducationIsReadWholeWithSelectAbsent();
    void aLineThatNamesTheDelimiterIsNoRow();
    void hubSpotExportNeedsNoMapping();
    void salesforceExportNeedsNoMapping();
};

void TstRealFiles::xEducationIsReadWholeWithSelectAbsent()
{
    std::string bytes;
    for (const char* folder : {"/../shared/data", "/shared/data"}) {
        if (bytes.empty())
            bytes = fileBytes(std::string(BATON_SOURCE_DIR) + folder + "/x-education-leads.csv");
    }
    if (bytes.empty())
        QSKIP("../shared/data/x-education-leads.csv is not there");
    MemorySource source(bytes);
    auto file = *openCsv(source);
    QVERIFY(file.ok());
    QCOMPARE(file.columns.size(), 38u);
    QVERIFY(file.columns.back().empty());

    const Mapping mapping = mappingOf(R"({"format": 1, "externalId": "Prospect ID", "emptyValues": ["Select"],
        "columns": [{"column": "Lead Source", "field": "source"}, {"column": "Country", "field": "country"},
                    {"column": "City", "field": "city"}]})");
    const FieldCatalogue catalogue({customField("specialization"),
                                    customField("totalvisits", FieldType::Number),
                                    customField("do_not_email", FieldType::YesNo)});
    const ImportPlan plan = makeImportPlan(mapping, file, catalogue);
    QCOMPARE(described(plan.problems), std::string());
    QCOMPARE(plan.namedColumns, 37u);
    RowMapper mapper(plan);
    std::size_t rows = 0;
    std::set<std::string> keys;
    while (const CsvRow* row = *file.reader->next()) {
        ++rows;
        const auto draft = mapper.lead(*row);
        QVERIFY2(std::holds_alternative<LeadDraft>(draft), row->fields[0].data());
        const auto& lead = std::get<LeadDraft>(draft);
        keys.insert(lead.idempotencyKey);
        QVERIFY(textOf(lead, "city") != "Select");
        QVERIFY(textOf(lead, "specialization") != "Select");
    }
    QCOMPARE(rows, 9240u);
    QCOMPARE(keys.size(), 9240u);
    QCOMPARE(file.reader->position().offset, bytes.size());
}

void TstRealFiles::aLineThatNamesTheDelimiterIsNoRow()
{
    for (const bool hasHeader : {true, false}) {
        MemorySource source(hasHeader ? "sep=;\nCompany;Email\nAcme;a@x.com\n" : "sep=;\nAcme;a@x.com\n");
        CsvOptions options;
        if (!hasHeader)
            options.header.kind = HeaderRule::Kind::None;
        auto file = *openCsv(source, options);
        QVERIFY(file.ok());
        QCOMPARE(file.columns.size(), 2u);
        const CsvRow* const row = *file.reader->next();
        QVERIFY(row);
        QCOMPARE(std::string(row->fields[1]), std::string("a@x.com"));
    }
}

void TstRealFiles::hubSpotExportNeedsNoMapping()
{
    const LeadDraft lead = firstLead(
        "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Job Title,"
        "Lifecycle Stage,Company name,Original Source,City,State/Region,Country/Region\n"
        "551,Ada,Byron,Ada.Byron@Bot.Example,(415) 555-2671,,NEW,3/15/2024 2:30 PM,CTO,Marketing Qualified "
        "Lead,"
        "\"Bot, Inc.\",Organic Search,San José,CA,United States\n",
        "America/New_York");
    QCOMPARE(lead.externalId, std::string("551"));
    QCOMPARE(lead.idempotencyKey, std::string("id:551"));
    QCOMPARE(formatInstant(*lead.receivedAt), std::string("2024-03-15T18:30:00Z"));
    QCOMPARE(int(*lead.stage), int(Stage::Mql));
    QCOMPARE(textOf(lead, "email"), std::string("Ada.Byron@bot.example"));
    QCOMPARE(textOf(lead, "phone"), std::string("+14155552671"));
    QCOMPARE(textOf(lead, "company"), std::string("Bot, Inc."));
    QCOMPARE(textOf(lead, "city"), std::string("San José"));
    QCOMPARE(textOf(lead, "country"), std::string("United States"));
    QCOMPARE(textOf(lead, "source"), std::string("Organic Search"));
}

void TstRealFiles::salesforceExportNeedsNoMapping()
{
    const LeadDraft lead = firstLead(
        "\"Id\",\"FirstName\",\"LastName\",\"Company\",\"Title\",\"Email\",\"Phone\",\"LeadSource\","
        "\"Status\","
        "\"AnnualRevenue\",\"NumberOfEmployees\",\"State\",\"PostalCode\",\"Country\",\"CreatedDate\"\r\n"
        "\"00Q5e000008abcD\",\"Kofi\",\"Mensah\",\"Iron Labs\",\"VP "
        "Sales\",\"kofi@ironlabs.example\",\"\",\"Web\","
        "\"Open\",\"1200000\",\"85\",\"MA\",\"02110\",\"US\",\"2024-03-12T09:14:05.000+0000\"\r\n",
        "UTC");
    QCOMPARE(lead.externalId, std::string("00Q5e000008abcD"));
    QCOMPARE(formatInstant(*lead.receivedAt), std::string("2024-03-12T09:14:05Z"));
    QCOMPARE(textOf(lead, "job_title"), std::string("VP Sales"));
    QCOMPARE(textOf(lead, "postal_code"), std::string("02110"));
    QCOMPARE(std::get<double>(*lead.values.find("employees")), 85.0);
    QCOMPARE(std::get<double>(*lead.values.find("revenue")), 1200000.0);
    QVERIFY(!lead.values.find("phone"));
}

BATON_TEST(TstRealFiles);
#include "tst_real_files.moc"
