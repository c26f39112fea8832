// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/value.h"

#include <span>
#include <string>

namespace baton {

struct LedgerState;
struct WalkResult;
class EngineSnapshot;
class JsonWriter;

// Parts of a trace; docs/trace.md describes them.

/// A field's value; an instant is {"instant": ms}.
void writeTraceValue(JsonWriter& json, const Value& value);
void writeTraceInstant(JsonWriter& json, Instant instant);
void writeTraceChoices(JsonWriter& json, std::span<const std::string> choices);

/// One way through the trees: path, tries to assign, fields set, how it ended. `ledger` is as the walk found
/// it.
void writeTraceWalk(JsonWriter& json, const EngineSnapshot& snapshot, const LedgerState& ledger,
                    const WalkResult& walk);

} // namespace baton
