// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/roster.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

namespace baton {

namespace {

constexpr const char* kRoster = R"({"format":1,"later":{"kept":true},
 "holidays":[{"id":"us","days":["2026-07-03"]},{"id":"ne","days":["2026-04-20"]},{"id":"own","days":["2026-05-04"]}],
 "calendars":[{"id":"support","zone":"Europe/Berlin","hours":{"mon":["09:00-17:00"]},"holidays":["us"]}],
 "teams":[{"id":"america","holidays":["us"]},{"id":"northeast","parent":"america","manager":"dana","holidays":["ne"]}],
 "reps":[{"id":"dana","zone":"America/New_York","team":"northeast","holidays":["own"],"caps":{"perDay":20},
          "hours":{"mon":["09:00-17:00"],"fri":["09:00-17:00"]},
          "timeOff":[{"from":"2026-03-02","to":"2026-03-06"},{"from":"2026-06-01T14:00Z","to":"2026-06-01T15:00Z"}]},
         {"id":"lee","zone":"Asia/Tokyo","hours":{"mon":["22:00-06:00"]}}],
 "pools":[{"id":"main","strategy":"least_loaded","availability":{"policy":"within","within":"2h"},
           "catchUp":{"policy":"spread","over":5},"sticky":"account",
           "members":[{"rep":"dana","weight":2.5,"caps":{"open":3}},{"rep":"lee"}]}]})";

Json rosterWith(const char* pointer, const char* value)
{
    Json document = parseJson(kRoster).root;
    if (*pointer)
        document[Json::json_pointer(pointer)] = parseJson(value).root;
    return document;
}

Instant at(std::string_view text)
{
    return *parseInstant(text);
}

} // namespace

class TstRoster : public QObject {
    Q_OBJECT

private slots:
    void readsEverything()
    {
        Problems problems;
        const auto roster = parseRoster(rosterWith("", ""), problems);
        QVERIFY(roster);
        QVERIFY(problems.empty());
        const Pool& pool = *roster->pool(*PoolId::make("main"));
        QCOMPARE(pool.availability.within, std::chrono::seconds{7200});
        QCOMPARE(pool.catchUp.spreadOver, 5);
        QVERIFY(pool.sticky == Pool::Sticky::Account);
        QCOMPARE(pool.members[0].weight, 2.5);
        QCOMPARE(pool.members[0].caps.open, std::optional(3));
        QCOMPARE(roster->rep(*RepId::make("dana"))->caps.perDay, std::optional(20));
        QVERIFY(roster->document.contains("later"));
        QVERIFY(!roster->team(*TeamId::make("nobody")));
    }

    void observesTheHolidaysOfAllTeamsAboveAndTimeOff()
    {
        Problems problems;
        const auto roster = parseRoster(rosterWith("", ""), problems);
        const WorkCalendar calendar = calendarOf(*roster, *roster->rep(*RepId::make("dana")));
        QVERIFY(calendar.isWorking(at("2026-03-09T16:00Z")));
        QVERIFY(!calendar.isWorking(at("2026-07-03T16:00Z")));
        QVERIFY(!calendar.isWorking(at("2026-04-20T16:00Z")));
        QVERIFY(!calendar.isWorking(at("2026-05-04T16:00Z")));
        QVERIFY(!calendar.isWorking(at("2026-03-02T16:00Z")));
        QVERIFY(!calendar.isWorking(at("2026-03-06T21:59Z")));
        QVERIFY(!calendar.isWorking(at("2026-06-01T14:30Z")));
        QVERIFY(calendar.isWorking(at("2026-06-01T15:00Z")));
    }

