// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/explanation.h"
#include "core/runtime/presence_commands.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

std::optional<Instant> at(const char* text)
{
    return parseInstant(text);
}

std::string codeOf(const Result<Problems>& said)
{
    return !said ? said.error().code : said->empty() ? std::string() : said->front().code;
}

} // namespace

class TstPresence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsPausedGetsNothing()
    {
        SmallWorkspace work;
        QCOMPARE(codeOf(setPresence(work.session(), "dana", Presence::Paused, {})), std::string());
        const LeadId first = work.add("a@one.example");
        const LeadId second = work.add("b@two.example");
        work.run();
        QCOMPARE(work.owner(first), std::string("eli"));
        QCOMPARE(work.owner(second), std::string("eli"));
        QVERIFY(work.isSound());
    }

    void whoIsBackTakesWhatWasHeld()
    {
        SmallWorkspace work;
        QVERIFY(setPresence(work.session(), "dana", Presence::Offline, {})->empty());
        QVERIFY(setPresence(work.session(), "eli", Presence::Offline, {})->empty());
        const LeadId lead = work.add("a@one.example");
        work.run();
        QCOMPARE(work.row(lead).state, LeadState::Held);
        QVERIFY(!work.row(lead).dueAt); // nobody knows when
        work.clock.set("2026-03-02T16:00:00Z");
        QVERIFY(setPresence(work.session(), "eli", Presence::Online, {})->empty());
        work.run();
        QCOMPARE(work.owner(lead), std::string("eli"));
    }

    void aPauseWithAnEndEndsByItself()
    {
        SmallWorkspace work;
        QVERIFY(setPresence(work.session(), "dana", Presence::Paused, at("2026-03-02T16:30:00Z"))->empty());
        QVERIFY(setPresence(work.session(), "eli", Presence::Paused, at("2026-03-02T17:00:00Z"))->empty());
        const LeadId lead = work.add("a@one.example");
        work.run();
        QCOMPARE(formatInstant(*work.row(lead).dueAt), std::string("2026-03-02T16:30:00Z"));
        work.clock.set("2026-03-02T16:30:00Z");
        work.run();
        QCOMPARE(work.owner(lead), std::string("dana"));
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
        QVERIFY(work.isSound());
    }

    /// A lead that was held before anybody said when they would be back.
    void anEndThatIsToldLaterCountsForLeadsOnHold()
    {
        SmallWorkspace work;
        QVERIFY(setPresence(work.session(), "dana", Presence::Offline, {})->empty());
        QVERIFY(setPresence(work.session(), "eli", Presence::Offline, {})->empty());
        const LeadId lead = work.add("a@one.example");
        work.run();
        QVERIFY(setPresence(work.session(), "eli", Presence::Offline, at("2026-03-02T18:00:00Z"))->empty());
        QCOMPARE(formatInstant(*work.row(lead).dueAt), std::string("2026-03-02T18:00:00Z"));
    }

    void oneEngineSeesAPauseEndWithoutAnybodyElse()
    {
        SmallWorkspace work;
        QVERIFY(setPresence(work.session(), "dana", Presence::Paused, at("2026-03-02T16:00:00Z"))->empty());
        Engine engine(work.session());
        const LeadId before = work.add("a@one.example");
        QVERIFY(engine.runUntilIdle(work.clock.now()));
        QCOMPARE(work.owner(before), std::string("eli"));
        QVERIFY(engine.runUntilIdle(work.clock.now())); // idle: everything is loaded and nothing changes
        work.clock.set("2026-03-02T16:00:00Z");
        const LeadId after = work.add("b@two.example");
        QVERIFY(engine.runUntilIdle(work.clock.now()));
        QCOMPARE(work.owner(after), std::string("dana"));
    }

    void whatIsSaidNowTakesBackWhatWasPlanned()
    {
        SmallWorkspace work;
        QVERIFY(setPresence(work.session(), "dana", Presence::Paused, at("2026-03-02T16:00:00Z"))->empty());
        work.clock.set("2026-03-02T15:30:00Z");
        QVERIFY(setPresence(work.session(), "dana", Presence::Offline, {})->empty());
        work.clock.set("2026-03-02T17:00:00Z");
        const auto all = *listPresence(work.session());
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all[0].row.status == Presence::Offline && !all[0].backAt);
        QCOMPARE(formatInstant(all[0].row.since), std::string("2026-03-02T15:30:00Z"));
        QCOMPARE(all[0].row.actor, std::string("tester"));
        QVERIFY(all[1].row.status == Presence::Online && all[1].row.actor.empty());
    }

    void whatMakesNoSenseIsRefused()
    {
        SmallWorkspace work;
        Session& session = work.session();
        QCOMPARE(codeOf(setPresence(session, "nobody", Presence::Paused, {})), std::string("rep.unknown"));
        QCOMPARE(codeOf(setPresence(session, "../x", Presence::Paused, {})), std::string("rep.unknown"));
        QCOMPARE(codeOf(setPresence(session, "dana", Presence::Paused, work.clock.now())),
                 std::string("presence.until_past"));
        QCOMPARE(codeOf(setPresence(session, "dana", Presence::Online, at("2026-03-02T16:00:00Z"))),
                 std::string("presence.until_online"));
        QVERIFY(session.repositories().presence.allAt(work.clock.now())->empty());
    }
};

BATON_TEST(TstPresence);
#include "tst_presence.moc"
