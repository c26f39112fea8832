// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/count_words.h"

#include <QLocale>

#include "words/words.h"
#include <algorithm>
#include <array>
#include <limits>

namespace baton {

namespace {

/// The English forms; `many` is also the key under which a translation has its own.
struct Forms {
    const char* one;
    const char* many;
};

// In the order of Counted.
constexpr auto kForms = std::to_array<Forms>({
    {"%Ln decision", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln decisions")},
    {"%Ln event", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln events")},
    {"%Ln lead", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln leads")},
    {"%Ln more", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln more")},
    {"%Ln over cap", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln over cap")},
    {"%Ln owner", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln owners")},
    {"%Ln refused", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln refused")},
    {"%Ln row", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln rows")},
    {"%Ln run", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln runs")},
    {"%Ln time", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln times")},
    {"%Ln violation", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln violations")},
    {"%Ln more way", QT_TRANSLATE_N_NOOP("baton::Words", "%Ln more ways")},
});
static_assert(kForms.size() == std::size_t(Counted::Ways) + 1);

QString numbered(const char* form, int number)
{
    return QString::fromUtf8(form).replace(QLatin1String("%Ln"), QLocale().toString(number));
}

} // namespace

QString countText(Counted what, std::int64_t count)
{
    const auto [one, many] = kForms[std::size_t(what)];
    const int number = int(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
    const QString words = Words::tr(many, nullptr, number);
    const bool isTranslated = words != numbered(many, number);
    return number == 1 && !isTranslated ? numbered(one, number) : words;
}

} // namespace baton
