// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_file.h"
#include "core/runtime/next_step.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

class TstNextStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGateAheadTellsWhatItsActivitiesSaid_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("holds");
        QTest::newRow("the form that it asks for") << QStringLiteral("demo") << true;
        QTest::newRow("another form, long enough not to be kept in place")
            << QStringLiteral("a webinar about the harvest of olives") << false;
    }

    void aGateAheadTellsWhatItsActivitiesSaid()
    {
        QFETCH(QString, form);
        QFETCH(bool, holds);
        SmallWorkspace work;
        Json playbook = parseJson((*work.session().repositories().playbooks.live())->document).root;
        playbook["gates"][0]["when"] = parseJson(R"({"all": [
                {"did": "form_submission", "where": {"field": "form", "op": "is", "value": "demo"}},
                {"field": "country", "op": "is", "value": "US"}]})")
                                           .root;
        QVERIFY(publishPlaybook(work.session(), writeJson(playbook), "")->version);
        const LeadId lead = work.add("ada@calculus.example");
        QVERIFY(addActivity(work.session(), std::to_string(lead.value), "form_submission", std::nullopt,
                            {{"form", form.toStdString()}})
                    .ok());
        work.run();
        const auto file = leadFile(work.session(), lead);
        QVERIFY(file && file->has_value());
        const NextStep& next = (*file)->next;
        QVERIFY(next.kind == NextStep::Kind::Nurture);
        QCOMPARE(next.gates.size(), std::size_t(1));
        const auto& lines = next.gates.front().when;
        QCOMPARE(lines.size(), std::size_t(3)); // the group, what was done, the country
        QVERIFY(!lines[0].holds && !next.gates.front().holds);
        QCOMPARE(lines[1].holds, holds);
        QVERIFY(!lines.back().holds);
    }
};

BATON_TEST(TstNextStep);

#include "tst_next_step.moc"
