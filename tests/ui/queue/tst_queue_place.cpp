// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "tests/ui/queue/shown_queue.h"
#include "ui/queue/lead_feed.h"
#endif
#include "tests/support/test_main.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace baton::test;

/// What is chosen, and where one is, while the list changes.
class TstQueuePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenRowAndPlaceStayWhileLeadsArrive()
    {
        QueueFixture fixture(200);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(200));
        shown.table().scrollToRow(80);
        const QModelIndex middle = shown.model().index(85, shown.model().columnOf("lead.name"));
        QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, {},
                          shown.table().visualRect(middle).center());
        const LeadId lead = shown.model().leadAt(85);
        const int y = shown.table().rowViewportPosition(85);
        QCOMPARE(shown.table().selectedLeads(), std::vector<LeadId>{lead});
        QSignalSpy selected(&shown.page(), &Page::leadSelected);
        QSignalSpy reset(&shown.model(), &QAbstractItemModel::modelReset);
        for (int round = 1; round <= 5; ++round) {
            fixture.addMany(4);
            QVERIFY(shown.hasRows(200 + 4 * round));
            const int row = shown.model().rowOf(lead);
            QCOMPARE(row, 85 + 4 * round);
            QCOMPARE(shown.table().rowViewportPosition(row), y);
            QCOMPARE(shown.table().selectedLeads(), std::vector<LeadId>{lead});
            QVERIFY(shown.table().currentLead() == lead);
        }
        QVERIFY(selected.isEmpty() && reset.isEmpty());
        QCOMPARE(shown.table().newAbove(), 20);
        ShownQueue::press(Qt::Key_T);
        QCOMPARE(shown.table().verticalScrollBar()->value(), 0);
        QCOMPARE(shown.table().newAbove(), 0);
    }

    void fromTheTopNewLeadsAreSeenToCome()
    {
        QueueFixture fixture(100);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(100));
        fixture.addMany(2);
        QVERIFY(shown.hasRows(102));
        QCOMPARE(shown.table().verticalScrollBar()->value(), 0);
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 102"));
        QCOMPARE(shown.table().newAbove(), 0);
    }

    void whoIsChosenStaysChosenInAnotherOrder()
    {
        QueueFixture fixture(30);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(30));
        ShownQueue::press(Qt::Key_Down);
        ShownQueue::press(Qt::Key_Down, Qt::ShiftModifier);
        const auto chosen = shown.table().selectedLeads();
        QCOMPARE(chosen.size(), std::size_t(2));
        QHeaderView* const header = shown.table().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {20, header->height() / 2});
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 1"));
        auto after = shown.table().selectedLeads();
        std::ranges::sort(after);
        auto before = chosen;
        std::ranges::sort(before);
        QCOMPARE(after, before);
    }

    void everythingIsAsItWasLeft()
    {
        QueueFixture fixture(60);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
        LeadId lead;
        {
            ShownQueue shown(fixture.desk());
            QVERIFY(shown.hasRows(60));
            ShownQueue::press(Qt::Key_5);
            QTRY_COMPARE(shown.scopes().scope(), LeadScope::All);
            shown.table().showColumn("email", true);
            shown.table().horizontalHeader()->resizeSection(shown.model().columnOf("source"), 200);
            ShownQueue::press(Qt::Key_End);
            lead = *shown.table().currentLead();
            shown.page().saveState(settings);
        }
        ShownQueue shown(fixture.desk(), &settings);
        QVERIFY(shown.hasRows(60));
        QCOMPARE(shown.scopes().scope(), LeadScope::All);
        QTRY_VERIFY(shown.table().currentLead() == lead);
        const auto columns = shown.table().columns();
        QCOMPARE(columns.back().field, std::string("email"));
        QCOMPARE(std::ranges::find(columns, "source", &ViewColumn::field)->width, 200);
        QVERIFY(shown.table().topRow() > 30);
    }

    void aLeadThatLeftTheListIsStillTheOneLookedAt()
    {
        QueueFixture fixture(3);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(3));
        shown.scopes().setCurrentIndex(int(LeadScope::Unassigned));
        QVERIFY(shown.hasRows(3));
        shown.table().selectRow(1);
        const LeadId lead = shown.model().leadAt(1);
        fixture.work().run();
        QTRY_COMPARE(shown.model().rowCount(), 0);
        shown.scopes().setCurrentIndex(int(LeadScope::All));
        QVERIFY(shown.hasRows(3));
        shown.page().saveState(settings);

        ShownQueue again(fixture.desk(), &settings);
        QVERIFY(again.hasRows(3));
        QTRY_VERIFY(again.table().currentLead() == lead);
    }

    void newFieldsLeaveWhatIsChosenAndWhereOneIs()
    {
        QueueFixture fixture(200);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(200));
        shown.table().scrollToRow(80);
        shown.table().selectRow(85);
        const std::vector<LeadId> chosen{shown.model().leadAt(85)};
        QCOMPARE(shown.table().selectedLeads(), chosen);
        Session& session = fixture.work().session();
        Json playbook = parseJson((*session.repositories().playbooks.live())->document).root;
        playbook["fields"] = Json::array({{{"id", "shoe"}, {"title", "Shoe"}, {"type", "number"}}});
        QVERIFY(publishPlaybook(session, writeJson(playbook), "")->version);
        QTRY_VERIFY(shown.model().columnOf("shoe") >= 0);
        QCOMPARE(shown.table().selectedLeads(), chosen);
        QCOMPARE(shown.table().currentLead(), std::optional(chosen.front()));
        QCOMPARE(shown.table().topRow(), 80);
        QCOMPARE(shown.table().horizontalHeader()->sortIndicatorSection(),
                 shown.model().columnOf("lead.received"));
    }

    void anotherQuestionWithTheSameAnswerMovesNothing()
    {
        QueueFixture fixture(150);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(150));
        shown.table().scrollToRow(115);
        shown.table().selectRow(120);
        const std::vector<LeadId> chosen{shown.model().leadAt(120)};
        const int top = shown.table().topRow();
        QVERIFY(top > 0);
        QSignalSpy read(shown.page().findChild<LeadFeed*>(), &LeadFeed::orderRead);
        shown.scopes().setCurrentIndex(int(LeadScope::All));
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(shown.table().selectedLeads(), chosen);
        QCOMPARE(shown.table().topRow(), top);
    }
};

BATON_TEST(TstQueuePlace);

#include "tst_queue_place.moc"
