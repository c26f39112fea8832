// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone_table.h"

namespace baton {

namespace {

using std::chrono::seconds;
using std::chrono::sys_seconds;

constexpr std::size_t kHeaderBytes = 44;

std::int64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = bytes.front() < 0 ? ~std::uint64_t(0) : 0;
    for (const char c : bytes)
        value = value << 8 | static_cast<unsigned char>(c);
    return std::int64_t(value);
}

/// The counts at the head of a block, and where its parts stand behind it.
struct Block {
    std::size_t isUtc, isStandard, leaps, times, types, characters;
    std::size_t timeBytes;

    std::size_t bytes() const
    {
        return times * (timeBytes + 1) + types * 6 + characters + leaps * (timeBytes + 4) + isStandard +
               isUtc;
    }
};

std::optional<Block> readHeader(std::string_view bytes, std::size_t timeBytes)
{
    if (bytes.size() < kHeaderBytes || !bytes.starts_with("TZif") || bytes[4] < '2')
        return std::nullopt;
    const auto count = [&](std::size_t index) {
        return std::size_t(std::uint32_t(bigEndian(bytes.substr(20 + 4 * index, 4))));
    };
    const Block block{count(0), count(1), count(2), count(3), count(4), count(5), timeBytes};
    if (block.leaps != 0 || block.types == 0 || bytes.size() - kHeaderBytes < block.bytes())
        return std::nullopt;
    return block;
}

void append(std::vector<OffsetChange>& changes, OffsetChange change)
{
    if (changes.empty() || (changes.back().offset != change.offset && changes.back().at < change.at))
        changes.push_back(change);
}

bool readChanges(const Block& block, std::string_view data, std::vector<OffsetChange>& changes)
{
    const std::string_view types = data.substr(block.times * block.timeBytes, block.times);
    const auto offsetOf = [&](std::size_t type) {
        return seconds{bigEndian(data.substr(block.times * (block.timeBytes + 1) + type * 6, 4))};
    };
    append(changes, {date::sys_days{date::year{ZoneTable::kFirstYear} / 1 / 1}, offsetOf(0)});
    for (std::size_t i = 0; i < block.times; ++i) {
        const auto type = static_cast<unsigned char>(types[i]);
        if (type >= block.types)
            return false;
        const sys_seconds at{seconds{bigEndian(data.substr(i * block.timeBytes, block.timeBytes))}};
        append(changes, {at, offsetOf(type)});
    }
    return true;
}

/// Goes on by the rule after what the file lists.
void extend(ZoneTable& table, const ZoneRule& rule, sys_seconds listedUntil)
{
    table.repeats = rule.changes();
    if (!rule.changes()) {
        append(table.changes, {listedUntil + seconds{1}, rule.standardOffset()});
        return;
    }
    const auto firstYear = date::year_month_day{date::floor<date::days>(listedUntil)}.year();
    for (int year = std::max(int(firstYear), 1900); year <= ZoneTable::kRepeatsToYear; ++year) {
        for (const OffsetChange& change : rule.changesIn(year)) {
            if (change.at > listedUntil)
                append(table.changes, change);
        }
    }
}

} // namespace

std::optional<ZoneTable> parseZoneFile(std::string id, std::string_view bytes)
{
    const auto old = readHeader(bytes, 4);
    if (!old)
        return std::nullopt;
    bytes.remove_prefix(kHeaderBytes + old->bytes());
    const auto block = readHeader(bytes, 8);
    if (!block)
        return std::nullopt;
    const std::string_view data = bytes.substr(kHeaderBytes, block->bytes());
    std::string_view footer = bytes.substr(kHeaderBytes + block->bytes());
    ZoneTable table{std::move(id), {}};
    if (!readChanges(*block, data, table.changes) || footer.size() < 2 || footer.front() != '\n' ||
        footer.back() != '\n')
        return std::nullopt;
    footer = footer.substr(1, footer.size() - 2);
    if (footer.empty())
        return table;
    const auto rule = ZoneRule::parse(footer);
    if (!rule)
        return std::nullopt;
    const bool anyTime = block->times != 0;
    const std::size_t lastTime = anyTime ? (block->times - 1) * block->timeBytes : 0;
    extend(table, *rule,
           anyTime ? sys_seconds{seconds{bigEndian(data.substr(lastTime, block->timeBytes))}}
                   : table.changes.front().at);
    return table;
}

} // namespace baton
