// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/interrupt.h"
#include "app/batonctl/row_writer.h"
#include "app/batonctl/sink_file.h"
#include "core/runtime/exports.h"

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

Result<std::int64_t> stream(Context& context, Session& session, ExportKind kind, const Options& options,
                            SinkFile* file)
{
    auto columns = exportColumns(session, kind);
    if (!columns)
        return columns.error();
    RowWriter writer(formatOf(context, options), *std::move(columns));
    writer.begin();
    std::optional<Error> failure;
    const auto rows = exportRows(session, kind, [&](std::span<const Value> values) {
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
    writer.end();
    const auto last = hand(context, file, writer.text);
    if (!last)
        return last.error();
    if (file && !interrupt::requested())
        BATON_TRY(file->commit());
    return rows;
}

int run(Context& context, const Options& options)
{
    static const std::map<std::string, ExportKind> kinds{{"leads", ExportKind::Leads},
                                                         {"assignments", ExportKind::Assignments},
                                                         {"events", ExportKind::Events}};
    const auto session = context.openSession();
    if (!session)
        return context.fail(session.error());
    std::unique_ptr<SinkFile> file;
    if (!options.output.empty()) {
        auto created = SinkFile::create(options.output);
        if (!created)
            return context.fail(created.error());
        file = *std::move(created);
    }
    const auto rows = stream(context, **session, kinds.at(options.what), options, file.get());
    if (!rows)
        return context.fail(rows.error());
    if (interrupt::requested())
        return file ? context.stopped(Json::object()) : exit_code::interrupted;
    if (!file)
        return exit_code::done;
    context.line(
        Words::filled(Cli::tr("%1 in %2."), {countText(Counted::Rows, *rows), Words::text(options.output)}));
    return context.finish({{"rows", *rows}, {"file", options.output}});
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
