// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/field_json.h"
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

class TstRepositories : public QObject {
    Q_OBJECT
private slots:
    void leadComesBackAsItWasStored();
    void foreignCustomMembersSurviveAnUpdate();
    void unreadableCustomTextIsNoTrouble();
    void valuesKeepTheirTypes();
    void emailIsFoundInAnyCase();
    void withdrawnLeadIsNotFoundByEmail();
    void dueHoldsComeFirstAndOldestFirst();
    void ownersAreFoundByDomainAndAccount();
    void pagesFollowOneAnother();
    void secondOpenAssignmentIsRefused();
    void assignmentsOfALeadAreItsHistory();
    void rosterIsTheOneThatHolds();
    void publishingRetiresTheLiveVersion();
    void presenceIsTheLatestByThen();
    void ledgerComesBackAsItWasStored();
    void damagedLedgerTextIsRefused_data();
    void damagedLedgerTextIsRefused();
    void journeyIsReplacedAndRemoved();
    void activitiesAreInOrderAndKnownAgain();
    void accountIsUpsertedByExternalId();
    void importChangesComeBackwards();
    void peopleKeepTheirRoles();
    void rolledBackTransactionLeavesNothing();
    void nextIdSurvivesARollback();
};

void TstRepositories::leadComesBackAsItWasStored()
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

void TstRepositories::foreignCustomMembersSurviveAnUpdate()
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

void TstRepositories::unreadableCustomTextIsNoTrouble()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow row = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    VERIFY_OK(f.connection().execute("UPDATE lead SET custom = '{\"a\":'"));
    const auto found = taken(f.repos().leads.find(row.lead.id));
    QVERIFY(found);
    QCOMPARE(found->lead.values.size(), std::size_t(1));
}

void TstRepositories::valuesKeepTheirTypes()
{
    FieldValues values;
    values.set("text", std::string("1"));
    values.set("number", 1.0);
    values.set("tiny", 1e-300);
    values.set("no", false);
    values.set("instant", at("2026-03-02T10:00:00.001Z"));
    values.set("none_chosen", MultiChoice{});
    std::string json, foreign;
    writeFieldJson(json, values);
    FieldValues read;
    QVERIFY(readFieldJson(json, read, foreign));
    QVERIFY(read == values);
    QVERIFY(foreign.empty());
    for (const char* damaged : {"", "[]", "{", "nul", "{\"a\":1}}", "\xff"})
        QVERIFY2(!readFieldJson(damaged, read, foreign), damaged);
}

void TstRepositories::emailIsFoundInAnyCase()
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

void TstRepositories::withdrawnLeadIsNotFoundByEmail()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    LeadRow row = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    row.state = LeadState::Withdrawn;
    VERIFY_OK(f.repos().leads.updateProgress(row));
    QVERIFY(!taken(f.repos().leads.findByEmail("a@b.example")));
}

void TstRepositories::dueHoldsComeFirstAndOldestFirst()
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

void TstRepositories::ownersAreFoundByDomainAndAccount()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const AccountId account = taken(f.repos().accounts.upsert({{}, "A", "Bot", "bot.example", {}, {}}));
    const auto own = [&](const char* rep) {
        LeadRow row = f.arrive("a@bot.example", at("2026-03-02T10:00Z"));
        row.domainKey = domainKeyOf("bot.example");
        row.lead.account = account;
        row.lead.owner = rep ? RepId::make(rep) : std::nullopt;
        VERIFY_OK(f.repos().leads.update(row));
    };
    own("dana");
    own("eli");
    own(nullptr);
    QCOMPARE(taken(f.repos().leads.latestOwnerOfDomain(domainKeyOf("bot.example")))->text(),
             std::string("eli"));
    QCOMPARE(taken(f.repos().leads.latestOwnerOfAccount(account))->text(), std::string("eli"));
    QVERIFY(!taken(f.repos().leads.latestOwnerOfDomain(domainKeyOf("other.example"))));
}

void TstRepositories::pagesFollowOneAnother()
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

namespace {

AssignmentRow assign(Fixture& f, LeadId lead, const char* rep)
{
    AssignmentRow row;
    row.decision = taken(f.repos().decisions.insert(
        {{}, lead, at("2026-03-02T10:00Z"), f.playbook, f.roster, "route", R"({"path":[]})"}));
    row.lead = lead;
    row.rep = *RepId::make(rep);
    row.pool = PoolId::make("ne");
    row.how = "pool";
    row.actor = "engine";
    row.openedAt = at("2026-03-02T10:00Z");
    return row;
}

} // namespace

