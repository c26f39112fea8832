// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/interrupt.h"
#include "app/batonctl/row_writer.h"
#include "app/batonctl/sink_file.h"
#include "core/runtime/exports.h"
#include "core/runtime/output_target.h"

#include "words/count_words.h"
#include "words/words.h"
#include <map>

namespace baton {

namespace {

constexpr std::size_t kPieceBytes = 256u << 10;

struct Options {
    std::string what;
    std::string format = "csv";
    std::string output;
};

RowWriter::Format formatOf(const Context& context, const Options& options)
{
    if (context.json && options.output.empty())
        return RowWriter::Format::JsonArray;
    return options.format == "csv" ? RowWriter::Format::Csv : RowWriter::Format::JsonLines;
}

/// Takes what has gathered to the file or to standard output; false when nobody wants more.
Result<bool> hand(Context& context, SinkFile* file, std::string& text)
{
    if (file)
        BATON_TRY(file->write(text));
    else
        context.out().write(text);
    text.clear();
    return !context.out().isClosed() && !interrupt::requested();
}

/// Writes all rows. What is wrong may show when part of them is written already.
Result<std::int64_t> stream(Context& context, Session& session, ExportKind kind, RowWriter& writer,
                            SinkFile* file)
{
    writer.begin();
    std::optional<Error> failure;
    auto rows = exportRows(session, kind, [&](std::span<const Value> values) {
        writer.row(values);
        if (writer.text.size() < kPieceBytes)
            return true;
        const auto goOn = hand(context, file, writer.text);
        if (!goOn)
            failure = goOn.error();
        return goOn && *goOn;
    });
    if (failure)
        return *failure;
    if (!rows)
        return rows.error();
    writer.end(interrupt::requested() ? Json{{"interrupted", true}} : Json::object());
    const auto last = hand(context, file, writer.text);
    if (!last)
        return last.error();
    if (file && !interrupt::requested())
        BATON_TRY(file->commit());
    return rows;
}

int runToStandardOutput(Context& context, Session& session, ExportKind kind, RowWriter& writer)
{
    const auto rows = stream(context, session, kind, writer, nullptr);
    if (rows)
        return interrupt::requested() ? exit_code::interrupted : exit_code::done;
    return context.failMidway(rows.error(), [&](const Json& document) {
        writer.end(document);
        context.out().write(writer.text);
    });
}

int runToFile(Context& context, Session& session, ExportKind kind, RowWriter& writer, const std::string& path)
{
    if (const auto spared = checkSpares(path, filesOf(session.connection())); !spared)
        return context.fail(spared.error());
    const auto file = SinkFile::create(path);
    if (!file)
        return context.fail(file.error());
    const auto rows = stream(context, session, kind, writer, file->get());
    if (!rows)
        return context.fail(rows.error());
    if (interrupt::requested())
        return context.stopped(Json::object());
    context.line(Words::filled(Cli::tr("%1 in %2."), {countText(Counted::Rows, *rows), Words::text(path)}));
    return context.finish({{"rows", *rows}, {"file", path}});
}

int run(Context& context, const Options& options)
{
    static const std::map<std::string, ExportKind> kinds{{"leads", ExportKind::Leads},
                                                         {"assignments", ExportKind::Assignments},
                                                         {"events", ExportKind::Events}};
    const ExportKind kind = kinds.at(options.what);
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    auto columns = exportColumns(**session, kind);
    if (!columns)
        return context.fail(columns.error());
    RowWriter writer(formatOf(context, options), *std::move(columns));
    return options.output.empty() ? runToStandardOutput(context, **session, kind, writer)
                                  : runToFile(context, **session, kind, writer, options.output);
}

void add(CommandSpec& root)
{
    const auto options = std::make_shared<Options>();
    CommandSpec command =
        root.subcommand("export", Cli::tr("Writes leads, assignments or events as a table"));
    command.option("what", options->what, Cli::tr("What to write"))
        .required()
        .choices({"leads", "assignments", "events"});
    command
        .option("--format", options->format,
                Cli::tr("How; standard output with --json has one document of its own"))
        .choices({"csv", "jsonl"})
        .showDefault();
    command.option("--output", options->output, Cli::tr("Where to; standard output without it")).type("FILE");
    command.action([options](Context& context) { return run(context, *options); });
}

} // namespace

const Command& export_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
