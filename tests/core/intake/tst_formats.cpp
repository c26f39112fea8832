// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_format.h"
#include "core/intake/email_address.h"
#include "core/intake/import_plan.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

class TstFormats : public QObject {
    Q_OBJECT
private slots:
    void dateIsReadOrRefused_data();
    void dateIsReadOrRefused();
    void dateFormatKeysReadBack();
    void emailIsNormalisedOrRefused_data();
    void emailIsNormalisedOrRefused();
    void columnNameMakesAKey_data();
    void columnNameMakesAKey();
};

void TstFormats::dateIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* format, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(format) << QByteArray(expected);
    };
    row("an ISO day is its local midnight", "iso", "2024-03-12", "2024-03-12T04:00:00Z");
    row("an ISO time without zone is local", "iso", "2024-03-12 09:14", "2024-03-12T13:14:00Z");
    row("an ISO time with Z", "iso", "2024-03-12T09:14:05Z", "2024-03-12T09:14:05Z");
    row("an ISO time with an offset", "iso", "2024-03-12T09:14:05+02:00", "2024-03-12T07:14:05Z");
    row("an offset without colon", "iso", "2024-03-12T09:14:05.000+0000", "2024-03-12T09:14:05Z");
    row("an offset of hours alone", "iso", "2024-03-12 09:14:05.5+00", "2024-03-12T09:14:05.500Z");
    row("an offset after a blank", "iso", "2024-03-12 09:14 -0500", "2024-03-12T14:14:00Z");
    row("the zone UTC in letters", "iso", "2024-03-12 09:14:05 UTC", "2024-03-12T09:14:05Z");
    row("a negative offset without colon", "iso", "2024-03-12T09:14-0530", "2024-03-12T14:44:00Z");
    row("a fraction of a local second is dropped", "iso", "2024-03-12 09:14:05.250", "2024-03-12T13:14:05Z");
    row("blanks around", "iso", " 2024-03-12 ", "2024-03-12T04:00:00Z");
    row("February 29 in a leap year", "iso", "2024-02-29", "2024-02-29T05:00:00Z");
    row("February 29 in another year", "iso", "2023-02-29", "");
    row("month 13", "iso", "2024-13-01", "");
    row("hour 24", "iso", "2024-03-12 24:00", "");
    row("minute 60", "iso", "2024-03-12 09:60", "");
    row("a year of two digits", "iso", "24-03-12", "");
    row("year 0", "iso", "0000-01-01", "");
    row("words behind the time", "iso", "2024-03-12 09:14 sharp", "");
    row("an hour without minutes", "iso", "2024-03-12 09", "");
    row("the US order", "us", "3/4/2024", "2024-03-04T05:00:00Z");
    row("the US order with zeros", "us", "03/04/2024", "2024-03-04T05:00:00Z");
    row("the US order and PM", "us", "3/15/2024 2:30 PM", "2024-03-15T18:30:00Z");
    row("pm in small letters without a blank", "us", "3/15/2024 2:30pm", "2024-03-15T18:30:00Z");
    row("12 AM is midnight", "us", "3/15/2024 12:00 AM", "2024-03-15T04:00:00Z");
    row("12 PM is noon", "us", "3/15/2024 12:00 PM", "2024-03-15T16:00:00Z");
    row("13 PM is no time", "us", "3/15/2024 13:00 PM", "");
    row("0 AM is no time", "us", "3/15/2024 0:30 AM", "");
    row("a comma before the time", "us", "3/15/2024, 2:30 PM", "2024-03-15T18:30:00Z");
    row("the US order with 24 hours", "us", "3/15/2024 14:30:05", "2024-03-15T18:30:05Z");
    row("day first is not the US order", "us", "15/3/2024", "");
    row("the European order", "eu", "3/4/2024", "2024-04-03T04:00:00Z");
    row("the European order with dots", "eu", "15.03.2024 14:30", "2024-03-15T18:30:00Z");
    row("month first is not the European order", "eu", "3/15/2024", "");
    row("April 31", "eu", "31.4.2024", "");
    row("milliseconds of the epoch", "epoch_ms", "1710512345678", "2024-03-15T14:19:05.678Z");
    row("before the epoch", "epoch_ms", "-1000", "1969-12-31T23:59:59Z");
    row("an epoch beyond the year 9999", "epoch_ms", "253402300800000", "");
    row("an epoch beyond 64 bits", "epoch_ms", "99999999999999999999", "");
    row("an epoch with a fraction", "epoch_ms", "1710512345678.5", "");
    row("auto reads ISO", "auto", "2024-03-12T09:14:05Z", "2024-03-12T09:14:05Z");
    row("auto reads dots as European", "auto", "4.3.2024", "2024-03-04T05:00:00Z");
    row("auto reads PM as US", "auto", "3/4/2024 2:30 PM", "2024-03-04T19:30:00Z");
    row("auto does not guess the order", "auto", "3/4/2024", "");
    row("auto does not guess even when only one order is possible", "auto", "3/15/2024", "");
    row("auto does not take a number for an epoch", "auto", "1710512345678", "");
    row("nothing is no instant", "auto", "", "");
    row("words are no instant", "auto", "yesterday", "");
    row("a time that a clock change skips is the first after it", "iso", "2024-03-10 02:30",
        "2024-03-10T07:00:00Z");
    row("a doubled time is its first", "iso", "2024-11-03 01:30", "2024-11-03T05:30:00Z");
}

