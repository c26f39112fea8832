// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/assignment/presence.h"
#include "core/assignment/strategy.h"
#include "core/criteria/operator.h"
#include "core/domain/rejection_reason.h"
#include "core/domain/right.h"
#include "core/fields/catalogue.h"
#include "core/handoff/trace.h"
#include "core/routing/node_type.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include "words/key_words.h"

using namespace baton;

class TstKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasATitle()
    {
        const FieldCatalogue catalogue;
        for (const Field& field : catalogue.all())
            QVERIFY2(hasWords(field.title), field.title.c_str());
    }

    void everyOperatorHasATitle()
    {
        for (const Operator* const op : operatorCatalogue())
            QVERIFY2(hasWords(op->titleKey), std::string(op->titleKey).c_str());
    }

    void everyNodeTypeAndItsExamplesHaveTitles()
    {
        for (const NodeType* const type : nodeCatalogue()) {
            QVERIFY2(hasWords(type->titleKey), std::string(type->titleKey).c_str());
            for (const NodeExample& example : type->examples)
                QVERIFY2(hasWords(example.titleKey), std::string(example.titleKey).c_str());
            for (const std::string_view port : type->ports)
                QVERIFY2(hasWords("port." + std::string(port)), std::string(port).c_str());
        }
    }

    void everyStrategyHasATitle()
    {
        for (const Strategy* const strategy : strategyCatalogue())
            QVERIFY2(hasWords(strategy->titleKey), std::string(strategy->titleKey).c_str());
    }

    void everyEnumerationIsWorded_data()
    {
        QTest::addColumn<QString>("key");
        const auto add = [](const char* group, std::string_view key) {
            const QByteArray name = QByteArray(group) + '.' + QByteArray(key.data(), qsizetype(key.size()));
            QTest::newRow(name.constData()) << QString::fromUtf8(name);
        };
        for (int i = 0; i <= int(CandidateVerdict::StickyElsewhere); ++i)
            add("verdict", candidateVerdictKey(CandidateVerdict(i)));
        for (int i = 0; i <= int(Cause::Hand); ++i)
            add("cause", causeKey(Cause(i)));
        for (int i = 0; i <= int(LeadState::Withdrawn); ++i)
            add("state", leadStateKey(LeadState(i)));
        for (const std::string_view stage : stageKeys())
            add("stage", stage);
        for (int i = 0; i <= int(AssignAttempt::How::Manual); ++i)
            add("attempt", attemptKey(AssignAttempt::How(i)));
        for (int i = 0; i <= int(Presence::Offline); ++i)
            add("presence", presenceKey(Presence(i)));
        for (const std::string_view key : rightKeys())
            add("right", key);
        for (const std::string_view key : roleKeys())
            add("role", key);
        for (const RejectionReason& reason : standardRejectionReasons()) {
            add("rejection", reason.key);
            if (reason.follows == RejectionReason::Follows::Disqualify)
                add("disposition", reason.key);
        }
        add("disposition", kNurtureDisposition);
        add("disposition", kUnroutedDisposition);
        add("disposition", kStepLimitDisposition);
    }

    void everyEnumerationIsWorded()
    {
        QFETCH(QString, key);
        QVERIFY(hasWords(key.toStdString()));
    }

    void aKeyWithoutWordsCanStillBeRead()
    {
        QCOMPARE(keyText("operator.sounds_like"), QStringLiteral("sounds like"));
        QCOMPARE(operatorText("sounds_like"), QStringLiteral("sounds_like"));
        QCOMPARE(portText("northeast"), QStringLiteral("northeast"));
        QCOMPARE(dispositionText("Spam, surely"), QStringLiteral("Spam, surely"));
    }
};

BATON_TEST(TstKeys);
#include "tst_keys.moc"
