// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/listing/lead_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

class Session;

/// A view that somebody saved. Only its owner changes it.
struct SavedView {
    ViewId id;
    std::string owner; ///< login
    std::string name;
    bool shared = false; ///< everybody of the workspace sees it
    bool mine = false;   ///< of the session's actor
    LeadView view;
    Instant savedAt{};
    Problems problems; ///< not empty: the definition is of a program that knows more; `view` is the default
};

constexpr std::size_t kLongestViewName = 120;

/// What a command on views did, or why not.
struct ViewOutcome {
    std::optional<ViewId> view;
    Problems problems; ///< "view.*": nothing was written
};

/// Those of the session's actor and all that are shared, by name.
Result<std::vector<SavedView>> savedViews(Session& session);

/// Keeps a view under a name of the actor's: a new one, or instead of what had the name (compared folded).
/// "view.bad_name" for an empty, overlong or unstorable name. A shared one takes Right::ShareViews.
Result<ViewOutcome> saveView(Session& session, std::string_view name, bool shared, const LeadView& view);
/// "view.unknown", "view.not_yours", "view.bad_name", "view.name_taken" by another one of the actor's.
Result<ViewOutcome> renameView(Session& session, ViewId id, std::string_view name);
/// Lets everybody see it, which takes Right::ShareViews, or no longer.
Result<ViewOutcome> shareView(Session& session, ViewId id, bool shared);
/// "view.unknown", "view.not_yours".
Result<ViewOutcome> removeView(Session& session, ViewId id);

} // namespace baton
