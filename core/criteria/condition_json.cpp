// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/condition_json.h"

namespace baton {

namespace {

Json groupJson(std::string_view member, const Condition& group)
{
    Json children = Json::array();
    for (const Condition& child : group.children)
        children.push_back(conditionJson(child));
    Json json = Json::object();
    json[std::string(member)] = std::move(children);
    return json;
}

Json fieldJson(const Condition& condition)
{
    Json json{{"field", condition.field}, {"op", condition.op}};
    if (!condition.operand.is_null())
        json["value"] = condition.operand;
    return json;
}

Json didJson(const Condition& condition)
{
    Json json = condition.operand.is_object() ? condition.operand : Json::object();
    json["did"] = condition.activityKind;
    for (const char* const optional : {"atLeast", "within", "where"})
        json.erase(optional);
    if (condition.atLeast != 1)
        json["atLeast"] = condition.atLeast;
    if (condition.within)
        json["within"] = formatDuration(*condition.within);
    if (!condition.children.empty())
        json["where"] = conditionJson(condition.children.front());
    return json;
}

} // namespace

Json conditionJson(const Condition& condition)
{
    switch (condition.kind) {
    case Condition::Kind::All:
        return groupJson("all", condition);
    case Condition::Kind::Any:
        return groupJson("any", condition);
    case Condition::Kind::None:
        return groupJson("none", condition);
    case Condition::Kind::Field:
        return fieldJson(condition);
    case Condition::Kind::Did:
        break;
    }
    return didJson(condition);
}

} // namespace baton
