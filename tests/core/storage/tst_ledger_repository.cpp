// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

class TstLedgerRepository : public QObject {
    Q_OBJECT
private slots:
    void ledgerComesBackAsItWasStored();
    void damagedLedgerTextIsRefused_data();
    void damagedLedgerTextIsRefused();
};

void TstLedgerRepository::ledgerComesBackAsItWasStored()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    auto& ledger = f.repos().ledger;
    MemberBalance balance{{-5}, {7}, 3, {1, 2, 3, 4, 5, 6, 7, 8.5}};
    VERIFY_OK(ledger.storeBalance("ne", "dana", balance));
    balance.owed.units = Credit::kLead * 1000;
    VERIFY_OK(ledger.storeBalance("ne", "dana", balance));
    VERIFY_OK(ledger.storePosition("ne", 4));
    VERIFY_OK(ledger.storePosition("ne", 5));
    VERIFY_OK(ledger.storeRepLoad("dana", balance.load));
    QCOMPARE(taken(ledger.balances()).size(), std::size_t(1));
    QVERIFY(taken(ledger.balances()).front().balance == balance);
    QCOMPARE(taken(ledger.positions()).front().position, std::int64_t(5));
    QVERIFY(taken(ledger.repLoads()).front().load == balance.load);

    const AssignmentRow row = f.assignment(f.arrive("a@b.example", at("2026-03-02T10:00Z")).lead.id, "dana");
    const std::vector<LedgerEntry> entries{{"dana", Booking::Reason::Accrued, {Credit::kLead}},
                                           {"eli", Booking::Reason::PaidBack, {-3}}};
    VERIFY_OK(ledger.append("ne", 1, row.decision, entries));
    const auto pages = taken(ledger.pages("ne", 0, 10));
    QCOMPARE(pages.size(), std::size_t(1));
    QCOMPARE(taken(ledger.find(row.lead, "ne", 1))->text, pages[0].text);
    QVERIFY(!taken(ledger.find(row.lead, "ne", 2)));
    QCOMPARE(pages[0].text, std::string(R"([["dana","a",1000000000000],["eli","p",-3]])"));
    std::vector<LedgerEntry> read;
    QVERIFY(readLedgerJson(pages[0].text, read));
    QCOMPARE(read.size(), std::size_t(2));
    QCOMPARE(read[1].rep, std::string_view("eli"));
    QVERIFY(read[1].reason == Booking::Reason::PaidBack);
    QCOMPARE(read[1].amount.units, std::int64_t(-3));
}

void TstLedgerRepository::damagedLedgerTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "[", "]", "[[]]", R"([["dana","x",1]])", R"([["dana","a",]])", R"([["dana","a",1])",
          R"([["dana","a",1],])", R"([["da na","a",1]])", R"([["dana","a",99999999999999999999]])"})
        QTest::newRow(qPrintable(QString("refuses %1").arg(text))) << QByteArray(text);
}

void TstLedgerRepository::damagedLedgerTextIsRefused()
{
    QFETCH(const QByteArray, text);
    std::vector<LedgerEntry> entries;
    QVERIFY(!readLedgerJson(text.toStdString(), entries));
}

BATON_TEST(TstLedgerRepository);

} // namespace baton

#include "tst_ledger_repository.moc"
