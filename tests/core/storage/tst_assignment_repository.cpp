// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/fixture.h"
#include "tests/support/test_main.h"

#include <QObject>

namespace baton {

using test::at;
using test::Fixture;
using test::taken;

/// Who has a lead, and where a lead waits.
class TstAssignmentRepository : public QObject {
    Q_OBJECT
private slots:
    void secondOpenAssignmentIsRefused();
    void assignmentsOfALeadAreItsHistory();
    void journeyIsReplacedAndRemoved();
};

void TstAssignmentRepository::secondOpenAssignmentIsRefused()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow lead = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    const AssignmentRow first = f.assignment(lead.lead.id, "dana");
    const AssignmentRow second = f.assignment(lead.lead.id, "eli");
    VERIFY_OK(f.repos().assignments.open(first));
    COMPARE_ERROR(f.repos().assignments.open(second), "storage.constraint");
    VERIFY_OK(f.repos().assignments.close(first.decision, at("2026-03-02T11:00Z"), "rejected"));
    VERIFY_OK(f.repos().assignments.open(second));
    COMPARE_ERROR(f.repos().assignments.open(second), "storage.constraint");
}

void TstAssignmentRepository::assignmentsOfALeadAreItsHistory()
{
    Fixture f;
    auto transaction = taken(Transaction::begin(f.connection()));
    const LeadRow lead = f.arrive("a@b.example", at("2026-03-02T10:00Z"));
    AssignmentRow first = f.assignment(lead.lead.id, "dana");
    first.ledgerPool = first.pool;
    first.position = 7;
    first.entries = R"([["dana","t",-1]])";
    VERIFY_OK(f.repos().assignments.open(first));
    VERIFY_OK(f.repos().assignments.close(first.decision, at("2026-03-02T11:00Z"), "rejected"));
    QCOMPARE(taken(f.repos().ledger.find(lead.lead.id, "ne", 7))->text, first.entries);
    VERIFY_OK(f.repos().assignments.open(f.assignment(lead.lead.id, "eli")));
    const auto history = taken(f.repos().assignments.ofLead(lead.lead.id));
    QCOMPARE(history.size(), std::size_t(2));
    QCOMPARE(history[0].closeReason, std::string("rejected"));
    QCOMPARE(taken(f.repos().assignments.openOf(lead.lead.id))->rep.text(), std::string("eli"));
    QCOMPARE(taken(f.repos().assignments.openOfRep(*RepId::make("eli"))).size(), std::size_t(1));
    QCOMPARE(taken(f.repos().assignments.counts()).front().open, std::int64_t(1));
    QCOMPARE(taken(f.repos().assignments.page({}, 10)).size(), std::size_t(2));
    QCOMPARE(taken(f.repos().assignments.page(first.decision, 10)).front().rep.text(), std::string("eli"));
    QCOMPARE(taken(f.repos().decisions.latestOf(lead.lead.id))->trace, std::string(R"({"path":[]})"));
    QCOMPARE(taken(f.repos().decisions.page({}, 10)).size(), std::size_t(2));
}

void TstAssignmentRepository::journeyIsReplacedAndRemoved()
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

BATON_TEST(TstAssignmentRepository);

} // namespace baton

#include "tst_assignment_repository.moc"
