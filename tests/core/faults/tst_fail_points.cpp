// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_actions.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/publishing.h"
#include "core/storage/fail_point.h"
#include "core/storage/repositories.h"
#include "tests/core/faults/workbench.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <set>

using namespace baton;
using namespace baton::test;

namespace {

/// Something a person or a timer asks for, that may be stopped anywhere.
struct Task {
    const char* name;
    std::function<void(Workbench&)> prepare;
    std::function<Result<void>(Workbench&)> act;
    std::function<void(Workbench&)> goOn; ///< after it was stopped: to the end that it has undisturbed
};

template <typename T>
Result<void> outcome(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Result<void> publish(Workbench& bench)
{
    std::string text = Workbench::playbook();
    text.replace(text.find("\"ge\", \"value\": 30"), 17, "\"ge\", \"value\": 45");
    return outcome(publishPlaybook(bench.session(), text, "stricter"));
}

Result<void> recordRoster(Workbench& bench)
{
    std::string text = Workbench::roster();
    text.replace(text.find("{\"open\": 2}"), 11, "{\"open\": 4}");
    return outcome(importRoster(bench.session(), text, {}));
}

Result<void> undo(Workbench& bench)
{
    return outcome(undoImport(bench.session(), ImportId{1}));
}

Result<void> addByHand(Workbench& bench)
{
    BATON_TRY(outcome(addLead(bench.session(), {{"external_id", "L3"}, {"employees", "900"}})));
    return outcome(addActivity(bench.session(), "L3", "form_submission", monday(), {}));
}

Result<void> create(Workbench& bench)
{
    return outcome(Session::create(bench.file("new.baton"), bench.clock(), Actor{"tester"}));
}

Result<void> backUp(Workbench& bench)
{
    return backupWorkspace(bench.path(), bench.file("copy.baton"));
}

/// Every lead there is, to one rep.
Result<void> assignByHand(Workbench& bench)
{
    std::vector<LeadId> leads;
    for (std::int64_t id = 1; id <= taken(bench.session().repositories().leads.count()); ++id)
        leads.push_back({id});
    return outcome(performAction(bench.session(), leads, action::Assign{*RepId::make("dana"), {}, false}));
}

Result<void> undoByHand(Workbench& bench)
{
    return outcome(undoAction(bench.session(), ActionId{1}));
}

void import(Workbench& bench)
{
    (void)taken(bench.import());
}

void importAndRunOnce(Workbench& bench)
{
    import(bench);
    (void)taken(Engine(bench.session()).runBatch(monday(), 12));
}

void orFail(const Result<void>& result)
{
    if (!result)
        qFatal("%s", words(result.error()).c_str());
}

void importRunAndAssign(Workbench& bench)
{
    importAndRunOnce(bench);
    orFail(assignByHand(bench));
}

const std::vector<Task>& tasks()
{
    static const auto finish = [](Workbench& bench) { bench.finish(); };
    static const std::vector<Task> all{
        {"import", [](Workbench&) {}, [](Workbench& bench) { return outcome(bench.import()); }, finish},
        {"import and route", [](Workbench&) {},
         [](Workbench& bench) { return outcome(bench.import(false, Workbench::Routing::OnImport)); },
         [](Workbench& bench) { bench.finish(Workbench::Routing::OnImport); }},
        {"run", import, [](Workbench& bench) { return outcome(bench.run()); }, finish},
        {"undo", importAndRunOnce, undo,
         [](Workbench& bench) {
             if (const auto undone = undo(bench); !undone && undone.error().code != "import.already_undone")
                 qFatal("%s", words(undone.error()).c_str());
         }},
        {"publish", importAndRunOnce, publish,
         [](Workbench& bench) {
             orFail(publish(bench));
             (void)taken(bench.run());
         }},
        {"roster", importAndRunOnce, recordRoster,
         [](Workbench& bench) {
             orFail(recordRoster(bench));
             (void)taken(bench.run());
         }},
        {"by hand", importAndRunOnce, addByHand,
         [](Workbench& bench) {
             orFail(addByHand(bench));
             (void)taken(bench.run());
         }},
        {"assign by hand", importAndRunOnce, assignByHand,
         [](Workbench& bench) {
             if (taken(recentActions(bench.session(), 1)).empty())
                 orFail(assignByHand(bench));
             (void)taken(bench.run());
         }},
        {"undo by hand", importRunAndAssign, undoByHand,
         [](Workbench& bench) {
             if (const auto undone = undoByHand(bench); !undone && undone.error().code != "action.undone")
                 qFatal("%s", words(undone.error()).c_str());
             (void)taken(bench.run());
         }},
        {"create", [](Workbench&) {}, create,
         [](Workbench& bench) {
             const auto made = create(bench);
             if (!made && made.error().code != "storage.exists")
                 qFatal("%s", words(made.error()).c_str());
             (void)taken(Session::open(bench.file("new.baton"), bench.clock(), Actor{"tester"}));
         }},
        {"back up", import, backUp,
         [](Workbench& bench) {
             const auto made = backUp(bench);
             if (!made && made.error().code != "storage.exists")
                 qFatal("%s", words(made.error()).c_str());
             (void)taken(Session::open(bench.file("copy.baton"), bench.clock(), Actor{"tester"}));
         }},
    };
    return all;
}

std::string undisturbed(const Task& task, Workbench& prepared)
{
    Workbench bench(prepared);
    task.goOn(bench);
    return bench.told();
}

/// Runs the task in a process that a fail point kills; true if it was reached.
bool killed(Workbench& bench, const Task& task, const std::string& order)
{
    bench.close(); // a connection must not be carried over into a child
    const pid_t child = ::fork();
    if (child == 0) {
        failpoint::arm(order);
        bench.reopen();
        ::_exit(task.act(bench).ok() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    bench.reopen();
    if (!WIFSIGNALED(status) && WEXITSTATUS(status) != 0)
        qFatal("%s failed by itself", task.name);
    return WIFSIGNALED(status);
}

/// Runs the task with a fail point that gives an Error; true if it was reached.
bool failed(Workbench& bench, const Task& task, const std::string& order)
{
    failpoint::arm(order);
    const auto result = task.act(bench);
    failpoint::arm("");
    if (!result && result.error().code != "storage.fail_point")
        qFatal("%s: %s", order.c_str(), words(result.error()).c_str());
    return !result;
}

} // namespace

/// Every task stopped at every fail point on its way, by kill -9 and by an Error: gone on with, it ends as if
/// nothing had happened.
class TstFailPoints : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifndef BATON_FAIL_POINTS
        QSKIP("built without fail points");
#endif
    }

    void aStoppedTaskGoesOn_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<bool>("byKill");
        for (int i = 0; i < int(tasks().size()); ++i) {
            QTest::addRow("%s, killed", tasks()[std::size_t(i)].name) << i << true;
            QTest::addRow("%s, given an Error", tasks()[std::size_t(i)].name) << i << false;
        }
    }
    void aStoppedTaskGoesOn()
    {
        QFETCH(int, task);
        QFETCH(bool, byKill);
        const Task& stopped = tasks()[std::size_t(task)];
        Workbench prepared;
        stopped.prepare(prepared);
        const std::string expected = undisturbed(stopped, prepared);
        for (const std::string_view point : failpoint::kAll) {
            for (int nth = 1;; nth = fullCount(nth < 2 ? 2 : nth * 15, nth + 1)) {
                const std::string order =
                    std::string(point) + (byKill ? ":kill:" : ":error:") + std::to_string(nth);
                Workbench bench(prepared);
                if (!(byKill ? killed(bench, stopped, order) : failed(bench, stopped, order)))
                    break;
                m_reached.insert(point);
                ++m_stops;
                QVERIFY2(bench.violations().empty(), (order + "\n" + bench.violations()).c_str());
                stopped.goOn(bench);
                QVERIFY2(bench.violations().empty(), (order + "\n" + bench.violations()).c_str());
                const std::string different = difference(bench.told(), expected);
                QVERIFY2(different.empty(), (order + '\n').append(different).c_str());
            }
        }
    }

    void everyFailPointWasReached()
    {
        for (const std::string_view point : failpoint::kAll)
            QVERIFY2(m_reached.contains(point), std::string(point).c_str());
        qInfo("%d stops", m_stops);
    }

private:
    std::set<std::string_view> m_reached;
    int m_stops = 0;
};

BATON_TEST(TstFailPoints);
#include "tst_fail_points.moc"
