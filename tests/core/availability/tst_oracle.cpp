// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/availability/work_calendar.h"
#include "tests/core/availability/calendar_builder.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QTest>

#include <random>

namespace baton {

using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr std::array kZones{"America/New_York",
                            "Europe/Berlin",
                            "Australia/Lord_Howe",
                            "America/St_Johns",
                            "Asia/Kathmandu",
                            "Pacific/Apia",
                            "America/Sao_Paulo",
                            "Africa/Casablanca",
                            "Pacific/Chatham",
                            "Asia/Tehran",
                            "Europe/London",
                            "Europe/Dublin",
                            "America/Havana",
                            "Asia/Gaza",
                            "Antarctica/Troll",
                            "America/Nuuk",
                            "Australia/Melbourne",
                            "Asia/Kolkata",
                            "UTC",
                            "America/Los_Angeles"};

struct Case {
    Zone zone = Zone::utc();
    WeeklyHours hours;
    std::vector<LocalDay> holidays;
    std::vector<Period> timeOff;
    Instant from;
    Instant to;
    milliseconds amount{0};
    int days = 0;
};

class Generator {
public:
    explicit Generator(std::uint64_t seed) : m_random(seed) {}

    Case next()
    {
        Case made;
        made.zone = test::zone(kZones[std::size_t(below(kZones.size()))]);
        made.hours = hours();
        made.from = instant(made.zone);
        made.to = made.from + milliseconds{below(40 * 86'400'000LL) - 10 * 86'400'000LL};
        const LocalDay day = date::floor<date::days>(made.zone.toLocal(made.from));
        for (auto count = below(4); count > 0; --count)
            made.holidays.push_back(day + date::days{below(14) - 2});
        for (auto count = below(3); count > 0; --count) {
            const Instant begin = made.from + minutes{below(14 * 1440) - 2 * 1440};
            made.timeOff.push_back({begin, begin + minutes{1 + below(3 * 1440)}});
        }
        // Whole quarters of an hour often end exactly where a shift does.
        made.amount =
            oneIn(3) ? milliseconds{below(40 * 3'600'000LL)} : milliseconds{minutes{15 * below(160)}};
        made.days = int(below(6));
        return made;
    }

private:
    std::int64_t below(std::int64_t limit) { return std::int64_t(m_random() % std::uint64_t(limit)); }
    bool oneIn(std::int64_t chances) { return below(chances) == 0; }

    /// Cuts the week at random times, favours the small hours where clocks change, and works every other
    /// piece or so.
    WeeklyHours hours()
    {
        WeeklyHours hours;
        if (oneIn(40))
            return WeeklyHours::always();
        std::vector<minutes> cuts;
        for (auto count = 2 + below(24); count > 0; --count) {
            const std::int64_t inDay = oneIn(2) ? 10 * below(24) : 15 * below(96);
            cuts.emplace_back(below(7) * 1440 + inDay);
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            const minutes end = i + 1 < cuts.size() ? cuts[i + 1] : cuts[0] + minutes{10080};
            const minutes length = std::min(end - cuts[i], minutes{1440});
            if (i == 0 || oneIn(2))
                hours.days[std::size_t(cuts[i].count() / 1440)].push_back(
                    {minutes{cuts[i].count() % 1440}, minutes{cuts[i].count() % 1440} + length});
        }
        return hours;
    }

    /// Between 1995 and 2070; two times in three within two days of a change of the clock.
    Instant instant(const Zone& zone)
    {
        const Instant any = test::at("1995-01-01T00:00Z") + milliseconds{below(75LL * 365 * 86'400'000)};
        const Zone::Stretch stretch = zone.stretchAt(any);
        if (oneIn(3) || stretch.end - any > std::chrono::hours{24 * 400})
            return any;
        return stretch.end + milliseconds{below(4 * 86'400'000LL) - 2 * 86'400'000LL};
    }

    std::mt19937_64 m_random;
};

QByteArray toLine(const Case& asked)
{
    Json json;
    json["zone"] = asked.zone.id();
    json["hours"] = Json::array();
    for (const auto& day : asked.hours.days) {
        Json intervals = Json::array();
        for (const auto& interval : day)
            intervals.push_back({interval.start.count(), interval.end.count()});
        json["hours"].push_back(intervals);
    }
    json["holidays"] = Json::array();
    for (const LocalDay day : asked.holidays)
        json["holidays"].push_back(formatDay(day));
    json["timeOff"] = Json::array();
    for (const Period& period : asked.timeOff)
        json["timeOff"].push_back({toEpochMs(period.from), toEpochMs(period.to)});
    json["from"] = toEpochMs(asked.from);
    json["add"] = asked.amount.count();
    json["days"] = asked.days;
    json["to"] = toEpochMs(asked.to);
    return QByteArray::fromStdString(writeJson(json));
}

QByteArray answerOf(const Case& asked)
{
    const WorkCalendar calendar(asked.zone, asked.hours, asked.holidays, asked.timeOff);
    const auto shown = [](std::optional<Instant> instant) {
        return instant ? Json(toEpochMs(*instant)) : Json();
    };
    const Json answer{shown(calendar.nextWorking(asked.from)),
                      shown(calendar.addWorking(asked.from, asked.amount)),
                      shown(calendar.addWorkingDays(asked.from, asked.days)),
                      calendar.workingBetween(asked.from, asked.to).count()};
    return QByteArray::fromStdString(writeJson(answer));
}

QList<QByteArray> askOracle(const QList<QByteArray>& lines)
{
    QProcess oracle;
    oracle.start("/usr/bin/python3", {BATON_SOURCE_DIR "/tests/oracles/business_time.py"});
    oracle.write(lines.join('\n') + '\n');
    oracle.closeWriteChannel();
    if (!oracle.waitForFinished(600'000) || oracle.exitCode() != 0) {
        qWarning("%s", oracle.readAllStandardError().constData());
        return {};
    }
    return oracle.readAllStandardOutput().replace(", ", ",").trimmed().split('\n');
}

} // namespace

class TstOracle : public QObject {
    Q_OBJECT

private slots:
    void agreesWithAnOracleThatSharesNoCode()
    {
        const int count = test::fullCount(5'000, 100'000);
        Generator generator(20260302);
        for (int done = 0; done < count;) {
            QList<QByteArray> questions;
            QList<QByteArray> answers;
            for (; questions.size() < 2'500 && done < count; ++done) {
                const Case asked = generator.next();
                questions.push_back(toLine(asked));
                answers.push_back(answerOf(asked));
            }
            const QList<QByteArray> expected = askOracle(questions);
            QCOMPARE(expected.size(), questions.size());
            for (qsizetype i = 0; i < questions.size(); ++i) {
                if (answers[i] != expected[i])
                    qWarning("case %s", questions[i].constData());
                QCOMPARE(answers[i], expected[i]);
            }
        }
    }
};

BATON_TEST(TstOracle);

} // namespace baton

#include "tst_oracle.moc"
