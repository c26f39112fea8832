// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/listing/order_delta.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

Q_DECLARE_METATYPE(baton::OrderDelta)

namespace {

std::vector<LeadId> leads(std::initializer_list<int> numbers)
{
    std::vector<LeadId> all;
    for (const int number : numbers)
        all.push_back({number});
    return all;
}

} // namespace

class TstOrderDelta : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deltasAreApplied_data()
    {
        QTest::addColumn<OrderDelta>("delta");
        QTest::addColumn<QList<int>>("after");
        QTest::newRow("nothing changes") << OrderDelta{{}, {}, {}, false} << QList<int>{1, 2, 3, 4, 5};
        QTest::newRow("the first goes") << OrderDelta{{0}, {}, {}, false} << QList<int>{2, 3, 4, 5};
        QTest::newRow("the last goes") << OrderDelta{{4}, {}, {}, false} << QList<int>{1, 2, 3, 4};
        QTest::newRow("neighbours and another go")
            << OrderDelta{{1, 2, 4}, {}, {}, false} << QList<int>{1, 4};
        QTest::newRow("all go") << OrderDelta{{0, 1, 2, 3, 4}, {}, {}, false} << QList<int>{};
        QTest::newRow("some come at either end and between")
            << OrderDelta{{}, {{0, {7}}, {3, {8}}, {4, {9}}, {8, {6}}}, {}, false}
            << QList<int>{7, 1, 2, 8, 9, 3, 4, 5, 6};
        QTest::newRow("one moves to the front")
            << OrderDelta{{3}, {{0, {4}}}, {}, false} << QList<int>{4, 1, 2, 3, 5};
        QTest::newRow("one moves to the end")
            << OrderDelta{{0}, {{4, {1}}}, {}, false} << QList<int>{2, 3, 4, 5, 1};
        QTest::newRow("all are replaced")
            << OrderDelta{{0, 1, 2, 3, 4}, {{0, {8}}, {1, {9}}}, {}, false} << QList<int>{8, 9};
    }

    void deltasAreApplied()
    {
        QFETCH(OrderDelta, delta);
        QFETCH(QList<int>, after);
        auto order = leads({1, 2, 3, 4, 5});
        applyDelta(delta, order);
        QList<int> numbers;
        for (const LeadId lead : order)
            numbers.append(int(lead.value));
        QCOMPARE(numbers, after);
    }
};

BATON_TEST(TstOrderDelta);
#include "tst_order_delta.moc"
