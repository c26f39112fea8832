// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;
using ChainFault = EventRepository::ChainFault;

class TstEventChain : public QObject {
    Q_OBJECT
private slots:
    void wholeChainVerifies();
    void everyChangeShows_data();
    void everyChangeShows();
    void erasedEventStillVerifies();
    void erasureThatChangesTheHashShows();
    void sealCoversTheEventsSinceTheLast();
    void brokenSealIsFound_data();
    void brokenSealIsFound();
};

namespace {

/// A lead with four events.
LeadRow chainOfFour(Fixture& f)
{
    auto transaction = taken(Transaction::begin(f.connection()));
    LeadRow row = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    for (const char* kind : {"scored", "assigned", "contacted"})
        (void)taken(f.repos().events.append(
            row.chain, {row.lead.id, at("2026-03-02T11:00Z"), "engine", kind, R"({"n":1})"}));
    if (!f.repos().leads.updateProgress(row) || !transaction.commit())
        qFatal("cannot store");
    return row;
}

} // namespace

void TstEventChain::wholeChainVerifies()
{
    Fixture f;
    const LeadRow row = chainOfFour(f);
    QCOMPARE(row.chain.count, std::int64_t(4));
    QCOMPARE(int(taken(f.repos().events.verify(row.lead.id, row.chain))), int(ChainFault::None));
    const auto events = taken(f.repos().events.ofLead(row.lead.id));
    QCOMPARE(events.size(), std::size_t(4));
    QCOMPARE(events[1].kind, std::string("scored"));
    QCOMPARE(taken(f.repos().events.page(events[1].seq, 10)).size(), std::size_t(2));
    QCOMPARE(taken(f.repos().events.last()), events[3].seq);
}

void TstEventChain::everyChangeShows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const char* sql, ChainFault fault) {
        QTest::newRow(name) << QString(sql) << int(fault);
    };
    row("another lead's event",
        "UPDATE lead_event SET lead_id = 1 WHERE seq = 99; UPDATE lead_event SET lead_id = 9 WHERE seq = 2",
        ChainFault::Changed);
    row("a changed instant", "UPDATE lead_event SET at = at + 1 WHERE seq = 2", ChainFault::Changed);
    row("a changed actor", "UPDATE lead_event SET actor = 'x' WHERE seq = 2", ChainFault::Changed);
    row("a changed kind", "UPDATE lead_event SET kind = 'x' WHERE seq = 2", ChainFault::Changed);
    row("a changed payload", "UPDATE lead_event SET payload = payload || ' ' WHERE seq = 2",
        ChainFault::Changed);
    row("a changed salt", "UPDATE lead_event SET salt = randomblob(16) WHERE seq = 2", ChainFault::Changed);
    row("a changed hash", "UPDATE lead_event SET hash = randomblob(32) WHERE seq = 2", ChainFault::Changed);
    row("a hash of another length", "UPDATE lead_event SET hash = x'00' WHERE seq = 2", ChainFault::Changed);
    row("a link that leads past an event", "UPDATE lead_event SET previous = 1 WHERE seq = 3",
        ChainFault::Changed);
    row("links that go round", "UPDATE lead_event SET previous = 4 WHERE seq = 2", ChainFault::Changed);
    row("two events swapped", "UPDATE lead_event SET seq = 100 WHERE seq = 2", ChainFault::Changed);
    row("an event removed", "DELETE FROM lead_event WHERE seq = 2", ChainFault::Changed);
    row("the tail cut", "DELETE FROM lead_event WHERE seq = 4", ChainFault::Count);
    row("the whole chain cut", "DELETE FROM lead_event", ChainFault::Count);
}

void TstEventChain::everyChangeShows()
{
    QFETCH(const QString, sql);
    QFETCH(const int, fault);
    Fixture f;
    const LeadRow row = chainOfFour(f);
    VERIFY_OK(f.connection().execute(sql.toStdString()));
    QCOMPARE(int(taken(f.repos().events.verify(row.lead.id, row.chain))), fault);
}

void TstEventChain::erasedEventStillVerifies()
{
    Fixture f;
    const LeadRow row = chainOfFour(f);
    VERIFY_OK(f.repos().events.erase(row.lead.id));
    VERIFY_OK(f.repos().events.erase(row.lead.id));
    QCOMPARE(int(taken(f.repos().events.verify(row.lead.id, row.chain))), int(ChainFault::None));
    const auto events = taken(f.repos().events.ofLead(row.lead.id));
    QVERIFY(events[0].erased && events[0].payload.empty());
    QCOMPARE(taken(f.connection().integer("SELECT count(*) FROM lead_event WHERE salt IS NOT NULL")),
             std::int64_t(0));
}

void TstEventChain::erasureThatChangesTheHashShows()
{
    Fixture f;
    const LeadRow row = chainOfFour(f);
    VERIFY_OK(f.repos().events.erase(row.lead.id));
    VERIFY_OK(f.connection().execute("UPDATE lead_event SET payload_hash = randomblob(32) WHERE seq = 3"));
    QCOMPARE(int(taken(f.repos().events.verify(row.lead.id, row.chain))), int(ChainFault::Changed));
}

void TstEventChain::sealCoversTheEventsSinceTheLast()
{
    Fixture f;
    QVERIFY(!taken(f.repos().seals.seal(at("2026-03-03T00:00Z"))));
    chainOfFour(f);
    const auto first = taken(f.repos().seals.seal(at("2026-03-03T00:00Z")));
    QVERIFY(first && first->lastEvent == EventSeq{4});
    QVERIFY(!taken(f.repos().seals.seal(at("2026-03-03T01:00Z"))));
    chainOfFour(f);
    const auto second = taken(f.repos().seals.seal(at("2026-03-03T02:00Z")));
    QVERIFY(second && second->lastEvent == EventSeq{8});
    QVERIFY(!taken(f.repos().seals.firstBroken()));
}

void TstEventChain::brokenSealIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("seal");
    QTest::newRow("an event's hash changed")
        << "UPDATE lead_event SET hash = randomblob(32) WHERE seq = 6" << 2ll;
    QTest::newRow("an early event removed") << "DELETE FROM lead_event WHERE seq = 1" << 1ll;
    QTest::newRow("the last event removed") << "DELETE FROM lead_event WHERE seq = 8" << 2ll;
    QTest::newRow("a seal moved in time") << "UPDATE seal SET at = at - 1 WHERE id = 1" << 1ll;
    QTest::newRow("a seal removed") << "DELETE FROM seal WHERE id = 1" << 2ll;
}

void TstEventChain::brokenSealIsFound()
{
    QFETCH(const QString, sql);
    QFETCH(const qint64, seal);
    Fixture f;
    for (int i = 0; i < 2; ++i) {
        chainOfFour(f);
        VERIFY_OK(f.repos().seals.seal(at("2026-03-03T00:00Z")));
    }
    VERIFY_OK(f.connection().execute(sql.toStdString()));
    QCOMPARE(taken(f.repos().seals.firstBroken())->id, std::int64_t(seal));
}

BATON_TEST(TstEventChain);

} // namespace baton

#include "tst_event_chain.moc"
