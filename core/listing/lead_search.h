// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// What a LeadQuery searches for, made ready. Immutable.
class LeadSearch {
public:
    /// In no text: stands between the texts of a lead.
    static constexpr char kBetween = '\0';

    explicit LeadSearch(std::string_view words);

    /// Then every lead will do.
    bool isEmpty() const { return m_words.empty(); }
    /// Whether each word is in one of `texts`, which are joined by kBetween; the last is the phone number,
    /// whose digits count without what stands between them. Folds `texts`.
    bool finds(std::string& texts) const;

private:
    struct Word {
        std::string text;   ///< folded
        std::string digits; ///< empty: not to be sought in the digits of the phone number
    };
    std::vector<Word> m_words;
};

} // namespace baton
