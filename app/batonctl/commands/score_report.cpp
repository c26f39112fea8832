// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/score_report.h"

#include "app/batonctl/command.h"
#include "app/batonctl/table.h"

#include "words/count_words.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

/// The ends are null where so few leads tell of none.
Json toJson(const RocArea& roc)
{
    return {{"value", roc.area},
            {"low", roc.interval ? Json(roc.interval->low) : Json()},
            {"high", roc.interval ? Json(roc.interval->high) : Json()},
            {"positives", roc.won},
            {"negatives", roc.lost}};
}

Json toJson(const ScoreReport& report)
{
    Json bands = Json::array();
    for (const ScoreBand& band : report.bands)
        bands.push_back({{"from", band.from},
                         {"to", band.to},
                         {"leads", band.leads},
                         {"positive", band.won},
                         {"rate", band.rate},
                         {"low", band.interval.low},
                         {"high", band.interval.high}});
    return {{"leads", report.leads},
            {"withoutOutcome", report.withoutOutcome},
            {"unscored", report.unscored},
            {"auc", report.roc ? toJson(*report.roc) : Json()},
            {"bands", bands}};
}

QString fixed(double number, int decimals)
{
    return QString::number(number, 'f', decimals);
}

QString areaText(const RocArea& roc)
{
    const QString area = fixed(roc.area, 3);
    const QString won = QString::number(roc.won);
    const QString lost = QString::number(roc.lost);
    if (!roc.interval)
        return Words::filled(
            Cli::tr("ROC AUC %1 (%2 positive, %3 negative): too few to tell how sure that is."),
            {area, won, lost});
    return Words::filled(Cli::tr("ROC AUC %1, 95 % interval %2 to %3 (%4 positive, %5 negative)."),
                         {area, fixed(roc.interval->low, 3), fixed(roc.interval->high, 3), won, lost});
}

void tellReport(Context& context, const ScoreReport& report)
{
    context.line(Words::filled(Cli::tr("%1; %2 without an outcome, %3 without a score."),
                               {countText(Counted::Leads, report.leads),
                                QString::number(report.withoutOutcome), QString::number(report.unscored)}));
    if (!report.roc) {
        context.line(Cli::tr("Without outcomes of both kinds there is nothing to judge the score by."));
        return;
    }
    context.line(areaText(*report.roc));
    Table table(
        {Cli::tr("SCORE"), Cli::tr("LEADS"), Cli::tr("POSITIVE"), Cli::tr("CONVERSION"), Cli::tr("95 %")});
    for (const ScoreBand& band : report.bands)
        table.add({Words::filled(Cli::tr("%1 to %2"), {numberText(band.from), numberText(band.to)}),
                   QString::number(band.leads), QString::number(band.won),
                   Words::filled(Cli::tr("%1 %"), {fixed(100.0 * band.rate, 1)}),
                   Words::filled(Cli::tr("%1 to %2"), {fixed(100.0 * band.interval.low, 1),
                                                       fixed(100.0 * band.interval.high, 1)})});
    table.write(context);
}

int run(Context& context, const ScoreReportOptions& options, bool sizesSample)
{
    if (options.below % 10 != 0)
        return context.misuse(Cli::tr("--sample-below takes a multiple of 10"));
    if (options.rest && options.sampleBy.empty())
        return context.misuse(Cli::tr("--holdout needs --sample-by"));
    if (sizesSample && options.sampleBy.empty())
        return context.misuse(Cli::tr("--sample-below needs --sample-by"));
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    const auto report = scoreReport(**session, options);
    if (!report)
        return context.fail(report.error());
    tellReport(context, *report);
    return context.finish(toJson(*report));
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<ScoreReportOptions>();
    CommandSpec command =
        root.subcommand("score-report", Cli::tr("Holds the stored scores against an outcome"));
    command.option("--outcome", options->outcome, Cli::tr("A yes/no field, or one that holds 0 and 1"))
        .required()
        .type("FIELD");
    command.option("--bands", options->bands, Cli::tr("How many bands of scores"))
        .range(1, 1000)
        .showDefault();
    command
        .option("--sample-by", options->sampleBy,
                Cli::tr("Only a part of the leads, drawn by the SHA-256 of this field or of external_id"))
        .type("FIELD");
    OptionSpec below = command.option("--sample-below", options->below,
                                      Cli::tr("How many percent that part has, in steps of 10"));
    below.range(10, 90).showDefault();
    command.flag("--holdout", options->rest, Cli::tr("The other part"));
    command.action([options, below](Context& context) { return run(context, *options, below.wasGiven()); });
}

} // namespace

const Command& score_report_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
