// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/roster_diff.h"

#include <array>
#include <map>
#include <string_view>

namespace baton {

namespace {

constexpr std::array<std::string_view, 5> kSections{"reps", "pools", "teams", "calendars", "holidays"};

using Elements = std::map<std::string, const Json*, std::less<>>;

Elements elementsOf(const Json& document, std::string_view section)
{
    Elements elements;
    const auto list = document.find(std::string(section));
    if (list == document.end() || !list->is_array())
        return elements;
    for (const Json& element : *list) {
        const auto id = element.find("id");
        if (id != element.end() && id->is_string())
            elements.emplace(id->get<std::string>(), &element);
    }
    return elements;
}

/// Whatever the order of members.
nlohmann::json unordered(const Json& json)
{
    return nlohmann::json::parse(json.dump());
}

std::vector<std::string> membersThatDiffer(const Json& before, const Json& after)
{
    const nlohmann::json one = unordered(before);
    const nlohmann::json other = unordered(after);
    std::vector<std::string> members;
    for (const auto& [name, value] : one.items()) {
        const auto found = other.find(name);
        if (found == other.end() || *found != value)
            members.push_back(name);
    }
    for (const auto& [name, value] : other.items()) {
        if (!one.contains(name))
            members.push_back(name);
    }
    std::sort(members.begin(), members.end());
    return members;
}

std::string nameOf(const Json& element)
{
    for (const char* member : {"name", "id"}) {
        const auto found = element.find(member);
        if (found != element.end() && found->is_string() && !found->get_ref<const std::string&>().empty())
            return found->get<std::string>();
    }
    return {};
}

} // namespace

std::vector<RosterChange> diffRosters(const Roster& before, const Roster& after)
{
    using Kind = RosterChange::Kind;
    std::vector<RosterChange> changes;
    for (const std::string_view section : kSections) {
        const Elements old = elementsOf(before.document, section);
        const Elements now = elementsOf(after.document, section);
        for (const auto& [id, element] : now) {
            const auto found = old.find(id);
            if (found == old.end()) {
                changes.push_back({Kind::Added, std::string(section), id, nameOf(*element), {}});
                continue;
            }
            auto members = membersThatDiffer(*found->second, *element);
            if (!members.empty())
                changes.push_back(
                    {Kind::Changed, std::string(section), id, nameOf(*element), std::move(members)});
        }
        for (const auto& [id, element] : old) {
            if (!now.contains(id))
                changes.push_back({Kind::Removed, std::string(section), id, nameOf(*element), {}});
        }
    }
    return changes;
}

} // namespace baton
