// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/presence_commands.h"
#include "tests/core/runtime/action_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

std::string codeOf(const Result<Problems>& result)
{
    return !result ? result.error().code : result->empty() ? std::string() : result->front().code;
}

template <typename T>
std::string errorOf(const Result<T>& result)
{
    return result ? std::string() : result.error().code;
}

} // namespace

/// Who may do what, and who says so.
class TstPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMadeTheWorkspaceMayDoAll()
    {
        ActionWorkspace work;
        for (std::size_t i = 0; i < rightKeys().size(); ++i)
            QVERIFY2(work.session().require(Right(i)), std::string(rightKeys()[i]).c_str());
    }

    void aLoginThatNobodyKnowsMayLookOnly()
    {
        ActionWorkspace work;
        const auto stranger = work.as("stranger");
        QCOMPARE(stranger->person()->roles, std::vector{Role::Viewer});
        for (std::size_t i = 0; i < rightKeys().size(); ++i) {
            const auto may = stranger->require(Right(i));
            QVERIFY2(!may, std::string(rightKeys()[i]).c_str());
            QCOMPARE(may.error().code, std::string("right.missing"));
            QCOMPARE(may.error().args.front(), std::string(rightKeys()[i]));
            QVERIFY(may.error().args.size() > 1);
        }
        QVERIFY(queueListing(*stranger, {}, {}, 10));
    }

    void aWorkspaceWithoutPeopleIsItsOpeners()
    {
        ActionWorkspace work;
        QVERIFY(work.session().connection().execute("DELETE FROM person"));
        const auto first = work.as("first");
        QVERIFY(first->require(Right::ManagePeople) && first->require(Right::RunEngine));
    }

    /// docs/people.md shows this table.
    void aRoleHasItsRights_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("rights");
        QTest::newRow("a manager")
            << "manager"
            << "add_leads import_data work_own_leads work_all_leads add_notes assign_leads "
               "set_own_presence set_presence edit_roster publish_playbook manage_people "
               "undo_others share_views";
        QTest::newRow("an SDR lead")
            << "sdr_lead"
            << "add_leads import_data work_own_leads work_all_leads add_notes assign_leads "
               "set_own_presence set_presence share_views";
        QTest::newRow("a rep") << "rep"
                               << "add_leads work_own_leads set_own_presence";
        QTest::newRow("a marketing reviewer") << "reviewer"
                                              << "add_leads import_data add_notes share_views";
        QTest::newRow("a viewer") << "viewer" << QString();
        QTest::newRow("an engine") << "engine"
                                   << "run_engine";
    }
    void aRoleHasItsRights()
    {
        QFETCH(QString, role);
        QFETCH(QString, rights);
        const Role parsed = *parseRole(role.toStdString());
        QStringList has;
        for (std::size_t i = 0; i < rightKeys().size(); ++i) {
            if (hasRight(parsed, Right(i)))
                has.append(QString::fromStdString(std::string(rightKeys()[i])));
        }
        QCOMPARE(has.join(u' '), rights);
    }

    void everyCommandAsksForItsRight_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"add a lead", "add an activity", "import", "undo an import", "publish", "roster", "presence",
              "run", "people", "assign", "contact", "note", "undo"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void everyCommandAsksForItsRight()
    {
        QFETCH(QString, command);
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        const ActionReport done = work.perform({lead}, action::SetStage{Stage::Sql});
        const auto viewer = work.as("stranger");
        Session& session = *viewer;
        const std::vector leads{lead};
        const auto ask = [&]() -> std::string {
            if (command == "add a lead")
                return errorOf(addLead(session, {{"email", "b@two.example"}}));
            if (command == "add an activity")
                return errorOf(addActivity(session, "a@one.example", "call", {}, {}));
            if (command == "import")
                return errorOf(importCsv(session, {}));
            if (command == "undo an import")
                return errorOf(undoImport(session, ImportId{1}));
            if (command == "publish")
                return errorOf(publishPlaybook(session, "{}", ""));
            if (command == "roster")
                return errorOf(importRoster(session, "{}", {}));
            if (command == "presence")
                return errorOf(setPresence(session, "dana", Presence::Paused, {}));
            if (command == "run")
                return errorOf(Engine(session).runUntilIdle(work.clock.now()));
            if (command == "people")
                return errorOf(addPerson(session, {{}, "x", "X", {Role::Manager}}));
            if (command == "assign")
                return errorOf(performAction(session, leads, action::Assign{rep("eli"), {}, false}));
            if (command == "contact")
                return errorOf(performAction(session, leads, action::MarkContacted{"call", {}, {}}));
            if (command == "note")
                return errorOf(performAction(session, leads, action::AddNote{"x"}));
            return errorOf(undoAction(session, *done.id));
        };
        QCOMPARE(ask(), std::string("right.missing"));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void aRepWorksOnOwnLeadsOnly()
    {
        ActionWorkspace work;
        const LeadId danas = work.owned("a@one.example");
        const LeadId elis = work.owned("b@two.example");
        work.addPerson("dcole", {Role::Rep}, "dana");
        const auto dana = work.as("dcole");
        const std::vector both{danas, elis};
        const auto report = performAction(*dana, both, action::MarkContacted{"call", {}, {}});
        QCOMPARE(report->leads, 1);
        QCOMPARE(report->refused.size(), std::size_t(1));
        QCOMPARE(report->refused[0].lead, elis);
        QCOMPARE(report->refused[0].problem.code, std::string("lead.not_yours"));
        QCOMPARE(errorOf(performAction(*dana, both, action::Assign{rep("eli"), {}, false})),
                 std::string("right.missing"));
        // What was one's own doing can be taken back; what others did cannot.
        QCOMPARE(undoAction(*dana, *report->id)->leads, 1);
        const ActionReport byManager = work.perform({danas}, action::SetStage{Stage::Sql});
        QCOMPARE(errorOf(undoAction(*dana, *byManager.id)), std::string("right.missing"));
        QVERIFY(setPresence(*dana, "dana", Presence::Paused, {})->empty());
        QCOMPARE(errorOf(setPresence(*dana, "eli", Presence::Paused, {})), std::string("right.missing"));
    }

    void aManagerUndoesWhatOthersDid()
    {
        ActionWorkspace work;
        const LeadId lead = work.owned("a@one.example");
        work.addPerson("dcole", {Role::Rep}, "dana");
        const auto dana = work.as("dcole");
        const auto report = performAction(*dana, std::vector{lead}, action::Reject{"spam", ""});
        QCOMPARE(undoAction(work.session(), *report->id)->leads, 1);
        QCOMPARE(work.owner(lead), std::string("dana"));
        QCOMPARE(QString::fromStdString(work.violations()), QString());
    }

    void peopleAreChecked_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("rep");
        QTest::addColumn<QString>("code");
        QTest::newRow("there already") << "tester"
                                       << "T"
                                       << "rep" << QString() << "person.exists";
        QTest::newRow("without a login") << " "
                                         << "T"
                                         << "rep" << QString() << "person.bad_login";
        QTest::newRow("as the engine") << "engine"
                                       << "T"
                                       << "rep" << QString() << "person.bad_login";
        QTest::newRow("without a name") << "x"
                                        << ""
                                        << "rep" << QString() << "person.bad_name";
        QTest::newRow("without a role") << "x"
                                        << "X" << QString() << QString() << "person.no_role";
        QTest::newRow("of a rep whom nobody knows") << "x"
                                                    << "X"
                                                    << "rep"
                                                    << "zoe"
                                                    << "rep.unknown";
        QTest::newRow("of a rep who is somebody else") << "x"
                                                       << "X"
                                                       << "rep"
                                                       << "dana"
                                                       << "person.rep_taken";
    }
    void peopleAreChecked()
    {
        QFETCH(QString, login);
        QFETCH(QString, name);
        QFETCH(QString, role);
        QFETCH(QString, rep);
        QFETCH(QString, code);
        ActionWorkspace work;
        work.addPerson("dcole", {Role::Rep}, "dana");
        Person person{{}, login.toStdString(), name.toStdString(), {}};
        if (!role.isEmpty())
            person.roles = {*parseRole(role.toStdString())};
        person.rep = RepId::make(rep.toStdString());
        QCOMPARE(QString::fromStdString(codeOf(addPerson(work.session(), person))), code);
        QCOMPARE(listPeople(work.session())->size(), std::size_t(2));
    }

    void aManagerIsAlwaysLeft()
    {
        ActionWorkspace work;
        PersonChange leaves;
        leaves.isActive = false;
        PersonChange demoted;
        demoted.roles = std::vector{Role::Rep};
        QCOMPARE(codeOf(changePerson(work.session(), "tester", leaves)), std::string("person.last_manager"));
        QCOMPARE(codeOf(changePerson(work.session(), "tester", demoted)), std::string("person.last_manager"));
        work.addPerson("boss", {Role::Manager});
        QCOMPARE(codeOf(changePerson(work.session(), "tester", leaves)), std::string());
        QCOMPARE(errorOf(work.session().require(Right::AddLeads)), std::string("right.missing")); // at once
        QCOMPARE(codeOf(changePerson(*work.as("boss"), "nobody", leaves)), std::string("person.unknown"));
        const auto history = *peopleHistory(work.session(), 10);
        QCOMPARE(history.size(), std::size_t(2));
        QCOMPARE(history[0].login, std::string("tester"));
        QVERIFY(history[0].change.find("\"active\":false") != std::string::npos);
    }
};

BATON_TEST(TstPeople);
#include "tst_people.moc"
