// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fail_point.h"

#include <charconv>
#include <csignal>
#include <cstdlib>
#include <mutex>
#include <vector>

namespace baton::failpoint {

namespace {

struct Order {
    std::string name;
    bool kill = false;
    long countdown = 1;
};

struct Orders {
    std::mutex mutex; ///< guards all
    std::vector<Order> all;
};

Order parseOrder(std::string_view text)
{
    Order order;
    const auto first = text.find(':');
    order.name = text.substr(0, first);
    if (first == std::string_view::npos)
        return order;
    text.remove_prefix(first + 1);
    const auto second = text.find(':');
    order.kill = text.substr(0, second) == "kill";
    if (second != std::string_view::npos)
        std::from_chars(text.data() + second + 1, text.data() + text.size(), order.countdown);
    return order;
}

std::vector<Order> parseOrders(std::string_view text)
{
    std::vector<Order> all;
    while (!text.empty()) {
        const auto comma = text.find(',');
        all.push_back(parseOrder(text.substr(0, comma)));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return all;
}

Orders& orders()
{
    static Orders instance;
    static const bool loaded = [] {
        const char* const text = std::getenv("BATON_FAIL");
        instance.all = parseOrders(text ? text : "");
        return true;
    }();
    (void)loaded;
    return instance;
}

} // namespace

Result<void> reach(Name name)
{
    Orders& current = orders();
    const std::scoped_lock lock(current.mutex);
    for (Order& order : current.all) {
        if (order.name != name.text() || --order.countdown != 0)
            continue;
        if (order.kill)
            std::raise(SIGKILL);
        return Error{"storage.fail_point", {std::string(name.text())}};
    }
    return {};
}

void arm(std::string_view specification)
{
    Orders& current = orders();
    const std::scoped_lock lock(current.mutex);
    current.all = parseOrders(specification);
}

} // namespace baton::failpoint
