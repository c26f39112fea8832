// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"

#include "core/base/text.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace baton {

namespace {

constexpr std::array<std::string_view, 4> kKeys{"utf-8", "utf-16le", "utf-16be", "windows-1252"};
constexpr std::string_view kUtf8Bom{"\xEF\xBB\xBF"};
constexpr std::string_view kUtf16LeBom{"\xFF\xFE"};
constexpr std::string_view kUtf16BeBom{"\xFE\xFF"};

struct Magic {
    std::string_view bytes;
    std::string_view kind;
};

/// Files that people hand over in place of a CSV. A spreadsheet deserves its own words.
constexpr std::array<Magic, 9> kMagics{{{{"PK\x03\x04", 4}, "zip or xlsx"},
                                        {{"\xD0\xCF\x11\xE0", 4}, "xls"},
                                        {{"%PDF-", 5}, "pdf"},
                                        {{"\x89PNG", 4}, "png"},
                                        {{"\xFF\xD8\xFF", 3}, "jpeg"},
                                        {{"GIF8", 4}, "gif"},
                                        {{"\x1F\x8B", 2}, "gzip"},
                                        {{"SQLite format 3\0", 16}, "sqlite"},
                                        {{"\x7F"
                                          "ELF",
                                          4},
                                         "executable"}}};

constexpr std::size_t kFewestZeros = 4;

bool isControl(unsigned char c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B) || c == 0x7F;
}

struct Census {
    std::size_t controls = 0;
    std::array<std::size_t, 2> zeros{}; ///< at even and at odd offsets
    std::size_t sequences = 0;          ///< well-formed multi-byte UTF-8
    std::size_t faults = 0;             ///< bytes that are not UTF-8
    bool undefinedIn1252 = false;
};

Census takeCensus(std::string_view head, bool whole)
{
    Census census;
    for (std::size_t i = 0; i < head.size(); ++i) {
        const auto c = static_cast<unsigned char>(head[i]);
        census.controls += isControl(c);
        census.zeros[i % 2] += c == 0;
        census.undefinedIn1252 |= c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D;
    }
    const auto length = int32_t(head.size());
    for (int32_t next = 0; next < length;) {
        const int32_t at = next;
        UChar32 c = 0;
        U8_NEXT(head.data(), next, length, c);
        const bool cutOff = next == length && !whole && length - at < 4;
        census.sequences += c >= 0x80;
        census.faults += c < 0 && !cutOff;
    }
    return census;
}

Encoding byteEncodingOf(const Census& census)
{
    const bool utf8 = census.faults <= census.sequences || census.undefinedIn1252;
    return utf8 ? Encoding::Utf8 : Encoding::Windows1252;
}

/// Text in UTF-16 shows zero bytes at one parity only: those of its commas, digits and line ends at least.
std::optional<Encoding> utf16Without(const Census& census, std::size_t size)
{
    const std::size_t pairs = size / 2;
    const std::size_t least = census.faults > 0 ? pairs / 20 : pairs * 3 / 10;
    const auto [even, odd] = census.zeros;
    if ((census.controls - even - odd) * 10 > size)
        return std::nullopt;
    if (odd >= kFewestZeros && odd >= least && even * 100 <= odd)
        return Encoding::Utf16Le;
    if (even >= kFewestZeros && even >= least && odd * 100 <= even)
        return Encoding::Utf16Be;
    return std::nullopt;
}

void append(UChar32 c, std::string& text)
{
    char units[4];
    int32_t size = 0;
    U8_APPEND_UNSAFE(units, size, c);
    text.append(units, std::size_t(size));
}

std::size_t decodeUtf16(bool bigEndian, std::string_view bytes, bool atEnd, std::string& text)
{
    const auto unitAt = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return UChar32(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::size_t i = 0;
    while (i + 1 < bytes.size()) {
        const UChar32 unit = unitAt(i);
        if (U16_IS_LEAD(unit) && i + 3 >= bytes.size() && !atEnd)
            return i;
        if (U16_IS_LEAD(unit) && i + 3 < bytes.size() && U16_IS_TRAIL(unitAt(i + 2))) {
            append(U16_GET_SUPPLEMENTARY(unit, unitAt(i + 2)), text);
            i += 4;
        } else {
            append(unit, text);
            i += 2;
        }
    }
    if (atEnd && i < bytes.size()) {
        text.push_back('\xFF');
        ++i;
    }
    return i;
}

using Table1252 = std::array<std::string, 256>;

Table1252 makeTable1252()
{
    Table1252 table;
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("windows-1252", &status);
    for (int byte = 0; byte < 256; ++byte) {
        const char in = char(byte);
        UChar unit = UChar(byte);
        if (U_SUCCESS(status))
            ucnv_toUChars(converter, &unit, 1, &in, 1, &status);
        if (status == U_STRING_NOT_TERMINATED_WARNING)
            status = U_ZERO_ERROR;
        append(unit, table[std::size_t(byte)]);
    }
    ucnv_close(converter);
    return table;
}

void decode1252(std::string_view bytes, std::string& text)
{
    static const Table1252 table = makeTable1252();
    for (const char byte : bytes) {
        if (static_cast<unsigned char>(byte) < 0x80)
            text.push_back(byte);
        else
            text += table[static_cast<unsigned char>(byte)];
    }
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    return out;
}

} // namespace

