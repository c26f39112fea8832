// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/explain.h"
#include "core/fields/catalogue.h"

#include <QStringList>

#include "words/text_line.h"

namespace baton {

/// Every comparison of an explained condition, with what the lead had and a mark of its own. The first stands
/// at `depth`.
TextLines seenLines(const std::vector<ConditionLine>& lines, const FieldCatalogue& catalogue, int depth);

/// Only the comparisons that made the condition come out as it did, a sentence each: of "any of" four that
/// holds those that held. Under "none of" it says "not (...)".
QStringList decidingTexts(const std::vector<ConditionLine>& lines, const FieldCatalogue& catalogue);

} // namespace baton