    /// Copied once a mention, these days would fill more memory than there is.
    void aListOfHolidaysCountsOnceHoweverOftenItIsNamed()
    {
        Json document = parseJson(kRoster).root;
        document["holidays"][0]["days"] = Json::array();
        for (int i = 0; i < 50'000; ++i)
            document["holidays"][0]["days"].push_back("2026-07-03");
        document["reps"][0]["holidays"] = std::vector<std::string>(50'000, "us");
        Problems problems;
        const auto roster = parseRoster(document, problems);
        QVERIFY(roster);
        const WorkCalendar calendar = calendarOf(*roster, *roster->rep(*RepId::make("dana")));
        QVERIFY(!calendar.isWorking(at("2026-07-03T16:00Z")));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("location");
        const auto row = [](const char* name, const char* pointer, const char* value, const char* code,
                            const char* location) {
            QTest::newRow(name) << QByteArray(pointer) << QByteArray(value) << QByteArray(code)
                                << QByteArray(*location ? location : pointer);
        };
        row("a newer format", "/format", "2", "document.newer_format", "");
        row("a rep given twice", "/reps/1/id", R"("dana")", "roster.duplicate_id", "");
        row("an id with a space", "/reps/0/id", R"("da na")", "document.bad_key", "");
        row("an unknown team", "/reps/0/team", R"("x")", "roster.unknown_team", "");
        row("an unknown parent", "/teams/0/parent", R"("x")", "roster.unknown_team", "");
        row("an unknown manager", "/teams/0/manager", R"("x")", "roster.unknown_rep", "");
        row("an unknown member", "/pools/0/members/1/rep", R"("x")", "roster.unknown_rep", "");
        row("a member twice", "/pools/0/members/1/rep", R"("dana")", "roster.duplicate_member", "");
        row("unknown holidays of a rep", "/reps/0/holidays/0", R"("x")", "roster.unknown_holidays", "");
        row("unknown holidays of a calendar", "/calendars/0/holidays/0", R"("x")", "roster.unknown_holidays",
            "");
        row("teams in a ring", "/teams/0/parent", R"("northeast")", "roster.team_cycle", "");
        row("a team above itself", "/teams/0/parent", R"("america")", "roster.team_cycle", "");
        row("a city in place of a zone", "/reps/0/zone", R"("Berlin")", "roster.unknown_zone", "");
        row("an empty zone", "/reps/0/zone", R"("")", "roster.unknown_zone", "");
        row("a name of no zone", "/reps/0/zone", R"("AAA")", "roster.unknown_zone", "");
        row("a weight of nothing", "/pools/0/members/0/weight", "0", "document.out_of_range", "");
        row("a negative weight", "/pools/0/members/0/weight", "-1", "document.out_of_range", "");
        row("a weight over 1000", "/pools/0/members/0/weight", "1000.5", "document.out_of_range", "");
        row("a negative cap", "/reps/0/caps/perDay", "-1", "document.out_of_range", "");
        row("half a lead as cap", "/reps/0/caps/perDay", "1.5", "document.wrong_type", "");
        row("a day that is none", "/holidays/0/days/0", R"("2026-02-30")", "document.bad_date", "");
        row("time off that ends before it starts", "/reps/0/timeOff/0/to", R"("2026-03-01")",
            "roster.time_off_reversed", "/reps/0/timeOff/0");
        row("within without a length", "/pools/0/availability", R"({"policy":"within"})", "document.missing",
            "/pools/0/availability/within");
        row("within counted in working days", "/pools/0/availability/within", R"("2wd")",
            "roster.wall_time_only", "");
        row("an unknown policy", "/pools/0/catchUp/policy", R"("x")", "document.unknown_choice", "");
        row("hours that are none", "/reps/0/hours/mon/0", R"("9-5")", "hours.bad_interval", "");
        row("a text in place of a rep", "/reps/1", R"("x")", "document.wrong_type", "");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, location);
        Problems problems;
        QVERIFY(!parseRoster(rosterWith(pointer, value), problems));
        const bool found = std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
            return problem.code == code.toStdString() && problem.location == location.toStdString();
        });
        for (const Problem& problem : problems)
            qInfo("%s at %s", problem.code.c_str(), problem.location.c_str());
        QVERIFY(found);
    }

    void warnsOfAnEmptyPool()
    {
        Problems problems;
        QVERIFY(parseRoster(rosterWith("/pools/0/members", "[]"), problems));
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].code, std::string("roster.empty_pool"));
        QVERIFY(problems[0].severity == Severity::Warning);
    }

    void warnsOfWhatHasNoEffect_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("counts");
        const auto row = [](const char* name, const char* pointer, const char* value, const char* member,
                            const char* counts) {
            QTest::newRow(name) << QByteArray(pointer) << QByteArray(value) << QByteArray(member)
                                << QByteArray(counts);
        };
        row("a misspelt cap of a rep", "/reps/0/caps", R"({"perday":3})", "perday",
            "perDay perWeek perMonth open");
        row("a misspelt cap of a member", "/pools/0/members/0/caps", R"({"perDay":3,"opne":3})", "opne",
            "perDay perWeek perMonth open");
        row("a misspelt weight", "/pools/0/members/1", R"({"rep":"lee","wieght":3})", "wieght",
            "rep weight caps eligible");
        row("a length of time for now", "/pools/0/availability", R"({"policy":"now","within":"2h"})",
            "within", "policy");
        row("a length of time for always", "/pools/0/availability", R"({"policy":"always","within":"2h"})",
            "within", "policy");
        row("a limit without catching up", "/pools/0/catchUp", R"({"policy":"none","limit":3})", "limit",
            "policy");
        row("capped over leads", "/pools/0/catchUp", R"({"policy":"capped","over":3})", "over",
            "policy limit");
        row("spread up to a limit", "/pools/0/catchUp", R"({"policy":"spread","over":3,"limit":3})", "limit",
            "policy over");
        row("a misspelt limit", "/pools/0/catchUp", R"({"policy":"capped","limt":3})", "limt",
            "policy limit");
    }
    void warnsOfWhatHasNoEffect()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, counts);
        Problems problems;
        QVERIFY(parseRoster(rosterWith(pointer, value), problems));
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].code, std::string("roster.no_effect"));
        QVERIFY(problems[0].severity == Severity::Warning);
        QCOMPARE(problems[0].location, (pointer + '/' + member).toStdString());
        QByteArray named;
        for (const std::string& arg : problems[0].args)
            named += (named.isEmpty() ? "" : " ") + QByteArray::fromStdString(arg);
        QCOMPARE(named, member + ' ' + counts);
    }

    void whatIsNullOrFitsThePolicyIsNotWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char* name, const char* pointer, const char* value) {
            QTest::newRow(name) << QByteArray(pointer) << QByteArray(value);
        };
        row("no cap", "/reps/0/caps", R"({"perDay":null,"perWeek":3,"perMonth":9,"open":2})");
        row("no length of time", "/pools/0/availability", R"({"policy":"now","within":null})");
        row("capped", "/pools/0/catchUp", R"({"policy":"capped","limit":3,"over":null})");
        row("nothing", "/pools/0/catchUp", R"({"policy":"none"})");
    }
    void whatIsNullOrFitsThePolicyIsNotWarnedOf()
    {
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        Problems problems;
        QVERIFY(parseRoster(rosterWith(pointer, value), problems));
        QVERIFY(problems.empty());
    }

    void theSchemaAgrees()
    {
        QList<QByteArray> documents{QByteArray::fromStdString(writeJson(rosterWith("", "")))};
        QList<QByteArray> expected{"valid"};
        const auto add = [&](const char* pointer, const char* value, const char* verdict) {
            documents.push_back(QByteArray::fromStdString(writeJson(rosterWith(pointer, value))));
            expected.push_back(verdict);
        };
        add("/format", "2", "invalid");
        add("/reps/0/id", R"("da na")", "invalid");
        add("/reps/0/zone", R"("")", "invalid");
        add("/pools/0/members/0/weight", "0", "invalid");
        add("/pools/0/members/0/weight", "1000.5", "invalid");
        add("/reps/0/caps/perDay", "-1", "invalid");
        add("/reps/0/caps/perDay", "1.5", "invalid");
        add("/pools/0/availability", R"({"policy":"within"})", "invalid");
        add("/pools/0/availability/within", R"("2wd")", "invalid");
        add("/reps/0/hours/mon/0", R"("9-5")", "invalid");
        add("/reps/1", R"("x")", "invalid");
        add("/reps/1/unknownMember", "7", "valid");
        QProcess python;
        python.start("/usr/bin/python3", {BATON_SOURCE_DIR "/tests/oracles/validate.py",
                                          BATON_SOURCE_DIR "/resources/schema/roster.schema.json"});
        python.write(documents.join('\n') + '\n');
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QCOMPARE(python.readAllStandardOutput().trimmed().split('\n'), expected);
    }
};

BATON_TEST(TstRoster);

} // namespace baton

#include "tst_roster.moc"
