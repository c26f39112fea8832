// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/count_words.h"

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
    {"%n decision", QT_TRANSLATE_N_NOOP("baton::Words", "%n decisions")},
    {"%n event", QT_TRANSLATE_N_NOOP("baton::Words", "%n events")},
    {"%n lead", QT_TRANSLATE_N_NOOP("baton::Words", "%n leads")},
    {"%n more", QT_TRANSLATE_N_NOOP("baton::Words", "%n more")},
    {"%n over cap", QT_TRANSLATE_N_NOOP("baton::Words", "%n over cap")},
    {"%n owner", QT_TRANSLATE_N_NOOP("baton::Words", "%n owners")},
    {"%n refused", QT_TRANSLATE_N_NOOP("baton::Words", "%n refused")},
    {"%n row", QT_TRANSLATE_N_NOOP("baton::Words", "%n rows")},
    {"%n run", QT_TRANSLATE_N_NOOP("baton::Words", "%n runs")},
    {"%n time", QT_TRANSLATE_N_NOOP("baton::Words", "%n times")},
    {"%n violation", QT_TRANSLATE_N_NOOP("baton::Words", "%n violations")},
    {"%n more way", QT_TRANSLATE_N_NOOP("baton::Words", "%n more ways")},
});
static_assert(kForms.size() == std::size_t(Counted::Ways) + 1);

QString numbered(const char* form, int number)
{
    return QString::fromUtf8(form).replace(QLatin1String("%n"), QString::number(number));
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