void TstRepositories::secondOpenAssignmentIsRefused()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow lead = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    const AssignmentRow first = assign(f, lead.lead.id, "dana");
    const AssignmentRow second = assign(f, lead.lead.id, "eli");
    VERIFY_OK(f.repos().assignments.open(first));
    COMPARE_ERROR(f.repos().assignments.open(second), "storage.constraint");
    VERIFY_OK(f.repos().assignments.close(first.decision, at("2026-03-02T11:00Z"), "rejected"));
    VERIFY_OK(f.repos().assignments.open(second));
    COMPARE_ERROR(f.repos().assignments.open(second), "storage.constraint");
}

void TstRepositories::assignmentsOfALeadAreItsHistory()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow lead = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    const AssignmentRow first = assign(f, lead.lead.id, "dana");
    VERIFY_OK(f.repos().assignments.open(first));
    VERIFY_OK(f.repos().assignments.close(first.decision, at("2026-03-02T11:00Z"), "rejected"));
    VERIFY_OK(f.repos().assignments.open(assign(f, lead.lead.id, "eli")));
    const auto history = taken(f.repos().assignments.ofLead(lead.lead.id));
    QCOMPARE(history.size(), std::size_t(2));
    QCOMPARE(history[0].closeReason, std::string("rejected"));
    QCOMPARE(taken(f.repos().assignments.openOf(lead.lead.id))->rep.text(), std::string("eli"));
    QCOMPARE(taken(f.repos().assignments.openOfRep(*RepId::make("eli"))).size(), std::size_t(1));
    QCOMPARE(taken(f.repos().assignments.counts()).front().open, std::int64_t(1));
    QCOMPARE(taken(f.repos().decisions.latestOf(lead.lead.id))->trace, std::string(R"({"path":[]})"));
    QCOMPARE(taken(f.repos().decisions.page({}, 10)).size(), std::size_t(2));
}

void TstRepositories::rosterIsTheOneThatHolds()
{
    Fixture f;
    auto& rosters = f.repos().rosters;
    const auto record = [&](std::string_view from) {
        return taken(rosters.record({{}, at(from), "{}", sha256({"{}"}), "ada", at("2026-01-02T00:00Z")}));
    };
    const auto march = record("2026-03-01T00:00Z");
    const auto february = record("2026-02-01T00:00Z");
    const auto march2 = record("2026-03-01T00:00Z");
    QVERIFY(!taken(rosters.effectiveAt(at("2025-01-01T00:00Z"))));
    QCOMPARE(taken(rosters.effectiveAt(at("2026-01-15T00:00Z")))->version, f.roster);
    QCOMPARE(taken(rosters.effectiveAt(at("2026-02-15T00:00Z")))->version, february);
    QCOMPARE(taken(rosters.effectiveAt(at("2026-03-01T00:00Z")))->version, march2);
    QVERIFY(taken(rosters.nextChange(at("2026-02-01T00:00Z"))) == at("2026-03-01T00:00Z"));
    QVERIFY(!taken(rosters.nextChange(at("2026-03-01T00:00Z"))));
    QVERIFY(taken(rosters.find(march)).has_value());
    QCOMPARE(taken(rosters.list()).size(), std::size_t(4));
}

void TstRepositories::publishingRetiresTheLiveVersion()
{
    Fixture f;
    auto& playbooks = f.repos().playbooks;
    const PlaybookRow row{{}, sha256({"[]"}), "[]", {}, "second", "bob", at("2026-02-01T00:00Z")};
    const auto draft = taken(playbooks.saveDraft(row));
    const auto second = taken(playbooks.publish(row));
    QCOMPARE(taken(playbooks.live())->version, second);
    QCOMPARE(taken(playbooks.live())->document, std::string("[]"));
    QVERIFY(taken(playbooks.find(f.playbook))->status == PlaybookRow::Status::Retired);
    QVERIFY(taken(playbooks.find(draft))->status == PlaybookRow::Status::Draft);
    QCOMPARE(taken(playbooks.list()).size(), std::size_t(3));
}