std::string_view encodingKey(Encoding encoding)
{
    return kKeys[std::size_t(encoding)];
}

std::span<const std::string_view> encodingKeys()
{
    return kKeys;
}

std::optional<Encoding> parseEncoding(std::string_view key)
{
    const std::string wanted = lower(key);
    if (wanted == "latin-1" || wanted == "iso-8859-1")
        return Encoding::Windows1252;
    const auto found = std::find(kKeys.begin(), kKeys.end(), wanted);
    if (found == kKeys.end())
        return std::nullopt;
    return Encoding(found - kKeys.begin());
}

std::size_t bomLength(Encoding encoding, std::string_view head)
{
    const std::array<std::string_view, 4> marks{kUtf8Bom, kUtf16LeBom, kUtf16BeBom, {}};
    const std::string_view mark = marks[std::size_t(encoding)];
    return head.starts_with(mark) ? mark.size() : 0;
}

std::optional<EncodingGuess> guessEncoding(std::string_view head, bool whole, Problems& problems)
{
    const auto refuse = [&](const char* code, std::string_view what) {
        problems.push_back({Severity::Error, code, "byte 0", {std::string(what)}});
        return std::nullopt;
    };
    for (const Magic& magic : kMagics) {
        if (head.starts_with(magic.bytes))
            return refuse("csv.binary", magic.kind);
    }
    if (head.starts_with(std::string_view("\xFF\xFE\0\0", 4)) ||
        head.starts_with(std::string_view("\0\0\xFE\xFF", 4)))
        return refuse("csv.unsupported_encoding", "utf-32");
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be}) {
        if (const std::size_t bom = bomLength(encoding, head))
            return EncodingGuess{encoding, bom};
    }
    const Census census = takeCensus(head, whole);
    if (const auto utf16 = utf16Without(census, head.size()))
        return EncodingGuess{*utf16, 0};
    if (census.controls >= kFewestZeros && census.controls * 50 > head.size())
        return refuse("csv.binary", "unknown");
    return EncodingGuess{byteEncodingOf(census), 0};
}

Encoding guessByteEncoding(std::string_view bytes, bool whole)
{
    return byteEncodingOf(takeCensus(bytes, whole));
}

std::size_t decode(Encoding encoding, std::string_view bytes, bool atEnd, std::string& text)
{
    switch (encoding) {
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return decodeUtf16(encoding == Encoding::Utf16Be, bytes, atEnd, text);
    case Encoding::Windows1252:
        decode1252(bytes, text);
        return bytes.size();
    case Encoding::Utf8:
        break;
    }
    text.append(bytes);
    return bytes.size();
}

std::size_t encodedLength(Encoding encoding, std::string_view text)
{
    if (encoding == Encoding::Utf8)
        return text.size();
    const bool wide = encoding != Encoding::Windows1252;
    std::size_t length = 0;
    for (const char unit : text) {
        const auto c = static_cast<unsigned char>(unit);
        if ((c & 0xC0) == 0x80)
            continue;
        length += !wide || c == 0xFF ? 1 : c >= 0xF0 ? 4 : 2;
    }
    return length;
}

std::size_t firstFaultIn(std::string_view text)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHighs = 0x8080808080808080;
    const auto length = int32_t(text.size());
    int32_t next = 0;
    while (next < length) {
        std::uint64_t word = 0;
        while (next + 8 <= length) {
            std::memcpy(&word, text.data() + next, 8);
            if ((((word - kOnes) | word) & kHighs) != 0)
                break;
            next += 8;
        }
        if (next == length)
            break;
        const int32_t at = next;
        UChar32 c = 0;
        U8_NEXT(text.data(), next, length, c);
        if (c <= 0)
            return std::size_t(at);
    }
    return std::string_view::npos;
}

} // namespace baton
