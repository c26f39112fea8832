// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/brief_rows.h"

#include "ui/common/relative_time.h"
#include "ui/common/status_look.h"
#include "ui/lead/lead_words.h"
#include "ui/lead/score_rows.h"

#include <QCoreApplication>
#include <QLocale>

#include "words/event_text.h"
#include "words/key_words.h"
#include "words/next_step_text.h"
#include "words/words.h"
#include <algorithm>
#include <array>
#include <map>

namespace baton {

namespace {

/// The translation context of this file.
class BriefRows {
    Q_DECLARE_TR_FUNCTIONS(baton::BriefRows)
};

constexpr std::size_t kLatestDeeds = 5;
constexpr std::size_t kTopReasons = 6;
constexpr std::size_t kLatestOwners = 6;

/// Fields that the header or a section of their own tell.
constexpr auto kToldElsewhere = std::to_array<std::string_view>(
    {"first_name", "last_name", "job_title", "company", "email", "phone", "website", "industry", "employees",
     "revenue", "country", "state", "city", "postal_code", "source", "campaign", "message"});

class Brief {
public:
    Brief(const LeadData& data, const Roster* roster, Instant now, const Zone& viewer)
        : m_data(data), m_file(data.file), m_words(*data.catalogue, roster), m_now(now), m_viewer(viewer)
    {
    }

    std::vector<ListRow> make()
    {
        addNext();
        addWho();
        addWants();
        addDid();
        addScore();
        addHistory();
        return std::move(m_rows);
    }

private:
    ListRow& add(const QString& key, const QString& title)
    {
        ListRow& row = m_rows.emplace_back();
        row.key = key;
        row.title = title;
        return row;
    }
    ListRow& heading(const QString& key, const QString& title)
    {
        ListRow& row = add(key, title);
        row.kind = ListRow::Kind::Heading;
        return row;
    }
    /// "Industry" above what it is.
    void addFact(const QString& key, const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        ListRow& row = add(key, value);
        row.detail = name;
        row.copies = value;
    }

    void addNext();
    Tone nextTone() const;
    void addWho();
    void addContact(const char* field, const char* iconName);
    QString placeText() const;
    QString sizeText() const;
    void addWants();
    void addDid();
    void addScore();
    void addHistory();
    void addHands(const LeadAssignment& hands, std::size_t number);

