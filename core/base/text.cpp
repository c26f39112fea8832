// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/ascii_word.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

namespace baton {

namespace {

/// By Unicode's rules, whatever it is.
void appendFolded(std::string_view text, std::string& out)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string composed;
    icu::StringByteSink<std::string> composedSink(&composed);
    icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(0, {text.data(), int32_t(text.size())},
                                                            composedSink, nullptr, status);
    const std::size_t before = out.size();
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8Fold(0, {composed.data(), int32_t(composed.size())}, sink, nullptr, status);
    if (U_FAILURE(status))
        out.replace(before, std::string::npos, text);
}

/// The letters of ASCII, eight bytes at a time; whether there is nothing else.
bool lowerAscii(std::string& text)
{
    constexpr std::size_t step = sizeof(std::uint64_t);
    const std::size_t size = text.size();
    text.resize((size + step - 1) / step * step);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < text.size(); i += step) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, step);
        seen |= word;
        word |= ascii_word::upperBits(word) >> 2;
        std::memcpy(text.data() + i, &word, step);
    }
    text.resize(size);
    return !(seen & ascii_word::kHigh);
}

} // namespace

bool isAscii(std::string_view text)
{
    unsigned seen = 0; // without a way out in the middle, so that it is quick
    for (const char byte : text)
        seen |= static_cast<unsigned char>(byte);
    return seen < 0x80;
}

std::string_view trimmed(std::string_view text)
{
    const auto length = int32_t(text.size());
    int32_t begin = 0;
    while (begin < length) {
        int32_t next = begin;
        UChar32 c = 0;
        U8_NEXT(text.data(), next, length, c);
        if (c < 0 || !u_isUWhiteSpace(c))
            break;
        begin = next;
    }
    int32_t end = length;
    while (end > begin) {
        int32_t previous = end;
        UChar32 c = 0;
        U8_PREV(text.data(), begin, previous, c);
        if (c < 0 || !u_isUWhiteSpace(c))
            break;
        end = previous;
    }
    return text.substr(std::size_t(begin), std::size_t(end - begin));
}

void foldInto(std::string_view text, std::string& out)
{
    text = trimmed(text);
    out.clear();
    if (isAscii(text)) {
        out.resize(text.size());
        std::transform(text.begin(), text.end(), out.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; });
        return;
    }
    appendFolded(text, out);
}

std::string folded(std::string_view text)
{
    std::string out;
    foldInto(text, out);
    return out;
}

void foldInPlace(std::string& text)
{
    if (lowerAscii(text))
        return;
    const auto isPlain = [](char c) { return std::uint8_t(c) < 0x80; };
    std::string all;
    for (auto at = text.begin(); at != text.end();) {
        const auto special = std::find_if_not(at, text.end(), isPlain);
        // A letter composes with the marks that follow it, and with nothing before it.
        const auto first = special != at && special != text.end() ? special - 1 : special;
        all.append(at, first);
        at = std::find_if(special, text.end(), isPlain);
        appendFolded({first, at}, all);
    }
    text.swap(all);
}

std::size_t firstTextFault(std::string_view text)
{
    const auto length = int32_t(text.size());
    int32_t next = 0;
    while (next < length) {
        const int32_t at = next;
        UChar32 c = 0;
        U8_NEXT(text.data(), next, length, c);
        if (c <= 0)
            return std::size_t(at);
    }
    return std::string_view::npos;
}

bool isStorableText(std::string_view text)
{
    return firstTextFault(text) == std::string_view::npos;
}

} // namespace baton
