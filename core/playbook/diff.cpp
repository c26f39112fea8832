// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/diff.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace baton {

namespace {

/// The name of an element of a list: its "id" for a thing with an identity, else nothing.
const std::string* idOf(const Json& element)
{
    const auto id = element.is_object() ? element.find("id") : element.end();
    return element.is_object() && id != element.end() && id->is_string() ? id->get_ptr<const std::string*>()
                                                                         : nullptr;
}

using Elements = std::unordered_map<std::string_view, const Json*>;

/// By id, if every element has one and none repeats; nothing for other lists, which count as one value.
std::optional<Elements> byId(const Json& list)
{
    Elements elements;
    for (const Json& element : list) {
        const std::string* id = idOf(element);
        if (!id || !elements.emplace(*id, &element).second)
            return std::nullopt;
    }
    return elements;
}

/// Equal but for the order of object members. Depth is bounded by the JSON reader.
bool same(const Json& a, const Json& b)
{
    if (a.type() != b.type() || !a.is_structured())
        return a == b;
    if (a.size() != b.size())
        return false;
    if (a.is_array())
        return std::equal(a.begin(), a.end(), b.begin(), same);
    std::unordered_map<std::string_view, const Json*> members;
    for (const auto& [name, value] : b.get_ref<const Json::object_t&>())
        members.emplace(name, &value);
    return std::all_of(a.items().begin(), a.items().end(), [&](const auto& item) {
        const auto found = members.find(item.key());
        return found != members.end() && same(item.value(), *found->second);
    });
}

/// Elements of `order` that keep their place: a longest increasing run, so that moving one element is one
/// difference.
std::vector<bool> keepsPlace(const std::vector<std::size_t>& order)
{
    std::vector<std::size_t> tails; // position in `order` that ends the best run of each length
    std::vector<std::size_t> previous(order.size(), order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto at =
            std::lower_bound(tails.begin(), tails.end(), order[i],
                             [&](std::size_t tail, std::size_t value) { return order[tail] < value; });
        if (at != tails.begin())
            previous[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> keeps(order.size());
    for (std::size_t i = tails.empty() ? order.size() : tails.back(); i < order.size(); i = previous[i])
        keeps[i] = true;
    return keeps;
}

class Differ {
public:
    void compare(const std::string& pointer, const Json& before, const Json& after)
    {
        if (before.is_object() && after.is_object()) {
            compareObjects(pointer, before, after);
            return;
        }
        if (before.is_array() && after.is_array()) {
            const auto old = byId(before);
            const auto now = byId(after);
            if (old && now) {
                compareLists(pointer, before, after, *old, *now);
                return;
            }
        }
        if (!same(before, after))
            add(PlaybookChange::Kind::Changed, pointer, before, after);
    }

    std::vector<PlaybookChange> take() { return std::move(m_changes); }

private:
    void add(PlaybookChange::Kind kind, std::string pointer, Json before, Json after)
    {
        m_changes.push_back({kind, std::move(pointer), std::move(before), std::move(after)});
    }

    /// A condition is one element: its parts have no ids.
    static bool isCondition(std::string_view member)
    {
        return std::find(conditionMembers.begin(), conditionMembers.end(), member) != conditionMembers.end();
    }

    void compareMember(const std::string& pointer, const std::string& name, const Json& before,
                       const Json& after)
    {
        if (!isCondition(name))
            compare(pointerStep(pointer, name), before, after);
        else if (!same(before, after))
            add(PlaybookChange::Kind::Changed, pointerStep(pointer, name), before, after);
    }

    void compareObjects(const std::string& pointer, const Json& before, const Json& after)
    {
        Elements now;
        for (const auto& [name, value] : after.get_ref<const Json::object_t&>())
            now.emplace(name, &value);
        Elements old;
        for (const auto& [name, value] : before.get_ref<const Json::object_t&>()) {
            old.emplace(name, &value);
            const auto found = now.find(name);
            if (found == now.end())
                add(PlaybookChange::Kind::Removed, pointerStep(pointer, name), value, nullptr);
            else
                compareMember(pointer, name, value, *found->second);
        }
        for (const auto& [name, value] : after.get_ref<const Json::object_t&>()) {
            if (!old.contains(name))
                add(PlaybookChange::Kind::Added, pointerStep(pointer, name), nullptr, value);
        }
    }

    void compareLists(const std::string& pointer, const Json& before, const Json& after, const Elements& old,
                      const Elements& now)
    {
        std::unordered_map<std::string_view, std::size_t> places;
        for (const Json& element : before) {
            const std::string& id = *idOf(element);
            const auto found = now.find(id);
            if (found == now.end())
                add(PlaybookChange::Kind::Removed, pointerStep(pointer, id), element, nullptr);
            else
                places.emplace(id, places.size());
        }
        std::vector<std::size_t> order;
        for (const Json& element : after) {
            if (const auto place = places.find(*idOf(element)); place != places.end())
                order.push_back(place->second);
        }
        const auto keeps = keepsPlace(order);
        std::size_t position = 0;
        for (const Json& element : after) {
            const std::string& id = *idOf(element);
            const std::string at = pointerStep(pointer, id);
            const auto found = old.find(id);
            if (found == old.end()) {
                add(PlaybookChange::Kind::Added, at, nullptr, element);
                continue;
            }
            if (!keeps[position])
                add(PlaybookChange::Kind::Moved, at, order[position], position);
            ++position;
            compare(at, *found->second, element);
        }
    }

    static constexpr std::array<std::string_view, 4> conditionMembers{"when", "unless", "each",
                                                                      "appliesWhen"};
    std::vector<PlaybookChange> m_changes;
};

} // namespace

std::vector<PlaybookChange> diffPlaybooks(const Playbook& before, const Playbook& after)
{
    Differ differ;
    differ.compare("", before.document, after.document);
    return differ.take();
}

} // namespace baton
