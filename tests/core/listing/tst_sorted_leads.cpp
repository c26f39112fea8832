// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/listing/sorted_leads.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace baton;

namespace {

/// Keys that share their heads, are each other's beginning, or are absent.
std::vector<LeadPlace> places(int count)
{
    static const std::vector<std::string> keys{"",          "a",         "ab",       "abcdefgh",
                                               "abcdefghi", "abcdefghz", "\xc3\xa9", "zz"};
    std::mt19937 random(7);
    std::vector<LeadPlace> all;
    for (int i = 1; i <= count; ++i) {
        const std::size_t pick = random() % (keys.size() + 1);
        const bool hasKey = pick < keys.size();
        all.push_back({hasKey, hasKey ? keys[pick] : std::string(), {i}});
    }
    std::shuffle(all.begin(), all.end(), random);
    return all;
}

} // namespace

class TstSortedLeads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderIsThatOfPlaces_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("ascending") << false;
        QTest::newRow("descending") << true;
    }

    void theOrderIsThatOfPlaces()
    {
        QFETCH(bool, descending);
        auto all = places(500);
        SortedLeads sorted(descending);
        for (const LeadPlace& place : all) {
            if (place.hasKey)
                sorted.add(place.lead, place.key);
            else
                sorted.addWithoutKey(place.lead);
        }
        std::sort(all.begin(), all.end(), [&](const LeadPlace& one, const LeadPlace& other) {
            return standsBefore(one, other, descending);
        });
        QVERIFY(all.front().hasKey && !all.back().hasKey);
        std::vector<LeadId> expected;
        expected.reserve(all.size());
        for (const LeadPlace& place : all)
            expected.push_back(place.lead);
        const auto first = sorted.first(470); // with some that have no key
        QVERIFY(std::equal(first.begin(), first.end(), expected.begin()));
        QCOMPARE(first.size(), std::size_t(470));
        QCOMPARE(sorted.size(), expected.size());
        QVERIFY(sorted.take() == expected);
    }
};

BATON_TEST(TstSortedLeads);
#include "tst_sorted_leads.moc"
