// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace baton {

enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// "utf-8", "utf-16le", "utf-16be", "windows-1252".
std::string_view encodingKey(Encoding encoding);
std::span<const std::string_view> encodingKeys();
/// The keys in any case, and "latin-1" and "iso-8859-1", which in files at large mean Windows-1252.
std::optional<Encoding> parseEncoding(std::string_view key);

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    std::size_t bomBytes = 0;
};

/// Guesses from the first bytes of a file: byte order mark, zero bytes, well-formed UTF-8, else Windows-1252.
/// `whole`: the head is all there is. Without text there is no guess but "csv.binary" (argument: what it
/// looks like) or "csv.unsupported_encoding".
std::optional<EncodingGuess> guessEncoding(std::string_view head, bool whole, Problems& problems);

/// The same of bytes from within a file whose head is ASCII: UTF-8 or Windows-1252. `whole`: it ends with
/// them.
Encoding guessByteEncoding(std::string_view bytes, bool whole);

/// The length of the byte order mark of `encoding` at the front of `head`.
std::size_t bomLength(Encoding encoding, std::string_view head);

/// Appends `bytes` as UTF-8 and returns how many of them were used up; up to three wait for more bytes unless
/// `atEnd`. What cannot be decoded stays in the text as bytes that are not UTF-8 (a lone surrogate in three
/// bytes, an odd last byte as 0xFF), so that one check of the text finds every fault and encodedLength()
/// stays exact. UTF-8 is copied.
std::size_t decode(Encoding encoding, std::string_view bytes, bool atEnd, std::string& text);

/// How many bytes of the original the decoded `text` came from.
std::size_t encodedLength(Encoding encoding, std::string_view text);

/// Like firstTextFault(), faster on text that is mostly ASCII.
std::size_t firstFaultIn(std::string_view text);

} // namespace baton
