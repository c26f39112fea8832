// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/common/splitter.h"

#include <QAccessible>
#include <QApplication>
#include <QListWidget>
#include <QTest>

namespace baton::test {

class TstSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsHandleMovesByKeyboardAndSaysWhatItIs_data()
    {
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::addColumn<int>("back");
        QTest::addColumn<int>("forth");
        QTest::newRow("side by side") << Qt::Horizontal << int(Qt::Key_Left) << int(Qt::Key_Right);
        QTest::newRow("one above the other") << Qt::Vertical << int(Qt::Key_Up) << int(Qt::Key_Down);
    }
    void itsHandleMovesByKeyboardAndSaysWhatItIs()
    {
        QFETCH(const Qt::Orientation, orientation);
        QFETCH(const int, back);
        QFETCH(const int, forth);
        Splitter splitter(orientation, QStringLiteral("Width of the brief"));
        auto* const first = new QListWidget;
        splitter.addWidget(first);
        splitter.addWidget(new QListWidget);
        splitter.resize(400, 400);
        splitter.show();
        QVERIFY(QTest::qWaitForWindowActive(&splitter));

        const auto* const accessible = QAccessible::queryAccessibleInterface(splitter.handle(1));
        QVERIFY(accessible);
        QCOMPARE(accessible->role(), QAccessible::Separator);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Width of the brief"));

        first->setFocus();
        for (int i = 0; i < 3 && !splitter.handle(1)->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(splitter.handle(1)->hasFocus());
        const int before = splitter.sizes()[0];
        QTest::keyClick(splitter.handle(1), Qt::Key(forth));
        QVERIFY(splitter.sizes()[0] > before);
        QTest::keyClick(splitter.handle(1), Qt::Key(back));
        QCOMPARE(splitter.sizes()[0], before);
    }
};

BATON_TEST(TstSplitter);

} // namespace baton::test

#include "tst_splitter.moc"
