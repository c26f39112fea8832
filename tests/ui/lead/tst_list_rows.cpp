// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "tests/support/fixed_clock.h"
#include "ui/lead/list_row_model.h"
#include "ui/lead/list_row_view.h"
#endif
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace baton::test {

namespace {

ListRow row(const QString& key, const QString& title = {})
{
    ListRow row;
    row.key = key;
    row.title = title.isEmpty() ? key : title;
    return row;
}

std::vector<ListRow> rowsOf(const QString& keys)
{
    std::vector<ListRow> rows;
    for (const QChar key : keys)
        rows.push_back(row(key));
    return rows;
}

QString keysOf(const ListRowModel& model)
{
    QString keys;
    for (int i = 0; i < model.rowCount(); ++i)
        keys += model.row(i).key;
    return keys;
}

} // namespace

/// Rows that change under the reader's eyes.
class TstListRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomesTheRowsGiven_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("from nothing") << ""
                                      << "abc";
        QTest::newRow("to nothing") << "abc"
                                    << "";
        QTest::newRow("one more at the top") << "bc"
                                             << "abc";
        QTest::newRow("one less in the middle") << "abc"
                                                << "ac";
        QTest::newRow("another order") << "abcd"
                                       << "dbca";
        QTest::newRow("all others") << "abc"
                                    << "xyz";
    }
    void becomesTheRowsGiven()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        ListRowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rowsOf(before));
        model.setRows(rowsOf(after));
        QCOMPARE(keysOf(model), after);
    }

    void neverStartsAnew()
    {
        ListRowModel model;
        model.setRows(rowsOf(QStringLiteral("abc")));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto rows = rowsOf(QStringLiteral("abc"));
        rows[1].title = QStringLiteral("other");
        model.setRows(std::move(rows));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void keepsWhatIsChosenAndScrolledTo()
    {
        FixedClock clock("2026-03-11T16:00:00Z");
        ListRowView view(QStringLiteral("Rows"), clock, Zone::utc(), nullptr);
        std::vector<ListRow> rows;
        rows.reserve(100);
        for (int i = 0; i < 100; ++i)
            rows.push_back(row(QString::number(i)));
        view.setRows(rows);
        view.resize(320, 240);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(view.model()->index(50, 0));
        view.scrollTo(view.currentIndex());
        const int scrolled = view.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        rows.push_back(row(QStringLiteral("new")));
        rows[10].detail = QStringLiteral("more");
        view.setRows(rows);
        QCOMPARE(view.rows().row(view.currentIndex().row()).key, QStringLiteral("50"));
        QVERIFY(view.selectionModel()->isSelected(view.currentIndex()));
        QCOMPARE(view.verticalScrollBar()->value(), scrolled);
    }

    void copiesByKeyAndByButton()
    {
        FixedClock clock("2026-03-11T16:00:00Z");
        ListRowView view(QStringLiteral("Rows"), clock, Zone::utc(), nullptr);
        ListRow email = row(QStringLiteral("email"), QStringLiteral("ada@bot.example"));
        email.copies = email.title;
        email.offersCopy = true;
        email.spokenIcon = QStringLiteral("Email");
        view.setRows({email, row(QStringLiteral("other"))});
        view.resize(320, 240);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentIndex(view.model()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ada@bot.example"));
        QGuiApplication::clipboard()->clear();
        const QRect place = view.visualRect(view.model()->index(0, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(place.right() - 24, place.top() + 14));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ada@bot.example"));
        QCOMPARE(view.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Email · ada@bot.example"));
    }
};

BATON_TEST(TstListRows);

} // namespace baton::test

#include "tst_list_rows.moc"
