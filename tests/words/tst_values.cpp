// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QLocale>
#include <QTest>

#include "words/value_text.h"

using namespace baton;

class TstValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreForPeople()
    {
        QCOMPARE(valueText(Value()), QStringLiteral("empty"));
        QCOMPARE(valueText(std::string("CA")), QStringLiteral("“CA”"));
        QCOMPARE(valueText(12.0), QStringLiteral("12"));
        QCOMPARE(valueText(0.5), QStringLiteral("0.5"));
        QCOMPARE(valueText(true), QStringLiteral("yes"));
        QCOMPARE(valueText(MultiChoice{"a", "b"}), QStringLiteral("“a”, “b”"));
    }

    void longTextsAreCutBetweenCharacters()
    {
        const QString shown = valueText(std::string(500, 'x'));
        QVERIFY(shown.size() < 130);
        std::string clefs;
        for (int i = 0; i < 200; ++i)
            clefs += "\xF0\x9D\x84\x9E";
        QVERIFY(!valueText(clefs).contains(QChar::ReplacementCharacter));
        QVERIFY(valueText(clefs).toUtf8().size() > 4);
    }

    void operandsReadAsWritten()
    {
        QCOMPARE(operandText(Json::array({"US", "CA"}), "one_of"), QStringLiteral("US, CA"));
        QCOMPARE(operandText(Json::array({10, 20.5}), "between"), QStringLiteral("10 and 20.5"));
        QCOMPARE(operandText(Json(), "present"), QString());
        QCOMPARE(operandText(Json(true), "is"), QStringLiteral("yes"));
    }

    void longListsAreCut()
    {
        Json list = Json::array();
        for (int i = 0; i < 50; ++i)
            list.push_back(i);
        QVERIFY(operandText(list, "one_of").endsWith(QStringLiteral("30 more")));
    }

    void pointsCarryTheirSign()
    {
        QCOMPARE(pointsText(Points{12500}), QStringLiteral("+12.5"));
        QCOMPARE(pointsText(Points{-3000}), QStringLiteral("−3"));
    }

    void numbersFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("score");
        QTest::addColumn<QString>("revenue");
        QTest::newRow("English") << "en_US"
                                 << "22.997"
                                 << "160,000,000";
        QTest::newRow("German") << "de_DE"
                                << "22,997"
                                << "160.000.000";
    }

    void numbersFollowTheLocale()
    {
        QFETCH(const QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QString score = numberText(22.997);
        const QString revenue = numberText(160e6);
        const QString points = pointsText(Points{12500});
        QLocale::setDefault(before);
        QTEST(score, "score");
        QTEST(revenue, "revenue");
        QCOMPARE(points.mid(1, 2), QStringLiteral("12"));
        QCOMPARE(points[3], score[2]);
    }

    void comingTimesAreNearOrFar_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("text");
        QTest::newRow("later the same day") << "2026-03-06T20:00:00Z"
                                            << "today 15:00";
        QTest::newRow("next Monday") << "2026-03-09T13:00:00Z"
                                     << "Monday 09:00";
        QTest::newRow("more than a week away") << "2026-03-23T13:00:00Z"
                                               << "Monday 2026-03-23 09:00";
    }

    void comingTimesAreNearOrFar()
    {
        QFETCH(QString, instant);
        QFETCH(QString, text);
        const auto now = parseInstant("2026-03-06T18:00:00Z");
        const auto then = parseInstant(instant.toStdString());
        const auto zone = Zone::find("America/New_York");
        QVERIFY(now && then && zone);
        QCOMPARE(nextTimeText(*then, *now, *zone), text);
    }
};

BATON_TEST(TstValues);
#include "tst_values.moc"
