// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/field_values.h"

#include <string>

namespace baton {

/// Something a lead did, or that was done with it: "form_submission", "page_view", "email_open",
/// "email_click", "call", "meeting", or a kind of the user's own (a key).
struct Activity {
    ActivityId id;
    std::string kind;
    Instant at{};
    FieldValues values; ///< what the source said of it: page, campaign, subject, ...

    bool operator==(const Activity&) const = default;
};

} // namespace baton
