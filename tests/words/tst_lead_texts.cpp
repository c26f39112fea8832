// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_file.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include "words/event_text.h"
#include "words/next_step_text.h"

using namespace baton;

/// What happened to a lead, and what happens next, as people read it.
class TstLeadTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreSentences_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("details");
        QTest::newRow("the engine gives a lead out of a pool")
            << "assigned"
            << R"({"owner":"dana","pool":"desk","scoreMilli":61500,"grade":"A1"})"
            << "Assigned to dana"
            << "Score 61.5, grade A1|From the pool “desk”";
        QTest::newRow("somebody takes it from one to another")
            << "reassigned"
            << R"({"from":"dana","owner":"eli","override":true})"
            << "Reassigned from dana to eli"
            << "In spite of a cap";
        QTest::newRow("a hold names its queue") << "held"
                                                << R"({"queue":"late"})"
                                                << "Held in “late”"
                                                << "";
        QTest::newRow("a stage by hand") << "stage_set"
                                         << R"({"stageBefore":"mql","stage":"sal"})"
                                         << "Stage MQL → SAL"
                                         << "";
        QTest::newRow("a note says what was written") << "note.added"
                                                      << R"({"text":"Call her"})"
                                                      << "Note added"
                                                      << "Call her";
        QTest::newRow("edited fields by their titles") << "edited"
                                                       << R"({"after":{"company":"Bot"}})"
                                                       << "Edited"
                                                       << "Company is now “Bot”";
        QTest::newRow("what arrived") << "received"
                                      << R"({"country":"US"})"
                                      << "Received"
                                      << "Country: “US”";
        QTest::newRow("an activity") << "activity.page_view"
                                     << R"({})"
                                     << "Page view recorded"
                                     << "";
        QTest::newRow("an erased payload") << "received"
                                           << ""
                                           << "Received"
                                           << "What it said was erased.";
        QTest::newRow("a damaged payload") << "assigned"
                                           << "{"
                                           << "Assigned"
                                           << "";
        QTest::newRow("a kind that nobody worded") << "moved.twice"
                                                   << "{}"
                                                   << "Twice"
                                                   << "";
    }
    void eventsAreSentences()
    {
        QFETCH(QString, kind);
        QFETCH(QString, payload);
        QFETCH(QString, title);
        QFETCH(QString, details);
        const FieldCatalogue catalogue;
        const EventText words(catalogue, nullptr);
        TimelineEntry entry;
        entry.kind = kind.toStdString();
        entry.payload = payload.toStdString();
        QCOMPARE(words.title(entry), title);
        QCOMPARE(words.details(entry).join(u'|'), details);
    }

    void nextStepIsASentence_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("contacted");
        QTest::addColumn<QString>("text");
        using Kind = NextStep::Kind;
        QTest::newRow("due") << int(Kind::Routing) << false << "Due: the engine takes it up next.";
        QTest::newRow("owned, and nobody called")
            << int(Kind::Owner) << false << "With Dana, not yet contacted.";
        QTest::newRow("owned and contacted")
            << int(Kind::Owner) << true << "With Dana, who has been in contact.";
        QTest::newRow("held") << int(Kind::Hold) << false << "Held in “late” until somebody is available.";
        QTest::newRow("nurture") << int(Kind::Nurture) << false
                                 << "Waits to qualify; scored again when something happens.";
        QTest::newRow("ended") << int(Kind::Ended) << false << "Ended; nothing more happens by itself.";
        QTest::newRow("withdrawn") << int(Kind::Withdrawn) << false << "Withdrawn: its import was undone.";
    }
    void nextStepIsASentence()
    {
        QFETCH(int, kind);
        QFETCH(bool, contacted);
        QFETCH(QString, text);
        NextStep step;
        step.kind = NextStep::Kind(kind);
        step.queue = "late";
        QCOMPARE(nextStepText(step, QStringLiteral("Dana"), contacted, *parseInstant("2026-03-02T10:00:00Z"),
                              Zone::utc()),
                 text);
    }

    /// It is not tried again then, and waits for more than somebody.
    void aHoldThatIsLeftAtLastSaysWhen()
    {
        NextStep step;
        step.kind = NextStep::Kind::Hold;
        step.queue = "late";
        step.at = step.expiresAt = parseInstant("2026-03-02T12:00:00Z");
        const QString text =
            nextStepText(step, {}, false, *parseInstant("2026-03-02T10:00:00Z"), Zone::utc());
        QVERIFY2(text.startsWith(QStringLiteral("Held in “late”. Leaves the hold ")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral(" at the latest.")), qPrintable(text));
    }

    void gateSaysWhatIsMissing()
    {
        GateAhead gate;
        gate.id = "mql";
        gate.title = "Fits";
        ConditionLine line;
        line.kind = Condition::Kind::Field;
        line.field = "country";
        line.op = "is";
        line.operand = "US";
        gate.when = {line};
        const FieldCatalogue catalogue;
        QCOMPARE(gateAheadText(gate, catalogue),
                 QStringLiteral("Gate “Fits” is not met: Country is US; it was empty"));
        gate.holds = true;
        QCOMPARE(gateAheadText(gate, catalogue), QStringLiteral("Gate “Fits” is met"));
        gate.isBlocked = true;
        QCOMPARE(gateAheadText(gate, catalogue), QStringLiteral("Gate “Fits”: ruled out by a disqualifier"));
    }
};

BATON_TEST(TstLeadTexts);

#include "tst_lead_texts.moc"
