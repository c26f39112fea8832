// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/desk.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/lead_listing.h"
#include "core/runtime/sample.h"
#include "core/runtime/workspace_health.h"
#include "tests/support/fixed_clock.h"
#endif
#include "tests/support/test_main.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace baton;
using namespace baton::test;

/// What a program with windows relies on: nothing of this waits on the thread that asks.
class TstDesk : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{"2026-03-02T10:00:00Z"};

    std::string path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    Desk::Options options(const char* name, bool create) const
    {
        Desk::Options options;
        options.path = path(name);
        options.create = create;
        options.clock = &m_clock;
        options.actor = {"dana"};
        return options;
    }

    void makeSample(const char* name)
    {
        auto session = Session::create(path(name), m_clock, {"dana"});
        QVERIFY(session.ok());
        SampleOptions sample;
        sample.leads = kFewestSampleLeads;
        QVERIFY(createSample(**session, sample).ok());
    }

    static std::int64_t countOf(Desk& desk)
    {
        std::int64_t count = -1;
        QObject context;
        desk.read(
            &context, [](Session& session) { return queueListing(session, {}, {}, 1); },
            [&](const Result<QueueListing>& page) { count = page ? page->matching : -2; });
        const bool answered = QTest::qWaitFor([&] { return count != -1; }, 20'000);
        return answered ? count : -3;
    }

private Q_SLOTS:
    void makesAWorkspaceThatAnswers()
    {
        Desk desk(options("new.db", true));
        QSignalSpy opened(&desk, &Desk::opened);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(countOf(desk), 0);
        QVERIFY(!desk.rules()->snapshot);
        QTRY_COMPARE(desk.engineStatus().kind, EngineStatus::Kind::Waiting);
    }

    void saysWhyThereIsNone()
    {
        Desk desk(options("absent.db", false));
        QSignalSpy failed(&desk, &Desk::openFailed);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().code, std::string("storage.not_found"));
    }

    void tellsOfWhatIsWrittenHereAndDecidesIt()
    {
        makeSample("here.db");
        Desk desk(options("here.db", false));
        QTRY_VERIFY_WITH_TIMEOUT(desk.rules()->snapshot, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(desk.engineStatus().kind, EngineStatus::Kind::Idle, 60'000);
        QSignalSpy changed(&desk, &Desk::workspaceChanged);
        std::optional<LeadId> lead;
        desk.write(
            this,
            [](Session& session) {
                return addLead(session, {{"email", "new@example.com"}});
            },
            [&](const Result<LeadOutcome>& outcome) { lead = outcome ? outcome->lead : std::nullopt; });
        QTRY_VERIFY(lead);
        QTRY_VERIFY(!changed.empty());
        const auto due = [&] {
            std::int64_t waiting = -1;
            QObject context;
            desk.read(&context, workspaceHealth,
                      [&](const Result<WorkspaceHealth>& health) { waiting = health ? health->due : -2; });
            return QTest::qWaitFor([&] { return waiting != -1; }) ? waiting : -3;
        };
        QTRY_COMPARE_WITH_TIMEOUT(due(), 0, 20'000);
    }

    void tellsOfWhatAnotherProgramCommits()
    {
        makeSample("other.db");
        Desk desk(options("other.db", false));
        const auto before = countOf(desk);
        QVERIFY(before > 0);
        QTRY_COMPARE_WITH_TIMEOUT(desk.engineStatus().kind, EngineStatus::Kind::Idle, 60'000);
        auto other = Session::open(path("other.db"), m_clock, {"dana"});
        QVERIFY(other.ok());
        QSignalSpy changed(&desk, &Desk::workspaceChanged);
        QVERIFY(addLead(**other, {{"email", "elsewhere@example.com"}}).ok());
        QTRY_VERIFY(!changed.empty());
        QCOMPARE(countOf(desk), before + 1);
    }

    void dropsAnswersThatNobodyWaitsFor()
    {
        makeSample("drop.db");
        Desk desk(options("drop.db", false));
        int answers = 0;
        JobSlot slot;
        const auto ask = [&](int number) {
            slot.replace(desk.read(
                this, [number](Session&) { return Result<int>(number); },
                [&](const Result<int>& answer) { answers += *answer; }));
        };
        ask(1);
        ask(10);
        ask(100);
        QTRY_COMPARE(answers, 100);
        {
            QObject gone;
            desk.read(
                &gone, [](Session&) { return Result<int>(1000); },
                [&](const Result<int>& answer) { answers += *answer; });
        }
        countOf(desk);
        QCOMPARE(answers, 100);
    }

    void interruptsAScanThatWasDropped()
    {
        makeSample("scan.db");
        Desk desk(options("scan.db", false));
        std::atomic<bool> began = false;
        std::atomic<int> ended = 0;
        JobSlot slot;
        slot.replace(desk.scan(
            this,
            [&](Session& session, DeskWork& work) {
                began = true;
                // Every page of the workspace, again and again, until the statement is broken off.
                Result<QueueListing> page = queueListing(session, {}, {}, 1000);
                while (page)
                    page = queueListing(session, {}, {}, 1000);
                ended = page.error().code == "storage.cancelled" && work.isDropped() ? 1 : 2;
                return page;
            },
            [](const Result<QueueListing>&) {}));
        QTRY_VERIFY(began);
        slot.drop();
        QTRY_COMPARE(ended, 1);
    }

    void saysWhenTheWorkspaceIsGoneAndWhenItIsBack()
    {
        makeSample("gone.db");
        Desk desk(options("gone.db", false));
        const auto before = countOf(desk);
        QTRY_COMPARE_WITH_TIMEOUT(desk.engineStatus().kind, EngineStatus::Kind::Idle, 60'000);
        QSignalSpy lost(&desk, &Desk::lost);
        QSignalSpy regained(&desk, &Desk::regained);
        const QString file = QString::fromStdString(path("gone.db"));
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(desk.isLost());
        std::optional<Error> refused;
        desk.write(
            this,
            [](Session& session) {
                return addLead(session, {{"email", "typed@example.com"}});
            },
            [&](const Result<LeadOutcome>& outcome) {
                refused = outcome ? Error{"accepted"} : outcome.error();
            });
        QTRY_VERIFY(refused);
        QCOMPARE(refused->code, std::string("storage.not_found"));
        QVERIFY(!QFile::exists(file));
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        QTRY_COMPARE(regained.size(), 1);
        QCOMPARE(countOf(desk), before);
    }

    void letsOthersWriteBetweenTheBatchesOfLongWork()
    {
        makeSample("long.db");
        Desk desk(options("long.db", false));
        QStringList order;
        std::atomic<bool> posted = false;
        desk.write(
            this,
            [&](Session&, DeskWork& work) {
                work.tell([&] {
                    desk.write(
                        this, [](Session&) { return Result<bool>(true); },
                        [&](const Result<bool>&) { order += QStringLiteral("short"); });
                    posted = true;
                });
                while (!posted)
                    std::this_thread::yield();
                work.letOthers();
                return Result<bool>(true);
            },
            [&](const Result<bool>&) { order += QStringLiteral("long"); });
        QTRY_COMPARE(order, QStringList({QStringLiteral("short"), QStringLiteral("long")}));
    }
};

BATON_TEST(TstDesk);
#include "tst_desk.moc"
