// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/phone_number.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

#include <random>
#include <set>

using namespace baton;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

/// What libphonenumber alone says.
std::string byLibrary(const std::string& text, const std::string& region)
{
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if ((!text.starts_with('+') && region.empty()) ||
        util.Parse(text, region.empty() ? "ZZ" : region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        number.has_extension() || !util.IsPossibleNumber(number))
        return text;
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return formatted;
}

class Numbers {
public:
    explicit Numbers(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t end) { return m_random() % end; }

    /// Digits with the marks that people write between them.
    std::string national(std::size_t digits)
    {
        std::string text;
        for (std::size_t i = 0; i < digits; ++i) {
            if (below(5) == 0)
                text += " -.()"[below(5)];
            text += char('0' + below(10));
        }
        return text;
    }

private:
    std::minstd_rand m_random;
};

} // namespace

class TstPhoneNumber : public QObject {
    Q_OBJECT
private slots:
    void isReadAsE164_data();
    void isReadAsE164();
    void quickWayAgreesWithLibphonenumber();
};

void TstPhoneNumber::isReadAsE164_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* region, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(region) << QByteArray(expected);
    };
    row("E.164 stays", "+14155552671", "", "+14155552671");
    row("marks and outer blanks go", "  +1 (415) 555-2671 ", "", "+14155552671");
    row("dots go", "+49.30.123456", "US", "+4930123456");
    row("a national number takes the default region", "(415) 555-2671", "US", "+14155552671");
    row("a trunk zero goes", "030 123456", "DE", "+4930123456");
    row("a trunk zero in brackets goes", "+44 (0)20 7946 0958", "", "+442079460958");
    row("an Italian zero stays", "+39 06 698 12345", "", "+390669812345");
    row("an Argentine mobile number gets its 9", "+54 11 15 2345-6789", "", "+5491123456789");
    row("an international prefix is as good as a plus", "0049 30 123456", "FR", "+4930123456");
    row("letters are digits", "1-800-FLOWERS", "US", "+18003569377");
    row("Arabic digits are digits", "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧", "", "+966501234567");
    row("without plus and region it stays as it came", "(415) 555-2671", "", "(415) 555-2671");
    row("too few digits stay as they came", "+1 415", "US", "+1 415");
    row("too many digits stay as they came", "+1 415 555 2671 000 000", "US", "+1 415 555 2671 000 000");
    row("an extension stays as it came", "+1 415 555 2671 x12", "US", "+1 415 555 2671 x12");
    row("an unknown calling code stays as it came", "+999 123 456 789", "", "+999 123 456 789");
    row("words stay as they came", "call me", "US", "call me");
    row("a lone plus stays", "+", "US", "+");
    row("nothing stays nothing", "", "US", "");
    row("65 bytes stay as they came", "+1415555267100000000000000000000000000000000000000000000000000000",
        "US", "+1415555267100000000000000000000000000000000000000000000000000000");
}

void TstPhoneNumber::isReadAsE164()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, region);
    QFETCH(QByteArray, expected);
    QCOMPARE(normalisedPhone(text.toStdString(), region.toStdString()), expected.toStdString());
}

/// Each calling code with national numbers of each length and each pair of first digits.
void TstPhoneNumber::quickWayAgreesWithLibphonenumber()
{
    const int times = test::fullCount(1, 100);
    const auto regions = std::to_array<std::string>({"", "US", "CA", "DE", "AR"});
    std::set<int> codes;
    PhoneNumberUtil::GetInstance()->GetSupportedCallingCodes(&codes);
    Numbers numbers(1);
    const auto agree = [&](const std::string& text) {
        const std::string& region = regions[numbers.below(regions.size())];
        const std::string expected = byLibrary(text, region);
        const std::string found = normalisedPhone(text, region);
        if (found != expected)
            qWarning("%s in %s: %s, not %s", text.c_str(), region.c_str(), found.c_str(), expected.c_str());
        return found == expected;
    };
    for (int i = 0; i < times; ++i) {
        for (const int code : codes) {
            const std::string start = "+" + std::to_string(code);
            for (int first = 0; first < 100; ++first) {
                const std::size_t more = numbers.below(14);
                QVERIFY(agree(start + std::to_string(first) + numbers.national(more)));
            }
        }
        for (int j = 0; j < 1000; ++j) {
            QVERIFY(agree("+" + numbers.national(1 + numbers.below(16))));
            QVERIFY(agree("1" + numbers.national(1 + numbers.below(13))));
            QVERIFY(agree(std::to_string(numbers.below(10)) + numbers.national(8 + numbers.below(4))));
        }
    }
}

BATON_TEST(TstPhoneNumber);
#include "tst_phone_number.moc"
