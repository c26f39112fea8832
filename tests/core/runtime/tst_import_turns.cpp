// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/presence_commands.h"
#include "core/runtime/text_file.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

constexpr const char* kFourPeople = "First Name,Phone\nAda,+49 30 901820\nEli,+49 30 901821\n"
                                    "Ira,+49 30 901822\nUma,+49 30 901823\n";

/// Two rows a transaction.
ImportOptions optionsFor(SmallWorkspace& work, const char* csv)
{
    ImportOptions options;
    options.file = work.path("people.csv");
    options.rowsPerTransaction = 2;
    if (!writeTextFile(options.file, csv))
        qFatal("no file");
    return options;
}

const auto kStopAfterTheFirstBatch = [](const ImportProgress&) { return false; };

std::int64_t leads(SmallWorkspace& work)
{
    return *work.session().repositories().leads.count();
}

} // namespace

/// What others do between the transactions of an import, and before it is resumed.
class TstImportTurns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOneGoesOnWithAnImport()
    {
        SmallWorkspace work;
        ImportOptions options = optionsFor(work, kFourPeople);
        const auto first = importCsv(work.session(), options, {}, [&] {
            ImportOptions other = options;
            other.resume = true;
            QVERIFY(importCsv(work.session(), other));
        });
        QCOMPARE(first.error().code, std::string("import.taken_over"));
        QCOMPARE(leads(work), 4);
        QVERIFY(work.isSound());
    }

    void anImportThatWasTakenBackDoesNotGoOn()
    {
        SmallWorkspace work;
        const auto report = importCsv(work.session(), optionsFor(work, kFourPeople), {},
                                      [&] { QVERIFY(undoImport(work.session(), ImportId{1})); });
        QCOMPARE(report.error().code, std::string("import.taken_over"));
        QVERIFY((*work.session().repositories().imports.find({1}))->status == ImportRow::Status::Undone);
        QCOMPARE(leads(work), 2); // withdrawn
        QVERIFY(work.isSound());
    }

    void eachBatchGoesToWhoIsThereThen()
    {
        SmallWorkspace work;
        ImportOptions options = optionsFor(work, kFourPeople);
        options.route = true;
        QVERIFY(importCsv(work.session(), options, {}, [&] {
            work.clock.set("2026-03-02T23:00:00Z"); // and all went home
        }));
        QVERIFY(work.row({2}).state == LeadState::Owned);
        QVERIFY(work.row({3}).state == LeadState::Held);
        QVERIFY(work.isSound());
    }

    void aResumedImportGoesToWhoIsThereThen()
    {
        SmallWorkspace work;
        ImportOptions options = optionsFor(work, kFourPeople);
        options.route = true;
        QVERIFY(importCsv(work.session(), options, kStopAfterTheFirstBatch)->cancelled);
        QVERIFY(setPresence(work.session(), "dana", Presence::Offline, {})->empty());
        options.resume = true;
        options.route = false; // as it was begun
        QVERIFY(importCsv(work.session(), options));
        QCOMPARE(work.owner({3}), std::string("eli"));
        QCOMPARE(work.owner({4}), std::string("eli"));
    }

    void aResumedImportKeepsWhatIsKnownIfItDidBefore()
    {
        SmallWorkspace work;
        const LeadId known = *addLead(work.session(), {{"email", "u@x.example"}, {"city", "Rome"}})->lead;
        ImportOptions options =
            optionsFor(work, "Email,City\na@x.example,Bonn\nb@x.example,Bonn\nu@x.example,Bonn\n");
        options.keepKnown = true;
        QVERIFY(importCsv(work.session(), options, kStopAfterTheFirstBatch)->cancelled);
        options.keepKnown = false;
        options.resume = true;
        QCOMPARE(importCsv(work.session(), options)->duplicate, 1);
        const LeadRow row = work.row(known);
        QCOMPARE(std::get<std::string>(*row.lead.values.find("city")), std::string("Rome"));
    }

    void rejectedRowsOfAResumedImportGoWholeToAnotherFile()
    {
        SmallWorkspace work;
        ImportOptions options = optionsFor(work, "Email,City\nx,Bonn\na@x.example,Bonn\ny,Bonn\nz,Bonn\n");
        QCOMPARE(importCsv(work.session(), options, kStopAfterTheFirstBatch)->rejected, 1);
        options.resume = true;
        options.errorFile = work.path("other.csv");
        QVERIFY(writeTextFile(options.errorFile, "something of somebody else's that goes away\n"));
        const auto report = importCsv(work.session(), options);
        QCOMPARE(report->rejected, 3);
        const std::string text = *readTextFile(options.errorFile);
        QVERIFY2(text.starts_with("baton_row,"), text.c_str());
        QCOMPARE(std::ranges::count(text, '\n'), 3); // the header and two rows
    }

    void whoWaitsForTheOwnerOfAnAccountGoesThereWhenItComes()
    {
        SmallWorkspace work;
        const LeadId lead = work.add("a@acme.com");
        work.clock.set("2026-03-02T23:00:00Z");
        work.run();
        QVERIFY(work.row(lead).state == LeadState::Held);
        work.clock.set("2026-03-02T23:01:00Z");
        const auto before = work.row(lead).dueAt;
        work.importFile("accounts.csv", "Name,Domain,Owner\nAcme,acme.com,dana\n", ImportKind::Accounts);
        QVERIFY(work.row(lead).dueAt != before);
        QVERIFY(*work.row(lead).dueAt <= work.clock.now());
    }

    void whoWaitsLongerComesBeforeWhatIsTakenIn()
    {
        SmallWorkspace work;
        const LeadId waits = work.add("a@x.example");
        work.clock.set("2026-03-02T13:00:00Z"); // before nine
        work.run();
        QVERIFY(work.row(waits).state == LeadState::Held);
        work.clock.set("2026-03-02T15:00:00Z");
        Engine engine(work.session());
        const LeadId next = *addLead(work.session(), {{"email", "b@x.example"}}, &engine)->lead;
        QCOMPARE(work.owner(waits), std::string("dana"));
        QCOMPARE(work.owner(next), std::string("eli"));
        const auto decision = work.session().repositories().decisions.latestOf(next);
        QVERIFY((*decision)->at >= work.row(next).lead.receivedAt);
    }
};

BATON_TEST(TstImportTurns);
#include "tst_import_turns.moc"
