// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // which loses its place in the system headers behind these
#include "core/fields/catalogue.h"
#include "core/fields/standard_fields.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

class TstCatalogue : public QObject {
    Q_OBJECT

private slots:
    void catalogueKeepsItsPositions();
};

void TstCatalogue::catalogueKeepsItsPositions()
{
    Field custom;
    custom.id = *FieldId::make("occupation");
    custom.type = FieldType::Choice;
    const FieldCatalogue catalogue({custom});
    QCOMPARE(catalogue.size(), std::size_t(fields::DerivedEnd) + 1);
    QCOMPARE(*catalogue.find("email"), FieldIndex(fields::Email));
    QCOMPARE(*catalogue.find("message"), FieldIndex(fields::Message));
    QCOMPARE(*catalogue.find("email_domain"), FieldIndex(fields::EmailDomain));
    QCOMPARE(*catalogue.find("account_owner"), FieldIndex(fields::AccountOwner));
    QCOMPARE(*catalogue.find("occupation"), FieldIndex(fields::DerivedEnd));
    QVERIFY(!catalogue.find("nonsense"));
    QCOMPARE(catalogue.at(fields::Employees).type, FieldType::Number);
    QCOMPARE(catalogue.at(fields::LifecycleStage).choices.size(), std::size_t(9));
    QCOMPARE(catalogue.at(fields::Email).title, std::string("field.email"));
}

BATON_TEST(TstCatalogue);
#include "tst_catalogue.moc"
