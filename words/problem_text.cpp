// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/problem_text.h"

#include "words/code_words.h"
#include "words/words.h"

namespace baton {

namespace {

QString sentence(const std::string& code, const std::vector<std::string>& args)
{
    QStringList texts;
    for (const std::string& arg : args)
        texts.append(Words::text(arg));
    if (const char* const words = wordsOfCode(code))
        return Words::filled(Words::tr(words), texts);
    return texts.isEmpty() ? Words::text(code)
                           : Words::filled(QStringLiteral("%1 (%*)"), QStringList{Words::text(code)} + texts);
}

} // namespace

QString errorText(const Error& error)
{
    return sentence(error.code, error.args);
}

QString problemText(const Problem& problem)
{
    const QString words = sentence(problem.code, problem.args);
    if (problem.location.empty())
        return words;
    return Words::filled(QStringLiteral("%1: %2"), {Words::text(problem.location), words});
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("error");
    case Severity::Warning:
        return Words::tr("warning");
    case Severity::Note:
        break;
    }
    return Words::tr("note");
}

} // namespace baton
