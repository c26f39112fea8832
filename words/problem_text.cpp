// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/problem_text.h"

#include "words/code_words.h"
#include "words/key_words.h"
#include "words/words.h"
#include <algorithm>
#include <array>
#include <string_view>

namespace baton {

namespace {

/// An argument that is a key, and what of.
struct KeyArgument {
    std::string_view code;
    std::size_t index = 0;
    bool andRest = false;
    std::string_view group;
};

constexpr std::array kKeyArguments{
    KeyArgument{"action.stage_aside", 0, false, "stage"},
    KeyArgument{"lead.stage_already", 0, false, "stage"},
    KeyArgument{"right.missing", 0, false, "right"},
    KeyArgument{"right.missing", 1, true, "role"},
    KeyArgument{"undo.changed_since", 0, false, "event"},
};

QString argumentText(std::string_view code, std::size_t index, const std::string& argument)
{
    const auto found = std::ranges::find_if(kKeyArguments, [&](const KeyArgument& each) {
        return each.code == code && (each.index == index || (each.andRest && index > each.index));
    });
    return found == kKeyArguments.end() ? Words::text(argument) : keyText(found->group, argument);
}

QString sentence(const std::string& code, const std::vector<std::string>& args)
{
    QStringList texts;
    for (std::size_t i = 0; i < args.size(); ++i)
        texts.append(argumentText(code, i, args[i]));
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
    QString words = sentence(problem.code, problem.args);
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
