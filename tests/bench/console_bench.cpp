// SPDX-License-Identifier: GPL-3.0-or-later
// What the console costs: console_bench start|lists|arrivals WORKSPACE [SECONDS]. One line of JSON. See
// README.md; console_against_floors.py runs it beside the floors.
#include "core/base/clock.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/session.h"
#include "tests/bench/event_watch.h"
#include "ui/common/theme.h"
#include "ui/queue/lead_feed.h"
#include "ui/queue/lead_table.h"
#include "ui/queue/lead_table_model.h"
#include "ui/queue/queue_page.h"
#include "ui/shell/console_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <thread>
#include <unordered_map>

namespace baton {

namespace {

constexpr int kRuns = 5;
constexpr int kJumps = 200;
constexpr int kPatienceMs = 60'000;
constexpr int kLeadsPerSecond = 50;

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double now()
{
    return milliseconds(CLOCK_MONOTONIC);
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

double at(std::vector<double> values, double quantile)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(double(values.size()) * quantile))];
}

[[noreturn]] void giveUp(const char* what)
{
    std::fprintf(stderr, "console_bench: %s\n", what);
    std::_Exit(1);
}

template <typename Done>
void waitFor(Done done, const char* what)
{
    QTimer look;
    look.start(1);
    for (const double end = now() + kPatienceMs; !done();) {
        if (now() > end)
            giveUp(what);
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void rest(int ms)
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    timer.start(ms);
    loop.exec();
}

/// The window as `baton` opens it, with settings of its own.
class Console {
public:
    explicit Console(const QString& workspace)
        : m_settings(m_folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat),
          m_window(m_settings, m_clock, Actor::currentUser())
    {
        m_window.openWorkspace(workspace, MainWindow::Opening::Existing);
        m_window.show();
        waitFor([&] { return (m_page = m_window.findChild<QueuePage*>()) != nullptr; }, "no queue appears");
        m_table = m_page->findChild<LeadTable*>();
        m_model = m_page->findChild<LeadTableModel*>();
        waitFor([&] { return m_model->rowCount() > 0 && m_table->isLoaded(); }, "no leads appear");
        table().viewport()->repaint();
        shown = now();
        waitFor([&] { return page()->isSettled(); }, "the queue does not come to rest");
    }

    QueuePage* page() { return m_page; }
    LeadFeed& feed() { return *m_page->findChild<LeadFeed*>(); }
    LeadTable& table() { return *m_table; }
    LeadTableModel& model() { return *m_model; }

    struct Waited {
        double page = 0;  ///< until the page of rows in view is painted
        double whole = 0; ///< until the whole order is known, too
    };
    /// Shows another view of the queue, as a saved one is shown.
    Waited show(const QString& query)
    {
        QSettings state(m_folder.filePath(QStringLiteral("view.ini")), QSettings::IniFormat);
        state.setValue(QStringLiteral("view"), QStringLiteral(R"({"format":1,"columns":[],%1})").arg(query));
        QObject here;
        bool isFirstThere = false;
        bool isWhole = false;
        QObject::connect(&feed(), &LeadFeed::firstRead, &here, [&] { isFirstThere = true; });
        QObject::connect(&feed(), &LeadFeed::orderRead, &here, [&] { isFirstThere = isWhole = true; });
        QObject::connect(&feed(), &LeadFeed::failed, &here, [] { giveUp("a query is refused"); });
        const double began = now();
        page()->restoreState(state);
        Waited waited;
        waitFor([&] { return isFirstThere && table().isLoaded(); }, "no page appears");
        table().viewport()->repaint();
        waited.page = now() - began;
        waitFor([&] { return isWhole && table().isLoaded(); }, "no order appears");
        waited.whole = now() - began;
        return waited;
    }

    double shown = 0;

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    QSettings m_settings;
    MainWindow m_window;
    QueuePage* m_page = nullptr;
    LeadTable* m_table = nullptr;
    LeadTableModel* m_model = nullptr;
};

struct ListCase {
    const char* name;
    const char* query;
};

const ListCase kLists[] = {
    {"open, newest first", R"("scope":"open","sort":{"by":"lead.received","descending":true})"},
    {"open by company", R"("scope":"open","sort":{"by":"company","descending":false})"},
    {"open by score", R"("scope":"open","sort":{"by":"score","descending":true})"},
    {"open of a country", R"("scope":"open","sort":{"by":"lead.received","descending":true},)"
                          R"("filter":{"field":"country","op":"is","value":"DE"})"},
    {"open with words",
     R"("scope":"open","search":"anders","sort":{"by":"lead.received","descending":true})"},
    {"all, newest first", R"("scope":"all","sort":{"by":"lead.received","descending":true})"},
    {"all by company", R"("scope":"all","sort":{"by":"company","descending":false})"},
    {"all by score", R"("scope":"all","sort":{"by":"score","descending":true})"},
    {"all of a country", R"("scope":"all","sort":{"by":"lead.received","descending":true},)"
                         R"("filter":{"field":"country","op":"is","value":"DE"})"},
    {"all with words", R"("scope":"all","search":"anders","sort":{"by":"lead.received","descending":true})"},
};

QJsonObject measureLists(Console& console)
{
    QJsonObject answer;
    for (const ListCase& list : kLists) {
        std::vector<double> page;
        std::vector<double> whole;
        for (int run = 0; run < kRuns; ++run) {
            (void)console.show(QStringLiteral(R"("scope":"mine","sort":{"by":"lead.received"})"));
            const Console::Waited waited = console.show(QLatin1StringView(list.query));
            page.push_back(waited.page);
            whole.push_back(waited.whole);
        }
        answer[QLatin1StringView(list.name)] = QJsonObject{
            {"page", at(page, 0.5)}, {"whole", at(whole, 0.5)}, {"leads", console.model().rowCount()}};
    }
    return answer;
}

/// Jumps over all leads: what one frame takes, and what it takes until the rows are there.
QJsonObject measureJumps(Console& console)
{
    (void)console.show(QLatin1StringView(kLists[5].query));
    QScrollBar* const bar = console.table().verticalScrollBar();
    std::vector<double> frame;
    std::vector<double> rows;
    for (int jump = 1; jump <= kJumps; ++jump) {
        const double began = now();
        bar->setValue(int(qint64(bar->maximum()) * jump / kJumps));
        console.table().viewport()->repaint();
        frame.push_back(now() - began);
        waitFor([&] { return console.table().isLoaded(); }, "no rows appear");
        console.table().viewport()->repaint();
        rows.push_back(now() - began);
    }
    return {{"frame p50", at(frame, 0.5)},
            {"frame p95", at(frame, 0.95)},
            {"frame max", at(frame, 1)},
            {"rows p50", at(rows, 0.5)},
            {"rows p95", at(rows, 0.95)}};
}

/// Leads that another program takes in: tells when each was committed, and which it is.
int feed(const QString& workspace, int seconds, int perSecond)
{
    const SystemClock clock;
    const auto session = Session::open(workspace.toStdString(), clock, Actor::currentUser());
    if (!session)
        giveUp(session.error().code.c_str());
    const double began = now();
    for (int lead = 0; lead < seconds * perSecond; ++lead) {
        const double due = began + 1e3 * lead / perSecond;
        if (due > now())
            std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(due - now()));
        const std::string number = std::to_string(std::int64_t(began)) + "-" + std::to_string(lead);
        const auto added = addLead(**session, {{"email", "arrival-" + number + "@arrivals.example"},
                                               {"last_name", "Arrival " + number},
                                               {"company", "Arrivals"}});
        if (!added || !added->lead)
            giveUp(added ? "a lead is refused" : added.error().code.c_str());
        std::printf("%lld %.3f\n", static_cast<long long>(added->lead->value), now());
        std::fflush(stdout);
    }
    return 0;
}

