// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_format.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace baton {

namespace {

constexpr std::array<std::string_view, 5> kKeys{"auto", "iso", "us", "eu", "epoch_ms"};

/// Takes a text apart from the left; each step says whether it found what it wanted.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    bool number(int least, int most, std::size_t digits, int& out)
    {
        std::size_t size = 0;
        int value = 0;
        while (size < digits && size < m_rest.size() && m_rest[size] >= '0' && m_rest[size] <= '9')
            value = value * 10 + (m_rest[size++] - '0');
        if (size == 0 || value < least || value > most)
            return false;
        m_rest.remove_prefix(size);
        out = value;
        return true;
    }

    bool mark(std::string_view anyOf)
    {
        if (m_rest.empty() || anyOf.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

struct Parts {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
};

bool readDay(Reader& reader, DateFormat format, Parts& parts)
{
    if (format == DateFormat::Iso) {
        return reader.number(1000, 9999, 4, parts.year) && reader.mark("-") &&
               reader.number(1, 12, 2, parts.month) && reader.mark("-") && reader.number(1, 31, 2, parts.day);
    }
    const std::string_view marks = format == DateFormat::Us ? "/-" : "/.-";
    int& first = format == DateFormat::Us ? parts.month : parts.day;
    int& second = format == DateFormat::Us ? parts.day : parts.month;
    return reader.number(1, 31, 2, first) && reader.mark(marks) && reader.number(1, 31, 2, second) &&
           reader.mark(marks) && reader.number(1000, 9999, 4, parts.year);
}

/// AM or PM in any case, after an optional blank; without it the hour counts to 24.
bool readHalfOfDay(Reader& reader, Parts& parts)
{
    const std::string half = folded(reader.rest());
    if (half.empty())
        return true;
    if ((half != "am" && half != "pm") || parts.hour < 1 || parts.hour > 12)
        return false;
    parts.hour = parts.hour % 12 + (half == "pm" ? 12 : 0);
    return true;
}

bool readTime(Reader& reader, Parts& parts)
{
    if (reader.rest().empty())
        return true;
    reader.mark(",");
    if (!reader.mark(" T") || !reader.number(0, 23, 2, parts.hour) || !reader.mark(":") ||
        !reader.number(0, 59, 2, parts.minute))
        return false;
    if (reader.mark(":") && !reader.number(0, 59, 2, parts.second))
        return false;
    return readHalfOfDay(reader, parts);
}

std::optional<Instant> parseLocal(std::string_view text, DateFormat format, const Zone& zone)
{
    Reader reader(text);
    Parts parts;
    if (!readDay(reader, format, parts) || !readTime(reader, parts))
        return std::nullopt;
    const date::year_month_day day{date::year(parts.year), date::month(unsigned(parts.month)),
                                   date::day(unsigned(parts.day))};
    if (!day.ok())
        return std::nullopt;
    const auto time = std::chrono::hours(parts.hour) + std::chrono::minutes(parts.minute) +
                      std::chrono::seconds(parts.second);
    return zone.firstInstantOf(LocalTime(date::local_days(day)) + time);
}

std::optional<Instant> parseEpoch(std::string_view text)
{
    constexpr std::int64_t kLast = 253402300799999; // the end of the year 9999
    std::int64_t ms = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), ms);
    if (fault != std::errc() || end != text.data() + text.size() || ms < -kLast / 10 || ms > kLast)
        return std::nullopt;
    return fromEpochMs(ms);
}

/// With an offset that others write "+0100", "+01", " -05:00" or " UTC" as parseInstant() reads it.
std::string withOffset(std::string_view text)
{
    constexpr std::size_t kTime = 16; // "2024-03-12T09:14"
    std::string out(text);
    if (out.size() <= kTime)
        return out;
    if (out.ends_with(" UTC") || out.ends_with(" GMT"))
        return out.replace(out.size() - 4, 4, "Z");
    const std::size_t sign = out.find_first_of("+-", kTime);
    if (sign == std::string::npos)
        return out;
    const std::size_t digits = out.size() - sign - 1;
    if (out.find_first_not_of("0123456789", sign + 1) == std::string::npos) {
        if (digits == 4)
            out.insert(sign + 3, ":");
        else if (digits == 2)
            out += ":00";
    }
    if (out[sign - 1] == ' ')
        out.erase(sign - 1, 1);
    return out;
}

/// A local time without its fraction of a second, which nobody means.
std::string_view withoutFraction(std::string_view text)
{
    const std::size_t dot = text.find('.');
    const bool fraction = dot != std::string_view::npos && dot + 1 < text.size() &&
                          text.find_first_not_of("0123456789", dot + 1) == std::string_view::npos;
    return fraction ? text.substr(0, dot) : text;
}

/// The format that the text can only be meant in.
std::optional<DateFormat> evidentFormat(std::string_view text)
{
    const std::size_t mark = text.find_first_not_of("0123456789");
    if (mark == 4)
        return DateFormat::Iso;
    if (mark == std::string_view::npos)
        return std::nullopt;
    if (text[mark] == '.')
        return DateFormat::Eu;
    const char last = text.back();
    return last == 'M' || last == 'm' ? std::optional(DateFormat::Us) : std::nullopt;
}

} // namespace

std::string_view dateFormatKey(DateFormat format)
{
    return kKeys[std::size_t(format)];
}

std::span<const std::string_view> dateFormatKeys()
{
    return kKeys;
}

std::optional<DateFormat> parseDateFormat(std::string_view key)
{
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    if (found == kKeys.end())
        return std::nullopt;
    return DateFormat(found - kKeys.begin());
}

std::optional<Instant> parseDate(std::string_view text, DateFormat format, const Zone& zone)
{
    text = trimmed(text);
    if (format == DateFormat::EpochMs)
        return parseEpoch(text);
    if (format == DateFormat::Auto) {
        const auto evident = evidentFormat(text);
        if (!evident)
            return std::nullopt;
        format = *evident;
    }
    if (format == DateFormat::Iso) {
        if (const auto instant = parseInstant(withOffset(text)))
            return instant;
        text = withoutFraction(text);
    }
    return parseLocal(text, format, zone);
}

} // namespace baton
