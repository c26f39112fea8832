// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

namespace baton {

namespace {

using Inks = std::array<QRgb, kInks>;

struct Named {
    Ink ink;
    QRgb light, dark, highContrast;
};

// Every pair of text and ground that the console uses is held to WCAG by a test.
constexpr auto kTable = std::to_array<Named>({
    {Ink::Window, 0xfff5f6f8, 0xff111318, 0xff000000},
    {Ink::Surface, 0xffffffff, 0xff181b21, 0xff000000},
    {Ink::Raised, 0xffffffff, 0xff20242c, 0xff0a0a0a},
    {Ink::Hover, 0xfff0f2f5, 0xff252a33, 0xff2a2a2a},
    {Ink::Selected, 0xffe6eafb, 0xff20263f, 0xff002a66},
    {Ink::Tooltip, 0xff1f232b, 0xff333946, 0xffffffff},
    {Ink::Line, 0xffe3e6eb, 0xff2b303a, 0xffb0b0b0},
    {Ink::FieldLine, 0xff868e9c, 0xff6b7484, 0xffffffff},
    {Ink::FocusLine, 0xff4454d6, 0xff8f9bff, 0xffffdd00},
    {Ink::Text, 0xff1a1d23, 0xffe8eaee, 0xffffffff},
    {Ink::Muted, 0xff5a6270, 0xffa3abba, 0xffe0e0e0},
    {Ink::Disabled, 0xffa0a7b3, 0xff5f6775, 0xff909090},
    {Ink::TooltipText, 0xffffffff, 0xffffffff, 0xff000000},
    {Ink::Accent, 0xff4454d6, 0xff5866e3, 0xffffdd00},
    {Ink::AccentHover, 0xff3847c2, 0xff4a57d6, 0xffffe94d},
    {Ink::AccentPressed, 0xff2f3ca8, 0xff404cc4, 0xfffff199},
    {Ink::OnAccent, 0xffffffff, 0xffffffff, 0xff000000},
    {Ink::AccentText, 0xff3948c4, 0xff9fa9ff, 0xffffdd00},
    {Ink::NeutralText, 0xff4b5361, 0xffb9c0cc, 0xffffffff},
    {Ink::NeutralGround, 0xffeceef2, 0xff2b303a, 0xff1c1c1c},
    {Ink::InfoText, 0xff0a5c8c, 0xff79c4f2, 0xff8fd6ff},
    {Ink::InfoGround, 0xffe2f1fa, 0xff14303f, 0xff00202f},
    {Ink::GoodText, 0xff0f6848, 0xff6fd3a6, 0xff7dffbf},
    {Ink::GoodGround, 0xffe0f4ea, 0xff12342a, 0xff00291a},
    {Ink::WarningText, 0xff854a00, 0xfff0bd68, 0xffffd27a},
    {Ink::WarningGround, 0xfffdf0d7, 0xff3b2c10, 0xff2e1f00},
    {Ink::BadText, 0xffad1f2d, 0xffff9a9a, 0xffffb3b3},
    {Ink::BadGround, 0xfffce6e7, 0xff42191d, 0xff330006},
});

constexpr Inks columnOf(QRgb Named::*scheme)
{
    Inks inks{};
    for (const Named& row : kTable)
        inks[std::size_t(row.ink)] = row.*scheme;
    return inks;
}

} // namespace

const Inks& inksOf(Scheme scheme)
{
    static constexpr std::array<Inks, 3> all{columnOf(&Named::light), columnOf(&Named::dark),
                                             columnOf(&Named::highContrast)};
    return all[std::size_t(scheme)];
}

TypeStep typeStep(TextStyle style)
{
    static constexpr std::array<TypeStep, 6> all{
        {{12, 400}, {13, 400}, {13, 500}, {15, 500}, {20, 500}, {28, 500}}};
    return all[std::size_t(style)];
}

} // namespace baton
