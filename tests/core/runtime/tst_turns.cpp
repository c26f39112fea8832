// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/explanation.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

class TstTurns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Dana owns the account and pays a turn for its lead, so the next lead of the pool is Eli's.
    void anOwnersTurnStandsInTheLedgerOfThePool()
    {
        SmallWorkspace work;
        Account account;
        account.externalId = "acme";
        account.domain = "acme.example";
        account.owner = RepId::make("dana");
        QVERIFY(work.session().repositories().accounts.upsert(account));
        const LeadId known = work.add("ada@acme.example");
        work.run();
        QCOMPARE(work.owner(known), std::string("dana"));
        const auto pages = *work.session().repositories().ledger.pages("desk", 0, 10);
        QCOMPARE(pages.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(pages[0].text),
                 QStringLiteral(R"([["dana","a",500000000000],["eli","a",500000000000],)"
                                R"(["dana","t",-1000000000000]])"));

        const LeadId next = work.add("bob@other.example");
        work.run();
        QCOMPARE(work.owner(next), std::string("eli"));
        QVERIFY(work.isSound());
        const auto replayed = replayDecisions(work.session(), 100);
        QCOMPARE(replayed->replayed, 2);
        QCOMPARE(replayed->different, 0);
    }
};

BATON_TEST(TstTurns);
#include "tst_turns.moc"
