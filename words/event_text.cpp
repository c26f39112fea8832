// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/event_text.h"

#include "core/base/json.h"
#include "core/domain/stage.h"
#include "core/fields/value_io.h"
#include "core/runtime/lead_file.h"

#include "words/key_words.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

/// The members of a payload; wrong and erased ones are as if absent.
class Payload {
public:
    explicit Payload(const std::string& text)
    {
        JsonDocument document = parseJson(text);
        if (document.ok() && document.root.is_object())
            m_json = std::move(document.root);
    }

    const Json* find(const char* name) const
    {
        const auto found = m_json.is_object() ? m_json.find(name) : m_json.end();
        return m_json.is_object() && found != m_json.end() ? &*found : nullptr;
    }
    std::string text(const char* name) const
    {
        const Json* const member = find(name);
        return member && member->is_string() ? member->get<std::string>() : std::string();
    }
    const Json& all() const { return m_json; }

private:
    Json m_json;
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString jsonText(const Json& json)
{
    const auto value = valueFromJson(json);
    return value ? valueText(*value) : Words::text(writeJson(json));
}

QString reasonText(const std::string& reason)
{
    const std::string key = "rejection." + reason;
    return hasWords(key) ? keyText(key) : Words::text(reason);
}

QString stageOf(const std::string& key)
{
    const auto stage = parseStage(key);
    return stage ? stageText(*stage) : Words::text(key);
}

} // namespace

QString EventText::rep(const std::string& id) const
{
    const auto key = RepId::make(id);
    const Rep* const found = key && m_roster ? m_roster->rep(*key) : nullptr;
    return Words::text(found && !found->name.empty() ? found->name : id);
}

QString EventText::pool(const std::string& id) const
{
    const auto key = PoolId::make(id);
    const Pool* const found = key && m_roster ? m_roster->pool(*key) : nullptr;
    return Words::text(found && !found->name.empty() ? found->name : id);
}

QString EventText::actor(const std::string& login)
{
    return login == "engine" ? Words::tr("the engine") : Words::text(login);
}

QString EventText::fieldName(const std::string& id) const
{
    const auto index = m_catalogue.find(id);
    return index ? fieldTitle(m_catalogue.at(*index)) : Words::text(id);
}

QString EventText::activityTitle(std::string_view kind)
{
    return capitalised(keyText("activity", kind));
}

QStringList EventText::activityDetails(const Activity& activity) const
{
    QStringList lines;
    for (const auto& [name, value] : activity.values) {
        const auto* const text = std::get_if<std::string>(&value);
        lines.append(Words::filled(Words::tr("%1: %2"), {capitalised(keyText("activity_value", name)),
                                                         text ? Words::text(*text) : valueText(value)}));
    }
    return lines;
}

QString EventText::title(const TimelineEntry& entry) const
{
    const Payload payload(entry.payload);
    const std::string owner = payload.text("owner");
    const std::string from = payload.text("from");
    if (entry.kind.starts_with("activity."))
        return Words::filled(Words::tr("%1 recorded"), {activityTitle(entry.kind.substr(9))});
    if (!owner.empty() && !from.empty() && owner != from)
        return Words::filled(Words::tr("Reassigned from %1 to %2"), {rep(from), rep(owner)});
    if (!owner.empty() && entry.kind == "assigned")
        return Words::filled(Words::tr("Assigned to %1"), {rep(owner)});
    if (entry.kind == "held" && !payload.text("queue").empty())
        return Words::filled(Words::tr("Held in %1"), {Words::quoted(payload.text("queue"))});
    if (entry.kind == "stage_set" && !payload.text("stageBefore").empty())
        return Words::filled(Words::tr("Stage %1 → %2"),
                             {stageOf(payload.text("stageBefore")), stageOf(payload.text("stage"))});
    if (entry.kind == "ended" && !payload.text("disposition").empty())
        return Words::filled(Words::tr("Ended: %1"), {dispositionText(payload.text("disposition"))});
    if (entry.kind == "contacted" && !payload.text("channel").empty())
        return Words::filled(Words::tr("Contacted: %1"), {keyText("channel", payload.text("channel"))});
    return capitalised(keyText("event", entry.kind));
}

QStringList EventText::details(const TimelineEntry& entry) const
{
    const Payload payload(entry.payload);
    QStringList lines;
    const auto add = [&](const QString& pattern, const QString& argument) {
        lines.append(Words::filled(pattern, {argument}));
    };
    if (entry.payload.empty())
        lines.append(Words::tr("What it said was erased."));
    if (const Json* const score = payload.find("scoreMilli"); score && score->is_number_integer()) {
        const QString number = numberText(Points{score->get<std::int64_t>()}.toDouble());
        const std::string grade = payload.text("grade");
        lines.append(grade.empty()
                         ? Words::filled(Words::tr("Score %1"), {number})
                         : Words::filled(Words::tr("Score %1, grade %2"), {number, Words::text(grade)}));
    }
    if (!payload.text("pool").empty())
        add(Words::tr("From the pool %1"), Words::quoted(pool(payload.text("pool"))));
    if (payload.find("override"))
        lines.append(Words::tr("In spite of a cap"));
    if (!payload.text("reason").empty())
        add(Words::tr("Reason: %1"), reasonText(payload.text("reason")));
    if (const auto until = parseInstant(payload.text("until")))
        add(Words::tr("Until %1"), localTimeText(*until, Zone::utc()) + QStringLiteral(" UTC"));
    for (const char* const said : {"comment", "text"}) {
        if (!payload.text(said).empty())
            lines.append(Words::text(payload.text(said)));
    }
    const Json* const after = payload.find("after");
    if (after && after->is_object()) {
        for (const auto& [field, value] : after->items())
            lines.append(Words::filled(Words::tr("%1 is now %2"), {fieldName(field), jsonText(value)}));
    }
    if (entry.kind == "received" || entry.kind == "updated" || entry.kind.starts_with("activity.")) {
        for (const auto& [field, value] : payload.all().items())
            lines.append(Words::filled(Words::tr("%1: %2"), {fieldName(field), jsonText(value)}));
    }
    return lines;
}

} // namespace baton
