// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/playbook_change_text.h"

#include "core/fields/catalogue.h"

#include "words/condition_text.h"
#include "words/count_words.h"
#include "words/key_words.h"
#include "words/value_text.h"
#include "words/words.h"
#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr std::size_t kMostLines = 500;

std::vector<std::string> stepsOf(const std::string& pointer)
{
    std::vector<std::string> steps;
    for (std::size_t at = 0; at < pointer.size();) {
        const std::size_t end = std::min(pointer.find('/', at + 1), pointer.size());
        std::string step = pointer.substr(at + 1, end - at - 1);
        for (const auto& [code, sign] : {std::pair{"~1", "/"}, std::pair{"~0", "~"}}) {
            for (std::size_t found = 0; (found = step.find(code, found)) != std::string::npos; ++found)
                step.replace(found, 2, sign);
        }
        steps.push_back(std::move(step));
        at = end;
    }
    return steps;
}

/// A member of an object, or the element of a list with this id.
const Json* child(const Json* json, const std::string& step)
{
    if (!json)
        return nullptr;
    if (json->is_object()) {
        const auto found = json->find(step);
        return found == json->end() ? nullptr : &*found;
    }
    if (!json->is_array())
        return nullptr;
    for (const Json& element : *json) {
        const auto id = element.is_object() ? element.find("id") : element.end();
        if (element.is_object() && id != element.end() && *id == step)
            return &element;
    }
    return nullptr;
}

std::string textOf(const Json* object, const char* member)
{
    const Json* const found = object && object->is_object() ? child(object, member) : nullptr;
    return found && found->is_string() ? found->get<std::string>() : std::string();
}

/// Lists of things with titles; their names are left out of paths.
bool isContainer(const std::string& step)
{
    constexpr auto names =
        std::to_array<std::string_view>({"fields", "scorecards", "groups", "criteria", "gates", "trees",
                                         "nodes", "branches", "shares", "next"});
    return std::find(names.begin(), names.end(), step) != names.end();
}

class ChangeWriter {
public:
    ChangeWriter(const Playbook& before, const Playbook& after)
        : m_before(before), m_after(after), m_catalogueBefore(before.fields), m_catalogueAfter(after.fields)
    {
    }

    TextLines write(std::span<const PlaybookChange> changes)
    {
        QString heading;
        for (const PlaybookChange& change : changes) {
            if (m_lines.size() >= kMostLines)
                break;
            ++m_told;
            const auto steps = stepsOf(change.element);
            const std::size_t named = namedSteps(steps);
            const QString of = headingOf(steps);
            if (of != heading)
                m_lines.push_back({0, TextLine::Mark::Heading, of});
            heading = of;
            m_lines.push_back({1, TextLine::Mark::None, changeText(change, steps, named)});
        }
        if (m_told < changes.size())
            m_lines.push_back(
                {0, TextLine::Mark::None, countText(Counted::More, std::int64_t(changes.size() - m_told))});
        return std::move(m_lines);
    }

private:
    /// How many steps the heading tells.
    static std::size_t namedSteps(const std::vector<std::string>& steps)
    {
        const bool inList = steps.size() > 1 && isContainer(steps.front());
        if (!inList || steps.front() == "fields")
            return inList ? 1 : 0;
        return steps.size() > 2 ? 2 : 1;
    }

    QString headingOf(const std::vector<std::string>& steps) const
    {
        if (steps.empty() || !isContainer(steps.front()))
            return Words::tr("The playbook as a whole");
        if (steps.front() == "fields")
            return Words::tr("Fields");
        const QString kind = steps.front() == "trees"        ? Words::tr("Tree %1")
                             : steps.front() == "scorecards" ? Words::tr("Scorecard %1")
                                                             : Words::tr("Gate %1");
        if (steps.size() < 2)
            return keyText("member", steps.front());
        return Words::filled(kind, {Words::quoted(titleAt(steps, 2))});
    }

