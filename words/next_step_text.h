// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/fields/catalogue.h"
#include "core/runtime/next_step.h"

#include <QString>

namespace baton {

/// What happens next with a lead, in a sentence. `zone` is the reader's, and `owner` a name; empty for
/// nobody.
QString nextStepText(const NextStep& step, const QString& owner, bool contacted, Instant now,
                     const Zone& zone);

/// Why a gate does not move the lead, in a sentence: "“Fits and is interested” is not met: Score is at least
/// 48; it was 31".
QString gateAheadText(const GateAhead& gate, const FieldCatalogue& catalogue);

} // namespace baton
