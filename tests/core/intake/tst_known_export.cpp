// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/known_export.h"
#include "tests/support/test_main.h"

#include <QStringList>
#include <QTest>

#include <string>
#include <vector>

using namespace baton;

class TstKnownExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRecognisedByItsColumns_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<int>("origin");
        QTest::newRow("contacts of HubSpot")
            << "Record ID,First Name,Last Name,Email,Create Date,Lifecycle Stage,Original Source"
            << int(KnownExport::HubSpot);
        QTest::newRow("leads of Salesforce by the names of its interface")
            << "Id,FirstName,LastName,Company,LeadSource,AnnualRevenue" << int(KnownExport::Salesforce);
        QTest::newRow("leads of Salesforce by the names of a report")
            << "Lead ID,Company / Account,Lead Owner,State/Province,Email" << int(KnownExport::Salesforce);
        QTest::newRow("names that anybody may use are nobody's")
            << "First Name,Last Name,Email,Company,Country" << int(KnownExport::None);
        QTest::newRow("two names of a system are too few")
            << "Record ID,Create Date,Email,Company" << int(KnownExport::None);
        QTest::newRow("no columns") << "" << int(KnownExport::None);
    }
    void isRecognisedByItsColumns()
    {
        QFETCH(const QString, columns);
        std::vector<std::string> names;
        for (const QString& name : columns.split(u','))
            names.push_back(name.toStdString());
        QTEST(int(recogniseExport(names)), "origin");
    }
};

BATON_TEST(TstKnownExport);
#include "tst_known_export.moc"
