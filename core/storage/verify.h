// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <vector>

namespace baton {

class Connection;

/// A promise that the workspace breaks.
struct Violation {
    std::string invariant; ///< "I1" ... "I9", "ledger", "file"
    std::string subject;   ///< what it is about: "lead 12", "rep dana", "pool ne", "import 3"
    std::string code;      ///< stable and dotted, e.g. "verify.chain_changed"
    std::vector<std::string> args = {};

    bool operator==(const Violation&) const = default;
};

struct VerifyReport {
    std::vector<Violation> violations; ///< the first kMostListed of those found
    std::int64_t found = 0;
    std::int64_t leads = 0, events = 0;
    static constexpr std::size_t kMostListed = 1000;

    bool clean() const { return found == 0; }
    void add(Violation violation);
};

/// Checks every invariant of the workspace in one consistent state; memory does not grow with it. `progress`
/// hears of leads done and may stop it by giving false (storage.cancelled).
Result<VerifyReport> verifyWorkspace(Connection& connection,
                                     const std::function<bool(std::int64_t)>& progress = {});

} // namespace baton
