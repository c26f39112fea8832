// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/base/duration.h"
#include "core/base/hash.h"
#include "core/base/instant.h"
#include "core/base/key.h"
#include "core/base/text.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace baton {

class TstBase : public QObject {
    Q_OBJECT

private slots:
    void durations_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        for (const auto& [text, written] : {std::pair{"0s", "0s"},
                                            {"90m", "1h30m"},
                                            {"2d", "2d"},
                                            {"7d", "1w"},
                                            {"2wd", "2wd"},
                                            {"1d12h", "1d12h"},
                                            {"3650d", "3650d"},
                                            {"0wd", "0wd"},
                                            {"1w1d", "8d"}})
            QTest::newRow(text) << QByteArray(text) << QByteArray(written);
        for (const char* text : {"", "1", "h", "-1h", "+1h", "1.5h", "1h 30m", "30m1h", "1h1h", "3651d",
                                 "3651wd", "1h2wd", "99999999999999999999s", "1H", "9223372036854775807w"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray();
    }
    void durations()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const auto duration = parseDuration(text.toStdString());
        QCOMPARE(duration.has_value(), !written.isEmpty());
        if (duration) {
            QCOMPARE(QByteArray::fromStdString(formatDuration(*duration)), written);
            QVERIFY(parseDuration(formatDuration(*duration)) == duration);
        }
    }

    void instants_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written");
        for (const auto& [text, written] : {std::pair{"2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z"},
                                            {"2026-03-02 10:00z", "2026-03-02T10:00:00Z"},
                                            {"2026-03-02T10:00:00.1239+05:30", "2026-03-02T04:30:00.123Z"},
                                            {"1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"},
                                            {"0000-01-01T00:00Z", "0000-01-01T00:00:00Z"},
                                            {"2024-02-29T00:00-0100", "2024-02-29T01:00:00Z"}})
            QTest::newRow(text) << QByteArray(text) << QByteArray(written);
        for (const char* text :
             {"", "2026-03-02", "2026-03-02T10:00", "2026-02-30T10:00Z", "2026-03-02T24:00Z",
              "2026-03-02T10:00:60Z", "2026-03-02T10:00Zx", "2026-3-2T10:00Z", "2026-03-02T10:00+24:00",
              "2026-03-02T10:00:00.Z", "9999-12-31T23:59:59-23:59", "0000-01-01T00:00+00:01"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray();
    }
    void instants()
    {
        QFETCH(QByteArray, text);
        const auto instant = parseInstant(text.toStdString());
        QTEST(instant ? QByteArray::fromStdString(formatInstant(*instant)) : QByteArray(), "written");
    }

    void keys()
    {
        for (const char* good : {"a", "_a", "0", "a.b-c_D9"})
            QVERIFY(isKey(good));
        for (const char* bad : {"", ".a", "-a", "a b", "a/b", "é", "a\n"})
            QVERIFY(!isKey(bad));
        QVERIFY(isKey(std::string(64, 'a')));
        QVERIFY(!isKey(std::string(65, 'a')));
    }

    void textFolds()
    {
        QCOMPARE(folded("  ACME  "), std::string("acme"));
        QCOMPARE(folded("\xc2\xa0STRASSE\xe2\x80\x83"), folded("Straße"));
        QCOMPARE(folded("e\xcc\x81"), folded("É"));
        QVERIFY(!isStorableText(std::string_view("a\0b", 3)));
        QVERIFY(!isStorableText("\xed\xa0\x80"));
        QCOMPARE(firstTextFault("ab\xff"), std::size_t(2));
    }

    void textFoldsInPlaceAsItDoesElsewhere()
    {
        const std::string ascii = "@AZ[`az{ 0/Z";
        for (std::size_t length = 1; length <= 40; ++length) {
            for (std::size_t first = 0; first < ascii.size(); ++first) {
                std::string text;
                while (text.size() < length)
                    text += ascii[(first + text.size()) % ascii.size()];
                for (const char* inside : {"", "Ø", "E\xcc\x81", "ß\xc2\xa0Ä", "\xcc\x81"}) {
                    std::string all =
                        'x' + text.substr(0, length / 2) + inside + text.substr(length / 2) + 'X';
                    const std::string expected = folded(all);
                    foldInPlace(all);
                    QCOMPARE(all, expected);
                }
            }
        }
        std::string spaced = " Ö Ö ";
        foldInPlace(spaced);
        QCOMPARE(spaced, std::string(" ö ö "));
        std::string nothing;
        foldInPlace(nothing);
        QVERIFY(nothing.empty());
    }

    void digests()
    {
        const auto hex = [](std::initializer_list<std::string_view> parts) {
            return toHex(bytesOf(sha256(parts)));
        };
        QCOMPARE(hex({}), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(hex({"a", "", "bc"}),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void aDigestSoFarDoesNotEndIt()
    {
        Sha256 hash;
        hash.add("a");
        QVERIFY(hash.soFar() == sha256({"a"}));
        hash.add("bc");
        QVERIFY(hash.soFar() == sha256({"abc"}));
        QVERIFY(hash.finish() == sha256({"abc"}));
    }

    void fractionsLieInTheUnitInterval()
    {
        for (std::int64_t lead = 0; lead < 10'000; ++lead)
            QVERIFY(stableFraction(lead, "node") >= 0 && stableFraction(lead, "node") < 1);
        QVERIFY(stableFraction(1, "a") != stableFraction(1, "b"));
    }
};

BATON_TEST(TstBase);

} // namespace baton

#include "tst_base.moc"