void TstRepositories::presenceIsTheLatestByThen()
{
    Fixture f;
    const RepId dana = *RepId::make("dana");
    VERIFY_OK(f.repos().presence.record({dana, at("2026-03-02T10:00Z"), Presence::Online, "dana"}));
    VERIFY_OK(f.repos().presence.record({dana, at("2026-03-02T10:00Z"), Presence::Paused, "dana"}));
    VERIFY_OK(f.repos().presence.record({dana, at("2026-03-02T12:00Z"), Presence::Offline, "dana"}));
    QVERIFY(taken(f.repos().presence.allAt(at("2026-03-02T09:00Z"))).empty());
    QVERIFY(taken(f.repos().presence.allAt(at("2026-03-02T11:00Z"))).front().status == Presence::Paused);
    QVERIFY(taken(f.repos().presence.allAt(at("2026-03-02T13:00Z"))).front().status == Presence::Offline);
}

void TstRepositories::ledgerComesBackAsItWasStored()
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

    const AssignmentRow row = assign(f, f.arrive("a@b.example", at("2026-03-02T10:00Z")).lead.id, "dana");
    const std::vector<LedgerEntry> entries{{"dana", Booking::Reason::Accrued, {Credit::kLead}},
                                           {"eli", Booking::Reason::PaidBack, {-3}}};
    VERIFY_OK(ledger.append("ne", 1, row.decision, entries));
    const auto pages = taken(ledger.pages("ne", 0, 10));
    QCOMPARE(pages.size(), std::size_t(1));
    QCOMPARE(pages[0].text, std::string(R"([["dana","a",1000000000000],["eli","p",-3]])"));
    std::vector<LedgerEntry> read;
    QVERIFY(readLedgerJson(pages[0].text, read));
    QCOMPARE(read.size(), std::size_t(2));
    QCOMPARE(read[1].rep, std::string_view("eli"));
    QVERIFY(read[1].reason == Booking::Reason::PaidBack);
    QCOMPARE(read[1].amount.units, std::int64_t(-3));
}

void TstRepositories::damagedLedgerTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "[", "]", "[[]]", R"([["dana","x",1]])", R"([["dana","a",]])", R"([["dana","a",1])",
          R"([["dana","a",1],])", R"([["da na","a",1]])", R"([["dana","a",99999999999999999999]])"})
        QTest::newRow(qPrintable(QString("refuses %1").arg(text))) << QByteArray(text);
}

void TstRepositories::damagedLedgerTextIsRefused()
{
    QFETCH(const QByteArray, text);
    std::vector<LedgerEntry> entries;
    QVERIFY(!readLedgerJson(text.toStdString(), entries));
}

void TstRepositories::journeyIsReplacedAndRemoved()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow lead = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    JourneyRow row{lead.lead.id, f.playbook, "main", "to_ne", "unrouted", at("2026-03-02T10:00Z"),
                   {},           {},         {}};
    VERIFY_OK(f.repos().journeys.store(row));
    row.retryAt = at("2026-03-02T11:00Z");
    row.expiredNode = "z";
    VERIFY_OK(f.repos().journeys.store(row));
    const auto found = taken(f.repos().journeys.find(lead.lead.id));
    QVERIFY(found && found->retryAt == row.retryAt && found->expiredNode == "z" && !found->expiresAt);
    QCOMPARE(taken(f.repos().journeys.counts()).front().queue, std::string("unrouted"));
    QCOMPARE(taken(f.repos().journeys.versionsInUse()).front(), f.playbook);
    VERIFY_OK(f.repos().journeys.remove(lead.lead.id));
    QVERIFY(!taken(f.repos().journeys.find(lead.lead.id)));
}

void TstRepositories::activitiesAreInOrderAndKnownAgain()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow lead = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    ActivityRow row{{{}, "email_open", at("2026-03-02T12:00Z"), {}}, lead.lead.id, "E1", {}};
    row.activity.values.set("campaign", std::string("spring"));
    VERIFY_OK(f.repos().activities.insert(row));
    COMPARE_ERROR(f.repos().activities.insert(row), "storage.constraint");
    VERIFY_OK(f.repos().activities.insert({{{}, "call", at("2026-03-02T11:00Z"), {}}, lead.lead.id, "", {}}));
    const auto all = taken(f.repos().activities.ofLead(lead.lead.id));
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[0].kind, std::string("call"));
    QVERIFY(all[1].values == row.activity.values);
    QVERIFY(taken(f.repos().activities.hasExternalId("E1")));
    QVERIFY(taken(f.repos().activities.exists(row)));
    row.activity.values.set("campaign", std::string("autumn"));
    QVERIFY(!taken(f.repos().activities.exists(row)));
}

