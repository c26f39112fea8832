// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

/// Playbooks and rosters, and who uses the workspace.
class TstAgreementRepositories : public QObject {
    Q_OBJECT
private slots:
    void rosterIsTheOneThatHolds();
    void publishingRetiresTheLiveVersion();
    void presenceIsTheLatestByThen();
    void presenceOfTimesToComeCanBeTakenBack();
    void peopleKeepTheirRoles();
};

void TstAgreementRepositories::rosterIsTheOneThatHolds()
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

void TstAgreementRepositories::publishingRetiresTheLiveVersion()
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

void TstAgreementRepositories::presenceIsTheLatestByThen()
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

void TstAgreementRepositories::presenceOfTimesToComeCanBeTakenBack()
{
    Fixture f;
    const RepId dana = *RepId::make("dana");
    auto& presence = f.repos().presence;
    VERIFY_OK(presence.record({dana, at("2026-03-02T10:00Z"), Presence::Paused, "dana"}));
    VERIFY_OK(presence.record({dana, at("2026-03-02T12:00Z"), Presence::Online, "dana"}));
    VERIFY_OK(presence.record({dana, at("2026-03-02T13:00Z"), Presence::Offline, "dana"}));
    const auto next = taken(presence.nextAfter(at("2026-03-02T10:00Z")));
    QCOMPARE(next.size(), std::size_t(1));
    QVERIFY(next.front().since == at("2026-03-02T12:00Z") && next.front().status == Presence::Online);
    VERIFY_OK(presence.forgetAfter(*RepId::make("eli"), at("2026-03-02T11:00Z")));
    QCOMPARE(taken(presence.nextAfter(at("2026-03-02T11:00Z"))).size(), std::size_t(1));
    VERIFY_OK(presence.forgetAfter(dana, at("2026-03-02T11:00Z")));
    QVERIFY(taken(presence.nextAfter(at("2026-03-02T10:00Z"))).empty());
    QVERIFY(taken(presence.allAt(at("2026-03-02T13:00Z"))).front().status == Presence::Paused);
}

void TstAgreementRepositories::peopleKeepTheirRoles()
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

BATON_TEST(TstAgreementRepositories);

} // namespace baton

#include "tst_agreement_repositories.moc"
