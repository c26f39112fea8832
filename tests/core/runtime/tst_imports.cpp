// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/base/json.h"
#include "core/runtime/document_history.h"
#include "core/runtime/file_preview.h"
#include "core/runtime/import_history.h"
#include "core/runtime/lead_actions.h"
#include "core/runtime/saved_mappings.h"
#include "core/runtime/text_file.h"
#include "core/storage/import_repository.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "core/intake/mapping.h"
#include "tests/support/test_main.h"

#include <sys/stat.h>

using namespace baton;
using namespace baton::test;

namespace {

constexpr const char* kOwnedAccountsQualify = R"({"format": 1, "name": "Owned",
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql",
             "when": {"field": "account_owner", "op": "present"}}],
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "owner"}},
    "owner": {"type": "assign_owner", "who": "account_owner", "costsTurn": false,
              "next": {"assigned": "done", "nobody": "done"}},
    "done": {"type": "end", "disposition": "nurture"}}}}})";

constexpr const char* kMapping = R"({"format": 1, "columns": [{"column": "Email", "field": "email"}]})";

void writeFile(const std::string& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", path.c_str());
}

ImportPlan planOf(const char* mapping, const FilePreview& preview)
{
    Problems problems;
    return makeImportPlan(readMapping(parseJson(mapping).root, problems), preview.file, FieldCatalogue());
}

/// An import that was stopped when one of two bad rows was in its error file; gives what goes on with it.
ImportOptions stoppedImport(SmallWorkspace& work)
{
    writeFile(work.path("long.csv"), "Email\nbad one\na@acme.example\nbad two\nb@acme.example\n");
    ImportOptions options;
    options.file = work.path("long.csv");
    options.errorFile = work.path("elsewhere.csv");
    options.rowsPerTransaction = 2;
    if (!importCsv(work.session(), options, [](const ImportProgress&) { return false; })->cancelled)
        qFatal("the import was not stopped");
    options.errorFile.clear();
    options.resume = true;
    return options;
}

std::string cityOf(SmallWorkspace& work, LeadId lead)
{
    const LeadRow row = work.row(lead);
    const Value* const value = row.lead.values.find("city");
    return value ? std::get<std::string>(*value) : std::string();
}

} // namespace