/// Follows what feed() does in a process of its own.
class Arrivals {
public:
    Arrivals(Console& console, const QString& workspace, int seconds, int perSecond) : m_console(console)
    {
        QObject::connect(&console.model(), &LeadTableModel::followed, &m_context, [this] { look(); });
        QObject::connect(&m_feeder, &QProcess::readyReadStandardOutput, &m_context, [this] { read(); });
        m_feeder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_feeder.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("feed"), workspace, QString::number(seconds), QString::number(perSecond)});
    }
    void wait()
    {
        QEventLoop loop;
        QObject::connect(&m_feeder, &QProcess::finished, &loop, &QEventLoop::quit);
        if (m_feeder.state() != QProcess::NotRunning)
            loop.exec();
        if (m_feeder.exitCode() != 0)
            giveUp("leads cannot be taken in");
        read();
        waitFor(
            [this] {
                look();
                return m_committed.empty();
            },
            "leads do not appear");
    }
    const std::vector<double>& latencies() const { return m_latencies; }

private:
    void read()
    {
        while (m_feeder.canReadLine()) {
            const QList<QByteArray> parts = m_feeder.readLine().simplified().split(' ');
            m_committed[parts.value(0).toLongLong()] = parts.value(1).toDouble();
        }
    }
    /// New leads are among the first, because the order is by arrival.
    void look()
    {
        read();
        const auto& leads = m_console.model().leads();
        const double seen = now();
        for (std::size_t row = 0; row < std::min<std::size_t>(leads.size(), 500); ++row) {
            const auto found = m_committed.find(leads[row].value);
            if (found == m_committed.end())
                continue;
            m_latencies.push_back(seen - found->second);
            m_committed.erase(found);
        }
    }

    Console& m_console;
    QObject m_context;
    QProcess m_feeder;
    std::unordered_map<qint64, double> m_committed; ///< when, of those not seen yet
    std::vector<double> m_latencies;
};

