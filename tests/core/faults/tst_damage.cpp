// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/storage/connection.h"
#include "core/storage/verify.h"
#include "tests/core/faults/workbench.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include <fstream>
#include <functional>
#include <random>

using namespace baton;
using namespace baton::test;

namespace {

constexpr std::size_t kPage = 4096;

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t end)
{
    return std::size_t(random() % end);
}

using Damage = std::function<void(Random&, std::string&)>;

void flipHeader(Random& random, std::string& bytes)
{
    bytes[below(random, 100)] ^= char(1 + below(random, 255));
}

void flipAnywhere(Random& random, std::string& bytes)
{
    for (std::size_t i = 0; i < 1 + random() % 8; ++i)
        bytes[below(random, bytes.size())] ^= char(1 << below(random, 8));
}

/// Where a page says what is on it and where.
void flipPageHeader(Random& random, std::string& bytes)
{
    const std::size_t page = below(random, bytes.size() / kPage);
    bytes[page * kPage + (page == 0 ? 100 : 0) + below(random, 40)] ^= char(1 + below(random, 255));
}

void zeroPage(Random& random, std::string& bytes)
{
    std::fill_n(bytes.begin() + std::ptrdiff_t(below(random, bytes.size() / kPage) * kPage), kPage, '\0');
}

void swapPages(Random& random, std::string& bytes)
{
    const std::size_t pages = bytes.size() / kPage;
    const auto a = bytes.begin() + std::ptrdiff_t(below(random, pages) * kPage);
    const auto b = bytes.begin() + std::ptrdiff_t(below(random, pages) * kPage);
    if (a != b)
        std::swap_ranges(a, a + kPage, b);
}

/// By a page at least: the end of the last one may be blank anyway.
void cutShort(Random& random, std::string& bytes)
{
    bytes.resize(below(random, bytes.size() - kPage));
}

void scramble(Random& random, std::string& bytes)
{
    for (char& byte : bytes)
        byte = char(random());
}

/// Everything that is read and written in an ordinary day, whatever verify says. The first Error, or that
/// verify found something.
std::optional<Error> useWorkspace(const std::string& path, const std::string& csv)
{
    const FixedClock clock(monday());
    const auto session = Session::open(path, clock, Actor{"tester"});
    if (!session)
        return session.error();
    const auto report = verifyWorkspace((*session)->connection());
    if (!report)
        return report.error();
    const bool sound = report->clean();
    ImportOptions options;
    options.file = csv;
    options.errorFile = csv + ".errors";
    if (const auto imported = importCsv(**session, options); !imported)
        return imported.error();
    Engine engine(**session);
    for (int batch = 0; batch < 20; ++batch) {
        if (const auto ran = engine.runBatch(monday() + std::chrono::hours(batch), 20); !ran)
            return ran.error();
    }
    return sound ? std::nullopt : std::optional(Error{"verify.violations"});
}

} // namespace

/// Files that something other than Baton wrote into: an Error or an answer, never a crash or a hang.
class TstDamage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        (void)taken(m_bench.import());
        (void)taken(Engine(m_bench.session()).runBatch(monday(), 30));
        m_peopleTable = rootPage("person");
        m_peopleIndex = rootPage("sqlite_autoindex_person_1");
        m_bench.close();
        m_sound = contentOf(m_bench.path());
        QVERIFY(m_sound.size() > 20 * kPage);
    }

    void damageIsSurvived_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<bool>("alwaysFound");
        const auto add = [](const char* name, const Damage& damage, bool alwaysFound) {
            QTest::newRow(name) << damage << alwaysFound;
        };
        add("a byte of the header", flipHeader, false);
        add("bits anywhere", flipAnywhere, false);
        add("the head of a page", flipPageHeader, false);
        add("a page of zeros", zeroPage, false);
        add("two pages in each other's place", swapPages, false);
        add("a file cut short", cutShort, true);
        add("random bytes", scramble, true);
    }
    void damageIsSurvived()
    {
        QFETCH(Damage, damage);
        QFETCH(bool, alwaysFound);
        const std::string path = m_bench.file("damaged.baton");
        int told = 0;
        const int rounds = fullCount(15, 1000);
        for (int seed = 1; seed <= rounds; ++seed) {
            Random random{std::uint64_t(seed)};
            std::string bytes = m_sound;
            damage(random, bytes);
            const auto error = useBytes(path, bytes);
            told += error ? 1 : 0;
            QVERIFY2(isToldAsDamage(error), (std::to_string(seed) + ": " + textOf(error)).c_str());
            QVERIFY2(error || !alwaysFound, std::to_string(seed).c_str());
        }
        qInfo("found: %d of %d", told, rounds);
    }

    void anotherPageInThePlaceOfPeopleIsDamage_data()
    {
        QTest::addColumn<std::size_t>("place");
        QTest::newRow("of their rows") << m_peopleTable;
        QTest::newRow("of the index that finds them") << m_peopleIndex;
    }
    /// Who it is comes first: neither another table's rows nor another index make anybody somebody without
    /// rights.
    void anotherPageInThePlaceOfPeopleIsDamage()
    {
        QFETCH(std::size_t, place);
        const std::string path = m_bench.file("people.baton");
        for (std::size_t page = 1; page < m_sound.size() / kPage; ++page) { // the first has the header
            std::string bytes = m_sound;
            bytes.replace((place - 1) * kPage, kPage, m_sound, page * kPage, kPage);
            const auto error = useBytes(path, bytes);
            QVERIFY2(isToldAsDamage(error), (std::to_string(page + 1) + ": " + textOf(error)).c_str());
        }
    }

private:
    std::size_t rootPage(const std::string& name)
    {
        return std::size_t(taken(m_bench.session().connection().integer(
            "SELECT rootpage FROM sqlite_master WHERE name = '" + name + "'")));
    }
    std::optional<Error> useBytes(const std::string& path, const std::string& bytes)
    {
        for (const char* suffix : {"-wal", "-shm"})
            std::filesystem::remove(path + suffix);
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
        return useWorkspace(path, m_bench.file("leads.csv"));
    }
    static bool isToldAsDamage(const std::optional<Error>& error)
    {
        return !error || error->code.starts_with("storage.") || error->code.starts_with("engine.") ||
               error->code.starts_with("verify.");
    }
    static std::string textOf(const std::optional<Error>& error) { return error ? words(*error) : ""; }

    Workbench m_bench;
    std::string m_sound;
    std::size_t m_peopleTable = 0; ///< pages, from 1
    std::size_t m_peopleIndex = 0;
};

BATON_TEST(TstDamage);
#include "tst_damage.moc"
