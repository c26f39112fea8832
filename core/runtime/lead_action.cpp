// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_action.h"

#include "core/base/json.h"

#include <array>

namespace baton {

namespace {

// In the order of LeadAction.
constexpr std::array<std::string_view, 11> kKeys{"assign", "return", "recycle", "reject", "accept", "contact",
                                                 "stage",  "end",    "note",    "edit",   "snooze"};
static_assert(kKeys.size() == std::variant_size_v<LeadAction>);

struct Parameters {
    Json operator()(const action::Assign& assign) const
    {
        Json json{{"rep", assign.rep.text()}};
        if (assign.pool)
            json["pool"] = assign.pool->text();
        if (assign.costsTurn)
            json["turn"] = true;
        return json;
    }
    Json operator()(const action::ReturnToQueue& back) const
    {
        return back.withoutOwner ? Json{{"withoutOwner", true}} : Json::object();
    }
    Json operator()(const action::Recycle& recycle) const
    {
        return Json{{"until", formatInstant(recycle.until)}};
    }
    Json operator()(const action::Reject& reject) const { return Json{{"reason", reject.reason}}; }
    Json operator()(const action::Accept&) const { return Json::object(); }
    Json operator()(const action::MarkContacted& contacted) const
    {
        return Json{{"channel", contacted.channel}};
    }
    Json operator()(const action::SetStage& set) const { return Json{{"stage", stageKey(set.stage)}}; }
    Json operator()(const action::EndLead& end) const
    {
        return {{"disposition", end.disposition}, {"disqualified", end.disqualified}};
    }
    // What people typed about a person stays with the lead, where erasing finds it.
    Json operator()(const action::AddNote&) const { return Json::object(); }
    Json operator()(const action::EditFields& edit) const
    {
        Json fields = Json::array();
        for (const auto& [field, text] : edit.texts)
            fields.push_back(field);
        return Json{{"fields", fields}};
    }
    Json operator()(const action::Snooze& snooze) const
    {
        return Json{{"until", formatInstant(snooze.until)}};
    }
};

} // namespace

std::string_view actionKey(const LeadAction& action)
{
    return kKeys[action.index()];
}

Right rightFor(const LeadAction& action)
{
    if (std::holds_alternative<action::Assign>(action))
        return Right::AssignLeads;
    if (std::holds_alternative<action::AddNote>(action))
        return Right::AddNotes;
    return Right::WorkAllLeads;
}

std::span<const std::string_view> contactChannels()
{
    static constexpr std::array<std::string_view, 6> channels{"call",   "email",        "meeting",
                                                              "social", "text_message", "chat"};
    return channels;
}

std::string actionParameters(const LeadAction& action)
{
    return writeJson(std::visit(Parameters{}, action));
}

} // namespace baton
