// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/intake/account_draft.h"
#include "core/intake/activity_draft.h"
#include "core/intake/lead_draft.h"
#include "core/runtime/lead_intake.h"

#include <variant>

namespace baton {

struct Repositories;

/// What became of one draft.
struct SinkOutcome {
    enum class Kind : std::uint8_t { Created, Updated, Duplicate, Rejected };
    Kind kind = Kind::Created;
    Problems problems = {}; ///< why it was rejected
};

/// Stores the drafts of one import, whatever their kind. Within the caller's transactions.
class ImportSink {
public:
    ImportSink(Repositories& repositories, Actor actor, ImportId import, LeadIntake::StoreNew storeNew)
        : m_repositories(&repositories),
          m_intake(repositories, std::move(actor), std::move(storeNew)),
          m_import(import)
    {
    }

    /// What is known already stays as it is: its row is a duplicate. Off at first.
    void setKeepKnown(bool keep)
    {
        m_keepKnown = keep;
        m_intake.setKeepKnown(keep);
    }

    /// Each transaction begins with one, as of its instant, and ends with the other.
    void begin(Instant now) { m_now = now; }
    Result<void> finish();

    Result<SinkOutcome> store(PreparedLead lead);
    Result<SinkOutcome> store(const ActivityDraft& draft);
    Result<SinkOutcome> store(const AccountDraft& draft);

private:
    Result<std::optional<LeadRow>> leadOf(const ActivityDraft& draft);
    Result<std::optional<Account>> accountOf(const AccountDraft& draft);

    Repositories* m_repositories;
    LeadIntake m_intake;
    ImportId m_import;
    Instant m_now{};
    bool m_keepKnown = false;
    bool m_accountsChanged = false;
};

} // namespace baton
