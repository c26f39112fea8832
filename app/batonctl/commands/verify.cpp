// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/interrupt.h"
#include "app/batonctl/progress_bar.h"
#include "core/runtime/verification.h"

#include "words/count_words.h"
#include "words/problem_text.h"
#include "words/words.h"

namespace baton {

namespace {

QString violationText(const Violation& violation)
{
    return Words::filled(QStringLiteral("%1 %2"),
                         {Words::text(violation.invariant),
                          problemText({Severity::Error, violation.code, violation.subject, violation.args})});
}

Json toJson(const VerifyReport& report)
{
    Json violations = Json::array();
    for (const Violation& violation : report.violations)
        violations.push_back({{"invariant", violation.invariant},
                              {"subject", violation.subject},
                              {"code", violation.code},
                              {"args", violation.args},
                              {"text", violationText(violation).toStdString()}});
    return {{"leads", report.leads},
            {"events", report.events},
            {"found", report.found},
            {"violations", violations}};
}

/// Seals what happened since the last seal, so that the head covers everything, and tells it.
Result<void> tellHead(Context& context, Session& session, Json& document)
{
    const auto head = sealEvents(session);
    if (!head)
        return head.error();
    if (!*head)
        return {};
    const std::string hash = toHex(bytesOf((*head)->hash));
    document["head"] = {
        {"event", (*head)->lastEvent.value}, {"at", formatInstant((*head)->at)}, {"hash", hash}};
    context.line(Words::filled(Cli::tr("Head up to event %1: %2"),
                               {QString::number((*head)->lastEvent.value), Words::text(hash)}));
    return {};
}

int run(Context& context, bool wantsHead)
{
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    ProgressBar bar(Cli::tr("Verifying"));
    const auto report = verify(**session, [&](std::int64_t leads) {
        bar.show(std::uint64_t(leads), 0, countText(Counted::Leads, leads));
        return !interrupt::requested();
    });
    if (interrupt::requested())
        return context.stopped(Json::object());
    if (!report)
        return context.fail(report.error());
    for (const Violation& violation : report->violations)
        context.line(violationText(violation));
    context.line(
        Words::filled(Cli::tr("%1 and %2 checked: %3."),
                      {countText(Counted::Leads, report->leads), countText(Counted::Events, report->events),
                       countText(Counted::Violations, report->found)}));
    Json document = toJson(*report);
    if (wantsHead && report->clean()) {
        if (const auto told = tellHead(context, **session, document); !told)
            return context.fail(told.error());
    }
    return context.finish(document, report->clean() ? exit_code::done : exit_code::badInput);
}

void add(CommandSpec& root)
{
    const auto wantsHead = std::make_shared<bool>(false);
    CommandSpec command = root.subcommand(
        "verify", Cli::tr("Checks every invariant of the workspace; exit 1 if one is violated"));
    command.flag("--head", *wantsHead, Cli::tr("Seal all events and tell the seal, to be kept elsewhere"));
    command.action([wantsHead](Context& context) { return run(context, *wantsHead); });
}

} // namespace

const Command& verify_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