void TstFormats::dateIsReadOrRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, expected);
    const auto instant = parseDate(text.toStdString(), *parseDateFormat(format.toStdString()),
                                   *Zone::find("America/New_York"));
    QCOMPARE(instant ? formatInstant(*instant) : std::string(), expected.toStdString());
}

void TstFormats::dateFormatKeysReadBack()
{
    for (const char* key : {"auto", "iso", "us", "eu", "epoch_ms"})
        QCOMPARE(std::string(dateFormatKey(*parseDateFormat(key))), std::string(key));
    QVERIFY(!parseDateFormat("ISO"));
}

void TstFormats::emailIsNormalisedOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("an address stays", "ada@bot.example", "ada@bot.example");
    row("only the domain loses its capitals", " Ada.Byron@Bot.Example ", "Ada.Byron@bot.example");
    row("a name in front goes", "Ada Byron <Ada@Bot.example>", "Ada@bot.example");
    row("mailto goes", "mailto:ada@bot.example", "ada@bot.example");
    row("a tag stays", "ada+list@bot.example", "ada+list@bot.example");
    row("letters beyond ASCII stay", "jürgen@müller.example", "jürgen@müller.example");
    row("characters that nobody sees go", "\u200Bada\u200D@bot\u00AD.example\uFEFF", "ada@bot.example");
    row("marks of direction go", "\u202Aada@bot.example\u202C", "ada@bot.example");
    row("a blank that nobody sees hides no bracket", "Ada <ada@bot.example>\u2060", "ada@bot.example");
    row("nothing that anybody sees", "\u200B@\u200B", "");
    row("all the marks that may be", "!#$%&'*+-/=?^_`{|}~@bot.example", "!#$%&'*+-/=?^_`{|}~@bot.example");
    row("no at", "ada.bot.example", "");
    row("nothing before the at", "@bot.example", "");
    row("nothing behind the at", "ada@", "");
    row("two ats", "ada@b@bot.example", "");
    row("a domain without a dot", "ada@localhost", "");
    row("a domain that begins with a dot", "ada@.example", "");
    row("a domain that ends with a dot", "ada@bot.example.", "");
    row("two dots in the domain", "ada@bot..example", "");
    row("a label that begins with a hyphen", "ada@-bot.example", "");
    row("a label that ends with a hyphen", "ada@bot-.example", "");
    row("a local part that begins with a dot", ".ada@bot.example", "");
    row("a local part that ends with a dot", "ada.@bot.example", "");
    row("two dots in the local part", "a..da@bot.example", "");
    row("a blank inside", "ada byron@bot.example", "");
    row("two addresses", "ada@bot.example, bob@bot.example", "");
    row("an open bracket", "Ada <ada@bot.example", "");
    row("nothing", "", "");
    QTest::newRow("a local part of 64 bytes")
        << QByteArray(64, 'a') + "@bot.example" << QByteArray(64, 'a') + "@bot.example";
    QTest::newRow("a local part of 65 bytes") << QByteArray(65, 'a') + "@bot.example" << QByteArray();
    QTest::newRow("a label of 64 bytes") << "a@" + QByteArray(64, 'b') + ".example" << QByteArray();
    QTest::newRow("a domain of 260 bytes")
        << "a@" + QByteArray("b.").repeated(126) + "example" << QByteArray();
}

void TstFormats::emailIsNormalisedOrRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(normalisedEmail(text.toStdString()).value_or(""), expected.toStdString());
}

void TstFormats::columnNameMakesAKey_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("words") << QByteArray("Last Activity (UTC)") << QByteArray("last_activity_utc");
    QTest::newRow("marks in front") << QByteArray("% won") << QByteArray("won");
    QTest::newRow("letters that have no place in a key") << QByteArray("Größe cm") << QByteArray("gr_sse_cm");
    QTest::newRow("nothing but marks") << QByteArray("???") << QByteArray();
    QTest::newRow("70 letters") << QByteArray(70, 'a') << QByteArray(64, 'a');
}

void TstFormats::columnNameMakesAKey()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, key);
    QCOMPARE(keyOfColumn(name.toStdString()), key.toStdString());
}

BATON_TEST(TstFormats);
#include "tst_formats.moc"
