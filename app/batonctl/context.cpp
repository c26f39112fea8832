// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/context.h"

#include <unistd.h>

#include "words/problem_text.h"

namespace baton {

namespace {

/// Errors about what was asked for rather than about the machine.
bool isBadInput(const std::string& code)
{
    if (code == "file.unwritable" || code == "import.taken_over")
        return false;
    return code.starts_with("file.") || code.starts_with("field.") || code.starts_with("import.") ||
           code.starts_with("action.") || code == "bench.refused" || code == "lead.ambiguous" ||
           code == "right.missing" || code == "engine.no_playbook" || code == "engine.no_roster" ||
           code == "engine.unknown_playbook" || code == "storage.exists" || code == "sample.not_empty";
}

QString marked(const TextLine& line, bool colour)
{
    const QString indent(line.depth * 2, QLatin1Char(' '));
    const auto painted = [&](const char* code, const QString& text) {
        return colour ? QStringLiteral("\033[%1m%2\033[0m").arg(QLatin1String(code), text) : text;
    };
    const QString text = printable(line.text);
    switch (line.mark) {
    case TextLine::Mark::Heading:
        return painted("1", indent + text);
    case TextLine::Mark::Yes:
        return indent + painted("32", QStringLiteral("✓")) + QLatin1Char(' ') + text;
    case TextLine::Mark::No:
        return indent + painted("31", QStringLiteral("✗")) + QLatin1Char(' ') + text;
    case TextLine::Mark::None:
        break;
    }
    return indent + text;
}

} // namespace

Json problemToJson(const Problem& problem)
{
    static constexpr const char* severities[] = {"error", "warning", "note"};
    return {{"severity", severities[std::size_t(problem.severity)]},
            {"code", problem.code},
            {"location", problem.location},
            {"args", problem.args},
            {"text", problemText(problem).toStdString()}};
}

Json problemsToJson(const Problems& problems)
{
    Json all = Json::array();
    for (const Problem& problem : problems)
        all.push_back(problemToJson(problem));
    return all;
}

void tell(const Problems& problems)
{
    for (const Problem& problem : problems)
        say(QStringLiteral("%1: %2").arg(severityText(problem.severity), problemText(problem)));
}

int Context::finish(const Json& document, int code)
{
    if (json)
        m_out.write(document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
    return code;
}

int Context::fail(const Error& error)
{
    return failMidway(error, [this](const Json& document) { finish(document); });
}

int Context::failMidway(const Error& error, const std::function<void(const Json&)>& finish)
{
    const QString words = errorText(error);
    say(QStringLiteral("batonctl: ") + words);
    finish({{"error", {{"code", error.code}, {"args", error.args}, {"text", words.toStdString()}}}});
    return isBadInput(error.code) ? exit_code::badInput : exit_code::worldFailed;
}

int Context::refuse(const Problems& problems, Json document)
{
    tell(problems);
    document["problems"] = problemsToJson(problems);
    return finish(document, hasErrors(problems) ? exit_code::badInput : exit_code::done);
}

int Context::refuse(std::string code, std::vector<std::string> args)
{
    return refuse({Problem{Severity::Error, std::move(code), {}, std::move(args)}});
}

int Context::misuse(const QString& words)
{
    say(QStringLiteral("batonctl: ") + words);
    return finish({{"error", {{"code", "usage"}, {"args", Json::array()}, {"text", words.toStdString()}}}},
                  exit_code::usage);
}

int Context::stopped(Json document, const QString& words)
{
    say(words);
    document["interrupted"] = true;
    return finish(document, exit_code::interrupted);
}

void Context::line(const QString& text)
{
    if (!json)
        m_out.line(text);
}

void Context::lines(const TextLines& lines)
{
    if (json)
        return;
    const bool colour = mayColour(STDOUT_FILENO);
    for (const TextLine& line : lines)
        m_out.write(marked(line, colour).toStdString() + '\n');
}

} // namespace baton