    /// The title of what the first `count` steps lead to, as it is now, or was.
    QString titleAt(const std::vector<std::string>& steps, std::size_t count) const
    {
        for (const Json* json : {&m_after.document, &m_before.document}) {
            for (std::size_t i = 0; i < count; ++i)
                json = child(json, steps[i]);
            for (const char* member : {"title", "name"}) {
                if (const std::string title = textOf(json, member); !title.empty())
                    return Words::text(title);
            }
        }
        return Words::text(steps[count - 1]);
    }

    QString changeText(const PlaybookChange& change, const std::vector<std::string>& steps,
                       std::size_t named) const
    {
        QStringList path;
        for (std::size_t i = named; i < steps.size(); ++i) {
            if (isContainer(steps[i]))
                continue;
            const bool isElement = i > 0 && isContainer(steps[i - 1]);
            path.append(!isElement               ? keyText("member", steps[i])
                        : steps[i - 1] == "next" ? portText(steps[i])
                                                 : Words::quoted(titleAt(steps, i + 1)));
        }
        const QString what = path.isEmpty() ? Words::tr("all of it") : path.join(QStringLiteral(" › "));
        switch (change.kind) {
        case PlaybookChange::Kind::Added:
            return described(Words::filled(Words::tr("New: %1"), {what}), change.after, steps, true);
        case PlaybookChange::Kind::Removed:
            return described(Words::filled(Words::tr("Gone: %1"), {what}), change.before, steps, false);
        case PlaybookChange::Kind::Moved:
            return Words::filled(Words::tr("Moved: %1, from place %2 to %3"),
                                 {what, numberText(change.before.get<double>() + 1),
                                  numberText(change.after.get<double>() + 1)});
        case PlaybookChange::Kind::Changed:
            break;
        }
        return Words::filled(Words::tr("%1: %2 → %3"), {what, valueText(change.before, steps, false),
                                                        valueText(change.after, steps, true)});
    }

    /// With its condition or its value, if it is short to tell.
    QString described(const QString& text, const Json& json, const std::vector<std::string>& steps,
                      bool now) const
    {
        if (json.is_object()) {
            for (const char* member : {"when", "each"}) {
                if (const Json* const when = child(&json, member))
                    return Words::filled(Words::tr("%1: %2"), {text, conditionOf(*when, now)});
            }
            return text;
        }
        return Words::filled(Words::tr("%1: %2"), {text, valueText(json, steps, now)});
    }

    QString conditionOf(const Json& json, bool now) const
    {
        Problems ignored; // both playbooks were read
        const auto condition = parseCondition(JsonCursor(json, "", ignored));
        return condition ? conditionText(*condition, now ? m_catalogueAfter : m_catalogueBefore)
                         : operandText(json, "");
    }

    QString valueText(const Json& json, const std::vector<std::string>& steps, bool now) const
    {
        const std::string member = steps.empty() ? std::string() : steps.back();
        const bool isCondition =
            member == "when" || member == "each" || member == "unless" || member == "appliesWhen";
        if (isCondition && json.is_array()) {
            QStringList all;
            for (const Json& one : json)
                all.append(conditionOf(one, now));
            return all.join(QStringLiteral("; "));
        }
        if (isCondition && json.is_object())
            return conditionOf(json, now);
        if (json.is_string() && steps.size() > 1 && steps[steps.size() - 2] == "next")
            return Words::quoted(nodeTitle(json.get<std::string>(), steps, now));
        return json.is_string() ? Words::quoted(json.get<std::string>()) : operandText(json, "");
    }

    QString nodeTitle(const std::string& node, const std::vector<std::string>& steps, bool now) const
    {
        const Json* json = now ? &m_after.document : &m_before.document;
        for (const std::string& step :
             {std::string("trees"), steps.size() > 1 ? steps[1] : std::string(), std::string("nodes"), node})
            json = child(json, step);
        const std::string title = textOf(json, "title");
        return Words::text(title.empty() ? node : title);
    }

    const Playbook& m_before;
    const Playbook& m_after;
    FieldCatalogue m_catalogueBefore;
    FieldCatalogue m_catalogueAfter;
    TextLines m_lines;
    std::size_t m_told = 0;
};

} // namespace

TextLines playbookChangeLines(std::span<const PlaybookChange> changes, const Playbook& before,
                              const Playbook& after)
{
    return ChangeWriter(before, after).write(changes);
}

} // namespace baton
