// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/trace.h"

#include <string>
#include <string_view>

namespace baton {

/// Decides again from what a trace stored: its facts, activities, balances, loads and instant, with the
/// playbook and roster versions it names. Gives the trace that comes out, in the format of today. Empty when
/// the trace names a pool, rep or node that the snapshot lacks (another version).
std::string replay(const EngineSnapshot& snapshot, const Trace& trace);

/// Whether a stored trace comes out of its own inputs again: byte for byte, or one of format 1 in all it
/// says.
bool comesOutAgain(const EngineSnapshot& snapshot, std::string_view stored);

/// The facts of a traced decision, for explaining conditions; `lead` takes what the facts refer to.
void bindTrace(const EngineSnapshot& snapshot, const Trace& trace, Lead& lead, Facts& facts);

} // namespace baton
