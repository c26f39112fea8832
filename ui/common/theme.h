// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>

#include <memory>

namespace baton {

class SystemAppearance;

/// What the user asked for; System follows the desktop, live.
enum class ThemeMode : std::uint8_t { System, Light, Dark, HighContrast };

/// "system", "light", "dark", "high-contrast", as settings remember it; unknown is System.
QString themeModeKey(ThemeMode mode);
ThemeMode parseThemeMode(const QString& key);

/// The look of the application: palette, font and style sheet, all made from the tokens. One for the
/// QApplication, which must exist; GUI thread only. Without setMode() nothing is applied.
class Theme final : public QObject {
    Q_OBJECT

public:
    /// Made at its first use; goes with the application.
    static Theme& instance();
    ~Theme() override;

    /// Applies it at once to every window.
    void setMode(ThemeMode mode);
    ThemeMode mode() const { return m_mode; }
    /// What is shown.
    Scheme scheme() const { return m_scheme; }

    QColor color(Ink ink) const { return QColor::fromRgba(inksOf(m_scheme)[std::size_t(ink)]); }
    QFont font(TextStyle style) const;

Q_SIGNALS:
    /// After another scheme was applied. Widgets get QEvent::PaletteChange as well; icons change by
    /// themselves.
    void changed();

private:
    Theme();
    void apply();

    std::unique_ptr<SystemAppearance> m_system;
    ThemeMode m_mode = ThemeMode::System;
    Scheme m_scheme = Scheme::Light;
    bool m_applied = false;
};

} // namespace baton