/// What an assistant shows before, between and after imports.
class TstImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPreviewTellsHowAFileIsWritten()
    {
        SmallWorkspace work;
        const std::string path = work.path("odd.csv");
        writeFile(path, "Export of March\n\nName;Email\nJos\xe9;jose@acme.example\nAda\n");
        const auto preview = previewFile(path, {});
        QVERIFY(preview.ok());
        QVERIFY(preview->isReadable());
        QCOMPARE(preview->headerRow, 3u);
        QCOMPARE(preview->file.dialect.delimiter, ';');
        QVERIFY(preview->file.dialect.encoding == Encoding::Windows1252);
        QCOMPARE(preview->rows.size(), 2u);
        QCOMPARE(preview->rows[0].cells[0], std::string("José"));
        QCOMPARE(preview->rows[1].number, 5u);
        QVERIFY(preview->isWhole);
    }

    void aPreviewStopsAfterTheFirstRows()
    {
        SmallWorkspace work;
        QByteArray rows("Email\n");
        for (std::size_t row = 0; row <= kPreviewRows; ++row)
            rows += "a@b.example\n";
        writeFile(work.path("long.csv"), rows);
        const auto preview = previewFile(work.path("long.csv"), {});
        QCOMPARE(preview->rows.size(), kPreviewRows);
        QVERIFY(!preview->isWhole);
    }

    void aFileThatIsNoTextIsRefusedWithoutRows()
    {
        SmallWorkspace work;
        writeFile(work.path("picture.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        const auto preview = previewFile(work.path("picture.csv"), {});
        QVERIFY(!preview->isReadable());
        QCOMPARE(preview->file.problems.front().code, std::string("csv.binary"));
        QVERIFY(preview->rows.empty());
        QCOMPARE(previewFile(work.path("absent.csv"), {}).error().code, std::string("file.not_found"));
    }

    void aPreviewIsCheckedColumnByColumn()
    {
        SmallWorkspace work;
        writeFile(work.path("mixed.csv"),
                  "Email,City\nada@acme.example,Bonn\nno,Oslo\nno either,\nx@y.example\n");
        const auto preview = previewFile(work.path("mixed.csv"), {});
        const PreviewCheck check = checkPreview(*preview, planOf(kMapping, *preview));
        QCOMPARE(check.rejected, 3u);
        QVERIFY(check.columns[0].has_value());
        QCOMPARE(check.columns[0]->rows, 2u);
        QCOMPARE(check.columns[0]->first.code, std::string("value.bad_email"));
        QVERIFY(!check.columns[1].has_value());
        QCOMPARE(check.rest.size(), 1u);
        QCOMPARE(check.rest.front().code, std::string("row.short"));
    }

    void theHistoryHasTheNewestImportFirst()
    {
        SmallWorkspace work;
        work.importFile("one.csv", "Email\nada@acme.example\nbroken\n");
        const auto second = work.importFile("two.csv", "Email\neli@acme.example\n");
        QVERIFY(undoImport(work.session(), second.id));
        const auto history = importHistory(work.session());
        QCOMPARE(history->size(), 2u);
        const ImportRecord& undone = history->front();
        QCOMPARE(int(undone.status), int(ImportStatus::Undone));
        QVERIFY(!undone.canUndo());
        const ImportRecord& done = history->back();
        QCOMPARE(int(done.status), int(ImportStatus::Done));
        QCOMPARE(done.rows, 2);
        QCOMPARE(done.rejected, 1);
        QCOMPARE(done.errorFile, work.path("one.csv.errors.csv"));
        QVERIFY(done.canUndo() && !done.canResume());
    }

    void anImportThatWasStoppedGoesOnWithItsOwnErrorFile()
    {
        SmallWorkspace work;
        writeFile(work.path("long.csv"), "Email\nbad one\na@acme.example\nbad two\nb@acme.example\n");
        ImportOptions options;
        options.file = work.path("long.csv");
        options.errorFile = work.path("elsewhere.csv");
        options.rowsPerTransaction = 2;
        const auto stopped =
            importCsv(work.session(), options, [](const ImportProgress& now) { return now.rows < 2; });
        QVERIFY(stopped->cancelled);
        const ImportRecord record = importHistory(work.session())->front();
        QVERIFY(record.canResume());
        ImportOptions rest;
        rest.file = record.file;
        rest.mappingText = record.mappingText;
        rest.resume = true;
        const auto report = importCsv(work.session(), rest);
        QCOMPARE(report->rows, 4);
        QCOMPARE(report->created, 2);
        QCOMPARE(report->errorFile, work.path("elsewhere.csv"));
        const auto errors = readTextFile(report->errorFile);
        QVERIFY(errors->find("bad one") != std::string::npos && errors->find("bad two") != std::string::npos);
    }

    void anErrorFileThatWasMendedIsNotWrittenOn_data()
    {
        QTest::addColumn<QByteArray>("mended");
        QTest::newRow("a longer cell") << QByteArray("mended@acme.example");
        QTest::newRow("a shorter cell") << QByteArray("a@b.c");
        QTest::newRow("a cell of the same length") << QByteArray("a@b.cde");
    }
    void anErrorFileThatWasMendedIsNotWrittenOn()
    {
        QFETCH(const QByteArray, mended);
        SmallWorkspace work;
        ImportOptions options = stoppedImport(work);
        const std::string place = work.path("elsewhere.csv");
        std::string rows = *readTextFile(place);
        rows.replace(rows.find("bad one"), 7, mended.toStdString());
        writeFile(place, QByteArray::fromStdString(rows));
        QCOMPARE(importCsv(work.session(), options).error().code, std::string("import.error_file_changed"));
        QCOMPARE(*readTextFile(place), rows);
        const ImportRecord record = importHistory(work.session())->front();
        QVERIFY(record.canResume());
        QCOMPARE(record.rows, 2);
        options.errorFile = work.path("rest.csv");
        const auto report = importCsv(work.session(), options);
        QCOMPARE(report->rows, 4);
        QCOMPARE(report->rejected, 2);
        QCOMPARE(*readTextFile(place), rows);
        const std::string rest = *readTextFile(options.errorFile);
        QVERIFY2(rest.starts_with("baton_row,") && rest.find("bad two") != std::string::npos, rest.c_str());
        QVERIFY(rest.find("bad one") == std::string::npos);
    }

    void anErrorFileThatWasRenamedBeginsAnew()
    {
        SmallWorkspace work;
        const ImportOptions options = stoppedImport(work);
        const QString place = QString::fromStdString(work.path("elsewhere.csv"));
        QVERIFY(QFile::rename(place, place + ".mine"));
        QCOMPARE(importCsv(work.session(), options)->rejected, 2);
        const std::string rest = *readTextFile(place.toStdString());
        QVERIFY2(rest.starts_with("baton_row,") && rest.find("bad two") != std::string::npos, rest.c_str());
    }

    void whatWasWrittenBehindTheLastCommitGoes()
    {
        SmallWorkspace work;
        const ImportOptions options = stoppedImport(work);
        const std::string place = work.path("elsewhere.csv");
        const std::string before = *readTextFile(place);
        writeFile(place, QByteArray::fromStdString(before + "4,row.short,half a r"));
        QCOMPARE(importCsv(work.session(), options)->rejected, 2);
        const std::string after = *readTextFile(place);
        QVERIFY2(after.starts_with(before) && after.find("bad two") != std::string::npos, after.c_str());
        QVERIFY(after.find("half a r") == std::string::npos);
    }

    void anImportOfAnOlderVersionGoesOnWithoutADigest()
    {
        SmallWorkspace work;
        const ImportOptions options = stoppedImport(work);
        ImportRepository& imports = work.session().repositories().imports;
        ImportRow row = imports.list()->back();
        Json point = parseJson(row.options).root;
        QCOMPARE(point.erase("errorDigest"), std::size_t{1});
        row.options = writeJson(point);
        QVERIFY(imports.update(row));
        QCOMPARE(importCsv(work.session(), options)->rejected, 2);
        const std::string rows = *readTextFile(work.path("elsewhere.csv"));
        QVERIFY(rows.find("bad one") != std::string::npos && rows.find("bad two") != std::string::npos);
    }

    void aLeadThatIsNotThereIsNamedAsTheRowDoes()
    {
        SmallWorkspace work;
        const auto report =
            work.importFile("calls.csv",
                            "lead_external_id,lead_email,kind,at\n4,d@x.example,call,2026-01-01\n"
                            "5,,call,2026-01-01\n,e@x.example,call,2026-01-01\n",
                            ImportKind::Activities);
        QCOMPARE(report.problems.size(), 3u);
        const char* const named[] = {"4, d@x.example", "5", "e@x.example"};
        for (std::size_t i = 0; i < report.problems.size(); ++i) {
            QCOMPARE(report.problems[i].code, std::string("import.unknown_lead"));
            QCOMPARE(report.problems[i].args.front(), std::string(named[i]));
        }
    }

    void columnsThatMeanNothingAreReported()
    {
        SmallWorkspace work;
        const char* const csv = "Email,Firma,Emial\nada@acme.example,Acme,x\n";
        QVERIFY((work.importFile("odd.csv", csv).unmapped == std::vector<std::string>{"Firma", "Emial"}));
        QVERIFY(work.importFile("plain.csv", "Email,City\neli@acme.example,Bonn\n").unmapped.empty());
    }

    void whatAnImportReadsOrWritesIsNotOverwritten_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("the file itself") << QByteArray("bad.csv");
        QTest::newRow("the file by another name") << QByteArray("./bad.csv");
        QTest::newRow("the workspace") << QByteArray("work.db");
        QTest::newRow("the workspace's log") << QByteArray("work.db-wal");
    }
    void whatAnImportReadsOrWritesIsNotOverwritten()
    {
        QFETCH(const QByteArray, name);
        SmallWorkspace work;
        const QByteArray text("Email\nada@acme.example\nbad\n");
        writeFile(work.path("bad.csv"), text);
        ImportOptions options;
        options.file = work.path("bad.csv");
        options.errorFile = work.path(name.constData());
        options.dryRun = true;
        QCOMPARE(importCsv(work.session(), options).error().code, std::string("file.would_be_lost"));
        QCOMPARE(*readTextFile(work.path("bad.csv")), text.toStdString());
        QVERIFY(work.isSound());
    }

    void aPlaceForRejectedRowsThatIsNoneIsToldBeforeAnythingIsWritten()
    {
        SmallWorkspace work;
        writeFile(work.path("good.csv"), "Email\nada@acme.example\n");
        ImportOptions options;
        options.file = work.path("good.csv");
        for (const std::string& place : {work.path("nowhere/errors.csv"), work.path(".")}) {
            options.errorFile = place;
            QCOMPARE(importCsv(work.session(), options).error().code, std::string("file.unwritable"));
            QVERIFY(importHistory(work.session())->empty());
        }
    }

    void accountsNeedNoPlaybook()
    {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("accounts.csv").toStdString();
        writeFile(file, "Account,Domain\nAcme,acme.example\n");
        const FixedClock clock("2026-03-02T15:00:00Z");
        const auto session = Session::create(folder.filePath("w.db").toStdString(), clock, Actor{"tester"});
        ImportOptions options;
        options.file = file;
        options.kind = ImportKind::Accounts;
        const auto report = importCsv(**session, options);
        QVERIFY(report);
        QCOMPARE(report->created, 1);
    }

    /// It would wait for ever for somebody who writes.
    void aPipeIsNoFileToImport()
    {
        SmallWorkspace work;
        const std::string pipe = work.path("pipe.csv");
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        ImportOptions options;
        options.file = pipe;
        const auto report = importCsv(work.session(), options);
        QVERIFY(!report);
        QCOMPARE(report.error().code, std::string("file.not_a_file"));
    }

    void aStrictImportThatIsStoppedIsAsIfItHadNotBeen()
    {
        SmallWorkspace work;
        writeFile(work.path("two.csv"), "Email\nada@acme.example\neli@acme.example\n");
        ImportOptions options;
        options.file = work.path("two.csv");
        options.strict = true;
        options.rowsPerTransaction = 1;
        const auto stopped = importCsv(work.session(), options, [](const ImportProgress&) { return false; });
        QVERIFY(stopped->cancelled);
        QVERIFY(!stopped->id);
        QCOMPARE(stopped->created, 0);
        QVERIFY(importHistory(work.session())->empty());
    }

    void whatHasNeitherIdNorEmailIsRecognisedByAllElse()
    {
        SmallWorkspace work;
        const char* const people = "First Name,Phone\nAda,+49 30 901820\nEli,+49 30 901821\n";
        QCOMPARE(work.importFile("people.csv", people).created, 2);
        const auto again = work.importFile("people.csv", people);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.duplicate, 2);
        // Also when somebody has found out an email.
        QVERIFY(performAction(work.session(), std::vector{LeadId{1}},
                              action::EditFields{{{"email", "ada@acme.example"}}}));
        QCOMPARE(work.importFile("people.csv", people).duplicate, 2);
        // Alike in one file, they are two.
        QCOMPARE(work.importFile("twins.csv", "Company,Room\nAcme,1\nAcme,2\n").created, 2);
        QVERIFY(undoImport(work.session(), ImportId{1}));
        QCOMPARE(work.importFile("people.csv", people).created, 2);
    }

    void anAccountIsRecognisedByIdDomainOrName()
    {
        SmallWorkspace work;
        const auto import = [&](const char* csv) {
            const auto report = work.importFile("accounts.csv", csv, ImportKind::Accounts);
            return QStringLiteral("%1 %2 %3").arg(report.created).arg(report.updated).arg(report.duplicate);
        };
        QCOMPARE(import("Account,Owner\nAcme,dana\n"), QStringLiteral("1 0 0"));
        QCOMPARE(import("Account,Owner\nAcme,dana\n"), QStringLiteral("0 0 1"));
        QCOMPARE(import("Account,Domain\nBolt,bolt.example\n"), QStringLiteral("1 0 0"));
        QCOMPARE(import("Account ID,Domain,Owner\nA-1,bolt.example,eli\n"), QStringLiteral("0 1 0"));
        QCOMPARE(import("Account ID,Domain,Owner\nA-2,bolt.example,eli\n"), QStringLiteral("1 0 0"));
    }

    void anOwnerIsToldByIdEmailOrName_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("owner");
        QTest::newRow("id") << QByteArray("dana") << "dana";
        QTest::newRow("id in capitals") << QByteArray("DANA") << "dana";
        QTest::newRow("an id that differs from another's by case only") << QByteArray("Gus") << "Gus";
        QTest::newRow("email") << QByteArray("Dana.Lee@acme.example") << "dana";
        QTest::newRow("name") << QByteArray("dana LEE") << "dana";
        QTest::newRow("an id before somebody else's name") << QByteArray("Eli") << "eli";
        QTest::newRow("the mapping before anybody's name") << QByteArray("Max Bo") << "fay";
        QTest::newRow("an email that the mapping puts in") << QByteArray("DL") << "dana";
        QTest::newRow("a name that two share") << QByteArray("Sam") << "value.unknown_rep";
        QTest::newRow("nobody's") << QByteArray("Zoe Ng") << "value.unknown_rep";
        QTest::newRow("an id that is not there yet") << QByteArray("zoe") << "zoe";
    }

    void anOwnerIsToldByIdEmailOrName()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, owner);
        SmallWorkspace work;
        const char* const roster = R"({"format": 1, "reps": [
            {"id": "dana", "name": "Dana Lee", "email": "dana.lee@acme.example", "zone": "UTC", "hours": {}},
            {"id": "eli", "name": "Max Bo", "zone": "UTC", "hours": {}}, {"id": "fay", "name": "eli", "zone": "UTC", "hours": {}},
            {"id": "gus", "name": "Sam", "zone": "UTC", "hours": {}}, {"id": "Gus", "name": "Sam", "zone": "UTC", "hours": {}}],
            "pools": [{"id": "desk", "members": [{"rep": "dana"}]}]})";
        QVERIFY(importRoster(work.session(), roster, std::nullopt)->version);
        writeFile(work.path("accounts.csv"), "Account,Domain,Owner\nAcme,acme.example," + cell + "\n");
        ImportOptions options;
        options.file = work.path("accounts.csv");
        options.mappingText = R"({"format": 1, "kind": "accounts", "columns": [
            {"column": "Account", "field": "name"}, {"column": "Domain", "field": "domain"},
            {"column": "Owner", "field": "owner"}], "values": {"owner": {"Max Bo": "fay", "DL": "dana.lee@acme.example"}}})";
        const auto report = importCsv(work.session(), options);
        QCOMPARE(report->rows, 1);
        if (!report->problems.empty()) {
            QCOMPARE(report->problems.front().code, owner.toStdString());
            return;
        }
        const auto account = work.session().repositories().accounts.findByDomain("acme.example");
        QCOMPARE((*account)->owner->text(), owner.toStdString());
    }

    void leadsThatCameBeforeTheirAccountGoToItsOwner()
    {
        SmallWorkspace work;
        work.importFile("leads.csv", "Email\na@acme.example\nb@acme.example\nc@acme.example\n");
        work.importFile("accounts.csv", "Account,Domain,Owner\nAcme,acme.example,eli\n",
                        ImportKind::Accounts);
        work.run();
        for (const std::int64_t lead : {1, 2, 3}) {
            QCOMPARE(work.owner(LeadId{lead}), std::string("eli"));
            QVERIFY(work.row(LeadId{lead}).lead.account);
        }
    }

    void whoWaitsToQualifyHearsOfAnAccountThatComesLater()
    {
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kOwnedAccountsQualify, "")->version);
        work.importFile("leads.csv", "Email\na@acme.example\nb@else.example\n");
        work.run();
        QVERIFY(work.row(LeadId{1}).state == LeadState::Nurture);
        work.importFile("accounts.csv", "Account,Domain,Owner\nAcme,acme.example,eli\n",
                        ImportKind::Accounts);
        work.run();
        QCOMPARE(work.owner(LeadId{1}), std::string("eli"));
        QVERIFY(work.row(LeadId{2}).state == LeadState::Nurture);
        QVERIFY(!work.row(LeadId{2}).dueAt);
    }

    void rejectedRowsComeBackUnderTheMappingOfTheirFile()
    {
        SmallWorkspace work;
        writeFile(work.path("odd.csv"), "Export\n\nEmail;City\nada@acme.example;Bonn\nbad;K\xf6ln\n");
        ImportOptions options;
        options.file = work.path("odd.csv");
        options.mappingText =
            R"({"format": 1, "delimiter": ";", "header": 3, "encoding": "windows-1252",
            "columns": [{"column": "Email", "field": "email"}, {"column": "City", "field": "city"}]})";
        const auto first = importCsv(work.session(), options);
        QCOMPARE(first->rejected, 1);
        std::string rows = *readTextFile(first->errorFile);
        rows.replace(rows.rfind("bad"), 3, "eli@acme.example"); // mended
        writeFile(work.path("mended.csv"), QByteArray::fromStdString(rows));
        options.file = work.path("mended.csv");
        const auto second = importCsv(work.session(), options);
        QCOMPARE(second->created, 1);
        QCOMPARE(cityOf(work, LeadId{2}), std::string("Köln"));
    }

    void progressCountsWhatBecameOfTheRows()
    {
        SmallWorkspace work;
        work.add("ada@acme.example");
        writeFile(work.path("mixed.csv"), "Email,City\nada@acme.example,Bonn\nbad,x\neli@acme.example,\nada@"
                                          "acme.example,Bonn\nz@b.example,\n");
        ImportOptions options;
        options.file = work.path("mixed.csv");
        options.rowsPerTransaction = 4;
        ImportProgress seen;
        QVERIFY(importCsv(work.session(), options, [&](const ImportProgress& now) {
                    seen = now;
                    return true;
                }).ok());
        QCOMPARE(seen.rows, 4);
        QCOMPARE(seen.created, 1);
        QCOMPARE(seen.updated, 1);
        QCOMPARE(seen.duplicate, 1);
        QCOMPARE(seen.rejected, 1);
    }

    void whatIsKnownCanStayAsItIs_data()
    {
        QTest::addColumn<bool>("keepKnown");
        QTest::addColumn<QString>("city");
        QTest::newRow("a known lead is updated") << false << "Bonn";
        QTest::newRow("a known lead is left alone") << true << "Rome";
    }
    void whatIsKnownCanStayAsItIs()
    {
        QFETCH(const bool, keepKnown);
        SmallWorkspace work;
        const LeadId known =
            *addLead(work.session(), {{"email", "ada@acme.example"}, {"city", "Rome"}})->lead;
        writeFile(work.path("again.csv"), "Email,City\nada@acme.example,Bonn\neli@acme.example,Oslo\n");
        ImportOptions options;
        options.file = work.path("again.csv");
        options.keepKnown = keepKnown;
        const auto report = importCsv(work.session(), options);
        QCOMPARE(report->created, 1);
        QCOMPARE(report->updated, keepKnown ? 0 : 1);
        QCOMPARE(report->duplicate, keepKnown ? 1 : 0);
        QTEST(QString::fromStdString(cityOf(work, known)), "city");
        QVERIFY(work.isSound());
    }

    void aMappingIsOfferedForFilesWithItsColumns()
    {
        SmallWorkspace work;
        const std::vector<std::string> columns{"Email", "City"};
        QVERIFY(saveMapping(work.session(), "Zebra", kMapping, columns)->empty());
        QVERIFY(
            saveMapping(work.session(), "Aardvark", kMapping, std::vector<std::string>{"Other"})->empty());
        const auto same = savedMappings(work.session(), std::vector<std::string>{"email ", "CITY"});
        QCOMPARE(same->size(), 2u);
        QCOMPARE(same->front().name, std::string("Zebra"));
        QVERIFY(same->front().isForColumns);
        QVERIFY(!same->back().isForColumns);
        const auto other = savedMappings(work.session(), std::vector<std::string>{"City", "Email"});
        QCOMPARE(other->front().name, std::string("Aardvark"));
        QVERIFY(!other->front().isForColumns);
    }

    void aNameBelongsToOneMapping()
    {
        SmallWorkspace work;
        const std::vector<std::string> columns{"Email"};
        QVERIFY(saveMapping(work.session(), "Fairs", kMapping, columns)->empty());
        QVERIFY(saveMapping(work.session(), " fairs ", kMapping, columns)->empty());
        const auto all = savedMappings(work.session(), columns);
        QCOMPARE(all->size(), 1u);
        QCOMPARE(all->front().name, std::string("fairs"));
        QVERIFY(removeMapping(work.session(), all->front().id));
        QVERIFY(savedMappings(work.session(), columns)->empty());
    }

    void whatIsNoMappingIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("without a name")
            << QByteArray("  ") << QByteArray(kMapping) << QByteArray("mapping.bad_name");
        QTest::newRow("a name longer than anybody reads")
            << QByteArray(int(kLongestMappingName) + 1, 'x') << QByteArray(kMapping)
            << QByteArray("mapping.bad_name");
        QTest::newRow("a document of another format")
            << QByteArray("A") << QByteArray(R"({"format": 7})") << QByteArray("document.newer_format");
    }
    void whatIsNoMappingIsNotKept()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, document);
        SmallWorkspace work;
        const auto problems = saveMapping(work.session(), name.toStdString(), document.toStdString(), {});
        QVERIFY(!problems->empty());
        QTEST(QByteArray::fromStdString(problems->front().code), "code");
        QVERIFY(savedMappings(work.session(), {})->empty());
    }

    void publishedVersionsAreListedAndReadAgain()
    {
        SmallWorkspace work;
        const auto live = playbookOf(work.session(), PlaybookVersion{1});
        QVERIFY(live.ok());
        Json changed = live->document;
        changed["name"] = "Small, changed";
        QVERIFY(publishPlaybook(work.session(), writeJson(changed), "new name")->version);
        const auto all = publishedPlaybooks(work.session());
        QCOMPARE(all->size(), 2u);
        QCOMPARE(all->front().version.value, 2);
        QVERIFY(all->front().isLive && !all->back().isLive);
        QCOMPARE(all->front().note, std::string("new name"));
        QCOMPARE(playbookOf(work.session(), PlaybookVersion{2})->name, std::string("Small, changed"));
        QCOMPARE(playbookOf(work.session(), PlaybookVersion{9}).error().code,
                 std::string("engine.unknown_playbook"));
        const auto rosters = recordedRosters(work.session());
        QCOMPARE(rosters->size(), 1u);
        QVERIFY(rosters->front().isInEffect);
        QCOMPARE(rosterOf(work.session(), rosters->front().version)->reps.size(), 2u);
    }

    void aReviewFindsWhatPublishingWouldRefuseAndWhatWouldChange()
    {
        SmallWorkspace work;
        Json document = playbookOf(work.session(), PlaybookVersion{1})->document;
        QVERIFY(reviewPlaybook(work.session(), writeJson(document))->isUnchanged());
        document["gates"][0]["title"] = "Another";
        const auto sound = reviewPlaybook(work.session(), writeJson(document));
        QVERIFY(!hasErrors(sound->problems));
        QCOMPARE(sound->changes.size(), 1u);
        QCOMPARE(sound->changes.front().element, std::string("/gates/mql/title"));
        document["trees"]["main"]["nodes"]["desk"]["pool"] = "nowhere";
        QVERIFY(hasErrors(reviewPlaybook(work.session(), writeJson(document))->problems));
        const auto broken = reviewPlaybook(work.session(), "{\"format\": 1,");
        QVERIFY(!broken->playbook && hasErrors(broken->problems));
        QCOMPARE(publishedPlaybooks(work.session())->size(), 1u);
    }

    void aReviewOfARosterLooksAtTheLivePlaybook()
    {
        SmallWorkspace work;
        Json document = rosterOf(work.session(), RosterVersion{1})->document;
        QVERIFY(reviewRoster(work.session(), writeJson(document))->isUnchanged());
        document["pools"] = Json::array();
        const auto review = reviewRoster(work.session(), writeJson(document));
        QVERIFY(hasErrors(review->problems)); // the playbook assigns from that pool
        QCOMPARE(review->changes.size(), 1u);
    }

    void textIsWrittenWholeOrNotAtAll()
    {
        SmallWorkspace work;
        QVERIFY(writeTextFile(work.path("a.json"), "first"));
        QVERIFY(writeTextFile(work.path("a.json"), "second"));
        QCOMPARE(*readTextFile(work.path("a.json")), std::string("second"));
        QCOMPARE(writeTextFile(work.path("no/such/folder.json"), "x").error().code,
                 std::string("file.unwritable"));
        QCOMPARE(readTextFile(work.path("")).error().code, std::string("file.not_a_file"));
        QVERIFY(copyFile(work.path("a.json"), work.path("b.json")));
        QCOMPARE(*readTextFile(work.path("b.json")), std::string("second"));
        QVERIFY(copyFile(work.path("a.json"), work.path("a.json")));
        QCOMPARE(*readTextFile(work.path("a.json")), std::string("second"));
    }
};

BATON_TEST(TstImports);
#include "tst_imports.moc"
