// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "tests/ui/queue/shown_queue.h"
#include "tests/ui/support/unnamed_controls.h"
#include "ui/common/action_dialog.h"
#include "ui/common/action_form.h"
#include "ui/common/action_rep_picker.h"
#include "ui/common/action_runner.h"
#include "ui/common/search_field.h"
#include "ui/common/tokens.h"
#include "ui/queue/lead_feed.h"
#include "ui/queue/view_button.h"
#include "ui/queue/view_name_dialog.h"
#endif
#include "tests/support/test_main.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace baton;
using namespace baton::test;

class TstQueuePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOpenWorkNewestFirst()
    {
        QueueFixture fixture(3);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(3));
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 3"));
        QTRY_VERIFY(shown.scopes().counts());
        QCOMPARE(shown.scopes().counts()->open, 3);
    }

    /// From the table, where one begins, to the toolbar, the foot, and back.
    void tabGoesAsTheEyeReads()
    {
        QueueFixture fixture(3);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(3));
        QVERIFY(shown.table().hasFocus());
        QPoint before;
        int stops = 0;
        for (ShownQueue::press(Qt::Key_Tab); !shown.table().hasFocus() && stops < 20;
             ShownQueue::press(Qt::Key_Tab)) {
            const QPoint now = QApplication::focusWidget()->mapTo(&shown.page(), QPoint());
            // A line of the toolbar holds things of different heights.
            constexpr int kSameLine = tokens::kControlHeight / 2;
            const bool isBelow = now.y() > before.y() + kSameLine;
            const bool isRightOf = now.x() > before.x() && now.y() >= before.y() - kSameLine;
            QVERIFY2(isBelow || isRightOf, QApplication::focusWidget()->metaObject()->className());
            before = now;
            ++stops;
        }
        QVERIFY(shown.table().hasFocus());
        QVERIFY(stops >= 8); // scopes, views, columns, flow; search, pool, one more filter, all of them; foot
    }

    void pausedItOnlyCountsWhatWaits()
    {
        QueueFixture fixture(5);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(5));
        ShownQueue::press(Qt::Key_P);
        fixture.addMany(2);
        auto& feed = *shown.page().findChild<LeadFeed*>();
        QTRY_COMPARE(feed.waiting(), 2);
        QCOMPARE(shown.model().rowCount(), 5);
        ShownQueue::press(Qt::Key_P);
        QVERIFY(shown.hasRows(7));
        QCOMPARE(feed.waiting(), 0);
    }

    void searchLooksThroughAllRows()
    {
        QueueFixture fixture(120);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(120));
        ShownQueue::press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<SearchField*>(QApplication::focusWidget()));
        ShownQueue::type(QStringLiteral("company 11"));
        ShownQueue::press(Qt::Key_Return);
        QVERIFY(shown.hasRows(11)); // 11 and 110 to 119: both words, wherever they are
        ShownQueue::press(Qt::Key_Escape);
        QVERIFY(shown.hasRows(120));
        ShownQueue::type(QStringLiteral("nobody at all"));
        ShownQueue::press(Qt::Key_Return);
        QTRY_VERIFY(shown.says(QStringLiteral("No lead meets these filters")));
        ShownQueue::press(Qt::Key_F, Qt::ControlModifier);
        ShownQueue::press(Qt::Key_F, Qt::ShiftModifier); // a letter, here
        QVERIFY(shown.says(QStringLiteral("No lead meets these filters")));
    }

    void aHeaderSortsAllRowsBothWays()
    {
        QueueFixture fixture(30);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(30));
        QHeaderView* const header = shown.table().horizontalHeader();
        const int column = shown.model().columnOf("lead.name");
        const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(cellText(shown, 1, "lead.name"), QStringLiteral("Lead 10"));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 9"));
        QCOMPARE(header->sortIndicatorSection(), column);
    }

    void theKeyboardSortsByTheCurrentColumn()
    {
        QueueFixture fixture(30);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(30));
        ShownQueue::press(Qt::Key_Home);
        ShownQueue::press(Qt::Key_O);
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 1"));
        ShownQueue::press(Qt::Key_O);
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 9"));
    }

    void everyControlHasANameForScreenReaders()
    {
        QueueFixture fixture(3);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(3));
        QCOMPARE(unnamedControls(shown.page()), QStringList());
    }

    void theKeyboardChoosesAndOpens()
    {
        QueueFixture fixture(100);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(100));
        QSignalSpy selected(&shown.page(), &Page::leadSelected);
        QSignalSpy requested(&shown.page(), &Page::leadRequested);
        ShownQueue::press(Qt::Key_End);
        QCOMPARE(shown.table().currentIndex().row(), 99);
        ShownQueue::press(Qt::Key_Home);
        QCOMPARE(shown.table().currentIndex().row(), 0);
        QCOMPARE(shown.table().selectedCount(), 1);
        ShownQueue::press(Qt::Key_Space);
        QCOMPARE(shown.table().selectedCount(), 0);
        ShownQueue::press(Qt::Key_Space);
        QCOMPARE(shown.table().selectedCount(), 1);
        ShownQueue::press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.table().selectedCount(), 100);
        QVERIFY(shown.says(QStringLiteral("100 lead(s), 100 selected")));
        ShownQueue::press(Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested.front().front().value<LeadId>() == shown.model().leadAt(0));
        QVERIFY(selected.size() >= 2);
    }

    void copiesWhatWasNeverShown()
    {
        QueueFixture fixture(300);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(300));
        QApplication::clipboard()->clear();
        ShownQueue::press(Qt::Key_A, Qt::ControlModifier);
        ShownQueue::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 300);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.front().startsWith(QStringLiteral("Lead\tStatus\t")));
        QVERIFY(lines.back().startsWith(QStringLiteral("Lead 1\t")));
        ShownQueue::press(Qt::Key_Home);
        ShownQueue::press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Lead 300\t")));
        QVERIFY(!QApplication::clipboard()->text().contains(u'\n'));
    }

    void manyAreAssignedAndTakenBackByKeyboardAlone()
    {
        QueueFixture fixture(12);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(12));
        const auto leads = shown.model().leads();
        const auto allHave = [&](const std::string& owner) {
            return std::ranges::all_of(leads,
                                       [&](LeadId lead) { return fixture.work().owner(lead) == owner; });
        };
        ShownQueue::press(Qt::Key_A, Qt::ControlModifier);
        ShownQueue::press(Qt::Key_A);
        auto* const dialog = shown.dialog<ActionDialog>();
        auto* const picker = dialog->findChild<RepPicker*>();
        QVERIFY(!picker->rep());
        ShownQueue::type(QStringLiteral("eli"));
        QTRY_VERIFY(picker->rep() == RepId::make("eli"));
        QTRY_VERIFY([&] {
            const auto labels = dialog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->text() == QStringLiteral("12 lead(s), 1 owner(s)");
            });
        }());
        ShownQueue::press(Qt::Key_Return);
        QTRY_VERIFY(allHave("eli"));
        QTRY_VERIFY(!shown.page().findChild<ActionDialog*>());
        shown.table().setFocus();
        QTRY_COMPARE(cellText(shown, 0, "owner"), QStringLiteral("eli"));
        ShownQueue::press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(allHave(""));
        const auto* const runner = shown.page().findChild<LeadActionRunner*>();
        QTRY_VERIFY(runner->redoAction()->isEnabled());
        ShownQueue::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(allHave("eli"));
    }

    /// In Auckland, where the tests run, the clocks go from two to three in that night.
    void fourHoursAreFourHoursWhenTheClocksChange()
    {
        QueueFixture fixture(1);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(1));
        fixture.work().clock.set("2026-09-26T12:00:00Z");
        ShownQueue::press(Qt::Key_A, Qt::ControlModifier);
        ShownQueue::press(Qt::Key_Z);
        const auto action = shown.dialog<ActionDialog>()->form()->action();
        QVERIFY(action && std::holds_alternative<action::Snooze>(*action));
        QCOMPARE(formatInstant(std::get<action::Snooze>(*action).until), std::string("2026-09-26T16:00:00Z"));
    }

    void aViewIsSavedFoundAndLeft()
    {
        QueueFixture fixture(20);
        ShownQueue shown(fixture.desk());
        QVERIFY(shown.hasRows(20));
        ShownQueue::press(Qt::Key_F, Qt::ControlModifier);
        ShownQueue::type(QStringLiteral("company 2"));
        ShownQueue::press(Qt::Key_Return);
        QVERIFY(shown.hasRows(3)); // 2, 12 and 20
        ShownQueue::press(Qt::Key_S, Qt::ControlModifier);
        shown.dialog<ViewNameDialog>();
        ShownQueue::type(QStringLiteral("Twos"));
        ShownQueue::press(Qt::Key_Return);
        auto& views = *shown.page().findChild<ViewButton*>();
        QTRY_COMPARE(views.text(), QStringLiteral("Twos"));
        shown.page().findChild<SearchField*>()->setFocus();
        ShownQueue::press(Qt::Key_Escape);
        QVERIFY(shown.hasRows(20));
        QTRY_COMPARE(views.text(), QStringLiteral("Twos (changed)"));
        const auto saved = *savedViews(fixture.work().session());
        QCOMPARE(saved.size(), std::size_t(1));
        QCOMPARE(saved.front().view.query.search, std::string("company 2"));
    }

    void anEmptyListSaysWhy_data()
    {
        QTest::addColumn<int>("leads");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("title");
        QTest::newRow("no lead at all") << 0 << int(Qt::Key_1) << QStringLiteral("No leads yet");
        QTest::newRow("not a rep") << 1 << int(Qt::Key_2)
                                   << QStringLiteral("You are no rep of this workspace");
        QTest::newRow("nothing is held") << 1 << int(Qt::Key_4) << QStringLiteral("Nothing is held");
    }
    void anEmptyListSaysWhy()
    {
        QFETCH(int, leads);
        QFETCH(int, key);
        QFETCH(QString, title);
        QueueFixture fixture(leads);
        ShownQueue shown(fixture.desk());
        QTRY_VERIFY(shown.scopes().counts());
        QTest::keyClick(&shown.page(), Qt::Key(key));
        QTRY_VERIFY(shown.says(title));
        QVERIFY(!shown.table().isVisible());
    }
};

BATON_TEST(TstQueuePage);

#include "tst_queue_page.moc"
