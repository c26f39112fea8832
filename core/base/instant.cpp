// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <date/date.h>
#include <fmt/format.h>

namespace baton {

namespace {

/// Reads exactly `digits` decimal digits off the front of `text`.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int number = 0;
    for (const char c : text.substr(0, digits)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view& text, std::string_view any)
{
    if (text.empty() || any.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<std::chrono::milliseconds> takeFraction(std::string_view& text)
{
    int ms = 0;
    int scale = 100;
    std::size_t digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        ms += (text.front() - '0') * scale;
        scale /= 10;
        text.remove_prefix(1);
        ++digits;
    }
    if (digits == 0 || digits > 9)
        return std::nullopt;
    return std::chrono::milliseconds{ms};
}

/// The offset from UTC: "Z", "+hh:mm" or "+hhmm", and nothing after it.
std::optional<std::chrono::minutes> takeOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return std::chrono::minutes{0};
    const bool negative = !text.empty() && text.front() == '-';
    if (!take(text, "+-"))
        return std::nullopt;
    const auto hours = takeNumber(text, 2);
    take(text, ":");
    const auto minutes = takeNumber(text, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59 || !text.empty())
        return std::nullopt;
    const std::chrono::minutes offset{*hours * 60 + *minutes};
    return negative ? -offset : offset;
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text)
{
    using namespace std::chrono;
    const auto year = takeNumber(text, 4);
    if (!year || !take(text, "-"))
        return std::nullopt;
    const auto month = takeNumber(text, 2);
    if (!month || !take(text, "-"))
        return std::nullopt;
    const auto day = takeNumber(text, 2);
    if (!day || !take(text, "Tt "))
        return std::nullopt;
    const auto hour = takeNumber(text, 2);
    if (!hour || !take(text, ":"))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    if (!minute)
        return std::nullopt;
    int second = 0;
    milliseconds fraction{0};
    if (take(text, ":")) {
        const auto read = takeNumber(text, 2);
        if (!read)
            return std::nullopt;
        second = *read;
        if (take(text, ".,")) {
            const auto ms = takeFraction(text);
            if (!ms)
                return std::nullopt;
            fraction = *ms;
        }
    }
    const auto offset = takeOffset(text);
    const date::year_month_day civil{date::year{*year}, date::month(unsigned(*month)),
                                     date::day(unsigned(*day))};
    if (!offset || !civil.ok() || *hour > 23 || *minute > 59 || second > 59)
        return std::nullopt;
    const Instant instant =
        date::sys_days{civil} + hours{*hour} + minutes{*minute} + seconds{second} + fraction - *offset;
    // What an offset takes out of the years that have four digits could not be read back.
    const bool isReadable = instant >= date::sys_days{date::year{0} / 1 / 1} &&
                            instant < date::sys_days{date::year{10000} / 1 / 1};
    return isReadable ? std::optional(instant) : std::nullopt;
}

std::string formatInstant(Instant instant)
{
    using namespace std::chrono;
    const auto day = date::floor<date::days>(instant);
    const date::year_month_day civil{day};
    const auto time = date::hh_mm_ss<milliseconds>{instant - day};
    std::string text = fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}", int(civil.year()),
                                   unsigned(civil.month()), unsigned(civil.day()), time.hours().count(),
                                   time.minutes().count(), time.seconds().count());
    if (time.subseconds().count() != 0)
        text += fmt::format(".{:03}", time.subseconds().count());
    return text + 'Z';
}

} // namespace baton
