// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/lead_text.h"
#include "app/batonctl/table.h"
#include "core/runtime/document_history.h"
#include "core/runtime/lead_listing.h"

#include "words/count_words.h"
#include "words/key_words.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

struct Options {
    std::string state;
    std::string owner;
    std::string pool;
    int limit = 50;
    std::int64_t after = 0;
};

QString whereText(const LeadSummary& lead)
{
    if (lead.lead.owner)
        return Words::text(lead.lead.owner->text());
    return Words::text(lead.holdQueue.empty() ? lead.disposition : lead.holdQueue);
}

void tellPage(Context& context, const QueueListing& page)
{
    Table table({Cli::tr("LEAD"), Cli::tr("STATE"), Cli::tr("STAGE"), Cli::tr("SCORE"), Cli::tr("GRADE"),
                 Cli::tr("OWNER OR QUEUE"), Cli::tr("POOL"), Cli::tr("RECEIVED")});
    for (const LeadSummary& lead : page.leads)
        table.add({leadTitle(lead.lead), stateText(lead.state), stageText(lead.lead.stage),
                   lead.score ? numberText(lead.score->toDouble()) : QString(), Words::text(lead.grade),
                   whereText(lead), Words::text(lead.pool),
                   Words::text(formatInstant(lead.lead.receivedAt))});
    if (!page.leads.empty())
        table.write(context);
    QStringList counts;
    for (const auto& [state, count] : page.byState)
        counts.append(Words::filled(QStringLiteral("%1 %2"), {QString::number(count), stateText(state)}));
    context.line(Words::filled(Cli::tr("%1 of %2. In the workspace: %3."),
                               {QString::number(page.leads.size()), countText(Counted::Leads, page.matching),
                                counts.isEmpty() ? Cli::tr("no leads") : counts.join(QStringLiteral(", "))}));
    if (page.next)
        context.line(Cli::tr("More with --after %1.").arg(page.next.value));
}

/// Why a filter meets no lead, if it is for a name that nobody ever had.
Result<Problems> unknownNames(Session& session, const QueueFilter& filter)
{
    Problems problems;
    const auto check = [&](const auto& id, const char* code) -> Result<void> {
        if (!id)
            return {};
        const auto known = isInAnyRoster(session, *id);
        if (!known)
            return known.error();
        if (!*known)
            problems.push_back({Severity::Error, code, {}, {id->text()}});
        return {};
    };
    BATON_TRY(check(filter.owner, "rep.unknown"));
    BATON_TRY(check(filter.pool, "pool.unknown"));
    return problems;
}

int answerPage(Context& context, const QueueListing& page)
{
    tellPage(context, page);
    Json leads = Json::array();
    for (const LeadSummary& lead : page.leads)
        leads.push_back(leadToJson(lead));
    Json counts = Json::object();
    for (const auto& [state, count] : page.byState)
        counts[std::string(leadStateKey(state))] = count;
    return context.finish({{"matching", page.matching},
                           {"counts", counts},
                           {"next", page.next ? Json(page.next.value) : Json()},
                           {"leads", leads}});
}

int run(Context& context, const Options& options)
{
    QueueFilter filter;
    if (!options.state.empty())
        filter.state = parseLeadState(options.state);
    filter.owner = RepId::make(options.owner);
    filter.pool = PoolId::make(options.pool);
    if (!options.owner.empty() && !filter.owner)
        return context.refuse("rep.unknown", {options.owner});
    if (!options.pool.empty() && !filter.pool)
        return context.refuse("pool.unknown", {options.pool});
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto page = queueListing(**session, filter, LeadId{options.after}, options.limit);
    if (!page)
        return context.fail(page.error());
    if (page->matching == 0) {
        const auto unknown = unknownNames(**session, filter);
        if (!unknown)
            return context.fail(unknown.error());
        if (!unknown->empty())
            return context.refuse(*unknown);
    }
    return answerPage(context, *page);
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command = root.subcommand("queue", Cli::tr("Lists leads, with exact counts"));
    command.option("--state", options->state, Cli::tr("Only leads in this state"))
        .choices({"due", "owned", "held", "nurture", "ended", "withdrawn"});
    command.option("--owner", options->owner, Cli::tr("Only leads of this rep")).type("REP");
    command.option("--pool", options->pool, Cli::tr("Only leads that this pool gave to somebody"))
        .type("POOL");
    command.option("--limit", options->limit, Cli::tr("The most leads listed"))
        .range(1, 100000)
        .showDefault();
    command.option("--after", options->after, Cli::tr("Go on after this lead")).range(0).type("ID");
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& queue_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
