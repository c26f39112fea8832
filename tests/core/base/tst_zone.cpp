// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/base/zone.h"
#include "core/base/zone_table.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace baton {

namespace {

QByteArray shown(Instant instant)
{
    return QByteArray::fromStdString(formatInstant(instant));
}

} // namespace

class TstZone : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNoId_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id :
             {"Berlin", "", "AAA", "../etc/passwd", "Europe", "europe/berlin", "Europe/Berlin ", "zone.tab",
              "posixrules", "localtime", "right/UTC", "/usr/share/zoneinfo/UTC", "EST5EDT,M3.2.0,M11.1.0"})
            QTest::newRow(*id ? id : "empty") << QByteArray(id);
    }
    void refusesWhatIsNoId()
    {
        QFETCH(QByteArray, id);
        QVERIFY(!Zone::find(id.toStdString()));
    }

    void offsets_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("instant");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char* id, const char* instant, int minutes) {
            QTest::newRow(qPrintable(QString("%1 at %2").arg(id, instant)))
                << QByteArray(id) << QByteArray(instant) << minutes;
        };
        row("America/New_York", "2026-03-08T06:59:59Z", -300);
        row("America/New_York", "2026-03-08T07:00:00Z", -240);
        row("Europe/Berlin", "2040-07-01T00:00Z", 120);
        row("Europe/Berlin", "2099-01-01T00:00Z", 60);
        row("Europe/Berlin", "2999-07-01T00:00Z", 120);
        row("Europe/Berlin", "9998-07-01T00:00Z", 120);
        row("America/Sao_Paulo", "2040-01-15T00:00Z", -180);
        row("America/Sao_Paulo", "2012-01-15T00:00Z", -120);
        row("Asia/Tehran", "2041-07-01T00:00Z", 210);
        row("Africa/Casablanca", "2040-09-20T00:00Z", 0); // Ramadan: listed far beyond 2037, without a rule
        row("Australia/Lord_Howe", "2050-01-01T00:00Z", 660);
        row("Australia/Lord_Howe", "2050-07-01T00:00Z", 630);
        row("Europe/Dublin", "2050-07-01T00:00Z", 60);
        row("Asia/Kathmandu", "2050-07-01T00:00Z", 345);
        row("Pacific/Apia", "2011-12-30T09:59:59Z", -600);
        row("Pacific/Apia", "2011-12-30T10:00:00Z", 840);
    }
    void offsets()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, instant);
        const auto at = *parseInstant(instant.toStdString());
        const auto offset =
            Zone::find(id.toStdString())->toLocal(at).time_since_epoch() - at.time_since_epoch();
        QTEST(int(offset / std::chrono::minutes{1}), "minutes");
    }

    void gapsAndOverlaps()
    {
        const Zone zone = *Zone::find("Australia/Lord_Howe"); // half an hour
        const auto local = [](const char* day, int minutes) {
            return LocalTime{*parseDay(day)} + std::chrono::minutes{minutes};
        };
        QCOMPARE(shown(zone.firstInstantOf(local("2026-04-05", 105))), QByteArray("2026-04-04T14:45:00Z"));
        QCOMPARE(shown(zone.lastInstantOf(local("2026-04-05", 105))), QByteArray("2026-04-04T15:15:00Z"));
        QCOMPARE(shown(zone.firstInstantOf(local("2026-10-04", 135))), QByteArray("2026-10-03T15:30:00Z"));
        QCOMPARE(shown(zone.lastInstantOf(local("2026-10-04", 135))), QByteArray("2026-10-03T15:30:00Z"));
    }

    void localTimesComeBack()
    {
        const Zone zone = *Zone::find("America/St_Johns");
        for (Instant at = *parseInstant("1990-01-01T00:00:01Z"); at < *parseInstant("2600-01-01T00:00Z");
             at += std::chrono::hours{700})
        {
            const LocalTime local = zone.toLocal(at);
            QVERIFY(zone.firstInstantOf(local) == at || zone.lastInstantOf(local) == at);
            const Zone::Stretch stretch = zone.stretchAt(at);
            QVERIFY(stretch.begin <= at && at < stretch.end);
        }
    }

    void civilDaysBeginAndEndAroundMidnightChanges()
    {
        const Zone havana = *Zone::find("America/Havana"); // back from 01:00 to 00:00 on 2026-11-01
        QCOMPARE(shown(startOfDay(havana, *parseDay("2026-11-01"))), QByteArray("2026-11-01T04:00:00Z"));
        QCOMPARE(shown(endOfDay(havana, *parseDay("2026-10-31"))), QByteArray("2026-11-01T04:00:00Z"));
        const Zone johns = *Zone::find("America/St_Johns"); // back from 00:01 to 23:01 on 2010-11-07
        QCOMPARE(shown(endOfDay(johns, *parseDay("2010-11-06"))), QByteArray("2010-11-07T03:30:00Z"));
    }

    void noInstantIsTooFar()
    {
        const Zone zone = *Zone::find("Europe/Berlin");
        for (const Instant far : {Instant::min(), Instant::max()}) {
            zone.toLocal(far);
            zone.firstInstantOf(LocalTime{far.time_since_epoch()});
            zone.lastInstantOf(LocalTime{far.time_since_epoch()});
            QVERIFY(zone.stretchAt(far).begin < zone.stretchAt(far).end);
        }
    }

    void refusesBrokenZoneFiles()
    {
        const std::string head("TZif2", 5);
        QVERIFY(!parseZoneFile("x", ""));
        QVERIFY(!parseZoneFile("x", head));
        QVERIFY(!parseZoneFile("x", head + std::string(39, '\xff')));
        QVERIFY(!parseZoneFile("x", head + std::string(200, '\0')));
        for (const char* rule :
             {"", "E", "EST", "EST5EDT", "EST5EDT,M13.1.0,M11.1.0", "EST5EDT,M3.2.0", "EST999", "<EST5"})
            QVERIFY(!ZoneRule::parse(rule));
        QVERIFY(ZoneRule::parse("<-02>2<-01>,M3.4.0/-1,M10.4.0/0"));
        QVERIFY(ZoneRule::parse("EST5EDT,0/0,J365/25"));
    }
};

BATON_TEST(TstZone);

} // namespace baton

#include "tst_zone.moc"
