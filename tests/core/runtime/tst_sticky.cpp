// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/explanation.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

/// Bob and Cat take turns in "sdr"; whoever closes is alone in "ae".
std::string rosterOf(const QString& sdrSticky, const QString& aeSticky, const QString& closer)
{
    return QStringLiteral(R"({"format": 1,
      "reps": [
        {"id": "bob", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}},
        {"id": "cat", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}},
        {"id": "%3", "zone": "UTC", "hours": {"mon": ["00:00-24:00"]}}],
      "pools": [
        {"id": "sdr", "sticky": "%1", "members": [{"rep": "bob"}, {"rep": "cat"}]},
        {"id": "ae", "sticky": "%2", "members": [{"rep": "%3"}]}]})")
        .arg(sdrSticky, aeSticky, closer)
        .toStdString();
}

/// What asks for a quote goes to "ae".
constexpr const char* kPlaybook =
    R"({"format": 1, "name": "Two pools", "trees": {"main": {"title": "Main", "nodes": {
    "start": {"type": "entry", "on": "arrival", "next": {"next": "what"}},
    "what": {"type": "decision", "title": "What", "branches": [
       {"id": "quote", "title": "Quote", "when": {"field": "source", "op": "is", "value": "quote"}}],
       "next": {"quote": "ae", "else": "sdr"}},
    "ae": {"type": "assign_pool", "pool": "ae", "next": {"assigned": "done", "nobody": "done"}},
    "sdr": {"type": "assign_pool", "pool": "sdr", "next": {"assigned": "done", "nobody": "done"}},
    "done": {"type": "end"}}}}})";

} // namespace

class TstSticky : public QObject {
    Q_OBJECT

private:
    /// Who gets it.
    static std::string decided(SmallWorkspace& work, const std::string& email, const std::string& source)
    {
        const LeadId lead = *addLead(work.session(), {{"email", email}, {"source", source}})->lead;
        work.run();
        return work.owner(lead);
    }

private Q_SLOTS:
    void aMemberKeepsACompanyThatAnotherPoolHadALeadOf_data()
    {
        QTest::addColumn<QString>("sdrSticky");
        QTest::addColumn<QString>("aeSticky");
        QTest::addColumn<QString>("closerNow");
        QTest::addColumn<QString>("traced"); // %1 is the member
        QTest::newRow("by email domain") << "email_domain"
                                         << "no"
                                         << "eve"
                                         << R"("stickyByDomain":"%1",)";
        QTest::newRow("by account") << "account"
                                    << "no"
                                    << "eve"
                                    << R"("stickyByAccount":"%1",)";
        QTest::newRow("both pools are sticky") << "account"
                                               << "account"
                                               << "eve"
                                               << R"("stickyByAccount":["eve","%1"],)";
        QTest::newRow("who has the latest lead is not in the roster any more") << "email_domain"
                                                                               << "email_domain"
                                                                               << "fay"
                                                                               << R"("stickyByDomain":"%1",)";
    }
    void aMemberKeepsACompanyThatAnotherPoolHadALeadOf()
    {
        QFETCH(const QString, sdrSticky);
        QFETCH(const QString, aeSticky);
        QFETCH(const QString, closerNow);
        QFETCH(const QString, traced);
        SmallWorkspace work;
        QVERIFY(publishPlaybook(work.session(), R"({"format": 1, "name": "None"})", "")->version);
        QVERIFY(importRoster(work.session(), rosterOf(sdrSticky, aeSticky, "eve"), std::nullopt)->version);
        QVERIFY(publishPlaybook(work.session(), kPlaybook, "")->version);
        Account acme;
        acme.externalId = "acme";
        acme.domain = "acme.example";
        QVERIFY(work.session().repositories().accounts.upsert(acme));

        const std::string first = decided(work, "ada@acme.example", "web");
        QVERIFY(first == "bob" || first == "cat");
        QCOMPARE(decided(work, "ben@acme.example", "quote"), std::string("eve"));
        const std::string roster = rosterOf(sdrSticky, aeSticky, closerNow);
        QVERIFY(importRoster(work.session(), roster, std::nullopt)->version);
        QCOMPARE(decided(work, "cyd@acme.example", "web"), first);
        QVERIFY(decided(work, "dan@other.example", "web") != first);

        const auto decisions = *work.session().repositories().decisions.ofLead(LeadId{3});
        QVERIFY2(QString::fromStdString(decisions.back().trace)
                     .contains(traced.arg(QString::fromStdString(first))),
                 decisions.back().trace.c_str());
        QCOMPARE(replayDecisions(work.session(), 100)->different, 0);
        QVERIFY(work.isSound());
    }
};

BATON_TEST(TstSticky);
#include "tst_sticky.moc"
