// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/domain/lead_state.h"
#include "ui/common/tokens.h"

#include <QString>

namespace baton {

/// A status as people see it: picture, words and, in support of them, a colour.
struct StatusLook {
    QString icon;
    Tone tone = Tone::Neutral;
    QString words;
};

StatusLook lookOf(LeadState state);
StatusLook lookOf(Severity severity);

/// The picture of an activity: "form_submission" is a clipboard, a kind that nobody knows a pulse.
QString activityIcon(std::string_view kind);

} // namespace baton
