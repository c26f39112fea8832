// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

class TstLeadRepository : public QObject {
    Q_OBJECT
private slots:
    void leadComesBackAsItWasStored();
    void foreignCustomMembersSurviveAnUpdate();
    void unreadableCustomTextIsNoTrouble();
    void emailIsFoundInAnyCase();
    void withdrawnLeadIsNotFoundByEmail();
    void dueHoldsComeFirstAndOldestFirst();
    void ownersAreToldByDomainAndAccount_data();
    void ownersAreToldByDomainAndAccount();
    void pagesFollowOneAnother();
    void rolledBackTransactionLeavesNothing();
    void nextIdSurvivesARollback();
};

void TstLeadRepository::leadComesBackAsItWasStored()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    LeadRow row = f.arrive("ada@bot.co.uk", at("2026-03-02T10:00:00.123Z"));
    row.lead.externalId = "X-1";
    row.lead.stage = Stage::Mql;
    row.lead.owner = RepId::make("dana");
    row.lead.previousOwner = RepId::make("eli");
    row.lead.values.set("employees", 250.0);
    row.lead.values.set("state", std::string("Ohio"));
    row.lead.values.set("segment", std::string("smb \"quoted\" \n Zoë"));
    row.lead.values.set("aaa_first", 1.5);
    row.lead.values.set("zzz_last", true);
    row.lead.values.set("picked", MultiChoice{"a", "b,c"});
    row.lead.values.set("met", at("2026-02-01T00:00:00Z"));
    row.state = LeadState::Owned;
    row.disposition = "routed";
    row.dueAt.reset();
    row.scoreMilli = 12500;
    row.grade = "A1";
    row.domainKey = domainKeyOf("bot.co.uk");
    VERIFY_OK(f.repos().leads.update(row));
    VERIFY_OK(transaction.commit());
    f.reopen();

    const auto found = taken(f.repos().leads.findByExternalId("X-1"));
    QVERIFY(found);
    QCOMPARE(found->lead.id, row.lead.id);
    QCOMPARE(found->lead.receivedAt, row.lead.receivedAt);
    QVERIFY(found->lead.values == row.lead.values);
    QVERIFY(found->lead.owner == row.lead.owner);
    QVERIFY(found->lead.previousOwner == row.lead.previousOwner);
    QVERIFY(found->lead.stage == Stage::Mql);
    QVERIFY(found->state == LeadState::Owned);
    QCOMPARE(found->disposition, row.disposition);
    QVERIFY(!found->dueAt);
    QVERIFY(found->scoreMilli == row.scoreMilli);
    QCOMPARE(found->grade, row.grade);
    QVERIFY(found->chain == row.chain);
    QVERIFY(found->domainKey == row.domainKey);
    QVERIFY(!taken(f.repos().leads.find({77})));
}

void TstLeadRepository::foreignCustomMembersSurviveAnUpdate()
{
    Fixture f;
    LeadRow row;
    {
        auto transaction = taken(Transaction::begin(f.connection()));
        row = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
        VERIFY_OK(
            f.connection().execute(R"(UPDATE lead SET custom = '{"new":{"of":[1,"two"]},"n":null,"x":1}')"));
        VERIFY_OK(transaction.commit());
    }
    auto transaction = taken(Transaction::begin(f.connection()));
    row = *taken(f.repos().leads.find(row.lead.id));
    QVERIFY(*row.lead.values.find("x") == Value(1.0));
    row.lead.values.set("y", std::string("z"));
    VERIFY_OK(f.repos().leads.update(row));
    Statement select(f.connection(), "SELECT custom FROM lead");
    auto rows = select.query();
    QVERIFY(rows.next());
    QCOMPARE(rows.string(0), std::string(R"({"x":1,"y":"z","new":{"of":[1,"two"]},"n":null})"));
}

void TstLeadRepository::unreadableCustomTextIsNoTrouble()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow row = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    VERIFY_OK(f.connection().execute("UPDATE lead SET custom = '{\"a\":'"));
    const auto found = taken(f.repos().leads.find(row.lead.id));
    QVERIFY(found);
    QCOMPARE(found->lead.values.size(), std::size_t(1));
}

void TstLeadRepository::emailIsFoundInAnyCase()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow first = f.arrive("Ada@Bot.Example", at("2026-03-02T10:00Z"));
    f.arrive("ada@bot.example", at("2026-03-02T11:00Z"));
    const auto found = taken(f.repos().leads.findByEmail(" ADA@bot.example "));
    QVERIFY(found);
    QCOMPARE(found->lead.id, first.lead.id);
    QVERIFY(!taken(f.repos().leads.findByEmail("nobody@bot.example")));
}

void TstLeadRepository::withdrawnLeadIsNotFoundByEmail()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    LeadRow row = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    row.state = LeadState::Withdrawn;
    VERIFY_OK(f.repos().leads.updateProgress(row));
    QVERIFY(!taken(f.repos().leads.findByEmail("a@b.example")));
}

