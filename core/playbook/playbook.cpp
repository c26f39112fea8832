// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbook.h"

#include "core/base/text.h"
#include "core/fields/catalogue.h"

#include <algorithm>
#include <unordered_set>

namespace baton {

namespace {

constexpr std::int64_t format = 1;
constexpr std::size_t mostFields = 2'000;
constexpr std::size_t mostChoices = 1'000;

/// Records an id that was there before in the same list.
class IdCheck {
public:
    void take(const std::string& id, const JsonCursor& cursor)
    {
        if (!m_taken.insert(id).second)
            cursor.reportAt("id", "playbook.repeated_id", {id});
    }

private:
    std::unordered_set<std::string> m_taken;
};

bool checkFormat(const JsonCursor& cursor)
{
    const auto member = cursor.require("format");
    const auto number = member ? member->asInteger(1, 1'000'000) : std::nullopt;
    if (number && *number > format) {
        member->report("playbook.newer_format", {std::to_string(*number), std::to_string(format)});
        return false;
    }
    return number.has_value();
}

Zone readZone(const JsonCursor& cursor)
{
    const auto member = cursor.find("zone");
    const auto id = member ? member->asText() : std::nullopt;
    const auto zone = id ? Zone::find(*id) : std::nullopt;
    if (id && !zone)
        member->report("playbook.unknown_zone", {*id});
    return zone.value_or(Zone::utc());
}

std::vector<std::string> readChoices(const JsonCursor& cursor, FieldType type)
{
    std::vector<std::string> choices;
    std::unordered_set<std::string> taken;
    const auto elements = cursor.elements("choices");
    if (!elements.empty() && type != FieldType::Choice && type != FieldType::MultiChoice)
        cursor.reportAt("choices", "playbook.choices_need_a_choice_field");
    if (elements.size() > mostChoices) {
        cursor.reportAt("choices", "document.list_too_long", {std::to_string(mostChoices)});
        return choices;
    }
    for (const JsonCursor& element : elements) {
        const auto text = element.asText();
        if (!text)
            continue;
        const std::string choice(trimmed(*text));
        if (choice.empty() || !taken.insert(folded(choice)).second)
            element.report(choice.empty() ? "playbook.empty_choice" : "playbook.repeated_choice", {choice});
        else
            choices.push_back(choice);
    }
    return choices;
}

std::optional<Field> readField(const JsonCursor& cursor)
{
    if (!cursor.expectObject())
        return std::nullopt;
    const auto idMember = cursor.require("id");
    auto id = idMember ? idMember->asKey<FieldId>() : std::nullopt;
    const auto typeMember = cursor.require("type");
    const auto typeKey = typeMember ? typeMember->asText() : std::nullopt;
    const auto type = typeKey ? parseFieldType(*typeKey) : std::nullopt;
    if (typeKey && !type)
        typeMember->report("playbook.unknown_field_type", {*typeKey});
    auto choices = readChoices(cursor, type.value_or(FieldType::Choice));
    std::string title = cursor.text("title", id ? id->text() : std::string());
    const bool outcome = cursor.boolean("outcome", false);
    if (!id || !type)
        return std::nullopt;
    return Field{std::move(*id), *type, FieldOrigin::Custom, std::move(title), std::move(choices), outcome};
}

void readFields(const JsonCursor& cursor, std::vector<Field>& fields)
{
    const FieldCatalogue builtIn;
    IdCheck ids;
    const auto elements = cursor.elements("fields");
    if (elements.size() > mostFields) {
        cursor.reportAt("fields", "document.list_too_long", {std::to_string(mostFields)});
        return;
    }
    for (const JsonCursor& element : elements) {
        auto field = readField(element);
        if (!field)
            continue;
        ids.take(field->id.text(), element);
        if (builtIn.find(field->id.text()))
            element.reportAt("id", "playbook.field_clashes", {field->id.text()});
        fields.push_back(std::move(*field));
    }
}

/// Reads a list of elements that have ids.
template <typename Element>
void readList(const JsonCursor& cursor, std::string_view member,
              std::optional<Element> (*parse)(const JsonCursor& cursor), std::vector<Element>& list)
{
    IdCheck ids;
    for (const JsonCursor& element : cursor.elements(member)) {
        if (auto parsed = parse(element)) {
            ids.take(parsed->id.text(), element);
            list.push_back(std::move(*parsed));
        }
    }
}

void readTrees(const JsonCursor& cursor, std::vector<Tree>& trees)
{
    for (const auto& [name, member] : cursor.members("trees")) {
        auto id = TreeId::make(name);
        if (!id) {
            member.report("document.bad_key", {name});
            continue;
        }
        if (auto tree = Tree::parse(std::move(*id), member))
            trees.push_back(std::move(*tree));
    }
}

} // namespace

Digest Playbook::hash() const
{
    return sha256({writeJson(document)});
}

std::optional<Playbook> parsePlaybook(std::string_view text, Problems& problems)
{
    JsonDocument document = parseJson(text);
    problems.insert(problems.end(), document.problems.begin(), document.problems.end());
    if (!document.ok())
        return std::nullopt;
    return readPlaybook(document.root, problems);
}

std::optional<Playbook> readPlaybook(const Json& document, Problems& problems)
{
    Problems found;
    const JsonCursor cursor(document, "", found);
    Playbook playbook;
    if (cursor.expectObject() && checkFormat(cursor)) {
        playbook.name = cursor.text("name");
        playbook.zone = readZone(cursor);
        readFields(cursor, playbook.fields);
        readList<Scorecard>(cursor, "scorecards", parseScorecard, playbook.scorecards);
        readList<Gate>(cursor, "gates", parseGate, playbook.gates);
        readTrees(cursor, playbook.trees);
        playbook.document = document;
    }
    const bool bad = hasErrors(found);
    problems.insert(problems.end(), std::make_move_iterator(found.begin()),
                    std::make_move_iterator(found.end()));
    return bad ? std::nullopt : std::optional(std::move(playbook));
}

} // namespace baton
