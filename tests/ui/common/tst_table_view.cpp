// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/common/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

namespace baton::test {

namespace {

constexpr int kRows = 50;

} // namespace

class TstTableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(kRows, 3);
        m_model->setHorizontalHeaderLabels(
            {QStringLiteral("Name"), QStringLiteral("Company"), QStringLiteral("Score")});
        for (int row = 0; row < kRows; ++row) {
            for (int column = 0; column < 3; ++column)
                m_model->setItem(row, column,
                                 new QStandardItem(QStringLiteral("%1/%2").arg(row).arg(column)));
        }
        m_view = std::make_unique<TableView>();
        m_view->setModel(m_model.get());
        m_view->resize(600, 400);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void enterAndDoubleClickOpen()
    {
        QSignalSpy opened(m_view.get(), &TableView::opened);
        m_view->setCurrentIndex(m_model->index(2, 1));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toModelIndex(), m_model->index(2, 1));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, center(1));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].toModelIndex().row(), 1);
    }

    void homeAndEndGoToTheFirstAndLastRow()
    {
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), kRows - 1);
        QCOMPARE(m_view->selectedRowNumbers(), QList<int>{kRows - 1});
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentIndex().row(), 0);
    }

    void shiftAndCtrlChooseRanges()
    {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, center(1));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, center(3));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, center(6));
        QCOMPARE(m_view->selectedRowNumbers(), (QList<int>{1, 2, 3, 6}));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedRowNumbers(), (QList<int>{kRows - 2, kRows - 1}));
    }

    void copyingGivesTheShownColumnsInTheirOrder()
    {
        m_model->item(1, 0)->setText(QStringLiteral("a\tb\nc"));
        m_view->horizontalHeader()->moveSection(2, 0);
        m_view->setColumnHidden(1, true);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, center(1));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1/2\ta b c"));
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Score\tName\n1/2\ta b c"));
    }

    void aHeaderAsksForAnOrderAndThenForTheOther()
    {
        QSignalSpy asked(m_view.get(), &TableView::orderRequested);
        const QPoint second(m_view->columnViewportPosition(1) + 20, 10);
        QTest::mouseClick(m_view->horizontalHeader()->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseClick(m_view->horizontalHeader()->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[0], (QVariantList{1, QVariant::fromValue(Qt::AscendingOrder)}));
        QCOMPARE(asked[1], (QVariantList{1, QVariant::fromValue(Qt::DescendingOrder)}));
        QCOMPARE(m_model->item(0, 0)->text(), QStringLiteral("0/0")); // it does not sort by itself
    }

    void columnsAreRemembered()
    {
        m_view->horizontalHeader()->moveSection(0, 2);
        m_view->setColumnWidth(1, 321);
        m_view->setColumnHidden(2, true);
        const QByteArray state = m_view->columnState();
        m_view->resetColumns();
        QVERIFY(m_view->columnWidth(1) != 321);
        QVERIFY(!m_view->isColumnHidden(2));
        QVERIFY(m_view->restoreColumnState(state));
        QCOMPARE(m_view->horizontalHeader()->visualIndex(0), 2);
        QCOMPARE(m_view->columnWidth(1), 321);
        QVERIFY(m_view->isColumnHidden(2));
    }

    void aStateOfOtherColumnsChangesNothing()
    {
        QStandardItemModel other(1, 5);
        TableView wide;
        wide.setModel(&other);
        const QByteArray before = m_view->columnState();
        QVERIFY(!m_view->restoreColumnState(wide.columnState()));
        QVERIFY(!m_view->restoreColumnState("rubbish"));
        QVERIFY(!m_view->restoreColumnState({}));
        QCOMPARE(m_view->columnState(), before);
    }

    void theLastColumnCannotBeHidden()
    {
        m_view->setColumnHidden(0, true);
        m_view->setColumnHidden(1, true);
        const std::unique_ptr<QMenu> menu(m_view->makeColumnMenu(m_view.get()));
        QCOMPARE(menu->actions()[2]->isEnabled(), false);
        menu->actions()[0]->trigger();
        QVERIFY(!m_view->isColumnHidden(0));
    }

    void theMenuOfARowChoosesIt()
    {
        QSignalSpy asked(m_view.get(), &TableView::rowMenuRequested);
        QContextMenuEvent event(QContextMenuEvent::Mouse, center(4),
                                m_view->viewport()->mapToGlobal(center(4)));
        QApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_view->selectedRowNumbers(), QList<int>{4});
    }

    void tabLeavesTheTable()
    {
        QWidget window;
        auto* const table = new TableView(&window);
        auto* const after = new TableView(&window);
        table->setModel(m_model.get());
        QWidget::setTabOrder(table, after);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

private:
    QPoint center(int row) const { return m_view->visualRect(m_model->index(row, 0)).center(); }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

BATON_TEST(TstTableView);

} // namespace baton::test

#include "tst_table_view.moc"
