// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/lead_search.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

class TstLeadSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordHasToBeSomewhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("blanks alone") << QStringLiteral(" \t\n ") << true;
        QTest::newRow("the middle of a word") << QStringLiteral("vela") << true;
        QTest::newRow("capitals") << QStringLiteral("LOVELACE") << true;
        QTest::newRow("a letter beyond ASCII, decomposed") << QString::fromUtf8("mu\u0308ller") << true;
        QTest::newRow("a letter that folds into two") << QStringLiteral("strasse") << true;
        QTest::newRow("a text of its own") << QStringLiteral("crm-7") << true;
        QTest::newRow("two words of two texts") << QStringLiteral("  ada\tmüller ") << true;
        QTest::newRow("one word of two texts") << QStringLiteral("adalovelace") << false;
        QTest::newRow("one word too many") << QStringLiteral("ada babbage") << false;
        QTest::newRow("digits across what stands between") << QStringLiteral("2079460") << true;
        QTest::newRow("a number as people write it") << QStringLiteral("(020)-7946") << true;
        QTest::newRow("too few digits to skip anything") << QStringLiteral("20") << true;
        QTest::newRow("digits of the phone number alone") << QStringLiteral("1815") << false;
        QTest::newRow("not a number") << QStringLiteral("20794b") << false;
    }
    void everyWordHasToBeSomewhere()
    {
        QFETCH(QString, words);
        QFETCH(bool, found);
        std::string texts;
        for (const char* text : {"Ada", "Lovelace", "Müller Straße", "CRM-7", "18 15", "+44 020 7946 0958"})
            (texts += LeadSearch::kBetween) += text;
        const LeadSearch search(words.toStdString());
        QCOMPARE(search.finds(texts), found);
        QCOMPARE(search.isEmpty(), words.trimmed().isEmpty());
    }
    void nothingIsFoundInALeadWithoutTexts()
    {
        std::string texts(6, LeadSearch::kBetween);
        QVERIFY(!LeadSearch("a").finds(texts));
        QVERIFY(!LeadSearch("123").finds(texts));
    }
};

BATON_TEST(TstLeadSearch);
#include "tst_lead_search.moc"
