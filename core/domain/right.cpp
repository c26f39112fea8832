// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/right.h"

#include <array>

namespace baton {

namespace {

struct Row {
    std::string_view key;
    std::uint8_t roles; ///< a bit for each Role
};

constexpr std::uint8_t bit(Role role)
{
    return std::uint8_t(1U << unsigned(role));
}

constexpr std::uint8_t kManager = bit(Role::Manager);
constexpr std::uint8_t kSdrLead = bit(Role::SdrLead);
constexpr std::uint8_t kRep = bit(Role::Rep);
constexpr std::uint8_t kReviewer = bit(Role::Reviewer);
constexpr std::uint8_t kEngine = bit(Role::Engine);

// The one table, in the order of Right. docs/people.md shows it.
constexpr std::array kRights{
    Row{"add_leads", kManager | kSdrLead | kRep | kReviewer},
    Row{"import_data", kManager | kSdrLead | kReviewer},
    Row{"work_own_leads", kManager | kSdrLead | kRep},
    Row{"work_all_leads", kManager | kSdrLead},
    Row{"add_notes", kManager | kSdrLead | kReviewer},
    Row{"assign_leads", kManager | kSdrLead},
    Row{"set_own_presence", kManager | kSdrLead | kRep},
    Row{"set_presence", kManager | kSdrLead},
    Row{"edit_roster", kManager},
    Row{"publish_playbook", kManager},
    Row{"manage_people", kManager},
    Row{"undo_others", kManager},
    Row{"share_views", kManager | kSdrLead | kReviewer},
    Row{"run_engine", kEngine},
};
static_assert(kRights.size() == std::size_t(Right::RunEngine) + 1);

} // namespace

std::string_view rightKey(Right right)
{
    return kRights[std::size_t(right)].key;
}

std::span<const std::string_view> rightKeys()
{
    static const auto keys = [] {
        std::array<std::string_view, kRights.size()> all;
        for (std::size_t i = 0; i < kRights.size(); ++i)
            all[i] = kRights[i].key;
        return all;
    }();
    return keys;
}

bool hasRight(Role role, Right right)
{
    return (kRights[std::size_t(right)].roles & bit(role)) != 0;
}

std::vector<Role> rolesWith(Right right)
{
    std::vector<Role> roles;
    for (std::size_t i = 0; i < roleKeys().size(); ++i) {
        if (hasRight(Role(i), right))
            roles.push_back(Role(i));
    }
    return roles;
}

} // namespace baton
