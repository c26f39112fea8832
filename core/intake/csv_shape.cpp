// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_shape.h"

#include "core/intake/csv_scanner.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace baton {

namespace {

constexpr std::size_t kMostRows = 200;

/// One row of the sample as far as its shape matters.
struct Outline {
    std::size_t columns = 0;
    std::size_t used = 0; ///< without the empty cells at the end
    std::size_t filled = 0;
    bool sound = true; ///< no text behind closing quotes
};

std::vector<Outline> outlinesOf(std::string_view sample, bool whole, char delimiter)
{
    const CsvScanner scanner(delimiter);
    std::vector<Outline> outlines;
    ScannedRow row;
    const auto isFilled = [](const ScannedRow::Field& field) { return field.end > field.begin; };
    for (std::size_t at = 0; at < sample.size() && outlines.size() < kMostRows; at = row.end) {
        const bool complete = scanner.scan(sample, at, whole, row);
        if (!complete && !outlines.empty())
            break;
        if (!complete)
            scanner.scan(sample, at, true, row);
        else if (row.openQuote || row.strayQuote)
            scanner.scanLine(sample, at, row);
        const auto filled = std::size_t(std::count_if(row.fields.begin(), row.fields.end(), isFilled));
        const auto last = std::find_if(row.fields.rbegin(), row.fields.rend(), isFilled);
        outlines.push_back(
            {row.columns, std::size_t(row.fields.rend() - last), filled, row.badQuoteColumn == 0});
    }
    return outlines;
}

/// By width, how many filled rows have it.
std::map<std::size_t, std::size_t> widthsOf(const std::vector<Outline>& outlines, std::size_t Outline::*width)
{
    std::map<std::size_t, std::size_t> counts;
    for (const Outline& outline : outlines) {
        if (outline.filled > 0 && outline.sound)
            ++counts[outline.*width];
    }
    return counts;
}

/// The width that most filled rows have, the larger of two equally frequent ones, and how many of them have
/// it.
std::pair<std::size_t, std::size_t> usualWidth(const std::vector<Outline>& outlines)
{
    std::pair<std::size_t, std::size_t> best{1, 0};
    for (const auto& [columns, count] : widthsOf(outlines, &Outline::columns)) {
        if (count >= best.second)
            best = {columns, count};
    }
    return best;
}

/// What most filled rows fill, the less of two equally frequent ones: a header may have a single row, and
/// that a cell too many.
std::size_t usuallyUsed(const std::vector<Outline>& outlines)
{
    const auto widths = widthsOf(outlines, &Outline::used);
    const auto most = std::ranges::max_element(
        widths, {}, [](const auto& width) { return width.second; }); // the first of several
    return most == widths.end() ? 1 : most->first;
}

/// A title line of a spreadsheet may be as wide as the table, but only its first cell is filled. A header may
/// be wider than most rows, but not narrower than what they fill. `columns` and `used`: what most rows have.
bool looksLikeHeader(const Outline& outline, std::size_t columns, std::size_t used)
{
    if (columns <= 2)
        return outline.columns >= columns && outline.filled > 0;
    return outline.filled >= 2 && outline.used >= used && outline.filled * 2 > outline.used;
}

std::size_t headerIndex(const std::vector<Outline>& outlines)
{
    const std::size_t columns = usualWidth(outlines).first;
    const std::size_t used = usuallyUsed(outlines);
    const auto header = std::find_if(outlines.begin(), outlines.end(), [&](const Outline& outline) {
        return looksLikeHeader(outline, columns, used);
    });
    if (header != outlines.end())
        return std::size_t(header - outlines.begin());
    const auto filled =
        std::find_if(outlines.begin(), outlines.end(), [](const Outline& o) { return o.filled > 0; });
    return std::size_t(filled - outlines.begin());
}

/// Rises with the share of rows that agree on a width and, up to four columns, with the width. Titles are
/// rare, so a delimiter that leaves rows above its header counts half.
double scoreOf(const std::vector<Outline>& outlines)
{
    const auto filled =
        std::count_if(outlines.begin(), outlines.end(), [](const Outline& o) { return o.filled > 0; });
    const auto [columns, count] = usualWidth(outlines);
    if (filled == 0 || columns < 2)
        return 0;
    const double share = double(count) / double(filled);
    const auto first =
        std::find_if(outlines.begin(), outlines.end(), [](const Outline& o) { return o.filled > 0; });
    const bool titled = headerIndex(outlines) != std::size_t(first - outlines.begin());
    return share * share * std::sqrt(double(std::min<std::size_t>(columns, 4))) * (titled ? 0.5 : 1.0);
}

char likeliestDelimiter(std::string_view sample, bool whole)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const double score = scoreOf(outlinesOf(sample, whole, delimiter));
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

/// The delimiter of a first line "sep=;", which some spreadsheets write and read.
std::optional<char> declaredDelimiter(std::string_view sample)
{
    constexpr std::string_view kMark = "sep=";
    if (!sample.starts_with(kMark) || sample.size() < kMark.size() + 2)
        return std::nullopt;
    const char next = sample[kMark.size() + 1];
    const char delimiter = sample[kMark.size()];
    const bool known = std::string_view(",;\t|").find(delimiter) != std::string_view::npos;
    return known && (next == '\r' || next == '\n') ? std::optional(delimiter) : std::nullopt;
}

} // namespace

CsvShape detectShape(std::string_view sample, bool whole, std::optional<char> delimiter)
{
    const auto declared = declaredDelimiter(sample);
    CsvShape shape;
    shape.isDeclared = declared.has_value();
    shape.delimiter = delimiter ? *delimiter : declared ? *declared : likeliestDelimiter(sample, whole);
    std::vector<Outline> outlines = outlinesOf(sample, whole, shape.delimiter);
    if (declared && !outlines.empty())
        outlines.front().filled = 0;
    shape.columns = usualWidth(outlines).first;
    const std::size_t header = headerIndex(outlines);
    if (header < outlines.size())
        shape.headerRow = header + 1;
    return shape;
}

} // namespace baton
