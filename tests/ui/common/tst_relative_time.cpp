// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/common/language.h"
#include "ui/common/relative_time.h"

#include <QTest>

namespace baton::test {

class TstRelativeTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLanguage(QStringLiteral("en")); }

    void aDistanceIsToldRoughly_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("text");
        // Now is 2026-03-02T10:00:00Z.
        QTest::newRow("this instant") << "2026-03-02T10:00:00Z"
                                      << "just now";
        QTest::newRow("44 seconds") << "2026-03-02T09:59:16Z"
                                    << "just now";
        QTest::newRow("45 seconds are a minute") << "2026-03-02T09:59:15Z"
                                                 << "1 min ago";
        QTest::newRow("four minutes") << "2026-03-02T09:55:01Z"
                                      << "4 min ago";
        QTest::newRow("the last minute of an hour") << "2026-03-02T09:00:01Z"
                                                    << "59 min ago";
        QTest::newRow("an hour") << "2026-03-02T09:00:00Z"
                                 << "1 h ago";
        QTest::newRow("a day is one day") << "2026-03-01T10:00:00Z"
                                          << "1 day ago";
        QTest::newRow("six days are several") << "2026-02-24T09:00:00Z"
                                              << "6 days ago";
        QTest::newRow("soon") << "2026-03-02T10:00:30Z"
                              << "in a moment";
        QTest::newRow("in minutes") << "2026-03-02T10:25:00Z"
                                    << "in 25 min";
        QTest::newRow("in a day") << "2026-03-03T11:00:00Z"
                                  << "in 1 day";
    }
    void aDistanceIsToldRoughly()
    {
        QFETCH(QString, instant);
        QFETCH(QString, text);
        const Instant now = parseInstant("2026-03-02T10:00:00Z").value();
        QCOMPARE(relativeTimeText(parseInstant(instant.toStdString()).value(), now, Zone::utc()), text);
    }

    void fromAWeekOnItIsTheDayOfTheViewer()
    {
        const Instant now = parseInstant("2026-03-20T10:00:00Z").value();
        const Instant late = parseInstant("2026-03-02T23:30:00Z").value();
        const QString berlin = relativeTimeText(late, now, Zone::find("Europe/Berlin").value());
        QCOMPARE(berlin, QLocale().toString(QDate(2026, 3, 3), QLocale::ShortFormat));
    }

    void bothZonesAreTold()
    {
        const QString text = absoluteTimeText(parseInstant("2026-03-02T09:00:05Z").value(),
                                              Zone::find("Europe/Berlin").value());
        QVERIFY2(text.contains(u"10:00:05 Europe/Berlin"), qPrintable(text));
        QVERIFY2(text.contains(u"09:00:05 UTC"), qPrintable(text));
    }

    void aWallTimeComesBack_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::newRow("in winter") << "2026-01-15T08:30:00Z";
        QTest::newRow("in summer") << "2026-07-15T08:30:00Z";
        QTest::newRow("before the clocks go forward") << "2026-03-29T00:59:00Z";
    }
    void aWallTimeComesBack()
    {
        QFETCH(QString, instant);
        const Zone berlin = Zone::find("Europe/Berlin").value();
        const Instant given = parseInstant(instant.toStdString()).value();
        QVERIFY(instantOfWallTime(wallTime(given, berlin), berlin) == given);
    }
};

BATON_TEST(TstRelativeTime);

} // namespace baton::test

#include "tst_relative_time.moc"
