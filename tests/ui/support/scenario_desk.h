// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/publishing.h"
#include "core/runtime/session.h"
#include "core/runtime/text_file.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>

namespace baton::test {

/// A workspace of its own behind a desk, empty or with the documents of the scenario "x-education". The clock
/// stands still, and no engine runs.
class ScenarioDesk {
public:
    enum class Documents { None, Published };

    explicit ScenarioDesk(Documents documents = Documents::None, const char* login = "dana")
    {
        make(documents);
        Desk::Options options;
        options.path = workspace();
        options.runEngine = false;
        options.clock = &clock;
        options.actor = Actor{login};
        m_desk = std::make_unique<Desk>(options);
        bool isOpen = false;
        QObject context;
        QObject::connect(m_desk.get(), &Desk::opened, &context, [&] { isOpen = true; });
        const bool wanted = documents == Documents::Published;
        const auto isReady = [&] { return isOpen && (m_desk->rules()->snapshot != nullptr) == wanted; };
        if (!QTest::qWaitFor(isReady, 20'000))
            qFatal("the desk does not open");
    }

    Desk& desk() { return *m_desk; }
    std::string workspace() const { return path("work.db").toStdString(); }
    /// Of a file beside the workspace.
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name);
        return file.fileName();
    }

    static QString scenarioFile(const char* name)
    {
        return QStringLiteral(BATON_SOURCE_DIR "/tests/scenarios/x-education/") + QLatin1String(name);
    }
    static std::string scenarioText(const char* name)
    {
        auto text = readTextFile(scenarioFile(name).toStdString());
        if (!text)
            qFatal("%s cannot be read", name);
        return *std::move(text);
    }

    FixedClock clock{"2026-03-02T10:00:00Z"};

private:
    void make(Documents documents)
    {
        const auto session = Session::create(workspace(), clock, Actor{"dana"});
        if (!session)
            qFatal("%s", session.error().code.c_str());
        if (documents == Documents::None)
            return;
        if (!importRoster(**session, scenarioText("roster.json"), std::nullopt)->version ||
            !publishPlaybook(**session, scenarioText("playbook.json"), "As agreed in February")->version)
            qFatal("the documents of the scenario are not sound");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace baton::test