QJsonObject measureArrivals(Console& console, EventWatch& watch, const QString& workspace, int seconds)
{
    (void)console.show(QLatin1StringView(kLists[5].query));
    LeadTable& table = console.table();
    table.scrollToRow(console.model().rowCount() / 2);
    waitFor([&] { return table.isLoaded(); }, "no rows appear");
    const int chosenRow = table.topRow() + 3;
    const LeadId chosen = console.model().leadAt(chosenRow);
    const LeadId top = console.model().leadAt(table.topRow());
    table.selectRow(chosenRow);
    const int y = table.visualRect(table.currentIndex()).y();
    const int rowsBefore = console.model().rowCount();

    watch.begin();
    const double began = now();
    const double cpuBefore = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    Arrivals arrivals(console, workspace, seconds, kLeadsPerSecond);
    arrivals.wait();
    const double share = (milliseconds(CLOCK_THREAD_CPUTIME_ID) - cpuBefore) / (now() - began);
    watch.end();

    const int moved = table.visualRect(table.currentIndex()).y() - y;
    const bool sameLeads = table.currentLead() == chosen && table.selectedLeads() == std::vector{chosen} &&
                           console.model().leadAt(table.topRow()) == top;
    return {{"arrived", console.model().rowCount() - rowsBefore},
            {"same leads", sameLeads},
            {"pixels moved", moved},
            {"frames", int(watch.frames().size())},
            {"frame p95", at(watch.frames(), 0.95)},
            {"frame max", at(watch.frames(), 1)},
            {"longest event", at(watch.events(), 1)},
            {"GUI thread share", share},
            {"seen p50", at(arrivals.latencies(), 0.5)},
            {"seen p95", at(arrivals.latencies(), 0.95)}};
}

double measureIdle(int seconds)
{
    rest(5000); // what was begun is done
    const double began = now();
    const double cpuBefore = milliseconds(CLOCK_PROCESS_CPUTIME_ID);
    rest(seconds * 1000);
    return (milliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpuBefore) / (now() - began);
}

QJsonObject run(const QString& what, const QString& workspace, int seconds, EventWatch& watch)
{
    // Of the start of the process, as the floors take it: nanoseconds of CLOCK_MONOTONIC.
    const double began = qEnvironmentVariableIsSet("T0") ? qgetenv("T0").toDouble() / 1e6 : now();
    Console console(workspace);
    QJsonObject answer{{"start", console.shown - began},
                       {"settled", now() - began},
                       {"leads", console.model().rowCount()},
                       {"MB", residentMegabytes()}};
    if (what == QLatin1StringView("lists")) {
        answer["lists"] = measureLists(console);
        answer["jumps"] = measureJumps(console);
    }
    if (what == QLatin1StringView("arrivals")) {
        answer["arrivals"] = measureArrivals(console, watch, workspace, seconds);
        answer["idle share"] = measureIdle(seconds);
    }
    answer["MB at the end"] = residentMegabytes();
    return answer;
}

} // namespace

} // namespace baton

int main(int argc, char** argv)
{
    using namespace baton;
    EventWatch application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("baton"));
    const QStringList arguments = QApplication::arguments();
    const QString what = arguments.value(1);
    const int seconds = arguments.value(3, QStringLiteral("60")).toInt();
    const bool isKnown = what == QLatin1StringView("start") || what == QLatin1StringView("lists") ||
                         what == QLatin1StringView("arrivals") || what == QLatin1StringView("feed");
    if (!isKnown || arguments.size() < 3 || seconds < 1) {
        std::fprintf(stderr, "usage: %s start|lists|arrivals WORKSPACE [SECONDS]\n", argv[0]);
        return 2;
    }
    if (what == QLatin1StringView("feed"))
        return feed(arguments[2], seconds, arguments.value(4).toInt());
    const QJsonObject answer = run(what, arguments[2], seconds, application);
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}
