// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/presence_commands.h"
#include "core/runtime/saved_views.h"
#include "core/runtime/workspace_changes.h"
#include "tests/core/runtime/random_leads.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

class TstWorkspaceChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsAreToldOnceAndOnlyOnce()
    {
        SmallWorkspace work;
        const LeadId first = work.add("a@one.example");
        const LeadId second = work.add("b@one.example");
        work.run(); // a second event of each
        const auto all = *changesSince(work.session(), {});
        QVERIFY((all.leads == std::vector<LeadId>{first, second}));
        QVERIFY(changesSince(work.session(), all.upTo)->leads.empty());
        QVERIFY(addActivity(work.session(), "a@one.example", "call", {}, {})->created);
        const auto later = *changesSince(work.session(), all.upTo);
        QVERIFY((later.leads == std::vector<LeadId>{first}) && !later.tooMany);
        QVERIFY(later.stamp == all.stamp);
    }

    void tooManyAreNotListed()
    {
        RandomLeads leads;
        leads.add(kMostFollowedEvents);
        const EventSeq start = {};
        QVERIFY(!changesSince(leads.session(), start)->tooMany);
        leads.add(1);
        const auto changes = *changesSince(leads.session(), start);
        QVERIFY(changes.tooMany && changes.leads.empty());
        QVERIFY(changes.upTo.value > kMostFollowedEvents);
    }

    void theStampTellsWhatElseChanged()
    {
        SmallWorkspace work;
        const auto stamp = [&] { return changesSince(work.session(), {})->stamp; };
        WorkspaceStamp before = stamp();
        QVERIFY(
            setPresence(work.session(), "dana", Presence::Paused, work.clock.now() + std::chrono::hours(1))
                ->empty());
        WorkspaceStamp after = stamp();
        QVERIFY(after.presence != before.presence && after.silentChanges > before.silentChanges);
        QVERIFY(after.people == before.people && after.views == before.views &&
                after.roster == before.roster);

        before = after; // as many entries as before, with the number of the last one
        work.clock.set("2026-03-02T15:30:00Z");
        QVERIFY(setPresence(work.session(), "dana", Presence::Offline, {})->empty());
        QVERIFY(stamp().presence != before.presence);

        before = stamp();
        QVERIFY(saveView(work.session(), "x", false, {})->view);
        QVERIFY(stamp().views != before.views);

        before = stamp();
        auto transaction = *Transaction::begin(work.session().connection());
        QVERIFY(work.session().repositories().people.store({{}, "eve", "Eve", {"viewer"}}));
        QVERIFY(transaction.commit());
        QVERIFY(stamp().people != before.people);

        before = stamp();
        (void)work.importFile("accounts.csv", "name,domain\nAcme,acme.example\n", ImportKind::Accounts);
        QVERIFY(stamp().accounts != before.accounts);
        QCOMPARE(stamp().playbook, before.playbook);
    }
};

BATON_TEST(TstWorkspaceChanges);
#include "tst_workspace_changes.moc"
