// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "tests/core/handoff/handoff_world.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include "words/why_not_text.h"

using namespace baton;
using namespace baton::test;

namespace {

/// A lead decided by the playbook on a Monday, and the answer about a rep, line by line.
struct Question {
    std::string_view playbook = kWorldPlaybook;
    Lead lead = leadFrom("US", "TX", 2000);
    const char* accountOwner = nullptr;

    QStringList ask(const char* rep) const
    {
        const auto snapshot = snapshotOf(playbook, kWorldRoster);
        DecisionInput input{.lead = lead, .activities = {}, .at = mondayMorning()};
        if (accountOwner)
            input.walk.accountOwner = snapshot->routing().repIndex(*RepId::make(accountOwner));
        Facts facts;
        Decision decision;
        std::string text;
        decide(*snapshot, input, snapshot->emptyLedger(), facts, decision, &text);
        const auto trace = readTrace(text);
        const RepId id = *RepId::make(rep);
        QStringList lines;
        for (const TextLine& line : whyNotLines(*snapshot, *trace, id, whyNot(*snapshot, *trace, id)))
            lines.append(QString(line.depth, u' ') + line.text);
        return lines;
    }
};

constexpr std::string_view kAccountOwnersOnly =
    R"({"format": 1, "name": "Owners", "trees": {"main": {"title": "T", "nodes": {
      "start": {"type": "entry", "on": "arrival", "next": {"next": "keep"}},
      "keep": {"type": "assign_owner", "title": "Keep", "who": "account_owner",
               "next": {"assigned": "done", "nobody": "done"}},
      "done": {"type": "end"}}}}})";

} // namespace

/// Why a rep did not get a lead, as people read it.
class TstWhyNotText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNodeForOwnersSaysWhoTheOwnerWas()
    {
        Question question{.playbook = kAccountOwnersOnly};
        QVERIFY(question.ask("mia").contains(
            QStringLiteral(" “Keep” gives it to the owner of the account; there was none.")));
        question.accountOwner = "eli";
        const QStringList lines = question.ask("mia");
        QCOMPARE(lines.value(0), QStringLiteral("Mia Berg could have got the lead as an owner only:"));
        QCOMPARE(lines.value(1),
                 QStringLiteral(" “Keep” gives it to the owner of the account; that was Eli Ward."));
    }
};

BATON_TEST(TstWhyNotText);
#include "tst_why_not_text.moc"
