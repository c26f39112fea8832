// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/next_step_text.h"

#include "words/key_words.h"
#include "words/seen_text.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

QString holdText(const NextStep& step, Instant now, const Zone& zone)
{
    const QString queue = Words::quoted(step.queue);
    QString text;
    if (step.since)
        text = Words::filled(step.expiresAt ? Words::tr("Held in %1 since %2.")
                                            : Words::tr("Held in %1 since %2 until somebody is available."),
                             {queue, localTimeText(*step.since, zone)});
    else
        text = Words::filled(step.expiresAt ? Words::tr("Held in %1.")
                                            : Words::tr("Held in %1 until somebody is available."),
                             {queue});
    if (step.at && *step.at > now && step.at != step.expiresAt)
        text = Words::filled(Words::tr("%1 Tried again %2."), {text, nextTimeText(*step.at, now, zone)});
    if (step.expiresAt)
        text = Words::filled(Words::tr("%1 Leaves the hold %2 at the latest."),
                             {text, nextTimeText(*step.expiresAt, now, zone)});
    return text;
}

QString recycledText(const NextStep& step, Instant now, const Zone& zone)
{
    const QString until = step.until ? nextTimeText(*step.until, now, zone) : QString();
    if (step.reason.empty())
        return Words::filled(Words::tr("Recycled; begins anew %1, or sooner if it qualifies."), {until});
    const std::string key = "rejection." + step.reason;
    const QString reason = hasWords(key) ? keyText(key) : Words::text(step.reason);
    return Words::filled(Words::tr("Recycled (%1); begins anew %2, or sooner if it qualifies."),
                         {reason, until});
}

} // namespace

QString nextStepText(const NextStep& step, const QString& owner, bool contacted, Instant now,
                     const Zone& zone)
{
    switch (step.kind) {
    case NextStep::Kind::Routing:
        if (step.at && *step.at > now)
            return Words::filled(Words::tr("The engine takes it up %1."),
                                 {nextTimeText(*step.at, now, zone)});
        return Words::tr("Due: the engine takes it up next.");
    case NextStep::Kind::Owner:
        return Words::filled(contacted ? Words::tr("With %1, who has been in contact.")
                                       : Words::tr("With %1, not yet contacted."),
                             {owner});
    case NextStep::Kind::Snoozed:
        return Words::filled(Words::tr("With %1, snoozed until %2."),
                             {owner, step.at ? nextTimeText(*step.at, now, zone) : QString()});
    case NextStep::Kind::Hold:
        return holdText(step, now, zone);
    case NextStep::Kind::Nurture:
        if (step.at && *step.at > now)
            return Words::filled(Words::tr("Waits to qualify; scored again %1, or when something happens."),
                                 {nextTimeText(*step.at, now, zone)});
        return Words::tr("Waits to qualify; scored again when something happens.");
    case NextStep::Kind::Recycled:
        return recycledText(step, now, zone);
    case NextStep::Kind::Ended:
        return Words::tr("Ended; nothing more happens by itself.");
    case NextStep::Kind::Withdrawn:
        break;
    }
    return Words::tr("Withdrawn: its import was undone.");
}

QString gateAheadText(const GateAhead& gate, const FieldCatalogue& catalogue)
{
    const QString title = Words::quoted(gate.title.empty() ? gate.id : gate.title);
    if (gate.isBlocked)
        return Words::filled(Words::tr("Gate %1: ruled out by a disqualifier"), {title});
    if (gate.holds)
        return Words::filled(Words::tr("Gate %1 is met"), {title});
    const QStringList missing = decidingTexts(gate.when, catalogue);
    if (missing.isEmpty())
        return Words::filled(Words::tr("Gate %1 is not met"), {title});
    return Words::filled(Words::tr("Gate %1 is not met: %2"), {title, missing.join(QStringLiteral(" · "))});
}

} // namespace baton
