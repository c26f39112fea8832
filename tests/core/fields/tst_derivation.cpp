// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/domain_derivation.h"
#include "core/fields/phone_country.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

namespace {

QString text(std::string_view of)
{
    return QString::fromUtf8(of.data(), qsizetype(of.size()));
}

} // namespace

class TstDerivation : public QObject {
    Q_OBJECT

private slots:
    void emailDomain_data();
    void emailDomain();
    void websiteHost_data();
    void websiteHost();
    void domain_data();
    void domain();
    void phone_data();
    void phone();
};

void TstDerivation::emailDomain_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char* name, const char* email, const char* domain) {
        QTest::newRow(name) << QString(email) << QString(domain);
    };
    row("case folds", "ada@Bot.co.UK", "bot.co.uk");
    row("outer space is nothing", "  ada@bot.com ", "bot.com");
    row("a dot at the end is nothing", "ada@bot.com.", "bot.com");
    row("other scripts fold", "ada@MÜLLER.de", "müller.de");
    row("no at sign, no domain", "bot.com", "");
    row("nobody at a domain is no address", "@bot.com", "");
    row("two at signs are no address", "a@b@c.com", "");
    row("two addresses are not one", "a@b.com, c@d.com", "");
    row("a name around the address is not an address", "Ada <ada@bot.com>", "");
    row("one label is no domain", "root@localhost", "");
    row("empty labels are no domain", "a@b..com", "");
    row("an IP address is no domain", "a@192.168.0.1", "");
    row("absent", "", "");
}

void TstDerivation::emailDomain()
{
    QFETCH(QString, email);
    QTEST(text(baton::emailDomain(email.toStdString())), "domain");
}

void TstDerivation::websiteHost_data()
{
    QTest::addColumn<QString>("website");
    QTest::addColumn<QString>("host");
    const auto row = [](const char* name, const char* website, const char* host) {
        QTest::newRow(name) << QString(website) << QString(host);
    };
    row("a whole address", "https://user:pw@WWW.Bot.com:8080/a/b?c=d#e", "www.bot.com");
    row("a bare host", "bot.com", "bot.com");
    row("a host with a path", "bot.com/about", "bot.com");
    row("an IP address is not a host name", "http://10.0.0.1/", "");
    row("words are not a host", "none yet", "");
    row("another address in the query", "bot.com/go?to=https://other.de/x", "bot.com");
    row("no scheme, yet its slashes", "//bot.com/x", "bot.com");
    row("two slashes in a path", "bot.com//x", "bot.com");
}

void TstDerivation::websiteHost()
{
    QFETCH(QString, website);
    QTEST(text(baton::websiteHost(website.toStdString())), "host");
}

void TstDerivation::domain_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("registrable");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("freeMail");
    const auto row = [](const char* domain, const char* registrable, const char* country, bool freeMail) {
        QTest::newRow(domain) << QString(domain) << QString(registrable) << QString(country) << freeMail;
    };
    row("bot.com", "bot.com", "", false);
    row("mail.eu.bot.co.uk", "bot.co.uk", "GB", false);
    row("bot.de", "bot.de", "DE", false);
    row("bot.com.au", "bot.com.au", "AU", false);
    row("bot.eu", "bot.eu", "", false);
    row("bot.io", "bot.io", "", false);
    row("bot.co", "bot.co", "", false);
    row("bot.ai", "bot.ai", "", false);
    row("bot.me", "bot.me", "", false);
    row("bot.tv", "bot.tv", "", false);
    row("bot.com.co", "bot.com.co", "", false);
    row("bot.zz", "bot.zz", "", false);
    row("co.uk", "", "GB", false);
    row("gmail.com", "gmail.com", "", true);
    row("yahoo.co.uk", "yahoo.co.uk", "GB", true);
    row("web.de", "web.de", "DE", true);
    row("notgmail.com", "notgmail.com", "", false);
}

void TstDerivation::domain()
{
    QFETCH(QString, domain);
    QFETCH(bool, freeMail);
    const std::string utf8 = domain.toStdString();
    QTEST(text(registrableDomain(utf8)), "registrable");
    QTEST(text(countryOfDomain(utf8)), "country");
    QCOMPARE(isFreeMail(utf8), freeMail);
}

void TstDerivation::phone_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("country");
    const auto row = [](const char* name, const char* phone, const char* region, const char* country) {
        QTest::newRow(name) << QString(phone) << QString(region) << QString(country);
    };
    row("Berlin", "+49 30 901820", "", "DE");
    row("New York", "+1 212 555 2368", "", "US");
    row("Toronto shares the code +1", "+1 416-555-0123", "", "CA");
    row("punctuation is nothing", "+44 (0)20-7946-0018", "", "GB");
    row("without plus and region nothing is known", "030 901820", "", "");
    row("dialled within a region", "030 901820", "DE", "DE");
    row("a plus overrules the region", "+33 1 42 68 53 00", "DE", "FR");
    row("a number of no country", "+800 1234 5678", "", "");
    row("toll-free in all countries of +1", "+1 800 555 0199", "", "");
    row("premium in all countries of +1", "+1 900 555 0123", "", "");
    row("toll-free in the one country of +49", "+49 800 3301000", "", "DE");
    row("letters are no number", "+call me", "", "");
    row("too short", "+49", "", "");
    row("absent", "", "", "");
}

void TstDerivation::phone()
{
    QFETCH(QString, phone);
    QFETCH(QString, region);
    QTEST(text(countryOfPhone(phone.toStdString(), region.toStdString())), "country");
}

BATON_TEST(TstDerivation);
#include "tst_derivation.moc"
