// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/order_difference.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace baton::test {

namespace {

std::vector<LeadId> orderOf(const QString& text)
{
    std::vector<LeadId> order;
    for (const QChar letter : text)
        order.push_back({letter.unicode()});
    return order;
}

} // namespace

class TstOrderDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAsFewRowsAsPossible_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<int>("stretches");
        const auto row = [](const char* name, const char* before, const char* after, int removed,
                            int inserted, int stretches) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after) << removed
                                << inserted << stretches;
        };
        row("two empty orders are equal", "", "", 0, 0, 0);
        row("equal orders are equal", "abc", "abc", 0, 0, 0);
        row("all are new", "", "abc", 0, 3, 1);
        row("all are gone", "abc", "", 3, 0, 1);
        row("some came first", "cde", "abcde", 0, 2, 1);
        row("some came at two places", "bd", "abcd", 0, 2, 2);
        row("one is gone from the middle", "abc", "ac", 1, 0, 1);
        row("one moved to the front", "abcde", "eabcd", 1, 1, 2);
        row("two changed places", "abcd", "dbca", 2, 2, 4);
        row("nothing is left of it", "abc", "xyz", 3, 3, 2);
        row("turned round, one stays", "abcd", "dcba", 3, 3, 2);
        row("one gone, one moved, one new", "abcdef", "bxfcde", 2, 2, 3);
    }
    void movesAsFewRowsAsPossible()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, removed);
        QFETCH(int, inserted);
        QFETCH(int, stretches);
        const OrderDelta delta = orderDifference(orderOf(before), orderOf(after));
        auto order = orderOf(before);
        applyDelta(delta, order);
        QVERIFY(order == orderOf(after));
        QCOMPARE(int(delta.removed.size()), removed);
        QCOMPARE(int(delta.inserted.size()), inserted);
        QCOMPARE(int(stretchesOf(delta)), stretches);
        QVERIFY(delta.changed.empty() && !delta.anew);
    }

    void anyOrderBecomesAnyOther()
    {
        std::mt19937 random(7);
        for (int round = 0; round < fullCount(200, 5000); ++round) {
            std::vector<LeadId> all;
            for (int i = 1; i <= 40; ++i)
                all.push_back({i});
            std::shuffle(all.begin(), all.end(), random);
            std::vector<LeadId> before(all.begin(), all.begin() + std::ptrdiff_t(random() % 41));
            std::vector<LeadId> after = all;
            for (std::size_t swaps = random() % 6; swaps > 0; --swaps)
                std::swap(after[random() % 40], after[random() % 40]);
            after.resize(random() % 41);
            const OrderDelta delta = orderDifference(before, after);
            applyDelta(delta, before);
            QVERIFY(before == after);
        }
    }
};

BATON_TEST(TstOrderDifference);

} // namespace baton::test

#include "tst_order_difference.moc"
