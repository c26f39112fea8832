// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace baton {

namespace {

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

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
    UErrorCode status = U_ZERO_ERROR;
    std::string composed;
    icu::StringByteSink<std::string> composedSink(&composed);
    icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(0, {text.data(), int32_t(text.size())},
                                                            composedSink, nullptr, status);
    icu::StringByteSink<std::string> sink(&out);
    icu::CaseMap::utf8Fold(0, {composed.data(), int32_t(composed.size())}, sink, nullptr, status);
    if (U_FAILURE(status))
        out = text;
}

std::string folded(std::string_view text)
{
    std::string out;
    foldInto(text, out);
    return out;
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
