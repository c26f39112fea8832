// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/common/chip_bar.h"
#include "ui/common/filter_chip.h"
#include "ui/common/token_edit.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace baton::test {

class TstChips : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<ChipBar>();
        m_bar->setFilters({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        m_bar->resize(600, 100);
        m_bar->show();
        m_bar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    }
    void cleanup()
    {
        m_bar.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void deleteAsksToRemoveAndEnterToEdit()
    {
        QSignalSpy removed(m_bar.get(), &ChipBar::removeRequested);
        QSignalSpy edited(m_bar.get(), &ChipBar::editRequested);
        QTest::keyClick(m_bar->anchor(1), Qt::Key_Delete);
        QTest::keyClick(m_bar->anchor(2), Qt::Key_Backspace);
        QTest::keyClick(m_bar->anchor(0), Qt::Key_Return);
        QTest::keyClick(m_bar->anchor(2), Qt::Key_Space);
        QCOMPARE(removed, (QList<QVariantList>{{1}, {2}}));
        QCOMPARE(edited, (QList<QVariantList>{{0}, {2}}));
    }

    void theCrossRemovesAndTheRestEdits()
    {
        QSignalSpy removed(m_bar.get(), &ChipBar::removeRequested);
        QSignalSpy edited(m_bar.get(), &ChipBar::editRequested);
        QWidget* const chip = m_bar->anchor(1);
        QTest::mouseClick(chip, Qt::LeftButton, {}, {chip->width() - 10, chip->height() / 2});
        QTest::mouseClick(chip, Qt::LeftButton, {}, {12, chip->height() / 2});
        QCOMPARE(removed, (QList<QVariantList>{{1}}));
        QCOMPARE(edited, (QList<QVariantList>{{1}}));
    }

    void theCrossIsAtTheOtherEndFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QSignalSpy removed(m_bar.get(), &ChipBar::removeRequested);
        QTest::mouseClick(m_bar->anchor(0), Qt::LeftButton, {}, {10, 14});
        QCOMPARE(removed.size(), 1);
        QVERIFY(m_bar->anchor(0)->x() > m_bar->anchor(1)->x());
    }

    void arrowsMoveBetweenThem()
    {
        m_bar->anchor(0)->setFocus();
        QTest::keyClick(m_bar->anchor(0), Qt::Key_Right);
        QVERIFY(m_bar->anchor(1)->hasFocus());
        QTest::keyClick(m_bar->anchor(1), Qt::Key_Left);
        QVERIFY(m_bar->anchor(0)->hasFocus());
        m_bar->anchor(2)->setFocus();
        QTest::keyClick(m_bar->anchor(2), Qt::Key_Right);
        QVERIFY(m_bar->anchor(3)->hasFocus()); // the button that adds one
    }

    void theKeyboardStaysWhenTheLastChipGoes()
    {
        m_bar->anchor(2)->setFocus();
        m_bar->setFilters({QStringLiteral("one"), QStringLiteral("two")});
        QVERIFY(m_bar->anchor(1)->hasFocus());
        m_bar->setFilters({});
        QVERIFY(m_bar->anchor(0)->hasFocus());
    }

    void theyWrapWhereTheWidthEnds()
    {
        m_bar->resize(170, 200);
        QCoreApplication::processEvents();
        QVERIFY(m_bar->anchor(2)->y() > m_bar->anchor(0)->y());
        QVERIFY(m_bar->heightForWidth(170) > m_bar->heightForWidth(600));
    }

    void screenReadersHearTheFilterAndWhatToDo()
    {
        QCOMPARE(m_bar->anchor(0)->accessibleName(), QStringLiteral("one"));
        QVERIFY(!m_bar->anchor(0)->accessibleDescription().isEmpty());
    }

    void typedValuesBecomeTokens()
    {
        TokenEdit edit;
        edit.show();
        QSignalSpy changed(&edit, &TokenEdit::changed);
        auto* const line = edit.findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("US"));
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClicks(line, QStringLiteral("CA,us,"));
        QCOMPARE(edit.tokens(), (QStringList{QStringLiteral("US"), QStringLiteral("CA")}));
        QCOMPARE(changed.size(), 2);
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(edit.tokens(), QStringList{QStringLiteral("US")});
        line->setText(QStringLiteral("DE; FR\tIT"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(edit.tokens().size(), 4);
        QTest::keyClicks(line, QStringLiteral("AT"));
        QCOMPARE(edit.tokens().last(), QStringLiteral("AT")); // what stands in the line counts
    }

private:
    std::unique_ptr<ChipBar> m_bar;
};

BATON_TEST(TstChips);

} // namespace baton::test

#include "tst_chips.moc"
