// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_actions.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

std::string textOf(const LeadRow& row, const char* field)
{
    const Value* const value = row.lead.values.find(field);
    return value ? std::get<std::string>(*value) : std::string("(absent)");
}

} // namespace

/// The clock stands still in all of these: nothing is told apart by its instant.
class TstImportUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoImportsOfOneMillisecondAreToldApart()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("ada@acme.example");
        const auto first = work.importFile("first.csv", "Email,First Name,City\nada@acme.example,Ada,Bonn\n");
        const auto second = work.importFile("second.csv", "Email,First Name\nada@acme.example,Adele\n");
        QCOMPARE(second.updated, 1);
        const auto undone = undoImport(work.session(), first.id);
        QCOMPARE(undone->restored, 1);
        QCOMPARE(textOf(work.row(lead), "first_name"), std::string("Adele")); // the second one's
        QCOMPARE(textOf(work.row(lead), "city"), std::string("(absent)"));
        QVERIFY(undoImport(work.session(), second.id));
        QCOMPARE(textOf(work.row(lead), "first_name"), std::string("Ada"));
        QVERIFY(work.isSound());
    }

    void aLeadThatOneFileChangedTwiceIsAsItWas()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("ada@acme.example");
        QVERIFY(addLead(work.session(), {{"email", "ada@acme.example"}, {"city", "Rome"}}));
        const auto imported =
            work.importFile("twice.csv", "Email,City\nada@acme.example,Bonn\nada@acme.example,Oslo\n");
        QCOMPARE(imported.updated, 2);
        QVERIFY(undoImport(work.session(), imported.id));
        QCOMPARE(textOf(work.row(lead), "city"), std::string("Rome"));
    }

    void anExternalIdGoesBackToo()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("ada@acme.example");
        const auto imported = work.importFile("ids.csv", "External ID,Email\nx1,ada@acme.example\n");
        QCOMPARE(work.row(lead).lead.externalId, std::string("x1"));
        QVERIFY(undoImport(work.session(), imported.id));
        QCOMPARE(work.row(lead).lead.externalId, std::string());
    }

    void accountsAreNotSaidToBeTakenBack()
    {
        SmallWorkspace work;
        const auto imported =
            work.importFile("accounts.csv", "Account,Domain\nAcme,acme.example\n", ImportKind::Accounts);
        QCOMPARE(imported.created, 1);
        const auto undone = undoImport(work.session(), imported.id);
        QCOMPARE(undone.error().code, std::string("import.accounts_stay"));
    }

    void aLeadThatSomebodyHasIsKeptOnce()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("ada@acme.example");
        const auto imported =
            work.importFile("twice.csv", "Email,City\nada@acme.example,Bonn\nada@acme.example,Oslo\n");
        work.run();
        QVERIFY(!work.owner(lead).empty());
        const auto undone = undoImport(work.session(), imported.id);
        QCOMPARE(undone->restored, 0);
        QVERIFY(undone->kept == std::vector<LeadId>{lead});
        QCOMPARE(textOf(work.row(lead), "city"), std::string("Oslo"));
    }

    void whatOnlyTheEngineEndedIsWithdrawn()
    {
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), R"({"format": 1, "name": "Strict",
            "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "when": {"all": []}}]})",
                                "")
                    ->version);
        const auto imported = work.importFile("new.csv", "Email\nada@acme.example\neli@acme.example\n");
        work.run();
        QVERIFY(work.row(LeadId{1}).state == LeadState::Ended);
        QCOMPARE(
            performAction(work.session(), std::vector<LeadId>{LeadId{2}}, action::ReturnToQueue{})->leads, 1);
        QCOMPARE(performAction(work.session(), std::vector<LeadId>{LeadId{2}}, action::EndLead{"spam", true})
                     ->leads,
                 1);
        const auto undone = undoImport(work.session(), imported.id);
        QCOMPARE(undone->withdrawn, 1);
        QVERIFY(undone->kept == std::vector<LeadId>{LeadId{2}});
    }

    void aLeadThatSomebodyReachedOutToIsKept_data()
    {
        QTest::addColumn<bool>("contacted");
        QTest::newRow("contacted, never owned") << true;
        QTest::newRow("owned once") << false;
    }
    void aLeadThatSomebodyReachedOutToIsKept()
    {
        QFETCH(const bool, contacted);
        SmallWorkspace work;
        const auto imported = work.importFile("new.csv", "Email\nada@acme.example\n");
        const std::vector<LeadId> lead{LeadId{1}};
        const auto act = [&](const LeadAction& action) {
            QCOMPARE(performAction(work.session(), lead, action)->leads, 1);
        };
        if (contacted) {
            act(action::MarkContacted{"call", {}, {}});
        } else {
            work.run();
            act(action::ReturnToQueue{});
        }
        const auto undone = undoImport(work.session(), imported.id);
        QVERIFY(undone->kept == lead);
        QVERIFY(work.row(lead.front()).state != LeadState::Withdrawn);
    }

    void theCompanyGoesBackWithTheEmail()
    {
        SmallWorkspace work;
        work.importFile("accounts.csv", "Account,Domain\nAcme,acme.example\nBolt,bolt.example\n",
                        ImportKind::Accounts);
        work.importFile("one.csv", "External ID,Email\nx1,ada@acme.example\n");
        const LeadRow before = work.row(LeadId{1});
        QVERIFY(before.lead.account);
        const auto changed = work.importFile("two.csv", "External ID,Email\nx1,ada@bolt.example\n");
        QVERIFY(work.row(LeadId{1}).lead.account != before.lead.account);
        QVERIFY(undoImport(work.session(), changed.id));
        QVERIFY(work.row(LeadId{1}).lead.account == before.lead.account);
        QVERIFY(work.row(LeadId{1}).domainKey == before.domainKey);
    }
};

BATON_TEST(TstImportUndo);
#include "tst_import_undo.moc"
