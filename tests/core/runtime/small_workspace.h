// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/engine.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/lead_import.h"
#include "core/runtime/publishing.h"
#include "core/runtime/session.h"
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "core/storage/verify.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

namespace baton::test {

/// A workspace on disk in which every lead is qualified and goes to the pool "desk": Dana and Eli, Monday
/// nine to five in New York. It is Monday, ten o'clock.
class SmallWorkspace {
public:
    SmallWorkspace() : clock("2026-03-02T15:00:00Z")
    {
        auto made = Session::create(path("work.db"), clock, Actor{"tester"});
        if (!made)
            qFatal("%s", made.error().code.c_str());
        m_session = std::move(*made);
        if (!importRoster(session(), kRoster, std::nullopt)->version ||
            !publishPlaybook(session(), kPlaybook, "")->version)
            qFatal("the documents of the small workspace are not sound");
    }

    Session& session() { return *m_session; }
    std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

    LeadId add(const std::string& email) { return *addLead(session(), {{"email", email}})->lead; }
    LeadRow row(LeadId lead) { return **session().repositories().leads.find(lead); }
    /// Who has the lead; empty for nobody.
    std::string owner(LeadId lead)
    {
        const LeadRow found = row(lead);
        return found.lead.owner ? found.lead.owner->text() : std::string();
    }
    void run()
    {
        if (const auto ran = Engine(session()).runUntilIdle(clock.now()); !ran)
            qFatal("%s", ran.error().code.c_str());
    }
    ImportReport importFile(const char* name, const char* csv, ImportKind kind = ImportKind::Leads)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) < 0)
            qFatal("%s cannot be written", name);
        file.close();
        ImportOptions options;
        options.file = path(name);
        options.kind = kind;
        const auto report = importCsv(session(), options);
        if (!report)
            qFatal("%s", report.error().code.c_str());
        return *report;
    }
    bool isSound() { return verifyWorkspace(session().connection())->clean(); }

    FixedClock clock;

private:
    static constexpr const char* kRoster = R"({"format": 1,
      "reps": [
        {"id": "dana", "zone": "America/New_York", "hours": {"mon": ["09:00-17:00"]}},
        {"id": "eli", "zone": "America/New_York", "hours": {"mon": ["09:00-17:00"]}}],
      "pools": [{"id": "desk", "members": [{"rep": "dana"}, {"rep": "eli"}]}]})";
    static constexpr const char* kPlaybook = R"({"format": 1, "name": "Small",
      "gates": [{"id": "mql", "title": "Becomes MQL", "from": ["lead"], "to": "mql", "when": {"all": []}}],
      "trees": {"main": {"title": "Main", "nodes": {
        "start": {"type": "entry", "on": "qualified", "next": {"next": "owner"}},
        "owner": {"type": "assign_owner", "who": "account_owner", "pool": "desk",
                  "next": {"assigned": "done", "nobody": "desk"}},
        "desk": {"type": "assign_pool", "pool": "desk", "next": {"assigned": "done", "nobody": "wait"}},
        "wait": {"type": "hold", "queue": "unrouted", "next": {"retry": "desk"}},
        "done": {"type": "end"}}}}})";

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

} // namespace baton::test
