// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/cli.h"
#include "app/batonctl/output.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/runtime/session.h"

#include "words/text_line.h"
#include <functional>
#include <memory>
#include <string>

namespace baton {

/// What every command gets: the options of all, the clock, and the way to answer. A command ends by returning
/// what one of finish(), fail() or refuse() gives, so that --json always prints exactly one document.
class Context {
public:
    std::string database;
    bool json = false;

    Output& out() { return m_out; }
    const Clock& clock() const { return m_clock; }
    Result<std::unique_ptr<Session>> openSession() const
    {
        return Session::open(database, m_clock, Actor::currentUser());
    }

    /// Done: the document with --json, nothing otherwise (the command has written its lines).
    int finish(const Json& document, int code = exit_code::done);
    /// The world failed, or something asked for is not there.
    int fail(const Error& error);
    /// The same when the one document has begun already: `finish` gets the members that it must end with.
    int failMidway(const Error& error, const std::function<void(const Json&)>& finish);
    /// The input is bad. Every Problem is told; an error makes the exit code 1.
    int refuse(const Problems& problems, Json document = Json::object());
    /// The same for a single one.
    int refuse(std::string code, std::vector<std::string> args);
    /// The command line is wrong in a way that only this command can know.
    int misuse(const QString& words);
    /// Ctrl-C: what was committed stays. `words` say what was left, if that is more than whole transactions.
    int stopped(Json document, const QString& words = Cli::tr("Stopped; nothing is half done."));

    /// Human lines; nothing with --json.
    void line(const QString& text);
    void lines(const TextLines& lines);

private:
    Output m_out;
    SystemClock m_clock;
};

/// How a Problem stands in a document: severity, code, location, args, and the words.
Json problemToJson(const Problem& problem);
Json problemsToJson(const Problems& problems);
/// Warnings and notes of something that was done all the same, to standard error.
void tell(const Problems& problems);

} // namespace baton
