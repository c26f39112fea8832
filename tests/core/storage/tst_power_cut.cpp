// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"
#include "tests/core/storage/survivors.h"
#include "tests/support/test_main.h"

#include <QObject>

#include <atomic>
#include <mutex>

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

/// A disk at a cut, and how many commits had been acknowledged before and after it was taken.
struct Cut {
    std::int64_t acknowledged = 0;
    test::DiskImage image;
    std::int64_t acknowledgedAfter = 0;
};

/// Commits leads one by one under the shim, with cuts before every sync, of checkpoints too, and after every
/// commit.
std::vector<Cut> commitAndCut(Fixture& f, test::PowerCutVfs& disk, int commits)
{
    std::mutex mutex;
    std::vector<Cut> cuts;
    std::atomic<std::int64_t> acknowledged = 0;
    std::atomic<std::uint64_t> seed = 0;
    const auto cut = [&] {
        for (const std::uint64_t ofUnsynced : {std::uint64_t(0), ++seed}) {
            const std::int64_t before = acknowledged;
            test::DiskImage image = disk.cut(ofUnsynced);
            const std::scoped_lock lock(mutex);
            cuts.push_back({before, std::move(image), acknowledged});
        }
    };
    disk.onSync(cut);
    for (int i = 0; i < commits; ++i) {
        auto transaction = taken(Transaction::begin(f.connection()));
        f.arrive("a@b.example", at("2026-03-02T10:00Z"));
        if (!transaction.commit())
            qFatal("cannot commit");
        ++acknowledged;
        cut();
    }
    f.close(); // and with it its checkpoints
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
        f.connection().checkpointFrom(20);
        cuts = commitAndCut(f, disk, test::fullCount(15, 200));
    }
    for (const Cut& cut : cuts) {
        const std::int64_t survived = test::survivors(cut.image);
        QVERIFY2(survived >= cut.acknowledged,
                 qPrintable(QString("%1 of %2").arg(survived).arg(cut.acknowledged)));
        QVERIFY(survived <= cut.acknowledgedAfter + 1);
    }
}

void TstPowerCut::withoutFullSyncItWouldBe()
{
    constexpr int kCommits = 5;
    Fixture f;
    f.close();
    std::vector<Cut> cuts;
    {
        test::PowerCutVfs disk;
        f.reopen();
        VERIFY_OK(f.connection().execute("PRAGMA synchronous=NORMAL"));
        cuts = commitAndCut(f, disk, kCommits);
    }
    // Even of the last commit, which nothing but the closing followed.
    QVERIFY(std::ranges::any_of(cuts, [](const Cut& cut) {
        return cut.acknowledged == kCommits && test::survivors(cut.image) < cut.acknowledged;
    }));
}

BATON_TEST(TstPowerCut);

} // namespace baton

#include "tst_power_cut.moc"
