// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_change.h"

#include "core/base/json.h"
#include "core/storage/field_json.h"

#include <tuple>
#include <utility>

namespace baton {

namespace {

// Members are left out when there is nothing to say.

void put(Json& json, const char* name, std::optional<Instant> instant)
{
    if (instant)
        json[name] = toEpochMs(*instant);
}

template <typename Tag>
void put(Json& json, const char* name, const std::optional<Key<Tag>>& key)
{
    if (key)
        json[name] = key->text();
}

Json valuesJson(const FieldValues& values)
{
    std::string text;
    writeFieldJson(text, values);
    return parseJson(text).root;
}

Json journeyJson(const JourneyRow& journey)
{
    Json json{{"playbook", journey.playbook.value},
              {"tree", journey.tree},
              {"node", journey.node},
              {"queue", journey.holdQueue},
              {"since", toEpochMs(journey.heldSince)}};
    put(json, "retryAt", journey.retryAt);
    put(json, "expiresAt", journey.expiresAt);
    if (!journey.expiredNode.empty())
        json["expiredNode"] = journey.expiredNode;
    return json;
}

Json situationJson(const LeadSituation& situation)
{
    Json json{{"state", leadStateKey(situation.state)}, {"stage", stageKey(situation.stage)}};
    if (!situation.raisedBy.empty())
        json["raisedBy"] = situation.raisedBy;
    put(json, "owner", situation.owner);
    put(json, "pool", situation.pool);
    put(json, "previousOwner", situation.previousOwner);
    if (!situation.disposition.empty())
        json["disposition"] = situation.disposition;
    put(json, "dueAt", situation.dueAt);
    put(json, "snoozedUntil", situation.snoozedUntil);
    if (situation.scored)
        json["scored"] = true;
    if (situation.journey)
        json["journey"] = journeyJson(*situation.journey);
    if (situation.recycled)
        json["recycled"] = {{"until", toEpochMs(situation.recycled->until)},
                            {"reason", situation.recycled->reason}};
    for (const RepId& rep : situation.excluded)
        json["excluded"].push_back(rep.text());
    return json;
}

const Json& child(const Json& json, const char* name)
{
    static const Json nothing;
    const auto found = json.is_object() ? json.find(name) : json.end();
    return json.is_object() && found != json.end() ? *found : nothing;
}

std::string textOf(const Json& json, const char* name)
{
    const Json& value = child(json, name);
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::int64_t integerOf(const Json& json, const char* name)
{
    const Json& value = child(json, name);
    return value.is_number() ? value.get<std::int64_t>() : 0;
}

std::optional<Instant> instantOf(const Json& json, const char* name)
{
    if (!child(json, name).is_number())
        return std::nullopt;
    return fromEpochMs(integerOf(json, name));
}

FieldValues valuesOf(const Json& json, const char* name)
{
    FieldValues values;
    std::string foreign;
    readFieldJson(writeJson(child(json, name)), values, foreign);
    return values;
}

JourneyRow journeyOf(const Json& json)
{
    return {{},
            {integerOf(json, "playbook")},
            textOf(json, "tree"),
            textOf(json, "node"),
            textOf(json, "queue"),
            fromEpochMs(integerOf(json, "since")),
            instantOf(json, "retryAt"),
            instantOf(json, "expiresAt"),
            textOf(json, "expiredNode")};
}

LeadSituation situationOf(const Json& json)
{
    LeadSituation situation;
    situation.state = parseLeadState(textOf(json, "state")).value_or(LeadState::Due);
    situation.stage = parseStage(textOf(json, "stage")).value_or(Stage::Lead);
    situation.raisedBy = textOf(json, "raisedBy");
    situation.owner = RepId::make(textOf(json, "owner"));
    situation.pool = PoolId::make(textOf(json, "pool"));
    situation.previousOwner = RepId::make(textOf(json, "previousOwner"));
    situation.disposition = textOf(json, "disposition");
    situation.dueAt = instantOf(json, "dueAt");
    situation.snoozedUntil = instantOf(json, "snoozedUntil");
    situation.scored = child(json, "scored").is_boolean();
    if (const Json& journey = child(json, "journey"); journey.is_object())
        situation.journey = journeyOf(journey);
    if (const Json& recycled = child(json, "recycled"); recycled.is_object())
        situation.recycled =
            RecycledRow{{}, fromEpochMs(integerOf(recycled, "until")), textOf(recycled, "reason")};
    for (const Json& rep : child(json, "excluded")) {
        if (const auto id = RepId::make(rep.is_string() ? rep.get<std::string>() : std::string()))
            situation.excluded.push_back(*id);
    }
    return situation;
}

void putExtras(Json& json, const LeadChange& change)
{
    if (change.contact)
        json["contact"] = {{"id", change.contact->activity.id.value},
                           {"kind", change.contact->activity.kind},
                           {"at", toEpochMs(change.contact->activity.at)},
                           {"values", valuesJson(change.contact->activity.values)},
                           {"added", change.contact->added}};
    if (change.note)
        json["note"] = {
            {"text", change.note->text}, {"event", change.note->event.value}, {"added", change.note->added}};
    if (change.credit)
        json["credit"] = {{"pool", change.credit->pool},
                          {"position", change.credit->position},
                          {"decision", change.credit->decision.value},
                          {"returned", change.credit->returned}};
    if (change.edit)
        json["edit"] = {{"fields", change.edit->fields},
                        {"accountBefore", change.edit->accountBefore.value},
                        {"accountAfter", change.edit->accountAfter.value},
                        {"before", valuesJson(change.edit->before)},
                        {"after", valuesJson(change.edit->after)}};
}

bool flag(const Json& json, const char* name)
{
    const Json& value = child(json, name);
    return value.is_boolean() && value.get<bool>();
}

void readExtras(const Json& json, LeadChange& change)
{
    if (const Json& contact = child(json, "contact"); contact.is_object())
        change.contact = {{{integerOf(contact, "id")},
                           textOf(contact, "kind"),
                           fromEpochMs(integerOf(contact, "at")),
                           valuesOf(contact, "values")},
                          flag(contact, "added")};
    if (const Json& note = child(json, "note"); note.is_object())
        change.note = {textOf(note, "text"), {integerOf(note, "event")}, flag(note, "added")};
    if (const Json& credit = child(json, "credit"); credit.is_object())
        change.credit = {textOf(credit, "pool"),
                         integerOf(credit, "position"),
                         {integerOf(credit, "decision")},
                         flag(credit, "returned")};
    const Json& edit = child(json, "edit");
    if (!edit.is_object())
        return;
    change.edit.emplace(LeadChange::Edit{valuesOf(edit, "before"),
                                         valuesOf(edit, "after"),
                                         {},
                                         {integerOf(edit, "accountBefore")},
                                         {integerOf(edit, "accountAfter")}});
    for (const Json& field : child(edit, "fields"))
        change.edit->fields.push_back(field.is_string() ? field.get<std::string>() : std::string());
}

} // namespace

bool LeadSituation::looksLike(const LeadSituation& other) const
{
    const auto seen = [](const LeadSituation& it) {
        return std::tuple(it.state, it.stage, it.owner, it.pool, it.disposition,
                          it.journey ? it.journey->holdQueue : std::string(),
                          it.recycled ? it.recycled->until : Instant());
    };
    return seen(*this) == seen(other);
}

LeadChange LeadChange::reverse() const
{
    LeadChange back = *this;
    std::swap(back.before, back.after);
    back.reversed = !reversed;
    if (back.contact)
        back.contact->added = !contact->added;
    if (back.note)
        back.note->added = !note->added;
    if (back.credit)
        back.credit->returned = !credit->returned;
    if (back.edit) {
        std::swap(back.edit->before, back.edit->after);
        std::swap(back.edit->accountBefore, back.edit->accountAfter);
    }
    return back;
}

std::string changeText(const LeadChange& change)
{
    Json json{{"before", situationJson(change.before)}, {"after", situationJson(change.after)}};
    if (change.costsTurn)
        json["costsTurn"] = true;
    if (change.reversed)
        json["reversed"] = true;
    if (!change.comment.empty())
        json["comment"] = change.comment;
    putExtras(json, change);
    return writeJson(json);
}

std::optional<LeadChange> readChange(std::string_view text)
{
    const JsonDocument document = parseJson(text);
    if (!document.ok() || !child(document.root, "before").is_object() ||
        !child(document.root, "after").is_object())
        return std::nullopt;
    LeadChange change;
    change.before = situationOf(child(document.root, "before"));
    change.after = situationOf(child(document.root, "after"));
    change.costsTurn = flag(document.root, "costsTurn");
    change.reversed = flag(document.root, "reversed");
    change.comment = textOf(document.root, "comment");
    readExtras(document.root, change);
    return change;
}

} // namespace baton
