// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone_database.h"

#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace baton {

namespace {

constexpr const char* kFolder = "/usr/share/zoneinfo/";
constexpr const char* kUtc = "Etc/UTC";

std::string readFile(const std::string& name)
{
    std::ifstream file(kFolder + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The ids of all zones and links, from the database's own text ("Z NAME ..." and "L TARGET NAME" lines).
/// Files in the folder tell less: it also holds tables, and zones under names that are no ids.
std::set<std::string, std::less<>> readIds()
{
    std::set<std::string, std::less<>> ids;
    const std::string text = readFile("tzdata.zi");
    std::string_view rest = text;
    while (!rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.starts_with("L "))
            line.remove_prefix(std::min(line.find(' ', 2), line.size()));
        else if (line.starts_with("Z "))
            line.remove_prefix(1);
        else
            continue;
        line.remove_prefix(std::min<std::size_t>(1, line.size()));
        ids.emplace(line.substr(0, line.find(' ')));
    }
    return ids;
}

class Database {
public:
    Database() : m_ids(readIds())
    {
        ZoneTable utc{kUtc,
                      {{date::sys_days{date::year{ZoneTable::kFirstYear} / 1 / 1}, std::chrono::seconds{0}}}};
        m_tables.emplace(kUtc, std::make_unique<const ZoneTable>(std::move(utc)));
    }

    const ZoneTable* find(std::string_view id)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_tables.find(id);
        if (known != m_tables.end())
            return known->second.get();
        if (!m_ids.contains(id))
            return nullptr;
        auto table = parseZoneFile(std::string(id), readFile(std::string(id)));
        auto kept = table ? std::make_unique<const ZoneTable>(std::move(*table)) : nullptr;
        return m_tables.emplace(id, std::move(kept)).first->second.get();
    }

private:
    const std::set<std::string, std::less<>> m_ids;
    std::mutex m_mutex; ///< guards m_tables
    std::map<std::string, std::unique_ptr<const ZoneTable>, std::less<>> m_tables;
};

} // namespace

const ZoneTable* findZoneTable(std::string_view ianaId)
{
    static Database database;
    return database.find(ianaId);
}

} // namespace baton
