// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace baton {

bool isAscii(std::string_view text);

/// Without white space (Unicode White_Space) at either end.
std::string_view trimmed(std::string_view text);

/// How text compares everywhere in Baton: trimmed, Unicode full case folding of its NFC form. Input must be
/// UTF-8.
std::string folded(std::string_view text);

/// The same into a buffer that is reused. ASCII, by far the most frequent, does not allocate once `out` is
/// large enough.
void foldInto(std::string_view text, std::string& out);

/// The same of `text` itself, which is not trimmed. ASCII costs next to nothing.
void foldInPlace(std::string& text);

/// Well-formed UTF-8 (no surrogates, nothing overlong) without U+0000: what both databases can hold.
bool isStorableText(std::string_view text);

/// The byte offset of the first fault that isStorableText() objects to, or npos.
std::size_t firstTextFault(std::string_view text);

} // namespace baton
