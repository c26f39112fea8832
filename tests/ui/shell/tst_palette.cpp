// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/common/label.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/palette_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace baton::test {

class TstPalette : public QObject {
    Q_OBJECT

    QStringList m_done;

    PaletteEntry entry(const QString& text, const QString& detail = {})
    {
        PaletteEntry made;
        made.kind = QStringLiteral("Action");
        made.text = text;
        made.detail = detail;
        made.run = [this, text] { m_done += text; };
        return made;
    }

    std::vector<PaletteEntry> someEntries()
    {
        return {entry(QStringLiteral("Import a file")), entry(QStringLiteral("Queue")),
                entry(QStringLiteral("Requeue what failed")),
                entry(QStringLiteral("Dana Cole"), QStringLiteral("queen@example.com"))};
    }

    static QStringList shown(const QAbstractItemModel& model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data().toString();
        return all;
    }

    static CommandPalette::Search noSearch()
    {
        return [](const QString&, auto) { return DeskJob(); };
    }

private Q_SLOTS:
    void init() { m_done.clear(); }

    void namesThatBeginWithTheWordComeFirst()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(someEntries());
        QCOMPARE(model.rowCount(), 4);
        model.setNeedle(QStringLiteral(" que "));
        QCOMPARE(shown(model), QStringList({QStringLiteral("Queue"), QStringLiteral("Requeue what failed"),
                                            QStringLiteral("Dana Cole")}));
        model.setNeedle(QStringLiteral("file imp"));
        QCOMPARE(shown(model), QStringList{QStringLiteral("Import a file")});
        model.setNeedle(QStringLiteral("nothing of the kind"));
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsFoundLaterComesBehind()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(someEntries());
        model.setNeedle(QStringLiteral("queue"));
        model.setFound({entry(QStringLiteral("Ada Lovelace")), entry(QStringLiteral("Grace Hopper"))});
        QCOMPARE(model.rowCount(), 4);
        model.setFound({entry(QStringLiteral("Edsger Dijkstra"))});
        QCOMPARE(shown(model).last(), QStringLiteral("Edsger Dijkstra"));
        QCOMPARE(model.rowCount(), 3);
        model.setFound({});
        QCOMPARE(model.rowCount(), 2);
    }

    void theKeyboardAloneDoesIt()
    {
        CommandPalette palette(someEntries(), noSearch(), nullptr);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        auto* const field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("que"));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_done, QStringList{QStringLiteral("Requeue what failed")});
        QVERIFY(!palette.isVisible());
    }

    void aClickDoesItToo()
    {
        CommandPalette palette(someEntries(), noSearch(), nullptr);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        auto* const list = palette.findChild<QListView*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(m_done, QStringList{QStringLiteral("Queue")});
    }

    void escapeDoesNothing()
    {
        CommandPalette palette(someEntries(), noSearch(), nullptr);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        QTest::keyClick(palette.findChild<QLineEdit*>(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QVERIFY(m_done.empty());
    }

    void leadsAreLookedUpForWhatWasTyped()
    {
        QStringList asked;
        CommandPalette palette(
            someEntries(),
            [&](const QString& needle, auto then) {
                asked += needle;
                then({entry(QStringLiteral("Ada Lovelace"))});
                return DeskJob();
            },
            nullptr);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        auto* const field = palette.findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("ada"));
        QTRY_COMPARE(shown(*palette.findChild<QListView*>()->model()),
                     QStringList{QStringLiteral("Ada Lovelace")});
        QCOMPARE(asked, QStringList{QStringLiteral("ada")});
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_done, QStringList{QStringLiteral("Ada Lovelace")});
    }

    void whatIsNotFoundIsSaid()
    {
        std::function<void(std::vector<PaletteEntry>)> answer;
        CommandPalette palette(
            someEntries(),
            [&](const QString&, auto then) {
                answer = then;
                return DeskJob();
            },
            nullptr);
        palette.show();
        QVERIFY(QTest::qWaitForWindowExposed(&palette));
        auto* const field = palette.findChild<QLineEdit*>();
        auto* const list = palette.findChild<QListView*>();
        auto* const nothing = palette.findChild<Label*>();
        QVERIFY(list->isVisible() && !nothing->isVisible());
        QTest::keyClicks(field, QStringLiteral("zebra"));
        QVERIFY(!list->isVisible() && nothing->isVisible());
        QTRY_VERIFY(answer);
        QVERIFY(!nothing->text().contains(QLatin1String("zebra"))); // it is still looked for
        answer({});
        QVERIFY(nothing->text().contains(QLatin1String("zebra")));
        QTest::keyClick(field, Qt::Key_Return); // chooses nothing
        QVERIFY(palette.isVisible());
        answer({entry(QStringLiteral("Ada Lovelace"))});
        QVERIFY(list->isVisible() && !nothing->isVisible());
    }
};

BATON_TEST(TstPalette);

} // namespace baton::test

#include "tst_palette.moc"
