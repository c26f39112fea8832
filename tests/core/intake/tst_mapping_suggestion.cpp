// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // which cannot read the concepts of the standard library
#include "core/intake/mapping_suggestion.h"
#include "tests/core/intake/intake_support.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

class TstMappingSuggestion : public QObject {
    Q_OBJECT
private slots:
    void columnsGetTheFieldsTheyMean_data();
    void columnsGetTheFieldsTheyMean();
    void customFieldsComeFirstAndEachTargetOnce();
};

void TstMappingSuggestion::columnsGetTheFieldsTheyMean_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QByteArray>("targets");
    QTest::newRow("a contact export of HubSpot")
        << QByteArray("leads")
        << QByteArray(
               "Record ID|First Name|Last Name|Email|Phone Number|Contact owner|Lead Status|Create Date|"
               "Job Title|Lifecycle Stage|Company name|Original Source|State/Region|Country/Region|"
               "Number of Employees|Annual Revenue|Website URL|Postal Code|Industry|City|Message")
        << QByteArray(
               "external_id|first_name|last_name|email|phone|||received_at|job_title|stage|company|source|"
               "state|country|employees|revenue|website|postal_code|industry|city|message");
    QTest::newRow("leads of Salesforce by their API names")
        << QByteArray("leads")
        << QByteArray(
               "Id|OwnerId|FirstName|LastName|Company|Title|Email|Phone|MobilePhone|Website|LeadSource|"
               "Status|"
               "Rating|Industry|AnnualRevenue|NumberOfEmployees|City|State|PostalCode|Country|CreatedDate|"
               "Description")
        << QByteArray(
               "external_id||first_name|last_name|company|job_title|email|phone||website|source|||industry|"
               "revenue|employees|city|state|postal_code|country|received_at|message");
    QTest::newRow("a lead report of Salesforce")
        << QByteArray("leads")
        << QByteArray("Lead ID|First Name|Last Name|Company / Account|Title|Email|Lead Source|State/Province|"
                      "Zip/Postal Code|Create Date|No. of Employees")
        << QByteArray("external_id|first_name|last_name|company|job_title|email|source|state|postal_code|"
                      "received_at|employees");
    QTest::newRow("a list that someone wrote")
        << QByteArray("leads") << QByteArray("E-Mail|Vorname|Nachname|Telephone|Organisation|Shoe size")
        << QByteArray("email|first_name|last_name|phone|company|");
    QTest::newRow("activities") << QByteArray("activities")
                                << QByteArray("Activity ID|Lead ID|Email|Activity Type|Activity Date|Page")
                                << QByteArray("external_id|lead_external_id|lead_email|kind|at|");
    QTest::newRow("a company export of HubSpot")
        << QByteArray("accounts")
        << QByteArray("Record ID|Company name|Company owner|Company Domain Name|City")
        << QByteArray("external_id|name|owner|domain|");
    QTest::newRow("accounts of Salesforce")
        << QByteArray("accounts") << QByteArray("Account ID|Account Name|Website")
        << QByteArray("external_id|name|domain");
}

void TstMappingSuggestion::columnsGetTheFieldsTheyMean()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, columns);
    QFETCH(QByteArray, targets);
    std::vector<std::string> names;
    for (const QByteArray& name : columns.split('|'))
        names.push_back(name.toStdString());
    const Json document =
        suggestMapping(*parseImportKind(kind.toStdString()), names, FieldCatalogue(), "suggested");
    Problems problems;
    const Mapping mapping = readMapping(document, problems);
    QVERIFY(problems.empty());
    std::vector<std::string> found(names.size());
    for (const ColumnRule& rule : mapping.columns)
        found[std::size_t(std::find(names.begin(), names.end(), rule.name) - names.begin())] = rule.target;
    std::string all;
    for (std::size_t i = 0; i < found.size(); ++i)
        all += (i ? "|" : "") + found[i];
    QCOMPARE(all, targets.toStdString());
}

void TstMappingSuggestion::customFieldsComeFirstAndEachTargetOnce()
{
    Field title;
    title.id = *FieldId::make("title");
    const FieldCatalogue fields({title});
    const std::vector<std::string> names{"Title", "Job Title", "Mobile", "Phone", "id", "Lead ID"};
    const Json document = suggestMapping(ImportKind::Leads, names, fields);
    QCOMPARE(
        writeJson(document["columns"]),
        std::string(R"([{"column":"Title","field":"title"},{"column":"Job Title","field":"job_title"},)"
                    R"({"column":"Phone","field":"phone"},{"column":"Lead ID","field":"external_id"}])"));
}

BATON_TEST(TstMappingSuggestion);
#include "tst_mapping_suggestion.moc"
