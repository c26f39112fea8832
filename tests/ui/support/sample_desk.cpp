// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/sample_desk.h"

#include "core/runtime/lead_commands.h"
#include "core/runtime/sample.h"
#include "core/runtime/session.h"

#include <QFile>
#include <QTest>

namespace baton::test {

namespace {

/// Where the original is.
const QString& original()
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("sample.db"));
    static const bool made = [] {
        const FixedClock clock(SampleDesk::kNow);
        auto session = Session::create(path.toStdString(), clock, Actor{"dana"});
        SampleOptions options;
        options.leads = kFewestSampleLeads;
        return session && createSample(**session, options);
    }();
    if (!made)
        qFatal("the sample workspace cannot be made");
    return path;
}

} // namespace

SampleDesk::SampleDesk(const char* login) : m_login(login)
{
    if (!QFile::copy(original(), QString::fromStdString(path())))
        qFatal("the sample workspace cannot be copied");
    Desk::Options options;
    options.path = path();
    options.runEngine = false;
    options.clock = &clock;
    options.actor = Actor{m_login};
    m_desk = std::make_unique<Desk>(options);
    if (!QTest::qWaitFor([this] { return m_desk->rules()->snapshot != nullptr; }, 20'000))
        qFatal("the desk does not open");
}

SampleDesk::~SampleDesk() = default;

std::string SampleDesk::path() const
{
    return m_folder.filePath(QStringLiteral("work.db")).toStdString();
}

Session& SampleDesk::session()
{
    if (!m_session) {
        auto opened = Session::open(path(), clock, Actor{m_login});
        if (!opened)
            qFatal("%s", opened.error().code.c_str());
        m_session = *std::move(opened);
    }
    return *m_session;
}

LeadId SampleDesk::lead(std::string_view externalId)
{
    const auto found = findLead(session(), externalId);
    if (!found || !*found)
        qFatal("there is no such lead in the sample");
    return **found;
}

} // namespace baton::test
