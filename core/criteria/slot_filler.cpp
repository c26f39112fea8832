// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/slot_filler.h"

#include "core/base/ascii_word.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace baton {

namespace {

/// What a text needs to be compared.
enum class Folding : std::uint8_t { None, AsciiCase, Full };

std::uint64_t loadWord(const char* from, std::size_t bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, from, bytes);
    return word;
}

Folding foldingNeeded(std::string_view text)
{
    if (text.empty())
        return Folding::None;
    if (text.front() <= ' ' || text.back() <= ' ') // outer space, or not ASCII where char is signed
        return Folding::Full;
    std::uint64_t seen = 0;
    std::uint64_t upper = 0;
    for (std::size_t i = 0; i < text.size(); i += 8) {
        const std::uint64_t word = loadWord(text.data() + i, std::min<std::size_t>(8, text.size() - i));
        seen |= word;
        upper |= ascii_word::upperBits(word);
    }
    if (seen & ascii_word::kHigh)
        return Folding::Full;
    return upper ? Folding::AsciiCase : Folding::None;
}

void lowerAscii(std::string_view text, std::string& out)
{
    out.resize(text.size());
    for (std::size_t i = 0; i < text.size(); i += 8) {
        const std::size_t bytes = std::min<std::size_t>(8, text.size() - i);
        const std::uint64_t word = loadWord(text.data() + i, bytes);
        const std::uint64_t lower = word | (ascii_word::upperBits(word) >> 2);
        std::memcpy(out.data() + i, &lower, bytes);
    }
}

} // namespace

std::string_view SlotFiller::foldedView(std::string_view text)
{
    const Folding needed = foldingNeeded(text);
    if (needed == Folding::None)
        return text;
    std::string& out = m_arena.texts.next();
    if (needed == Folding::AsciiCase)
        lowerAscii(text, out);
    else
        foldInto(text, out);
    return out;
}

void SlotFiller::fillText(Slot& slot, std::string_view text, const LiteralColumn& literals)
{
    const std::string_view comparable = foldedView(text);
    if (comparable.empty())
        return;
    slot.kind = Slot::Kind::Text;
    slot.raw = text;
    slot.folded = comparable;
    slot.setLiteral(literals.find(comparable));
}

void SlotFiller::fillNumber(Slot& slot, double number, Slot::Kind kind)
{
    if (!std::isfinite(number))
        return;
    slot.kind = kind;
    slot.number = number;
    slot.setLiteral(LiteralColumn::kOther);
}

void SlotFiller::fillYesNo(Slot& slot, bool yes)
{
    slot.kind = Slot::Kind::YesNo;
    slot.setLiteral(yes ? LiteralColumn::kYes : LiteralColumn::kNo);
}

void SlotFiller::fillChoices(Slot& slot, const MultiChoice& choices, const LiteralColumn& literals)
{
    if (choices.empty())
        return;
    auto& numbers = m_arena.literalSets.next();
    numbers.clear();
    for (const std::string& choice : choices) {
        const std::uint32_t number = literals.find(foldedView(choice));
        if (number != LiteralColumn::kOther)
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    slot.kind = Slot::Kind::MultiChoice;
    slot.choices = choices;
    slot.literals = numbers;
    slot.setLiteral(LiteralColumn::kOther);
}

void SlotFiller::fill(Slot& slot, const Value& value, const LiteralColumn& literals)
{
    slot = Slot();
    if (const auto* const text = std::get_if<std::string>(&value))
        fillText(slot, *text, literals);
    else if (const auto* const number = std::get_if<double>(&value))
        fillNumber(slot, *number);
    else if (const auto* const flag = std::get_if<bool>(&value))
        fillYesNo(slot, *flag);
    else if (const auto* const instant = std::get_if<Instant>(&value))
        fillNumber(slot, double(toEpochMs(*instant)), Slot::Kind::Instant);
    else if (const auto* const choices = std::get_if<MultiChoice>(&value))
        fillChoices(slot, *choices, literals);
}

} // namespace baton
