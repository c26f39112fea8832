// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_actions.h"
#include "core/runtime/score_report.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

constexpr const char* kClicksCount = R"({"format": 1, "name": "Clicks",
  "fields": [{"id": "won", "title": "Won", "type": "yes_no", "outcome": true}],
  "scorecards": [{"id": "main", "groups": [{"id": "e", "kind": "engagement", "criteria": [
    {"id": "c", "title": "Clicks", "each": {"did": "click"}, "points": 10, "repeat": 9}]}]}],
  "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "when": {"all": []}}],
  "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "qualified", "next": {"next": "which"}},
    "which": {"type": "decision", "title": "Which", "branches": [
       {"id": "us", "title": "US", "when": {"field": "country", "op": "is", "value": "US"}}],
       "next": {"us": "desk", "else": "done"}},
    "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "done"}},
    "done": {"type": "end", "disposition": "nurture"}}}}})";

} // namespace

class TstScoreReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatComesAfterTheHandoverIsNoForecast_data()
    {
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<double>("area");
        QTest::newRow("handed over") << QByteArray("US") << 0.5;
        QTest::newRow("nobody got them") << QByteArray("FR") << 0.0;
    }
    void whatComesAfterTheHandoverIsNoForecast()
    {
        QFETCH(const QByteArray, country);
        QFETCH(const double, area);
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kClicksCount, "")->version);
        const auto add = [&](const char* email, const char* won) {
            return *addLead(work.session(),
                            {{"email", email}, {"won", won}, {"country", country.toStdString()}})
                        ->lead;
        };
        add("won@x.example", "yes");
        const LeadId lost = add("lost@x.example", "no");
        work.run();
        // The rep's mails are read, and nothing comes of it.
        QVERIFY(addActivity(work.session(), "lost@x.example", "click", {}, {})->lead);
        work.run();
        QCOMPARE(*work.row(lost).scoreMilli, 10'000);
        ScoreReportOptions options;
        options.outcome = "won";
        const auto report = scoreReport(work.session(), options);
        QVERIFY(report && report->roc);
        QCOMPARE(report->roc->area, area);
    }

    void whatComesAfterAPersonGaveTheLeadIsNoForecast()
    {
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), kClicksCount, "")->version);
        for (const char* const email : {"won@x.example", "lost@x.example"}) {
            const bool won = email == std::string_view("won@x.example");
            QVERIFY(addLead(work.session(), {{"email", email}, {"won", won ? "yes" : "no"}})->created);
        }
        work.run();
        const action::Assign give{*RepId::make("dana"), {}, false};
        QCOMPARE(performAction(work.session(), std::vector<LeadId>{LeadId{1}, LeadId{2}}, give)->leads, 2);
        QVERIFY(addActivity(work.session(), "lost@x.example", "click", {}, {})->lead);
        work.run();
        QCOMPARE(*work.row(LeadId{2}).scoreMilli, 10'000);
        ScoreReportOptions options;
        options.outcome = "won";
        const auto report = scoreReport(work.session(), options);
        QVERIFY(report && report->roc);
        QCOMPARE(report->roc->area, 0.5);
    }
};

BATON_TEST(TstScoreReport);
#include "tst_score_report.moc"