void TstLeadRepository::dueHoldsComeFirstAndOldestFirst()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const auto hold = [&](std::string_view received, std::string_view retry) {
        LeadRow row = f.arrive("a@b.example", at(received));
        row.state = LeadState::Held;
        row.dueAt = at(retry);
        VERIFY_OK(f.repos().leads.updateProgress(row));
    };
    f.arrive("late@b.example", at("2026-03-02T09:30Z"));   // 1
    f.arrive("early@b.example", at("2026-03-02T09:00Z"));  // 2
    hold("2026-03-02T08:30Z", "2026-03-02T09:40Z");        // 3
    hold("2026-03-02T08:00Z", "2026-03-02T09:50Z");        // 4, older though due later
    hold("2026-03-02T07:00Z", "2026-03-02T12:00Z");        // 5, not due
    f.arrive("future@b.example", at("2026-03-02T12:00Z")); // 6, not due
    std::vector<std::int64_t> order;
    for (const auto& row : taken(f.repos().leads.claimDue(10, at("2026-03-02T10:00Z"))))
        order.push_back(row.lead.id.value);
    QCOMPARE(order, (std::vector<std::int64_t>{4, 3, 2, 1}));
    QCOMPARE(taken(f.repos().leads.claimDue(3, at("2026-03-02T10:00Z"))).size(), std::size_t(3));
    QCOMPARE(taken(f.repos().leads.countDue(at("2026-03-02T10:00Z"))), std::int64_t(4));
    QVERIFY(taken(f.repos().leads.nextDue()) == at("2026-03-02T09:00Z"));
    VERIFY_OK(f.repos().leads.wakeHolds(at("2026-03-02T09:45Z")));
    QCOMPARE(taken(f.repos().leads.claimDue(1, at("2026-03-02T10:00Z"))).front().lead.id, LeadId{5});
}

void TstLeadRepository::ownersAreToldByDomainAndAccount_data()
{
    QTest::addColumn<QStringList>("owners"); // of leads, oldest first
    QTest::addColumn<QString>("last");       // after whom no more are asked for
    QTest::addColumn<QStringList>("told");
    QTest::newRow("nobody") << QStringList{""} << "" << QStringList();
    QTest::newRow("each once, who has the newest lead first")
        << QStringList{"noah", "dana", "eli", "eli", "dana", ""} << "" << QStringList{"dana", "eli", "noah"};
    QTest::newRow("no more than asked for")
        << QStringList{"noah", "dana", "eli", "dana"} << "eli" << QStringList{"dana", "eli"};
    const QStringList many(LeadRepository::kOwnedLeadsAsked - 1, "dana");
    QTest::newRow("the oldest that is looked at")
        << QStringList{"eli"} + many << "" << QStringList{"dana", "eli"};
    QTest::newRow("one that is too old") << QStringList{"eli", "dana"} + many << "" << QStringList{"dana"};
}

void TstLeadRepository::ownersAreToldByDomainAndAccount()
{
    QFETCH(const QStringList, owners);
    QFETCH(const QString, last);
    QFETCH(const QStringList, told);
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const AccountId account = taken(f.repos().accounts.upsert({{}, "A", "Bot", "bot.example", {}, {}}));
    for (const QString& owner : owners) {
        LeadRow row = f.arrive("a@bot.example", at("2026-03-02T10:00Z"));
        row.domainKey = domainKeyOf("bot.example");
        row.lead.account = account;
        row.lead.owner = RepId::make(owner.toStdString());
        VERIFY_OK(f.repos().leads.update(row));
    }
    QStringList heard;
    const auto listen = [&](const RepId& owner) {
        heard.append(QString::fromStdString(owner.text()));
        return heard.last() != last;
    };
    VERIFY_OK(f.repos().leads.ownersOfDomain(domainKeyOf("bot.example"), listen));
    QCOMPARE(std::exchange(heard, {}), told);
    VERIFY_OK(f.repos().leads.ownersOfAccount(account, listen));
    QCOMPARE(std::exchange(heard, {}), told);
    VERIFY_OK(f.repos().leads.ownersOfDomain(domainKeyOf("other.example"), listen));
    QCOMPARE(heard, QStringList());
}

void TstLeadRepository::pagesFollowOneAnother()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    for (int i = 0; i < 5; ++i) {
        LeadRow row = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
        row.lead.owner = i % 2 == 0 ? RepId::make("dana") : std::nullopt;
        row.state = i % 2 == 0 ? LeadState::Owned : LeadState::Nurture;
        VERIFY_OK(f.repos().leads.updateProgress(row));
    }
    LeadFilter filter;
    filter.owner = RepId::make("dana");
    filter.state = LeadState::Owned;
    const auto first = taken(f.repos().leads.page(filter, {}, 2));
    const auto second = taken(f.repos().leads.page(filter, first.back().lead.id, 2));
    QCOMPARE(first.size(), std::size_t(2));
    QCOMPARE(second.size(), std::size_t(1));
    QCOMPARE(second.front().lead.id, LeadId{5});
    filter.pool = PoolId::make("ne");
    filter.holdQueue = "q";
    filter.disposition = "routed";
    filter.import = {1};
    QVERIFY(taken(f.repos().leads.page(filter, {}, 2)).empty());
    const auto counts = taken(f.repos().leads.counts());
    QCOMPARE(counts.size(), std::size_t(2));
    QCOMPARE(counts[1].owner, std::string("dana"));
    QCOMPARE(counts[1].count, std::int64_t(3));
}

void TstLeadRepository::rolledBackTransactionLeavesNothing()
{
    Fixture f;
    {
        auto transaction = taken(Transaction::begin(f.connection()));
        f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    }
    QCOMPARE(taken(f.repos().leads.count()), std::int64_t(0));
}

void TstLeadRepository::nextIdSurvivesARollback()
{
    Fixture f;
    for (int i = 0; i < 2; ++i) {
        auto transaction = taken(Transaction::begin(f.connection()));
        QCOMPARE(f.arrive("a@b.example", at("2026-03-02T10:00Z")).lead.id, LeadId{1});
        QCOMPARE(f.arrive("b@b.example", at("2026-03-02T10:00Z")).lead.id, LeadId{2});
    }
}

BATON_TEST(TstLeadRepository);

} // namespace baton

#include "tst_lead_repository.moc"
