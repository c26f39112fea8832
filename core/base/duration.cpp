// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration.h"

#include <array>
#include <charconv>

namespace baton {

namespace {

struct WallUnit {
    char letter;
    std::int64_t seconds;
};
constexpr std::array<WallUnit, 5> kWallUnits{{{'w', 604800}, {'d', 86400}, {'h', 3600}, {'m', 60}, {'s', 1}}};
constexpr std::int64_t kMostSeconds = 3650LL * 86400;
constexpr int kMostWorkingDays = 3650;

} // namespace

std::optional<Duration> parseDuration(std::string_view text)
{
    std::int64_t total = 0;
    std::size_t nextUnit = 0;
    bool any = false;
    while (!text.empty()) {
        std::int64_t number = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (failure != std::errc{} || number < 0 || number > kMostSeconds)
            return std::nullopt;
        text.remove_prefix(std::size_t(end - text.data()));
        if (text == "wd") {
            if (any || number > kMostWorkingDays)
                return std::nullopt;
            return Duration{Duration::Unit::WorkingDays, {}, int(number)};
        }
        while (nextUnit < kWallUnits.size() && !text.empty() && kWallUnits[nextUnit].letter != text.front())
            ++nextUnit;
        if (text.empty() || nextUnit == kWallUnits.size())
            return std::nullopt;
        total += number * kWallUnits[nextUnit++].seconds;
        if (total > kMostSeconds)
            return std::nullopt;
        text.remove_prefix(1);
        any = true;
    }
    if (!any)
        return std::nullopt;
    return Duration::wall(std::chrono::seconds{total});
}

std::string formatDuration(const Duration& duration)
{
    if (duration.unit == Duration::Unit::WorkingDays)
        return std::to_string(duration.workingDays) + "wd";
    std::int64_t rest = duration.length.count();
    std::string text;
    for (const WallUnit unit : kWallUnits) {
        if (rest >= unit.seconds && (unit.letter != 'w' || rest % unit.seconds == 0)) {
            text += std::to_string(rest / unit.seconds) + unit.letter;
            rest %= unit.seconds;
        }
    }
    return text.empty() ? "0s" : text;
}

} // namespace baton