void TstRepositories::accountIsUpsertedByExternalId()
{
    Fixture f;
    Account account{{}, "A", "Bot", "bot.example", RepId::make("dana"), {}};
    account.values.set("tier", 1.0);
    const AccountId id = taken(f.repos().accounts.upsert(account));
    account.name = "Bot Ltd";
    QCOMPARE(taken(f.repos().accounts.upsert(account)), id);
    const auto found = taken(f.repos().accounts.findByDomain("bot.example"));
    QVERIFY(found && found->name == "Bot Ltd" && found->values == account.values &&
            found->owner == account.owner);
    QCOMPARE(taken(f.repos().accounts.page({}, 10)).size(), std::size_t(1));
    QVERIFY(!taken(f.repos().accounts.findByExternalId("B")));
}

void TstRepositories::importChangesComeBackwards()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    ImportRow run;
    run.sourceName = "leads.csv";
    run.sourceHash = sha256({"x"});
    run.mapping = run.options = "{}";
    run.actor = "ada";
    run.id = taken(f.repos().imports.insert(run));
    QVERIFY(taken(f.repos().imports.unfinishedOf(ImportRow::Kind::Leads, run.sourceHash)).has_value());
    for (int i = 1; i <= 3; ++i)
        VERIFY_OK(f.repos().imports.recordChange(run.id, {1}, i, "{}"));
    const auto first = taken(f.repos().imports.changesBackwards(run.id, 0, 2));
    QCOMPARE(first[0].rowNumber, std::int64_t(3));
    const auto second = taken(f.repos().imports.changesBackwards(run.id, first[1].id, 2));
    QCOMPARE(second.size(), std::size_t(1));
    QCOMPARE(second[0].rowNumber, std::int64_t(1));
    run.status = ImportRow::Status::Done;
    run.finishedAt = at("2026-03-02T10:00Z");
    run.created = run.rowsRead = 7;
    VERIFY_OK(f.repos().imports.update(run));
    QVERIFY(!taken(f.repos().imports.unfinishedOf(ImportRow::Kind::Leads, run.sourceHash)));
    QCOMPARE(taken(f.repos().imports.find(run.id))->created, std::int64_t(7));

    LeadRow lead = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    lead.import = run.id;
    VERIFY_OK(f.repos().leads.update(lead));
    LeadFilter created;
    created.import = run.id;
    QCOMPARE(taken(f.repos().leads.page(created, {}, 10)).size(), std::size_t(1));
    VERIFY_OK(
        f.repos().activities.insert({{{}, "call", at("2026-03-02T11:00Z"), {}}, lead.lead.id, "", run.id}));
    QCOMPARE(taken(f.repos().activities.leadsOfImport(run.id, {}, 10)).size(), std::size_t(1));
    QCOMPARE(taken(f.repos().activities.removeOfImport(run.id)), std::int64_t(1));
}

void TstRepositories::peopleKeepTheirRoles()
{
    Fixture f;
    const auto id = taken(f.repos().people.store({{}, "ada", "Ada", {"manager", "engine"}}));
    QCOMPARE(taken(f.repos().people.store({{}, "ada", "Ada L", {"manager"}})), id);
    const auto found = taken(f.repos().people.findByLogin("ada"));
    QVERIFY(found && found->name == "Ada L" && found->roles == std::vector<std::string>{"manager"});
    QVERIFY(!taken(f.repos().people.findByLogin("bob")));
    VERIFY_OK(f.repos().meta.store("a", "1"));
    VERIFY_OK(f.repos().meta.store("a", "2"));
    QCOMPARE(taken(f.repos().meta.find("a")).value(), std::string("2"));
    QVERIFY(!taken(f.repos().meta.find("b")));
}

void TstRepositories::rolledBackTransactionLeavesNothing()
{
    Fixture f;
    {
        auto transaction = taken(Transaction::begin(f.connection()));
        f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    }
    QCOMPARE(taken(f.repos().leads.count()), std::int64_t(0));
}

void TstRepositories::nextIdSurvivesARollback()
{
    Fixture f;
    for (int i = 0; i < 2; ++i) {
        auto transaction = taken(Transaction::begin(f.connection()));
        QCOMPARE(f.arrive("a@b.example", at("2026-03-02T10:00Z")).lead.id, LeadId{1});
        QCOMPARE(f.arrive("b@b.example", at("2026-03-02T10:00Z")).lead.id, LeadId{2});
    }
}

BATON_TEST(TstRepositories);

} // namespace baton

#include "tst_repositories.moc"
