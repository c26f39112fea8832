// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/domain/rejection_reason.h"
#include "core/runtime/engine.h"
#include "core/runtime/explanation.h"
#include "core/runtime/lead_actions.h"
#include "core/runtime/sample.h"
#include "core/runtime/verification.h"
#include "core/storage/repositories.h"
#include "tests/support/fixed_clock.h"
#endif
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace baton;
using namespace baton::test;

namespace {

/// Does anything to any leads of a workspace, from a seed.
class Chance {
public:
    Chance(Session& session, const FixedClock& clock, std::uint64_t seed)
        : m_session(session), m_clock(clock), m_random(seed), m_roster(**session.roster(clock.now()))
    {
        m_leads = *session.repositories().leads.count();
    }

    std::size_t below(std::size_t count)
    {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
    }

    std::vector<LeadId> leads()
    {
        std::vector<LeadId> chosen;
        for (std::size_t i = 0; i <= below(5); ++i)
            chosen.push_back({1 + std::int64_t(below(std::size_t(m_leads)))});
        return chosen;
    }

    LeadAction action()
    {
        const Instant later = m_clock.now() + std::chrono::hours(1 + below(200));
        const auto reasons = standardRejectionReasons();
        switch (below(11)) {
        case 0:
        case 1:
            return assign();
        case 2:
            return action::ReturnToQueue{below(2) == 0};
        case 3:
            return action::Recycle{later, "later"};
        case 4:
            return action::Reject{std::string(reasons[below(reasons.size())].key), "because"};
        case 5:
            return action::Accept{};
        case 6:
            return action::MarkContacted{"call", {}, {}};
        case 7:
            return action::SetStage{Stage(below(7))};
        case 8:
            return action::EndLead{"spam", below(2) == 0};
        case 9:
            return action::EditFields{{{"country", below(2) == 0 ? "AT" : "US"}}};
        default:
            return action::Snooze{later};
        }
    }

private:
    LeadAction assign()
    {
        const Pool& pool = m_roster.pools[below(m_roster.pools.size())];
        const RepId rep = pool.members[below(pool.members.size())].rep;
        if (below(2) == 0)
            return action::Assign{rep, {}, false};
        return action::Assign{rep, pool.id, below(2) == 0};
    }

    Session& m_session;
    const FixedClock& m_clock;
    std::mt19937_64 m_random;
    Roster m_roster;
    std::int64_t m_leads = 0;
};

QString violations(Session& session)
{
    QString text;
    const auto report = verify(session);
    for (const Violation& violation : report->violations)
        text += QString::fromStdString(violation.invariant + ' ' + violation.subject + ' ' + violation.code +
                                       '\n');
    return text;
}

} // namespace

/// Whatever people do, undo and do again, with engines in between, every promise of the workspace holds.
class TstActionSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySequenceKeepsEveryInvariant_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= fullCount(2, 60); ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void anySequenceKeepsEveryInvariant()
    {
        QFETCH(int, seed);
        QTemporaryDir folder;
        FixedClock clock("2026-03-02T15:00:00Z");
        const auto session =
            std::move(*Session::create(folder.filePath("work.db").toStdString(), clock, Actor{"tester"}));
        SampleOptions options;
        options.leads = kFewestSampleLeads;
        options.seed = std::uint64_t(seed);
        QVERIFY(createSample(*session, options));
        Chance chance(*session, clock, std::uint64_t(seed));
        std::vector<ActionId> done;
        int performed = 0;
        int undone = 0;
        Instant now = clock.now();
        for (int step = 0; step < 150; ++step) {
            now += std::chrono::minutes(chance.below(90));
            clock.set(formatInstant(now));
            if (chance.below(5) == 0)
                QVERIFY(Engine(*session).runUntilIdle(clock.now()));
            const bool undoes = !done.empty() && chance.below(3) == 0;
            const auto report = undoes ? undoAction(*session, done[chance.below(done.size())])
                                       : performAction(*session, chance.leads(), chance.action());
            if (!report) {
                QCOMPARE(report.error().code, std::string("action.undone"));
                continue;
            }
            (undoes ? undone : performed) += report->id ? 1 : 0;
            if (report->id)
                done.push_back(*report->id);
            if (step % 10 == 0)
                QCOMPARE(violations(*session), QString());
        }
        QVERIFY(performed > 20 && undone > 3);
        QVERIFY(Engine(*session).runUntilIdle(clock.now()));
        QCOMPARE(violations(*session), QString());
        QCOMPARE(replayDecisions(*session, 100'000)->different, 0);
    }
};

BATON_TEST(TstActionSequences);
#include "tst_action_sequences.moc"
