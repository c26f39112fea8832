// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cstdint>

/// The one place where sizes and colours of the console are decided. Lengths are device-independent pixels.
namespace baton::tokens {

// A grid of 8; 4 is its half step.
constexpr int kHalf = 4;
constexpr int kUnit = 8;
constexpr int kGap = 12; ///< between a label and its field
constexpr int kTwo = 16; ///< inner margin of panels
constexpr int kThree = 24;
constexpr int kFour = 32;
constexpr int kFive = 40;

constexpr int kRadiusSmall = 4; ///< fields, chips, buttons
constexpr int kRadius = 8;      ///< panels, dialogs, banners

constexpr int kControlHeight = 32;
constexpr int kSmallControlHeight = 24; ///< chips
constexpr int kTableRowHeight = 36;
constexpr int kTreeRowHeight = 28;
constexpr int kToolbarHeight = 48;

constexpr int kIconSmall = 16; ///< in rows, buttons, chips
constexpr int kIcon = 20;      ///< navigation, banners
constexpr int kIconLarge = 40; ///< empty states

constexpr int kFocusWidth = 2;

} // namespace baton::tokens

namespace baton {

/// One type scale.
enum class TextStyle : std::uint8_t {
    Caption,  ///< secondary lines, column titles, chips
    Body,     ///< everything else
    Strong,   ///< body that names the thing
    Subtitle, ///< sections
    Title,    ///< pages and dialogs
    Display,  ///< one figure that matters
};

enum class Scheme : std::uint8_t { Light, Dark, HighContrast };

/// What a colour is for. Each has a value in every scheme.
enum class Ink : std::uint8_t {
    // grounds
    Window,   ///< behind everything: rail, status bar
    Surface,  ///< pages, tables, fields
    Raised,   ///< menus, dialogs, banners without tone
    Hover,    ///< under the pointer
    Selected, ///< chosen rows and entries
    Tooltip,
    // lines
    Line,      ///< between things; decoration
    FieldLine, ///< the edge of what can be operated
    FocusLine, ///< around what the keyboard is on
    // text and icons
    Text,
    Muted,    ///< secondary text
    Disabled, ///< exempt from contrast by WCAG
    TooltipText,
    // the one accent
    Accent, ///< filled buttons, the chosen entry's mark, progress
    AccentHover,
    AccentPressed,
    OnAccent,   ///< text on the three above
    AccentText, ///< links and quiet buttons
    // tones: text or icon, and the ground it stands on
    NeutralText,
    NeutralGround,
    InfoText,
    InfoGround,
    GoodText,
    GoodGround,
    WarningText,
    WarningGround,
    BadText,
    BadGround,
};
constexpr std::size_t kInks = std::size_t(Ink::BadGround) + 1;

/// A meaning that colour supports; never colour alone: an icon and words go with it.
enum class Tone : std::uint8_t { Neutral, Info, Good, Warning, Bad };

constexpr Ink textOf(Tone tone)
{
    return Ink(std::size_t(Ink::NeutralText) + 2 * std::size_t(tone));
}
constexpr Ink groundOf(Tone tone)
{
    return Ink(std::size_t(Ink::NeutralGround) + 2 * std::size_t(tone));
}

/// By Ink.
const std::array<QRgb, kInks>& inksOf(Scheme scheme);

struct TypeStep {
    int pixels;
    int weight; ///< as in QFont::Weight
};
TypeStep typeStep(TextStyle style);

} // namespace baton
