// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/lint.h"
#include "core/runtime/explanation.h"
#include "core/runtime/sample.h"
#include "core/runtime/sample_documents.h"
#include "core/runtime/sample_stories.h"
#include "core/runtime/score_report.h"
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "core/storage/verify.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

namespace baton {

namespace {

using namespace std::chrono_literals;

/// A workspace in a folder of its own.
struct Made {
    explicit Made(std::string_view now) : clock(now) {}

    Session& open()
    {
        auto created = Session::create(folder.filePath("sample.db").toStdString(), clock, Actor{"tester"});
        if (!created)
            qFatal("%s", created.error().code.c_str());
        session = std::move(*created);
        return *session;
    }

    QTemporaryDir folder;
    test::FixedClock clock;
    std::unique_ptr<Session> session;
};

SampleReport create(Session& session, std::int64_t leads, std::uint64_t seed = 1)
{
    const auto report = createSample(session, {.seed = seed, .leads = leads});
    if (!report)
        qFatal("%s", report.error().code.c_str());
    return *report;
}

template <typename Visit>
void eachLead(Session& session, Visit visit)
{
    LeadId after;
    for (;;) {
        const auto page = session.repositories().leads.page({}, after, 500);
        QVERIFY(page.ok());
        if (page->empty())
            return;
        for (const LeadRow& row : *page)
            visit(row);
        after = page->back().lead.id;
    }
}

/// Everything about a workspace that a person can see.
std::string told(Session& session)
{
    std::string text;
    const auto add = [&](std::string_view part) {
        text += part;
        text += '\n';
    };
    eachLead(session, [&](const LeadRow& row) {
        add(std::to_string(row.lead.id.value) + row.lead.externalId + formatInstant(row.lead.receivedAt));
        add(std::string(leadStateKey(row.state)) + row.disposition + row.grade);
        for (const auto& [field, value] : row.lead.values) {
            add(field);
            if (const auto* const string = std::get_if<std::string>(&value))
                add(*string);
        }
        const auto activities = session.repositories().activities.ofLead(row.lead.id);
        for (const Activity& activity : *activities)
            add(activity.kind + formatInstant(activity.at));
        const auto decisions = session.repositories().decisions.ofLead(row.lead.id);
        for (const DecisionRow& decision : *decisions)
            add(formatInstant(decision.at) + decision.trace);
    });
    return text;
}

LeadRow story(Session& session, std::string_view externalId)
{
    const auto row = session.repositories().leads.findByExternalId(externalId);
    if (!row || !*row)
        qFatal("the lead of a story is missing");
    return **row;
}

/// The step of a decision at a node; empty if it did not come there.
std::string portAt(const Trace& trace, std::string_view node)
{
    for (const Trace::Walk& walk : trace.walks) {
        for (const Trace::Step& step : walk.path) {
            if (step.node == node)
                return step.port;
        }
    }
    return {};
}

} // namespace

class TstSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsAreClean()
    {
        Problems problems;
        const auto playbook = parsePlaybook(samplePlaybookText(), problems);
        const JsonDocument document = parseJson(sampleRosterText(*parseInstant("2026-03-11T16:00:00Z")));
        QVERIFY(document.ok());
        const auto roster = parseRoster(document.root, problems);
        QVERIFY(playbook && roster);
        const Problems found = lintPlaybook(*playbook, *roster);
        problems.insert(problems.end(), found.begin(), found.end());
        for (const Problem& problem : problems)
            qWarning("%s %s", problem.code.c_str(), problem.location.c_str());
        QVERIFY(problems.empty());
        QVERIFY(roster->reps.size() >= 14);
        std::set<std::string> zones;
        for (const Rep& rep : roster->reps)
            zones.insert(rep.zone.id());
        QVERIFY(zones.size() >= 4);
    }

