// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/field_json.h"
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

/// What comes in besides leads, and the runs that bring it.
class TstIntakeRepositories : public QObject {
    Q_OBJECT
private slots:
    void activitiesAreInOrderAndKnownAgain();
    void accountIsUpsertedByExternalId();
    void importChangesComeBackwards();
    void valuesKeepTheirTypes();
};

void TstIntakeRepositories::activitiesAreInOrderAndKnownAgain()
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

void TstIntakeRepositories::accountIsUpsertedByExternalId()
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

void TstIntakeRepositories::importChangesComeBackwards()
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

void TstIntakeRepositories::valuesKeepTheirTypes()
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

BATON_TEST(TstIntakeRepositories);

} // namespace baton

#include "tst_intake_repositories.moc"
