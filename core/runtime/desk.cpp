// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/desk.h"

#include "core/runtime/desk_engine.h"
#include "core/runtime/desk_lane.h"
#include "core/runtime/desk_watch.h"
#include "core/runtime/session.h"

#include <QMetaObject>

#include <future>
#include <utility>

namespace baton {

namespace {

bool sameRules(const DeskRules& a, const DeskRules& b)
{
    const auto sameRoster = [&] {
        if (!a.roster || !b.roster)
            return !a.roster && !b.roster;
        return a.roster == b.roster || a.roster->document == b.roster->document;
    };
    return a.snapshot == b.snapshot && a.catalogue == b.catalogue && a.person == b.person && sameRoster();
}

struct Openers {
    DeskLane::Opener writer;
    DeskLane::Opener reader;
};

/// Readers open beside the writer, so that a page shows at once; they wait for it where it has to make the
/// workspace first, or to bring its schema up to date.
Openers makeOpeners(const Desk::Options& options)
{
    auto writerIsDone = std::make_shared<std::promise<void>>();
    const std::shared_future<void> writerDone = writerIsDone->get_future().share();
    // The first opening alone may create; after a loss the workspace has to come back by itself.
    auto writer = [options, first = true, writerIsDone = std::move(writerIsDone)]() mutable {
        auto session = first && options.create ? Session::create(options.path, *options.clock, options.actor)
                                               : Session::open(options.path, *options.clock, options.actor);
        if (std::exchange(first, false))
            writerIsDone->set_value();
        return session;
    };
    auto reader = [options, writerDone] {
        const auto open = [&] { return Session::openReader(options.path, *options.clock, options.actor); };
        if (options.create)
            writerDone.wait();
        auto session = open();
        if (session || session.error().code != "storage.older_schema")
            return session;
        writerDone.wait();
        return open();
    };
    return {std::move(writer), std::move(reader)};
}

} // namespace

Desk::Desk(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_rules(std::make_shared<const DeskRules>())
{
    openLanes();
    // First in the lane: makes the workspace, or brings its schema up to date.
    write(
        this, [](Session&) { return Result<bool>(true); },
        [this](const Result<bool>& open) {
            if (!open) {
                Q_EMIT openFailed(open.error());
                return;
            }
            Q_EMIT opened();
            refreshRules();
        });
}

Desk::~Desk()
{
    m_rulesJob.drop();
    // The writer wakes the reader. Answers that are on their way die with the event queue of this object.
    m_writer.reset();
    m_scanner.reset();
    m_reader.reset();
}

void Desk::openLanes()
{
    // Called from the lanes' threads: everything goes by way of this object's event queue.
    const auto onDesk = [this](auto function) {
        QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
    };
    const Openers openers = makeOpeners(m_options);
    std::unique_ptr<DeskDuty> engine;
    if (m_options.runEngine) {
        engine = std::make_unique<DeskEngine>(
            [this, onDesk](const EngineStatus& status) {
                onDesk([this, status] {
                    m_engineStatus = status;
                    Q_EMIT engineStatusChanged();
                });
            },
            [this] { m_reader->wake(); });
    }
    m_reader = std::make_unique<DeskLane>(
        openers.reader,
        std::make_unique<DeskWatch>(DeskWatch::Listener{
            [this, onDesk] { onDesk([this] { noticeChange(); }); },
            [this, onDesk](const Error& error) { onDesk([this, error] { noticeLoss(error); }); },
            [this, onDesk] { onDesk([this] { noticeReturn(); }); },
        }));
    m_scanner = std::make_unique<DeskLane>(openers.reader, nullptr);
    m_writer = std::make_unique<DeskLane>(openers.writer, std::move(engine));
}

void Desk::post(DeskLane& lane, const DeskWork& control, std::function<void(const Result<Session*>&)> work)
{
    const bool writes = &lane == m_writer.get();
    DeskLane* const reader = m_reader.get();
    lane.post(
        [work = std::move(work), control, writes, reader](const Result<Session*>& session) {
            if (!session) {
                work(session);
                return;
            }
            // Writing into a file that nobody can find any more would be silent loss.
            if (const auto there = (*session)->checkWorkspaceIsThere(); writes && !there) {
                work(there.error());
                return;
            }
            if (!writes)
                (*session)->interruptBy(control.droppedFlag().get());
            work(session);
            if (!writes)
                (*session)->interruptBy(nullptr);
            else
                reader->wake();
        },
        control.droppedFlag());
}

void Desk::wake()
{
    m_writer->wake();
    m_reader->wake();
}

void Desk::noticeChange()
{
    // The engine may have been waiting for just this.
    m_writer->wake();
    refreshRules();
    Q_EMIT workspaceChanged();
}

void Desk::noticeLoss(const Error& error)
{
    m_lost = true;
    for (DeskLane* lane : {m_reader.get(), m_scanner.get(), m_writer.get()})
        lane->reopen();
    Q_EMIT lost(error);
}

void Desk::noticeReturn()
{
    m_lost = false;
    Q_EMIT regained();
    noticeChange();
}

void Desk::refreshRules()
{
    m_rulesJob.replace(scan(this, loadDeskRules, [this](Result<DeskRules> rules) {
        if (!rules || sameRules(*rules, *m_rules))
            return;
        m_rules = std::make_shared<const DeskRules>(std::move(*rules));
        Q_EMIT rulesChanged();
    }));
}

} // namespace baton
