// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/document_history.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

std::string playbookTo(const char* pool, const char* node)
{
    return QStringLiteral(R"({"format": 1, "name": "P",
      "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "when": {"all": []}}],
      "trees": {"main": {"title": "T", "nodes": {
        "start": {"type": "entry", "on": "qualified", "next": {"next": "%2"}},
        "%2": {"type": "assign_pool", "pool": "%1", "next": {"assigned": "done", "nobody": "wait"}},
        "wait": {"type": "hold", "queue": "q", "next": {"retry": "%2"}},
        "done": {"type": "end"}}}}})")
        .arg(QLatin1StringView(pool), QLatin1StringView(node))
        .toStdString();
}

std::string rosterWith(const std::vector<const char*>& pools)
{
    QStringList all;
    for (const char* const pool : pools)
        all += QStringLiteral(R"({"id": "%1", "members": [{"rep": "dana"}]})").arg(QLatin1StringView(pool));
    return QStringLiteral(
               R"({"format": 1, "reps": [{"id": "dana", "zone": "UTC", "hours": {}}], "pools": [%1]})")
        .arg(all.join(u','))
        .toStdString();
}

std::string codesOf(const Problems& problems)
{
    std::string all;
    for (const Problem& problem : problems)
        all += problem.code + "\n";
    return all;
}

} // namespace

class TstPublishing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsNoRosterIsCheckedBeforeThereIsOne_data()
    {
        QTest::addColumn<QByteArray>("playbook");
        QTest::addColumn<bool>("isSound");
        QByteArray sound = QByteArray::fromStdString(playbookTo("desk", "pool"));
        QTest::newRow("pools and reps are taken as given") << sound << true;
        QTest::newRow("a field that imports and people fill otherwise")
            << QByteArray(sound).replace(R"("trees")",
                                         R"("fields": [{"id": "received_at", "type": "instant"}], "trees")")
            << false;
        QTest::newRow("a node without its port")
            << QByteArray(sound).replace(R"("next": {"retry": "pool"})", R"("next": {})") << false;
        QTest::newRow("a type that nobody knows")
            << QByteArray(sound).replace(R"("hold")", R"("mystery")") << false;
    }
    void whatNeedsNoRosterIsCheckedBeforeThereIsOne()
    {
        QFETCH(const QByteArray, playbook);
        QFETCH(const bool, isSound);
        const QTemporaryDir folder;
        FixedClock clock("2026-03-02T15:00:00Z");
        const auto session = Session::create(folder.filePath("w.db").toStdString(), clock, Actor{"tester"});
        const auto problems = lintPlaybookText(**session, playbook.toStdString());
        QCOMPARE(!hasErrors(*problems), isSound);
        QCOMPARE(publishPlaybook(**session, playbook.toStdString(), "")->version.has_value(), isSound);
    }

    void whatNeedsNoPlaybookIsCheckedBeforeThereIsOne_data()
    {
        QTest::addColumn<QByteArray>("pool");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("codes");
        const auto row = [](const char* name, const char* pool, const char* member, const char* codes) {
            QTest::newRow(name) << QByteArray(pool) << QByteArray(member) << QByteArray(codes);
        };
        row("a strategy that there is", R"(, "strategy": "least_loaded")", "", "");
        row("a strategy that nobody knows", R"(, "strategy": "zz")", "", "roster.unknown_strategy\n");
        row("a balance by no field", R"(, "strategy": "balanced_by_value")", "",
            "roster.value_field_missing\n");
        row("a balance by a field that the playbook may have",
            R"(, "strategy": "balanced_by_value", "valueField": "deal")", "", "");
        row("a condition on a field that the playbook may have", "",
            R"(, "eligible": {"field": "deal", "op": "ge", "value": 5})", "");
        row("a condition that does not fit a field of every lead", "",
            R"(, "eligible": {"field": "email", "op": "ge", "value": 5})", "condition.type_mismatch\n");
    }
    void whatNeedsNoPlaybookIsCheckedBeforeThereIsOne()
    {
        QFETCH(const QByteArray, pool);
        QFETCH(const QByteArray, member);
        QFETCH(const QByteArray, codes);
        const QTemporaryDir folder;
        FixedClock clock("2026-03-02T15:00:00Z");
        const auto session = Session::create(folder.filePath("w.db").toStdString(), clock, Actor{"tester"});
        const QByteArray roster =
            R"({"format": 1, "reps": [{"id": "dana", "zone": "UTC", "hours": {"mon": ["09:00-17:00"]}}],
                "pools": [{"id": "desk", "members": [{"rep": "dana")" +
            member + "}]" + pool + "}]}";
        QCOMPARE(codesOf(reviewRoster(**session, roster.toStdString())->problems), codes.toStdString());
        const auto publication = importRoster(**session, roster.toStdString(), std::nullopt);
        QCOMPARE(codesOf(publication->problems), codes.toStdString());
        QCOMPARE(publication->version.has_value(), codes.isEmpty());
    }

    void noFieldIsCalledLikeWhatAnExportTellsOfTheLead()
    {
        SmallWorkspace work;
        const std::string playbook = R"({"format": 1, "name": "Clash", "fields": [
          {"id": "lead_state", "title": "State", "type": "text"},
          {"id": "state_of_lead", "title": "State", "type": "text"},
          {"id": "due_at", "title": "Due", "type": "instant"}]})";
        QCOMPARE(codesOf(*lintPlaybookText(work.session(), playbook)),
                 std::string("playbook.field_clashes\nplaybook.field_clashes\n"));
        QVERIFY(!publishPlaybook(work.session(), playbook, "")->version);
    }

    void aPlaybookMustFitTheRostersToCome()
    {
        SmallWorkspace work;
        const Instant later = *parseInstant("2026-06-01T00:00:00Z");
        QVERIFY(importRoster(work.session(), rosterWith({"desk", "away"}), std::nullopt)->version);
        QVERIFY(importRoster(work.session(), rosterWith({"desk"}), later)->version);
        const std::string playbook = playbookTo("away", "pool");
        QCOMPARE(codesOf(*lintPlaybookText(work.session(), playbook)), std::string("routing.unknown_pool\n"));
        QVERIFY(!publishPlaybook(work.session(), playbook, "")->version);
    }

    void lintTellsWhatPublishingWould()
    {
        SmallWorkspace work;
        QVERIFY(importRoster(work.session(), rosterWith({"desk"}), std::nullopt)->version);
        QVERIFY(publishPlaybook(work.session(), playbookTo("desk", "pool"), "")->version);
        work.add("a@x.example");
        work.run();
        const std::string renamed = playbookTo("desk", "group");
        QCOMPARE(codesOf(*lintPlaybookText(work.session(), renamed)),
                 std::string("publish.journey_stranded\n"));
        QVERIFY(!publishPlaybook(work.session(), renamed, "")->version);
    }
};

BATON_TEST(TstPublishing);
#include "tst_publishing.moc"
