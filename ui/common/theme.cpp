// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/console_style.h"
#include "ui/common/style_sheet.h"
#include "ui/common/system_appearance.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>

#include <array>

namespace baton {

namespace {

constexpr std::array kModeKeys{"system", "light", "dark", "high-contrast"};

// Fonts whose digits are all as wide as each other: times and scores must line up, and Qt 6.4 cannot ask a
// font for its tabular figures.
QStringList families()
{
    return {QStringLiteral("Roboto"), QStringLiteral("Noto Sans"), QStringLiteral("Open Sans"),
            QStringLiteral("Segoe UI"), QStringLiteral("DejaVu Sans")};
}

QPalette paletteOf(const Theme& theme)
{
    using enum Ink;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Ink ink) { palette.setColor(role, theme.color(ink)); };
    set(QPalette::Window, Window);
    set(QPalette::WindowText, Text);
    set(QPalette::Base, Surface);
    set(QPalette::AlternateBase, Window);
    set(QPalette::Text, Text);
    set(QPalette::PlaceholderText, Muted);
    set(QPalette::Button, Surface);
    set(QPalette::ButtonText, Text);
    set(QPalette::BrightText, BadText);
    set(QPalette::ToolTipBase, Tooltip);
    set(QPalette::ToolTipText, TooltipText);
    set(QPalette::Highlight, Selected);
    set(QPalette::HighlightedText, Text);
    set(QPalette::Link, AccentText);
    set(QPalette::LinkVisited, AccentText);
    set(QPalette::Light, Raised);
    set(QPalette::Midlight, Hover);
    set(QPalette::Mid, Line);
    set(QPalette::Dark, FieldLine);
    set(QPalette::Shadow, FieldLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Disabled));
    return palette;
}

} // namespace

QString themeModeKey(ThemeMode mode)
{
    return QLatin1StringView(kModeKeys[std::size_t(mode)]);
}

ThemeMode parseThemeMode(const QString& key)
{
    for (std::size_t mode = 0; mode < kModeKeys.size(); ++mode) {
        if (key == QLatin1StringView(kModeKeys[mode]))
            return ThemeMode(mode);
    }
    return ThemeMode::System;
}

Theme& Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme;
    return *theme;
}

Theme::Theme() : QObject(qApp), m_system(std::make_unique<SystemAppearance>())
{
    connect(m_system.get(), &SystemAppearance::changed, this, [this] {
        if (m_applied && m_mode == ThemeMode::System)
            apply();
    });
}

Theme::~Theme() = default;

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply();
}

QFont Theme::font(TextStyle style) const
{
    const TypeStep step = typeStep(style);
    QFont font;
    font.setFamilies(families());
    font.setPixelSize(step.pixels);
    font.setWeight(QFont::Weight(step.weight));
    return font;
}

void Theme::apply()
{
    constexpr std::array kSchemes{Scheme::Light, Scheme::Dark, Scheme::HighContrast};
    m_scheme = m_mode == ThemeMode::System ? m_system->scheme() : kSchemes[std::size_t(m_mode) - 1];
    if (!m_applied)
        QApplication::setStyle(new ConsoleStyle);
    m_applied = true;
    QApplication::setFont(font(TextStyle::Body));
    QApplication::setPalette(paletteOf(*this));
    qApp->setStyleSheet(styleSheet(m_scheme));
    Q_EMIT changed();
}

} // namespace baton