    const LeadData& m_data;
    const LeadFile& m_file;
    EventText m_words;
    Instant m_now;
    Zone m_viewer;
    std::vector<ListRow> m_rows;
};

Tone Brief::nextTone() const
{
    switch (m_file.next.kind) {
    case NextStep::Kind::Hold:
        return Tone::Warning;
    case NextStep::Kind::Routing:
        return Tone::Info;
    case NextStep::Kind::Owner:
        return m_file.contactedAt ? Tone::Good : Tone::Warning;
    default:
        return Tone::Neutral;
    }
}

void Brief::addNext()
{
    const auto& owner = m_file.summary.lead.owner;
    ListRow& row =
        add(QStringLiteral("next"), nextStepText(m_file.next, owner ? m_words.rep(owner->text()) : QString(),
                                                 m_file.contactedAt.has_value(), m_now, m_viewer));
    row.icon = m_file.next.kind == NextStep::Kind::Snoozed    ? QStringLiteral("clock")
               : m_file.next.kind == NextStep::Kind::Recycled ? QStringLiteral("recycle")
                                                              : lookOf(m_file.summary.state).icon;
    row.ground = nextTone();
    row.iconInk = textOf(*row.ground);
    QStringList details;
    for (const GateAhead& gate : m_file.next.gates)
        details.append(gateAheadText(gate, *m_data.catalogue));
    if (m_file.next.kind == NextStep::Kind::Ended && !m_file.summary.disposition.empty())
        details.append(BriefRows::tr("Disposition: %1").arg(dispositionText(m_file.summary.disposition)));
    if (m_file.next.kind == NextStep::Kind::Owner && !m_file.contactedAt && !m_file.assignments.empty())
        details.append(BriefRows::tr("Handed over %1")
                           .arg(relativeTimeText(m_file.assignments.back().openedAt, m_now, m_viewer)));
    row.detail = details.join(u'\n');
}

void Brief::addContact(const char* field, const char* iconName)
{
    const QString value = leadText(m_file, field);
    if (value.isEmpty())
        return;
    ListRow& row = add(QStringLiteral("who.") + QLatin1StringView(field), value);
    row.icon = QLatin1StringView(iconName);
    row.spokenIcon = keyText("field", field);
    row.copies = value;
    row.offersCopy = true;
}

QString Brief::placeText() const
{
    QStringList parts;
    for (const char* const field : {"city", "state", "postal_code", "country"}) {
        if (const QString text = leadText(m_file, field); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(QStringLiteral(", "));
}

QString Brief::sizeText() const
{
    QStringList parts;
    const auto number = [&](const char* field) {
        const Value* const value = m_file.summary.lead.values.find(field);
        return value ? std::get_if<double>(value) : nullptr;
    };
    if (const QString industry = leadText(m_file, "industry"); !industry.isEmpty())
        parts.append(industry);
    if (const double* const employees = number("employees"))
        parts.append(BriefRows::tr("%1 employees").arg(QLocale().toString(*employees, 'f', 0)));
    if (const double* const revenue = number("revenue"))
        parts.append(BriefRows::tr("revenue %1").arg(QLocale().toString(*revenue, 'f', 0)));
    return parts.join(QStringLiteral(" · "));
}

void Brief::addWho()
{
    heading(QStringLiteral("who"), BriefRows::tr("Who"));
    addContact("email", "email");
    addContact("phone", "call");
    addContact("website", "link");
    if (const QString company = leadText(m_file, "company"); !company.isEmpty()) {
        ListRow& row = add(QStringLiteral("who.company"), company);
        row.icon = QStringLiteral("company");
        row.detail = sizeText();
    }
    addFact(QStringLiteral("who.place"), BriefRows::tr("Place"), placeText());
    if (m_file.account) {
        const std::string& name =
            m_file.account->name.empty() ? m_file.account->domain : m_file.account->name;
        ListRow& row = add(QStringLiteral("who.account"), Words::text(name));
        row.detail = m_file.account->owner
                         ? BriefRows::tr("Account of %1").arg(m_words.rep(m_file.account->owner->text()))
                         : BriefRows::tr("Account without an owner");
    }
    for (const LeadValue& each : m_file.values) {
        if (std::ranges::find(kToldElsewhere, each.field.id.text()) == kToldElsewhere.end())
            addFact(QStringLiteral("who.") + Words::text(each.field.id.text()), fieldTitle(each.field),
                    readableValue(each.value, m_viewer));
    }
}

void Brief::addWants()
{
    heading(QStringLiteral("wants"), BriefRows::tr("What they want"));
    const std::size_t before = m_rows.size();
    if (const QString message = leadText(m_file, "message"); !message.isEmpty()) {
        ListRow& row = add(QStringLiteral("wants.message"), Words::quoted(message));
        row.copies = message;
    }
    addFact(QStringLiteral("wants.source"), keyText("field.source"), leadText(m_file, "source"));
    addFact(QStringLiteral("wants.campaign"), keyText("field.campaign"), leadText(m_file, "campaign"));
    if (m_rows.size() == before)
        add(QStringLiteral("wants.nothing"), BriefRows::tr("They left no message, and no source is known."));
}

void Brief::addDid()
{
    const auto& deeds = m_file.activities;
    heading(QStringLiteral("did"), BriefRows::tr("What they did"));
    if (deeds.empty()) {
        add(QStringLiteral("did.nothing"), BriefRows::tr("Nothing is known."));
        return;
    }
    std::map<std::string, int> counts;
    for (const Activity& deed : deeds)
        ++counts[deed.kind];
    QStringList parts;
    for (const auto& [kind, count] : counts)
        parts.append(BriefRows::tr("%1: %2", "kind of activity: count")
                         .arg(EventText::activityTitle(kind))
                         .arg(count));
    ListRow& all =
        add(QStringLiteral("did.counts"), BriefRows::tr("%Ln activity(s)", nullptr, int(deeds.size())));
    all.detail = parts.join(QStringLiteral(" · "));
    const std::size_t shown = std::min(deeds.size(), kLatestDeeds);
    for (std::size_t i = 0; i < shown; ++i) {
        const Activity& deed = deeds[deeds.size() - 1 - i];
        ListRow& row = add(QStringLiteral("did.%1").arg(deed.id.value), EventText::activityTitle(deed.kind));
        row.icon = activityIcon(deed.kind);
        row.detail = m_words.activityDetails(deed).join(QStringLiteral(" · "));
        row.at = deed.at;
    }
}

void Brief::addScore()
{
    ListRow& head = heading(QStringLiteral("score"), BriefRows::tr("Score"));
    if (!m_file.summary.score || !m_data.latest || m_data.latest->trace.scorecard.empty()) {
        add(QStringLiteral("score.nothing"), m_data.latest
                                                 ? BriefRows::tr("No scorecard applies to this lead.")
                                                 : BriefRows::tr("Not scored yet."));
        return;
    }
    const Trace& trace = m_data.latest->trace;
    head.trailing = trace.grade.empty()
                        ? scoreText(trace.total)
                        : BriefRows::tr("%1, grade %2").arg(scoreText(trace.total), Words::text(trace.grade));
    const auto top = topScoreRows(*m_data.latest, kTopReasons);
    if (trace.contributions.size() > top.size())
        add(QStringLiteral("score.more"),
            BriefRows::tr("The %1 of %Ln reason(s) that count most", nullptr, int(trace.contributions.size()))
                .arg(top.size()));
    m_rows.insert(m_rows.end(), top.begin(), top.end());
}

void Brief::addHands(const LeadAssignment& hands, std::size_t number)
{
    ListRow& row = add(QStringLiteral("history.%1").arg(number), m_words.rep(hands.rep.text()));
    row.icon = QStringLiteral("rep");
    row.at = hands.openedAt;
    QStringList details;
    details.append(hands.pool ? BriefRows::tr("from the pool %1").arg(m_words.pool(hands.pool->text()))
                              : keyText("attempt", hands.how));
    if (hands.actor != "engine")
        details.append(BriefRows::tr("by %1").arg(EventText::actor(hands.actor)));
    if (hands.byOverride)
        details.append(BriefRows::tr("in spite of a cap"));
    if (hands.closedAt)
        details.append(
            BriefRows::tr("until %1 (%2)")
                .arg(dateTimeText(*hands.closedAt, m_viewer), keyText("event", hands.closeReason)));
    row.detail = details.join(QStringLiteral(" · "));
}

void Brief::addHistory()
{
    heading(QStringLiteral("history"), BriefRows::tr("History"));
    ListRow& came = add(QStringLiteral("history.received"), BriefRows::tr("Received"));
    came.icon = QStringLiteral("import");
    came.at = m_file.summary.lead.receivedAt;
    const auto& hands = m_file.assignments;
    const std::size_t shown = std::min(hands.size(), kLatestOwners);
    if (hands.size() > shown)
        add(QStringLiteral("history.more"),
            BriefRows::tr("%Ln earlier owner(s)", nullptr, int(hands.size() - shown)));
    for (std::size_t i = hands.size() - shown; i < hands.size(); ++i)
        addHands(hands[i], i);
    if (m_file.contactedAt) {
        ListRow& row = add(QStringLiteral("history.contacted"), BriefRows::tr("Contacted"));
        row.icon = QStringLiteral("contacted");
        row.at = m_file.contactedAt;
    }
    for (const LeadNote& note : m_file.notes) {
        if (note.isRetracted)
            continue;
        ListRow& row = add(QStringLiteral("history.note%1").arg(note.event.value), Words::text(note.text));
        row.icon = QStringLiteral("note");
        row.detail = BriefRows::tr("Note by %1").arg(EventText::actor(note.actor));
        row.at = note.at;
    }
}

} // namespace

std::vector<ListRow> briefRows(const LeadData& data, const Roster* roster, Instant now, const Zone& viewer)
{
    return Brief(data, roster, now, viewer).make();
}

} // namespace baton
