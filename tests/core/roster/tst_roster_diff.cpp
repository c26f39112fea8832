// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/roster_diff.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

namespace {

Roster rosterOf(const char* text)
{
    Problems problems;
    auto roster = parseRoster(parseJson(text).root, problems);
    if (!roster)
        qFatal("%s", problems.front().code.c_str());
    return *roster;
}

constexpr const char* kBefore = R"({"format":1,
 "reps":[{"id":"dana","name":"Dana","zone":"UTC","hours":{"mon":["09:00-17:00"]}},{"id":"lee","name":"Lee","zone":"UTC","hours":{"mon":["09:00-17:00"]}}],
 "pools":[{"id":"main","members":[{"rep":"dana"},{"rep":"lee"}]}]})";
constexpr const char* kAfter = R"({"format":1,
 "pools":[{"id":"main","members":[{"rep":"dana","weight":2},{"rep":"eli"}]}],
 "reps":[{"zone":"UTC","hours":{"mon":["09:00-17:00"]},"name":"Dana","id":"dana"},{"id":"eli","name":"Eli","zone":"Asia/Tokyo","hours":{"mon":["09:00-17:00"]}}]})";

} // namespace

class TstRosterDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoCameWhoLeftAndWhatChanged()
    {
        using Kind = RosterChange::Kind;
        const std::vector<RosterChange> expected{{Kind::Added, "reps", "eli", "Eli", {}},
                                                 {Kind::Removed, "reps", "lee", "Lee", {}},
                                                 {Kind::Changed, "pools", "main", "main", {"members"}}};
        QVERIFY(diffRosters(rosterOf(kBefore), rosterOf(kAfter)) == expected);
    }

    void theOrderOfMembersAndElementsIsNoDifference()
    {
        const Roster same = rosterOf(R"({"format":1,
          "pools":[{"members":[{"rep":"dana"},{"rep":"lee"}],"id":"main"}],
          "reps":[{"zone":"UTC","hours":{"mon":["09:00-17:00"]},"id":"lee","name":"Lee"},{"id":"dana","name":"Dana","zone":"UTC","hours":{"mon":["09:00-17:00"]}}]})");
        QVERIFY(diffRosters(rosterOf(kBefore), same).empty());
    }
};

BATON_TEST(TstRosterDiff);
#include "tst_roster_diff.moc"
