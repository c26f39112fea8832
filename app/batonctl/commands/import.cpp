// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/files.h"
#include "app/batonctl/interrupt.h"
#include "app/batonctl/progress_bar.h"
#include "core/runtime/lead_import.h"
#include "core/runtime/output_target.h"

#include "words/count_words.h"
#include "words/words.h"

namespace baton {

namespace {

struct Options {
    ImportOptions import;
    std::string kind;
    std::string mapping;
};

Json toJson(const ImportReport& report)
{
    return {{"import", report.id.value},
            {"rows", report.rows},
            {"created", report.created},
            {"updated", report.updated},
            {"duplicate", report.duplicate},
            {"rejected", report.rejected},
            {"errorFile", report.errorFile.empty() ? Json() : Json(report.errorFile)},
            {"unmapped", report.unmapped},
            {"encoding", std::string(encodingKey(report.encoding))},
            {"cancelled", report.cancelled},
            {"refused", report.refused},
            {"problems", problemsToJson(report.problems)}};
}

void tellReport(Context& context, const ImportReport& report, bool dryRun)
{
    context.line(dryRun ? Cli::tr("Dry run; the workspace is unchanged.")
                        : Cli::tr("Import %1.").arg(report.id.value));
    context.line(Words::filled(Cli::tr("%1 read: %2 created, %3 updated, %4 with nothing new, %5 rejected."),
                               {countText(Counted::Rows, report.rows), QString::number(report.created),
                                QString::number(report.updated), QString::number(report.duplicate),
                                QString::number(report.rejected)}));
    if (!report.errorFile.empty())
        context.line(Cli::tr("The rejected rows are in %1.").arg(QString::fromStdString(report.errorFile)));
    if (report.encoding == Encoding::Windows1252)
        context.line(Cli::tr("The file was read as Windows-1252. If names look wrong, save it as UTF-8."));
    QStringList unmapped;
    for (const std::string& column : report.unmapped)
        unmapped.push_back(QString::fromStdString(column));
    if (!unmapped.empty())
        context.line(Cli::tr("Columns not imported: %1").arg(unmapped.join(QStringLiteral(", "))));
}

/// What is wrong with the file or its rows, to standard error.
void tellProblems(const ImportReport& report)
{
    constexpr std::size_t mostListed = 100; // as ImportReport has them
    tell(report.problems);
    if (report.rejected > 0 && report.problems.size() >= mostListed)
        say(Cli::tr("No more than %1 problems are listed; the file of rejected rows tells of every row.")
                .arg(mostListed));
    if (!report.refused || report.rejected == 0)
        return;
    say(Words::filled(Cli::tr("Refused: %1 of %2 are bad, and nothing was taken in. They are in %3."),
                      {QString::number(report.rejected), countText(Counted::Rows, report.rows),
                       Words::text(report.errorFile)}));
}

int run(Context& context, Options options)
{
    if (!options.kind.empty())
        options.import.kind = parseImportKind(options.kind);
    if (!options.mapping.empty()) {
        auto text = readDocument(options.mapping);
        if (!text)
            return context.fail(text.error());
        // An empty document is a bad one, not none.
        options.import.mappingText = text->empty() ? std::string("\n") : *std::move(text);
    }
    if (!options.import.errorFile.empty() && !options.mapping.empty()) {
        if (const auto spared = checkSpares(options.import.errorFile, {options.mapping}); !spared)
            return context.fail(spared.error());
    }
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    ProgressBar bar(Cli::tr("Importing"));
    const auto progress = [&](const ImportProgress& done) {
        bar.show(done.bytesDone, done.bytesTotal, countText(Counted::Rows, done.rows));
        return !interrupt::requested();
    };
    const auto report = importCsv(**session, options.import, progress);
    if (!report)
        return context.fail(report.error());
    tellProblems(*report);
    if (report->refused)
        return context.finish(toJson(*report), exit_code::badInput);
    if (report->id || !report->cancelled)
        tellReport(context, *report, options.import.dryRun);
    if (report->cancelled)
        return context.stopped(toJson(*report));
    return context.finish(toJson(*report));
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command =
        root.subcommand("import", Cli::tr("Takes leads, activities or accounts in from a CSV file"));
    command.option("file", options->import.file, Cli::tr("The CSV file")).required().type("FILE");
    command
        .option("--kind", options->kind,
                Cli::tr("What the rows are; what the mapping says, or leads, without it"))
        .choices({"leads", "activities", "accounts"});
    command
        .option("--mapping", options->mapping,
                Cli::tr("What the columns mean; without it that is told by their names"))
        .type("FILE");
    command.flag("--dry-run", options->import.dryRun, Cli::tr("Only tell what would happen"));
    command.flag("--strict", options->import.strict, Cli::tr("Refuse the whole file for one bad row"));
    command.flag("--route", options->import.route,
                 Cli::tr("Qualify and route new leads as they come, in the same commits"));
    command.flag("--resume", options->import.resume,
                 Cli::tr("Go on where an interrupted import of this file stopped"));
    command
        .option("--errors", options->import.errorFile,
                Cli::tr("Where rejected rows go; FILE.errors.csv without it"))
        .type("FILE");
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& import_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
