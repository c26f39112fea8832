// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/listing/order_difference.h"
#include "tests/ui/queue/queue_fixture.h"
#include "ui/queue/lead_table_model.h"
#endif
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace baton;
using namespace baton::test;

namespace {

QString textAt(const LeadTableModel& model, int row, const char* field)
{
    return model.index(row, model.columnOf(field)).data().toString();
}

bool isLoading(const LeadTableModel& model, int row)
{
    return model.index(row, 0).data(LeadTableModel::IsLoading).toBool();
}

void showUsual(LeadTableModel& model)
{
    model.setShownColumns(
        {model.columnOf("lead.name"), model.columnOf("lead.state"), model.columnOf("company")});
}

} // namespace

class TstLeadTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAWellBehavedModelWhileLeadsComeAndGo()
    {
        QueueFixture fixture;
        LeadTableModel model(fixture.desk());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 random(5);
        std::vector<LeadId> all;
        for (int i = 1; i <= 60; ++i)
            all.push_back({i});
        model.setLeads({all.begin(), all.begin() + 30});
        for (int round = 0; round < fullCount(60, 1000); ++round) {
            std::vector<LeadId> after = all;
            std::swap(after[random() % 60], after[random() % 60]);
            after.erase(after.begin() + int(random() % 60));
            after.resize(20 + random() % 39);
            std::vector<QPersistentModelIndex> kept;
            std::vector<LeadId> leads;
            for (int row = 0; row < model.rowCount(); row += 3) {
                kept.emplace_back(model.index(row, 0));
                leads.push_back(model.leadAt(row));
            }
            OrderDelta delta = orderDifference(model.leads(), after);
            if (!after.empty())
                delta.changed = {0, after.size() / 2};
            model.follow(delta);
            QVERIFY(model.leads() == after);
            for (std::size_t i = 0; i < kept.size(); ++i)
                QVERIFY(!kept[i].isValid() || model.leadAt(kept[i].row()) == leads[i]);
            all = after;
            for (int next = int(all.size()); next < 60; ++next)
                all.push_back({1000 + round * 60 + next});
        }
    }

    void rowsComeByThemselvesAndNothingWaitsForThem()
    {
        QueueFixture fixture;
        const auto leads = fixture.addMany(3);
        LeadTableModel model(fixture.desk());
        showUsual(model);
        auto slow = std::make_unique<QueueFixture::SlowReader>(fixture.desk());
        model.setLeads(leads);
        QCOMPARE(textAt(model, 1, "lead.name"), QString());
        QVERIFY(isLoading(model, 1));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QTest::qWait(50);
        QVERIFY(isLoading(model, 1));
        slow.reset();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(textAt(model, 1, "lead.name"), QStringLiteral("Lead 2"));
        QCOMPARE(textAt(model, 1, "company"), QStringLiteral("Company 2"));
        QVERIFY(!isLoading(model, 2));
    }

    void anAnswerFindsItsRowsWhereTheyAreByThen()
    {
        QueueFixture fixture;
        const auto leads = fixture.addMany(3);
        LeadTableModel model(fixture.desk());
        showUsual(model);
        auto slow = std::make_unique<QueueFixture::SlowReader>(fixture.desk());
        model.setLeads({leads[0]});
        textAt(model, 0, "lead.name");
        QTest::qWait(50); // asked by now
        OrderDelta delta;
        delta.inserted = {{0, leads[1]}, {1, leads[2]}};
        model.follow(delta);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        slow.reset();
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.front()[0].toModelIndex().row() <= 2 && changed.front()[1].toModelIndex().row() >= 2);
        QCOMPARE(textAt(model, 2, "lead.name"), QStringLiteral("Lead 1"));
    }

    void aChangedRowShowsWhatItWasUntilTheNewIsThere()
    {
        QueueFixture fixture;
        const auto leads = fixture.addMany(1);
        LeadTableModel model(fixture.desk());
        showUsual(model);
        model.setLeads(leads);
        QTRY_COMPARE(textAt(model, 0, "company"), QStringLiteral("Company 1"));
        QVERIFY(
            addLead(fixture.work().session(), {{"email", "lead1@company1.example"}, {"company", "Another"}})
                ->lead);
        OrderDelta delta;
        delta.changed = {0};
        model.follow(delta);
        QCOMPARE(textAt(model, 0, "company"), QStringLiteral("Company 1"));
        QTRY_COMPARE(textAt(model, 0, "company"), QStringLiteral("Another"));
    }

    void anotherColumnIsReadAndTheOthersStay()
    {
        QueueFixture fixture;
        LeadTableModel model(fixture.desk());
        showUsual(model);
        model.setLeads(fixture.addMany(1));
        QTRY_COMPARE(textAt(model, 0, "company"), QStringLiteral("Company 1"));
        QCOMPARE(textAt(model, 0, "email"), QString());
        model.setShownColumns({model.columnOf("email"), model.columnOf("company")});
        QCOMPARE(textAt(model, 0, "company"), QStringLiteral("Company 1"));
        QTRY_COMPARE(textAt(model, 0, "email"), QStringLiteral("lead1@company1.example"));
    }

    void aLeadThatIsGoneIsNotAskedForAgainAndAgain()
    {
        QueueFixture fixture;
        LeadTableModel model(fixture.desk());
        showUsual(model);
        model.setLeads({{4711}});
        QTRY_COMPARE(textAt(model, 0, "lead.name"), QStringLiteral("#4711"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        textAt(model, 0, "lead.name");
        QTest::qWait(100);
        QCOMPARE(changed.size(), 0);
    }

    void anOrderThatGoesOnKeepsItsRows()
    {
        QueueFixture fixture;
        LeadTableModel model(fixture.desk());
        model.setLeads({{1}, {2}});
        const QPersistentModelIndex second = model.index(1, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLeads({{1}, {2}, {3}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(second.isValid() && reset.isEmpty());
        model.setLeads({{1}, {2}, {3}});
        QVERIFY(second.isValid() && reset.isEmpty());
        model.setLeads({{2}, {1}, {3}});
        QCOMPARE(reset.size(), 1);
    }

    /// Nobody followed what happened between the two.
    void anOrderReadAnewReadsItsRowsAnew()
    {
        QueueFixture fixture;
        const auto leads = fixture.addMany(1);
        LeadTableModel model(fixture.desk());
        showUsual(model);
        model.setLeads(leads);
        QTRY_COMPARE(textAt(model, 0, "company"), QStringLiteral("Company 1"));
        const auto changeTo = [&](const char* company) {
            return addLead(fixture.work().session(),
                           {{"email", "lead1@company1.example"}, {"company", company}})
                .ok();
        };
        QVERIFY(changeTo("Another"));
        model.setLeads(leads);
        QTRY_COMPARE(textAt(model, 0, "company"), QStringLiteral("Another"));
        QVERIFY(changeTo("A third"));
        model.setLeads({{4711}, leads.front()});
        QTRY_COMPARE(textAt(model, 1, "company"), QStringLiteral("A third"));
    }
};

BATON_TEST(TstLeadTableModel);

#include "tst_lead_table_model.moc"
