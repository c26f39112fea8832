// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/runtime/actor.h"
#include "core/runtime/desk_job.h"
#include "core/runtime/desk_rules.h"
#include "core/runtime/engine_status.h"

#include <QObject>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace baton {

class DeskLane;
class Session;

/// A workspace as a program with windows uses it: what takes time is done on threads of the desk, and answers
/// come back on the thread that the desk lives in, which never waits. Knows no widget.
///
///     m_job.replace(desk.read(this, [query](Session& session) { return leadRows(session, query); },
///                             [this](Result<LeadRows> rows) { show(rows); }));
class Desk : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::string path;
        bool create = false;          ///< make a new workspace there
        bool runEngine = true;        ///< decide due leads, if this person may
        const Clock* clock = nullptr; ///< outlives the desk
        Actor actor;
    };

    /// Opens on its own threads: opened() or openFailed() follows.
    explicit Desk(Options options, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~Desk() override;

    const std::string& path() const { return m_options.path; }
    const Clock& clock() const { return *m_options.clock; }
    const Actor& actor() const { return m_options.actor; }
    Instant now() const { return m_options.clock->now(); }

    /// What answers quickly: rows, pages, one lead. `work` is called with (Session&) or (Session&, DeskWork&)
    /// on another thread and gives a Result<T>; `then` gets it here, unless `context` is gone or the job was
    /// dropped meanwhile. Neither may touch what the other thread uses: capture values.
    template <typename Work, typename Then>
    DeskJob read(QObject* context, Work work, Then then)
    {
        return run(*m_reader, context, std::move(work), std::move(then));
    }
    /// What looks at everything and may take seconds. A dropped job is interrupted.
    template <typename Work, typename Then>
    DeskJob scan(QObject* context, Work work, Then then)
    {
        return run(*m_scanner, context, std::move(work), std::move(then));
    }
    /// Commands. Long ones (imports) call DeskWork::letOthers() between transactions. What was begun is
    /// finished, even if nobody waits for the answer.
    template <typename Work, typename Then>
    DeskJob write(QObject* context, Work work, Then then)
    {
        return run(*m_writer, context, std::move(work), std::move(then));
    }

    /// The rules in force, and who is sitting here; never null. See rulesChanged().
    const std::shared_ptr<const DeskRules>& rules() const { return m_rules; }
    const EngineStatus& engineStatus() const { return m_engineStatus; }
    bool isLost() const { return m_lost; }

    /// Looks at once whether there is something to do or to show: for clocks that jump.
    void wake();

Q_SIGNALS:
    void opened();
    void openFailed(const baton::Error& error);
    /// Somebody, here or elsewhere, committed something. At most some ten times a second.
    void workspaceChanged();
    void rulesChanged();
    void engineStatusChanged();
    /// The workspace cannot be reached; what is shown is what it was. Commands fail until regained().
    void lost(const baton::Error& error);
    void regained();

private:
    template <typename Work, typename Then>
    DeskJob run(DeskLane& lane, QObject* context, Work work, Then then)
    {
        DeskWork control(this, &lane, context);
        post(lane, control,
             [control, work = std::move(work),
              then = std::move(then)](const Result<Session*>& session) mutable {
                 const auto answer = [&] {
                     if constexpr (std::is_invocable_v<Work&, Session&, DeskWork&>)
                         return session ? work(**session, control)
                                        : std::invoke_result_t<Work&, Session&, DeskWork&>(session.error());
                     else
                         return session ? work(**session)
                                        : std::invoke_result_t<Work&, Session&>(session.error());
                 };
                 // Shared, because what is posted must be copyable.
                 auto result = std::make_shared<decltype(answer())>(answer());
                 control.tell([then, result]() mutable { then(std::move(*result)); }, DeskWork::Last);
             });
        return control.job();
    }
    void post(DeskLane& lane, const DeskWork& control, std::function<void(const Result<Session*>&)> work);
    void openLanes();
    void noticeChange();
    void noticeLoss(const Error& error);
    void noticeReturn();
    void refreshRules();

    Options m_options;
    std::shared_ptr<const DeskRules> m_rules;
    EngineStatus m_engineStatus;
    bool m_lost = false;
    JobSlot m_rulesJob;
    std::unique_ptr<DeskLane> m_writer, m_reader, m_scanner; ///< last: their threads use the rest
};

} // namespace baton
