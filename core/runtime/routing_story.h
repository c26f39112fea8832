// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/explanation.h"

#include <optional>
#include <string>
#include <vector>

namespace baton {

/// How a lead came to where it is, or was once: what "why not this rep?" is answered from.
struct RoutingStory {
    /// Who ended the lead, and as what.
    struct End {
        std::string by; ///< a login
        std::string disposition;
    };

    /// Newest first: the last decision that sent the lead through trees, and those that had left it in the
    /// hold which the one before took it out of. Of several that began at one place the newest alone. If none
    /// sent it anywhere, the last one; never empty.
    std::vector<ExplainedDecision> way;
    std::optional<ExplainedDecision> choice;   ///< a person's, made since; may be the way itself
    std::optional<ExplainedDecision> rescored; ///< the last one since, which sent it nowhere
    std::optional<End> end;                    ///< a person ended it since

    /// The decision that looked at the gates last.
    const ExplainedDecision& scored() const { return rescored ? *rescored : way.front(); }
};

/// The story of a lead up to one of its decisions.
Result<RoutingStory> routingStory(Session& session, const ExplainedDecision& upTo);

WhyNot whyNot(const RoutingStory& story, const RepId& rep);

} // namespace baton
