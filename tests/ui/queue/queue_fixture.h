// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "tests/core/runtime/small_workspace.h"

#include <QSettings>
#include <QTest>

#include <fmt/format.h>

#include <future>
#include <memory>
#include <string>

namespace baton::test {

/// A small workspace and a desk on it, as a console has one; leads come in by another program.
class QueueFixture {
public:
    explicit QueueFixture(int leads = 0)
    {
        addMany(leads);
        Desk::Options options;
        options.path = m_work.path("work.db");
        options.clock = &m_work.clock;
        options.runEngine = false;
        options.actor = {"tester"};
        m_desk = std::make_unique<Desk>(options);
        if (!QTest::qWaitFor([this] { return m_desk->rules()->snapshot != nullptr; }))
            qFatal("the desk does not open");
    }

    Desk& desk() { return *m_desk; }
    SmallWorkspace& work() { return m_work; }

    /// Each a second after the one before: "Lead 7" of "Company 7", lead7@company7.example.
    std::vector<LeadId> addMany(int count)
    {
        std::vector<LeadId> added;
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(++m_added);
            m_work.clock.set(formatInstant(m_work.clock.now() + std::chrono::seconds(1)));
            const auto outcome =
                addLead(m_work.session(), {{"email", fmt::format("lead{0}@company{0}.example", number)},
                                           {"first_name", "Lead"},
                                           {"last_name", number},
                                           {"company", "Company " + number}});
            if (!outcome || !outcome->lead)
                qFatal("no lead was added");
            added.push_back(*outcome->lead);
        }
        return added;
    }

    /// Keeps the reader, which brings rows, busy until it goes.
    class SlowReader {
    public:
        explicit SlowReader(Desk& desk) : m_gate(std::make_shared<std::promise<void>>())
        {
            desk.read(
                &m_context,
                [open = std::shared_future<void>(m_gate->get_future())](Session&) {
                    open.wait();
                    return Result<bool>(true);
                },
                [](const Result<bool>&) {});
        }
        ~SlowReader() { m_gate->set_value(); }

    private:
        std::shared_ptr<std::promise<void>> m_gate;
        QObject m_context;
    };

private:
    SmallWorkspace m_work;
    int m_added = 0;
    std::unique_ptr<Desk> m_desk;
};

} // namespace baton::test
