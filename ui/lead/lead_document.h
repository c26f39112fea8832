// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/fields/catalogue.h"
#include "core/runtime/desk.h"
#include "core/runtime/explanation.h"
#include "core/runtime/lead_file.h"
#include "core/runtime/workspace_changes.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace baton {

/// All that views of one lead show, of one look at the workspace.
struct LeadData {
    LeadFile file;
    Person viewer; ///< who sits here
    std::shared_ptr<const FieldCatalogue> catalogue;
    std::vector<DecisionHead> decisions; ///< newest first
    std::optional<ExplainedDecision> latest;

    LeadId id() const { return file.summary.lead.id; }
};

/// One lead as views follow it: loaded on another thread, and loaded again when somebody did something to it
/// or the rules changed. What was loaded last stays while the workspace cannot be reached.
class LeadDocument final : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        None, ///< no lead is wanted
        Loading,
        Shown,   ///< data() is there
        Missing, ///< no such lead, or not any more
        Failed,  ///< error() says why
    };

    /// `desk` must outlive it.
    explicit LeadDocument(Desk& desk, QObject* parent = nullptr);

    void setLead(std::optional<LeadId> lead);
    std::optional<LeadId> lead() const { return m_lead; }
    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    /// Null unless Shown.
    const std::shared_ptr<const LeadData>& data() const { return m_data; }

    /// Looks at once, whether anything is known to have changed or not.
    void reload();

Q_SIGNALS:
    void changed();

private:
    struct Look;
    static Result<Look> look(Session& session, LeadId lead, EventSeq after,
                             const std::optional<WorkspaceStamp>& stamp);
    void follow();
    void start();
    void take(Result<Look> result);
    void set(State state);

    Desk& m_desk;
    std::optional<LeadId> m_lead;
    State m_state = State::None;
    Error m_error;
    std::shared_ptr<const LeadData> m_data;
    EventSeq m_seen;
    std::optional<WorkspaceStamp> m_stamp; ///< nothing: whatever is there is new
    bool m_isBehind = false;               ///< something changed during the last look
    JobSlot m_job;
};

} // namespace baton
