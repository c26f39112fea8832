// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/lead_search.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace baton {

namespace {

constexpr std::size_t kFewestDigits = 3;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "+49 (30) 12-34" is a word of digits, "b2b" is not.
std::string digitsOfNumber(std::string_view word)
{
    std::string digits;
    for (const char c : word) {
        if (isDigit(c))
            digits += c;
        else if (std::string_view("+-()./").find(c) == std::string_view::npos)
            return {};
    }
    return digits.size() >= kFewestDigits ? digits : std::string();
}

/// Whether the digits of `text` contain `digits`, whatever stands between them.
bool containsDigits(std::string_view text, std::string_view digits)
{
    thread_local std::string all;
    all.clear();
    std::ranges::copy_if(text, std::back_inserter(all), isDigit);
    return all.find(digits) != std::string::npos;
}

/// std::string_view::find() stops at every letter that the word begins with.
bool contains(std::string_view text, std::string_view word)
{
    return ::memmem(text.data(), text.size(), word.data(), word.size()) != nullptr;
}

} // namespace

LeadSearch::LeadSearch(std::string_view words)
{
    const std::string all = folded(words);
    std::string_view rest = all;
    while (!rest.empty()) {
        const auto end = std::min(rest.find_first_of(" \t\n"), rest.size());
        if (end > 0)
            m_words.push_back({std::string(rest.substr(0, end)), digitsOfNumber(rest.substr(0, end))});
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

bool LeadSearch::finds(std::string& texts) const
{
    foldInPlace(texts);
    const std::string_view all = texts;
    const std::string_view phone = all.substr(all.rfind(kBetween) + 1);
    return std::ranges::all_of(m_words, [&](const Word& word) {
        return contains(all, word.text) || (!word.digits.empty() && containsDigits(phone, word.digits));
    });
}

} // namespace baton
