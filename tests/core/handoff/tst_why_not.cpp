// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/handoff/why_not.h"
#include "tests/core/handoff/handoff_world.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

WhyNot ask(std::string_view country, std::string_view state, const char* rep)
{
    const auto snapshot = handoffWorld();
    const Lead lead = leadFrom(country, state, 2000);
    Facts facts;
    Decision decision;
    std::string text;
    decide(*snapshot, {.lead = lead, .activities = {}, .at = mondayMorning()}, snapshot->emptyLedger(), facts,
           decision, &text);
    return whyNot(*snapshot, *readTrace(text), *RepId::make(rep));
}

} // namespace

class TstWhyNot : public QObject {
    Q_OBJECT

private slots:
    void theOwnerGotIt() { QCOMPARE(ask("US", "NY", "dana").kind, WhyNot::Kind::GotIt); }

    void aCandidateWasPassedOver()
    {
        const WhyNot answer = ask("US", "NY", "eli");
        QCOMPARE(answer.kind, WhyNot::Kind::Passed);
        QCOMPARE(answer.considered.front().pool, std::string("northeast"));
        QCOMPARE(answer.considered.front().verdict, CandidateVerdict::LessOwed);
    }

    void somebodyWhoLeftIsInactive()
    {
        QCOMPARE(ask("US", "NY", "ivan").considered.front().verdict, CandidateVerdict::Inactive);
    }

    /// The Hulu case: the lead went to the Midwest; what would have sent it to the Northeast?
    void anotherBranchWouldHaveLedThere()
    {
        const WhyNot answer = ask("US", "TX", "eli");
        QCOMPARE(answer.kind, WhyNot::Kind::NotReached);
        const WhyNot::Missed& missed = answer.missed.front();
        QCOMPARE(missed.node, std::string("to_ne"));
        QCOMPARE(missed.turnNode, std::string("region"));
        QCOMPARE(missed.portTaken, std::string("else"));
        QCOMPARE(missed.portNeeded, std::string("ne"));
        QCOMPARE(missed.condition.size(), std::size_t(3));
        QVERIFY(missed.condition[1].holds);
        QVERIFY(!missed.condition[2].holds);
        QCOMPARE(std::get<std::string>(missed.condition[2].seen), std::string("TX"));
    }

    void nobodyKnowsTheRep() { QCOMPARE(ask("US", "NY", "zoe").kind, WhyNot::Kind::UnknownRep); }
};

BATON_TEST(TstWhyNot);
#include "tst_why_not.moc"
