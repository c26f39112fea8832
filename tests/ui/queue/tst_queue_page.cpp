// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "tests/ui/queue/queue_fixture.h"
#include "tests/ui/support/unnamed_controls.h"
#include "ui/common/action_dialog.h"
#include "ui/common/action_rep_picker.h"
#include "ui/common/search_field.h"
#include "ui/common/tokens.h"
#include "ui/queue/lead_feed.h"
#include "ui/queue/lead_table.h"
#include "ui/queue/lead_table_model.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/scope_bar.h"
#include "ui/queue/view_button.h"
#include "ui/queue/view_name_dialog.h"
#endif
#include "tests/support/test_main.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace baton;
using namespace baton::test;

namespace {

/// The page in a window, as large as a small screen has it.
class Shown {
public:
    explicit Shown(Desk& desk, QSettings* state = nullptr) : m_page(desk)
    {
        if (state)
            m_page.restoreState(*state);
        m_page.resize(1100, 600);
        m_page.show();
        if (!QTest::qWaitForWindowActive(&m_page))
            qFatal("the page is not shown");
        m_page.takeFocus();
    }

    QueuePage& page() { return m_page; }
    LeadTable& table() { return *m_page.findChild<LeadTable*>(); }
    LeadTableModel& model() { return *m_page.findChild<LeadTableModel*>(); }
    ScopeBar& scopes() { return *m_page.findChild<ScopeBar*>(); }
    bool says(const QString& text)
    {
        const auto labels = m_page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }
    bool hasRows(int count)
    {
        return QTest::qWaitFor([&] { return table().isVisible() && model().rowCount() == count; });
    }
    /// Goes to whoever has the keyboard. There is no window manager here, which would give it back to the
    /// page when a dialog closes.
    static QWidget* keyboard()
    {
        if (!QApplication::activeWindow()) {
            for (QWidget* const window : QApplication::topLevelWidgets()) {
                if (window->isVisible() && qobject_cast<QueuePage*>(window))
                    window->activateWindow();
            }
        }
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
            qFatal("nobody has the keyboard");
        return QApplication::focusWidget();
    }
    static void type(const QString& text) { QTest::keyClicks(keyboard(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(keyboard(), key, modifiers);
    }
    template <typename Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        if (!QTest::qWaitFor([&] {
                found = m_page.findChild<Dialog*>();
                return found && found->isVisible() && QApplication::focusWidget() &&
                       found->isAncestorOf(QApplication::focusWidget());
            }))
            qFatal("no dialog came");
        return found;
    }

private:
    QueuePage m_page;
};

QString cellText(Shown& shown, int row, const char* field)
{
    const QModelIndex index = shown.model().index(row, shown.model().columnOf(field));
    return index.data().toString();
}

} // namespace

class TstQueuePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsOpenWorkNewestFirst()
    {
        QueueFixture fixture(3);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(3));
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 3"));
        QTRY_VERIFY(shown.scopes().counts());
        QCOMPARE(shown.scopes().counts()->open, 3);
    }

    /// From the table, where one begins, to the toolbar, the foot, and back.
    void tabGoesAsTheEyeReads()
    {
        QueueFixture fixture(3);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(3));
        QVERIFY(shown.table().hasFocus());
        QPoint before;
        int stops = 0;
        for (Shown::press(Qt::Key_Tab); !shown.table().hasFocus() && stops < 20; Shown::press(Qt::Key_Tab)) {
            const QPoint now = QApplication::focusWidget()->mapTo(&shown.page(), QPoint());
            // A line of the toolbar holds things of different heights.
            const bool isBelow = now.y() > before.y() + tokens::kControlHeight / 2;
            QVERIFY2(isBelow || now.x() > before.x(), QApplication::focusWidget()->metaObject()->className());
            before = now;
            ++stops;
        }
        QVERIFY(shown.table().hasFocus());
        QVERIFY(stops >= 8); // scopes, views, columns, flow; search, pool, one more filter, all of them; foot
    }

    void chosenRowAndPlaceStayWhileLeadsArrive()
    {
        QueueFixture fixture(200);
        Shown shown(fixture.desk());
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
        Shown::press(Qt::Key_T);
        QCOMPARE(shown.table().verticalScrollBar()->value(), 0);
        QCOMPARE(shown.table().newAbove(), 0);
    }

    void fromTheTopNewLeadsAreSeenToCome()
    {
        QueueFixture fixture(100);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(100));
        fixture.addMany(2);
        QVERIFY(shown.hasRows(102));
        QCOMPARE(shown.table().verticalScrollBar()->value(), 0);
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 102"));
        QCOMPARE(shown.table().newAbove(), 0);
    }

    void pausedItOnlyCountsWhatWaits()
    {
        QueueFixture fixture(5);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(5));
        Shown::press(Qt::Key_P);
        fixture.addMany(2);
        auto& feed = *shown.page().findChild<LeadFeed*>();
        QTRY_COMPARE(feed.waiting(), 2);
        QCOMPARE(shown.model().rowCount(), 5);
        Shown::press(Qt::Key_P);
        QVERIFY(shown.hasRows(7));
        QCOMPARE(feed.waiting(), 0);
    }

    void searchLooksThroughAllRows()
    {
        QueueFixture fixture(120);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(120));
        Shown::press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<SearchField*>(QApplication::focusWidget()));
        Shown::type(QStringLiteral("company 11"));
        Shown::press(Qt::Key_Return);
        QVERIFY(shown.hasRows(11)); // 11 and 110 to 119: both words, wherever they are
        Shown::press(Qt::Key_Escape);
        QVERIFY(shown.hasRows(120));
        Shown::type(QStringLiteral("nobody at all"));
        Shown::press(Qt::Key_Return);
        QTRY_VERIFY(shown.says(QStringLiteral("No lead meets these filters")));
        Shown::press(Qt::Key_F, Qt::ControlModifier);
        Shown::press(Qt::Key_F, Qt::ShiftModifier); // a letter, here
        QVERIFY(shown.says(QStringLiteral("No lead meets these filters")));
    }

    void aHeaderSortsAllRowsBothWays()
    {
        QueueFixture fixture(30);
        Shown shown(fixture.desk());
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
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(30));
        Shown::press(Qt::Key_Home);
        Shown::press(Qt::Key_O);
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 1"));
        Shown::press(Qt::Key_O);
        QTRY_COMPARE(cellText(shown, 0, "lead.name"), QStringLiteral("Lead 9"));
    }

    void everyControlHasANameForScreenReaders()
    {
        QueueFixture fixture(3);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(3));
        QCOMPARE(unnamedControls(shown.page()), QStringList());
    }

    void whoIsChosenStaysChosenInAnotherOrder()
    {
        QueueFixture fixture(30);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(30));
        Shown::press(Qt::Key_Down);
        Shown::press(Qt::Key_Down, Qt::ShiftModifier);
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

    void theKeyboardChoosesAndOpens()
    {
        QueueFixture fixture(100);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(100));
        QSignalSpy selected(&shown.page(), &Page::leadSelected);
        QSignalSpy requested(&shown.page(), &Page::leadRequested);
        Shown::press(Qt::Key_End);
        QCOMPARE(shown.table().currentIndex().row(), 99);
        Shown::press(Qt::Key_Home);
        QCOMPARE(shown.table().currentIndex().row(), 0);
        QCOMPARE(shown.table().selectedCount(), 1);
        Shown::press(Qt::Key_Space);
        QCOMPARE(shown.table().selectedCount(), 0);
        Shown::press(Qt::Key_Space);
        QCOMPARE(shown.table().selectedCount(), 1);
        Shown::press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.table().selectedCount(), 100);
        QVERIFY(shown.says(QStringLiteral("100 lead(s), 100 selected")));
        Shown::press(Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QVERIFY(requested.front().front().value<LeadId>() == shown.model().leadAt(0));
        QVERIFY(selected.size() >= 2);
    }

    void copiesWhatWasNeverShown()
    {
        QueueFixture fixture(300);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(300));
        QApplication::clipboard()->clear();
        Shown::press(Qt::Key_A, Qt::ControlModifier);
        Shown::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 300);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.front().startsWith(QStringLiteral("Lead\tStatus\t")));
        QVERIFY(lines.back().startsWith(QStringLiteral("Lead 1\t")));
        Shown::press(Qt::Key_Home);
        Shown::press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Lead 300\t")));
        QVERIFY(!QApplication::clipboard()->text().contains(u'\n'));
    }

    void manyAreAssignedAndTakenBackByKeyboardAlone()
    {
        QueueFixture fixture(12);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(12));
        const auto leads = shown.model().leads();
        const auto allHave = [&](const std::string& owner) {
            return std::ranges::all_of(leads,
                                       [&](LeadId lead) { return fixture.work().owner(lead) == owner; });
        };
        Shown::press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(shown.page().findChild<QToolButton*>() != nullptr);
        Shown::press(Qt::Key_A);
        auto* const dialog = shown.dialog<ActionDialog>();
        auto* const picker = dialog->findChild<RepPicker*>();
        QTRY_VERIFY(picker->findChild<LeadTable*>() == nullptr && !picker->rep());
        Shown::type(QStringLiteral("eli"));
        QTRY_VERIFY(picker->rep() == RepId::make("eli"));
        QTRY_VERIFY([&] {
            const auto labels = dialog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->text() == QStringLiteral("12 lead(s), 1 owner(s)");
            });
        }());
        Shown::press(Qt::Key_Return);
        QTRY_VERIFY(allHave("eli"));
        QTRY_VERIFY(!shown.page().findChild<ActionDialog*>());
        shown.table().setFocus();
        QTRY_COMPARE(cellText(shown, 0, "owner"), QStringLiteral("eli"));
        Shown::press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(allHave(""));
        Shown::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(allHave("eli"));
    }

    void aViewIsSavedFoundAndLeft()
    {
        QueueFixture fixture(20);
        Shown shown(fixture.desk());
        QVERIFY(shown.hasRows(20));
        Shown::press(Qt::Key_F, Qt::ControlModifier);
        Shown::type(QStringLiteral("company 2"));
        Shown::press(Qt::Key_Return);
        QVERIFY(shown.hasRows(3)); // 2, 12 and 20
        Shown::press(Qt::Key_S, Qt::ControlModifier);
        shown.dialog<ViewNameDialog>();
        Shown::type(QStringLiteral("Twos"));
        Shown::press(Qt::Key_Return);
        auto& views = *shown.page().findChild<ViewButton*>();
        QTRY_COMPARE(views.text(), QStringLiteral("Twos"));
        shown.page().findChild<SearchField*>()->setFocus();
        Shown::press(Qt::Key_Escape);
        QVERIFY(shown.hasRows(20));
        QTRY_COMPARE(views.text(), QStringLiteral("Twos (changed)"));
        const auto saved = *savedViews(fixture.work().session());
        QCOMPARE(saved.size(), std::size_t(1));
        QCOMPARE(saved.front().view.query.search, std::string("company 2"));
    }

    void everythingIsAsItWasLeft()
    {
        QueueFixture fixture(60);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
        LeadId lead;
        {
            Shown shown(fixture.desk());
            QVERIFY(shown.hasRows(60));
            Shown::press(Qt::Key_5);
            QTRY_COMPARE(shown.scopes().scope(), LeadScope::All);
            shown.table().showColumn("email", true);
            shown.table().horizontalHeader()->resizeSection(shown.model().columnOf("source"), 200);
            Shown::press(Qt::Key_End);
            lead = *shown.table().currentLead();
            shown.page().saveState(settings);
        }
        Shown shown(fixture.desk(), &settings);
        QVERIFY(shown.hasRows(60));
        QCOMPARE(shown.scopes().scope(), LeadScope::All);
        QTRY_VERIFY(shown.table().currentLead() == lead);
        const auto columns = shown.table().columns();
        QCOMPARE(columns.back().field, std::string("email"));
        QCOMPARE(std::ranges::find(columns, "source", &ViewColumn::field)->width, 200);
        QVERIFY(shown.table().topRow() > 30);
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
        Shown shown(fixture.desk());
        QTRY_VERIFY(shown.scopes().counts());
        QTest::keyClick(&shown.page(), Qt::Key(key));
        QTRY_VERIFY(shown.says(title));
        QVERIFY(!shown.table().isVisible());
    }
};

BATON_TEST(TstQueuePage);

#include "tst_queue_page.moc"
