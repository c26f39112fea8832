// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace baton {

/// The English source of an Error's or a Problem's code, for Words::tr(); null for a code without words,
/// which a test does not let happen.
const char* wordsOfCode(std::string_view code);

} // namespace baton
