// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine.h"
#include "core/runtime/lead_import.h"
#include "core/storage/workspace.h"

#include <QTemporaryDir>

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace baton::test {

class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant instant) : m_now(instant) {}
    Instant now() const override { return m_now; }
    void set(Instant instant) { m_now = instant; }

private:
    Instant m_now;
};

/// A Monday on which everybody works.
Instant monday();

/// A workspace with rules and reps, and a file of leads for it: enough for several transactions of an import
/// and several batches of the engine. Some rows are rejected, some leads held, one rep has a cap.
class Workbench {
public:
    Workbench();
    /// As `like` is now, in a folder of its own. Closes `like`: a file must not be copied while it is in use.
    explicit Workbench(Workbench& like);

    Session& session() { return *m_session; }
    FixedClock& clock() { return m_clock; }
    std::string path() const { return file("w.baton"); }
    std::string file(const char* name) const { return m_folder.filePath(name).toStdString(); }
    std::string folder() const { return m_folder.path().toStdString(); }

    /// Takes the place of a process that ended: the next one opens the file anew.
    void close() { m_session.reset(); }
    void reopen();

    enum class Routing { Later, OnImport };
    Result<ImportReport> import(bool resume = false, Routing routing = Routing::Later);
    Result<RunSummary> run(int batch = 9);
    /// What a person does after a fault: resumes the import, or begins it anew where there is nothing to
    /// resume, and runs to the end.
    void finish(Routing routing = Routing::Later);

    /// Everything that must not depend on any fault: leads, owners, assignments, balances, kinds of events,
    /// rejected rows.
    std::string told();
    /// The violations that verify finds; empty: none.
    std::string violations();

    static std::string playbook();
    static std::string roster();

private:
    static QString folderTemplate();

    QTemporaryDir m_folder{folderTemplate()};
    FixedClock m_clock;
    std::unique_ptr<Session> m_session;
};

/// The first line that differs, of both texts; empty: they are equal.
std::string difference(const std::string& told, const std::string& expected);
std::string words(const Error& error);
std::string contentOf(const std::string& path);

/// What a test takes from a Result that it knows to be good.
template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", words(result.error()).c_str());
    return *std::move(result);
}

/// Fails the test, with the Error's code, unless the Result is good.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto& result_ = (expression);                                                                  \
        QVERIFY2(result_.ok(), result_.ok() ? "" : ::baton::test::words(result_.error()).c_str());           \
    } while (false)

} // namespace baton::test
