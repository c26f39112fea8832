// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/verification.h"

#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

namespace baton {

Result<VerifyReport> verify(Session& session, const std::function<bool(std::int64_t)>& progress)
{
    return verifyWorkspace(session.connection(), progress);
}

Result<std::optional<SealRow>> sealEvents(Session& session)
{
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    SealRepository& seals = session.repositories().seals;
    const auto sealed = seals.seal(session.now());
    if (!sealed)
        return sealed.error();
    BATON_TRY(transaction->commit());
    return *sealed ? sealed : seals.latest();
}

} // namespace baton
