// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/presence_commands.h"
#include "core/runtime/rep_standing.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

// Fay has left.
constexpr const char* kRoster = R"({"format": 1,
  "teams": [{"id": "east", "name": "East"}],
  "reps": [
    {"id": "dana", "name": "Dana Cole", "team": "east", "zone": "America/New_York",
     "hours": {"mon": ["09:00-17:00"], "tue": ["09:00-17:00"]}, "caps": {"open": 3}},
    {"id": "eli", "zone": "Europe/Berlin", "hours": {"tue": ["09:00-17:00"]}},
    {"id": "fay", "zone": "Europe/Berlin", "active": false, "hours": {"mon": ["00:00-24:00"]}}],
  "pools": [{"id": "desk", "members": [{"rep": "dana"}, {"rep": "eli"}]}]})";

} // namespace

class TstRepStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoIsOnDutyAndWhenAgain()
    {
        SmallWorkspace work; // Monday, ten o'clock in New York
        QVERIFY(importRoster(work.session(), kRoster, std::nullopt)->version);
        auto all = *repStandings(work.session());
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[0].name, std::string("Dana Cole"));
        QCOMPARE(all[0].team, std::string("East"));
        QVERIFY(all[0].isOnDuty && !all[0].nextOnDuty);
        QCOMPARE(all[0].openCap.value_or(0), 3);
        QVERIFY(!all[1].isOnDuty);
        QVERIFY(all[1].nextOnDuty == parseInstant("2026-03-03T08:00:00Z"));
        QVERIFY(!all[1].openCap);
        QVERIFY(!all[2].isActive && !all[2].isOnDuty && !all[2].nextOnDuty);

        const auto back = parseInstant("2026-03-02T23:00:00Z"); // after work
        QVERIFY(setPresence(work.session(), "dana", Presence::Paused, back)->empty());
        QVERIFY(setPresence(work.session(), "eli", Presence::Offline, std::nullopt)->empty());
        all = *repStandings(work.session());
        QVERIFY(all[0].presence == Presence::Paused && !all[0].isOnDuty);
        QVERIFY(all[0].nextOnDuty == parseInstant("2026-03-03T14:00:00Z"));
        QVERIFY(all[1].presence == Presence::Offline && !all[1].nextOnDuty);
    }

    void countsOpenLeads()
    {
        SmallWorkspace work;
        work.add("a@one.example");
        work.add("b@two.example");
        work.add("c@three.example");
        work.run();
        const auto all = *repStandings(work.session());
        QCOMPARE(all[0].openLeads + all[1].openLeads, 3);
        QVERIFY(all[0].openLeads > 0 && all[1].openLeads > 0);
    }
};

BATON_TEST(TstRepStanding);

#include "tst_rep_standing.moc"