    void workdaysAreNoHolidays_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("back");
        QTest::addColumn<QString>("day");
        QTest::newRow("a Tuesday stays") << "2026-03-11T16:00:00Z" << 8 << "2026-03-03";
        QTest::newRow("a Sunday is the Friday before") << "2026-03-09T16:00:00Z" << 8 << "2026-02-27";
        QTest::newRow("Thanksgiving and the day after are the Wednesday")
            << "2026-12-05T16:00:00Z" << 8 << "2026-11-25";
    }
    void workdaysAreNoHolidays()
    {
        QFETCH(QString, now);
        QFETCH(int, back);
        QFETCH(QString, day);
        QCOMPARE(formatDay(sampleWorkday(*parseInstant(now.toStdString()), back)), day.toStdString());
    }

    void stories_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("on a working day") << "2026-03-11T16:00:00Z";
        QTest::newRow("on a Sunday night") << "2026-06-14T23:30:00Z";
        QTest::newRow("on the first day of the year") << "2027-01-01T09:00:00Z";
        QTest::newRow("just after Thanksgiving") << "2026-12-01T14:00:00Z";
    }
    void stories()
    {
        QFETCH(QString, now);
        Made made(now.toStdString());
        Session& session = made.open();
        create(session, kFewestSampleLeads);
        tellHulu(session);
        tellNortheast(session);
        tellNudge(session);
    }

    void looksLikeNinetyDaysOfUse()
    {
        const int count = test::fullCount(500, 2400);
        Made made("2026-03-11T16:00:00Z");
        Session& session = made.open();
        const SampleReport report = create(session, count);
        QCOMPARE(report.leads, std::int64_t(count));
        QCOMPARE(*session.repositories().leads.count(), std::int64_t(count));
        QVERIFY(report.due >= 40);
        QVERIFY(report.due < 60);
        QVERIFY(report.assigned > count / 4);
        QVERIFY(report.assigned < count * 3 / 4);
        QVERIFY(report.activities > 4 * count);
        checkPromises(session);
        checkDecidedInTime(session);
        checkScoresTell(session);
    }

    void isTheSameForTheSameSeedAndClock()
    {
        Made first("2026-05-06T08:00:00Z");
        Made second("2026-05-06T08:00:00Z");
        Made other("2026-05-06T08:00:00Z");
        create(first.open(), 150, 7);
        create(second.open(), 150, 7);
        create(other.open(), 150, 8);
        const std::string text = told(*first.session);
        QVERIFY(text.size() > 100'000);
        QVERIFY(text == told(*second.session));
        QVERIFY(text != told(*other.session));
    }

    void largeSamplesOnlyArrive()
    {
        Made made("2026-03-11T16:00:00Z");
        Session& session = made.open();
        std::int64_t heard = 0;
        const auto report =
            createSample(session, {.seed = 1, .leads = kMostSampleHistory + 1}, [&](std::int64_t leads) {
                heard = leads;
                return leads < 5000;
            });
        QVERIFY(report.ok());
        QCOMPARE(heard, std::int64_t(5003));
        QCOMPARE(report->leads, heard);
        QVERIFY(report->due >= 5000);
        tellNudge(session);
        checkPromises(session);
    }

    void refusesWhatIsNotEmpty()
    {
        Made made("2026-03-11T16:00:00Z");
        Session& session = made.open();
        QCOMPARE(createSample(session, {.leads = 99}).error(), (Error{"sample.too_few", {"100"}}));
        create(session, 100);
        QCOMPARE(createSample(session, {.leads = 100}).error(), Error{"sample.not_empty"});
    }

private:
    /// The declared country decides; the domain in Singapore would have, had the lead said so.
    static void tellHulu(Session& session)
    {
        const LeadRow row = story(session, sample_story::hulu);
        const auto decision = latestDecision(session, row.lead.id);
        QVERIFY(decision.ok() && *decision);
        const Trace& trace = (*decision)->trace;
        const Value* const domain = trace.facts.find("country_from_domain");
        QVERIFY(domain && *domain == Value(std::string("SG")));
        QCOMPARE(portAt(trace, "declared"), std::string("amer"));
        QVERIFY(row.lead.owner.has_value());
        const auto open = session.repositories().assignments.openOf(row.lead.id);
        QVERIFY(open.ok() && *open);
        QCOMPARE((*open)->pool, PoolId::make("west"));

        const WhyNot answer = whyNot(*(*decision)->snapshot, trace, *RepId::make("mei-tanaka-lim"));
        QCOMPARE(answer.kind, WhyNot::Kind::NotReached);
        const WhyNot::Missed& missed = answer.missed.front();
        QCOMPARE(missed.pool, std::string("apac"));
        QCOMPARE(missed.turnNode, std::string("declared"));
        QCOMPARE(missed.portTaken, std::string("amer"));
        QCOMPARE(missed.portNeeded, std::string("apac"));
        QVERIFY(!missed.condition.empty());
    }

    static void tellNortheast(Session& session)
    {
        const LeadRow row = story(session, sample_story::northeast);
        const auto decision = latestDecision(session, row.lead.id);
        QVERIFY(decision.ok() && *decision);
        const Trace& trace = (*decision)->trace;
        QCOMPARE(portAt(trace, "region"), std::string("northeast"));
        QCOMPARE(portAt(trace, "to_northeast"), std::string("nobody"));
        QCOMPARE(portAt(trace, "to_midwest"), std::string("assigned"));
        const Roster& roster = (*decision)->snapshot->roster();
        for (const PoolMember& member : roster.pool(*PoolId::make("northeast"))->members)
            QVERIFY(!calendarOf(roster, *roster.rep(member.rep)).isWorking(trace.at));
        QCOMPARE(roster.rep(*row.lead.owner)->team, TeamId::make("midwest"));
    }

    static void tellNudge(Session& session)
    {
        const LeadRow row = story(session, sample_story::nudge);
        QCOMPARE(row.state, LeadState::Owned);
        const auto open = session.repositories().assignments.openOf(row.lead.id);
        QVERIFY(open.ok() && *open);
        const auto age = session.now() - (*open)->openedAt;
        QVERIFY(age >= 96h);
        QVERIFY(age < 97h);
        const auto activities = session.repositories().activities.ofLead(row.lead.id);
        QVERIFY(activities.ok());
        for (const Activity& activity : *activities) {
            QVERIFY(activity.kind != "call" && activity.kind != "meeting");
            QVERIFY(activity.at <= (*open)->openedAt);
        }
    }

    static void checkPromises(Session& session)
    {
        const auto verified = verifyWorkspace(session.connection());
        QVERIFY(verified.ok());
        for (const Violation& violation : verified->violations)
            qWarning("%s %s", violation.subject.c_str(), violation.code.c_str());
        QVERIFY(verified->clean());
    }

    /// Every lead but the fresh ones was first decided within a quarter of an hour.
    static void checkDecidedInTime(Session& session)
    {
        int undecided = 0;
        std::set<std::string> days;
        eachLead(session, [&](const LeadRow& row) {
            days.insert(formatInstant(row.lead.receivedAt).substr(0, 10));
            const auto decisions = session.repositories().decisions.ofLead(row.lead.id);
            QVERIFY(decisions.ok());
            if (decisions->empty()) {
                ++undecided;
                return;
            }
            const auto first = std::min_element(decisions->begin(), decisions->end(),
                                                [](const auto& a, const auto& b) { return a.at < b.at; });
            QVERIFY(first->at >= row.lead.receivedAt);
            QVERIFY(first->at - row.lead.receivedAt <= 15min);
        });
        QCOMPARE(undecided, 40);
        QVERIFY(days.size() > 70);
    }

    static void checkScoresTell(Session& session)
    {
        for (const char* const outcome : {"won", "meeting_booked"}) {
            ScoreReportOptions options;
            options.outcome = outcome;
            const auto report = scoreReport(session, options);
            const auto& area = report->roc;
            QVERIFY(area.has_value());
            qInfo("%s: AUC %.3f", outcome, area->area);
            QVERIFY(area->area > 0.75);
            QVERIFY(area->area < 0.85);
        }
    }
};

BATON_TEST(TstSample);

} // namespace baton

#include "tst_sample.moc"
