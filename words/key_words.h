// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/assign.h"
#include "core/domain/lead_state.h"
#include "core/domain/stage.h"
#include "core/fields/field.h"
#include "core/handoff/decide.h"

#include <QString>

#include <string_view>

namespace baton {

/// True for the translatable keys that this room has words for: titles that descriptors of the core carry
/// ("node.hold", "operator.one_of", "field.email") and keys of enumerations ("verdict.paused", "cause.retry",
/// "stage.mql", ...).
bool hasWords(std::string_view key);

/// The words of such a key. Without any, the last part of the key with spaces for underscores, so that an
/// extension can be read before somebody words it.
QString keyText(std::string_view key);
/// The words of "group.key".
QString keyText(std::string_view group, std::string_view key);

QString fieldTitle(const Field& field);
/// By id, as playbooks name it; "score" and the like included.
QString operatorText(std::string_view id);
QString nodeTypeText(std::string_view id);
QString verdictText(CandidateVerdict verdict);
QString causeText(Cause cause);
QString stageText(Stage stage);
QString stateText(LeadState state);
/// A port of a node: the words of a fixed one, the id of any other.
QString portText(std::string_view port);
/// "nurture" and other dispositions of the engine in words; those of a playbook as written there.
QString dispositionText(std::string_view disposition);

} // namespace baton
