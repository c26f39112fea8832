// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"
#include "tests/core/storage/fixture.h"
#include "tests/support/power_cut_vfs.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

class TstPowerCut : public QObject {
    Q_OBJECT
private slots:
    void nothingAcknowledgedIsLost();
    void withoutFullSyncItWouldBe();
};

namespace {

/// A disk at a cut, and how many commits had been acknowledged by then.
struct Cut {
    test::DiskImage image;
    std::int64_t acknowledged = 0;
};

/// Leads that survived a cut; -1 if the workspace does not open or is not whole.
std::int64_t survivors(const Cut& cut)
{
    const QTemporaryDir folder;
    test::PowerCutVfs::restore(cut.image, folder.path().toStdString());
    const auto connection = openWorkspace(folder.filePath("work.baton").toStdString());
    if (!connection)
        return -1;
    const auto report = verifyWorkspace(**connection);
    return report && report->clean() ? report->leads : -1;
}

/// Commits leads one by one under the shim, with cuts before every sync and after every commit.
std::vector<Cut> commitAndCut(Fixture& f, test::PowerCutVfs& disk, int commits)
{
    std::vector<Cut> cuts;
    std::int64_t acknowledged = 0;
    std::uint64_t seed = 0;
    disk.onSync([&] {
        cuts.push_back({disk.cut(), acknowledged});
        cuts.push_back({disk.cut(++seed), acknowledged});
    });
    for (int i = 0; i < commits; ++i) {
        auto transaction = taken(Transaction::begin(f.connection()));
        f.arrive("a@b.example", at("2026-03-02T10:00Z"));
        if (!transaction.commit())
            qFatal("cannot commit");
        ++acknowledged;
        cuts.push_back({disk.cut(), acknowledged});
        cuts.push_back({disk.cut(++seed), acknowledged});
    }
    disk.onSync({});
    return cuts;
}

} // namespace

void TstPowerCut::nothingAcknowledgedIsLost()
{
    Fixture f;
    f.close();
    std::vector<Cut> cuts;
    {
        test::PowerCutVfs disk;
        f.reopen();
        VERIFY_OK(f.connection().execute("PRAGMA wal_autocheckpoint=20")); // checkpoints are cut, too
        cuts = commitAndCut(f, disk, test::fullCount(15, 200));
        f.close();
    }
    for (const Cut& cut : cuts) {
        const std::int64_t survived = survivors(cut);
        QVERIFY2(survived >= cut.acknowledged,
                 qPrintable(QString("%1 of %2").arg(survived).arg(cut.acknowledged)));
        QVERIFY(survived <= cut.acknowledged + 1);
    }
}

void TstPowerCut::withoutFullSyncItWouldBe()
{
    Fixture f;
    f.close();
    std::vector<Cut> cuts;
    {
        test::PowerCutVfs disk;
        f.reopen();
        VERIFY_OK(f.connection().execute("PRAGMA synchronous=NORMAL"));
        cuts = commitAndCut(f, disk, 5);
        f.close();
    }
    QVERIFY(survivors(cuts.back()) < cuts.back().acknowledged);
    QVERIFY(std::ranges::any_of(cuts, [](const Cut& cut) { return survivors(cut) < cut.acknowledged; }));
}

BATON_TEST(TstPowerCut);

} // namespace baton

#include "tst_power_cut.moc"
