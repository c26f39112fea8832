// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/lead/lead_words.h"
#include "ui/shell/lead_link.h"

#include <QTest>

namespace baton::test {

class TstLeadLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensALead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("lead");
        QTest::newRow("a lead by its number") << "baton://lead/17" << qint64(17);
        QTest::newRow("with space around it, as it is pasted") << "  baton://lead/17\n" << qint64(17);
        QTest::newRow("another host") << "baton://rep/17" << qint64(0);
        QTest::newRow("another scheme") << "https://lead/17" << qint64(0);
        QTest::newRow("no number") << "baton://lead/dana" << qint64(0);
        QTest::newRow("zero") << "baton://lead/0" << qint64(0);
        QTest::newRow("a negative number") << "baton://lead/-1" << qint64(0);
        QTest::newRow("more than a number") << "baton://lead/17/edit" << qint64(0);
        QTest::newRow("a question behind it") << "baton://lead/17?x=1" << qint64(0);
        QTest::newRow("a number too large") << "baton://lead/99999999999999999999" << qint64(0);
        QTest::newRow("nothing") << "" << qint64(0);
    }
    void opensALead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, lead);
        QCOMPARE(parseLeadLink(text).value_or(LeadId{}).value, lead);
    }

    void readsWhatItWrites() { QCOMPARE(parseLeadLink(leadLink(LeadId{42})), std::optional(LeadId{42})); }
};

BATON_TEST(TstLeadLink);

} // namespace baton::test

#include "tst_lead_link.moc"
