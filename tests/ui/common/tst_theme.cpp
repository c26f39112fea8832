// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/common/style_sheet.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace baton::test {

namespace {

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(QRgb color)
{
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pair {
    const char* what;
    Ink front, ground;
    bool isText;
};

using enum Ink;
constexpr Pair kPairs[] = {
    {"text on the window", Text, Window, true},
    {"text on a surface", Text, Surface, true},
    {"text on a raised panel", Text, Raised, true},
    {"text under the pointer", Text, Hover, true},
    {"text of a chosen row", Text, Selected, true},
    {"secondary text on the window", Muted, Window, true},
    {"secondary text on a surface", Muted, Surface, true},
    {"secondary text on a raised panel", Muted, Raised, true},
    {"secondary text under the pointer", Muted, Hover, true},
    {"secondary text of a chosen row", Muted, Selected, true},
    {"text of a tool tip", TooltipText, Tooltip, true},
    {"text of a filled button", OnAccent, Accent, true},
    {"text of a filled button under the pointer", OnAccent, AccentHover, true},
    {"text of a filled button that is pressed", OnAccent, AccentPressed, true},
    {"a link on the window", AccentText, Window, true},
    {"a link on a surface", AccentText, Surface, true},
    {"a link on a raised panel", AccentText, Raised, true},
    {"a link under the pointer", AccentText, Hover, true},
    {"a link in a chosen row", AccentText, Selected, true},
    {"neutral on its ground", NeutralText, NeutralGround, true},
    {"information on its ground", InfoText, InfoGround, true},
    {"good on its ground", GoodText, GoodGround, true},
    {"a warning on its ground", WarningText, WarningGround, true},
    {"bad on its ground", BadText, BadGround, true},
    {"text on the ground of information", Text, InfoGround, true},
    {"text on the ground of good", Text, GoodGround, true},
    {"text on the ground of a warning", Text, WarningGround, true},
    {"text on the ground of bad", Text, BadGround, true},
    {"text on neutral ground", Text, NeutralGround, true},
    {"information on a surface", InfoText, Surface, true},
    {"good on a surface", GoodText, Surface, true},
    {"a warning on a surface", WarningText, Surface, true},
    {"bad on a surface", BadText, Surface, true},
    {"information in a chosen row", InfoText, Selected, true},
    {"good in a chosen row", GoodText, Selected, true},
    {"a warning in a chosen row", WarningText, Selected, true},
    {"bad in a chosen row", BadText, Selected, true},
    {"bad on the window", BadText, Window, true},
    {"bad on a raised panel", BadText, Raised, true},
    {"the edge of a field on a surface", FieldLine, Surface, false},
    {"the edge of a field on the window", FieldLine, Window, false},
    {"the edge of a field on a raised panel", FieldLine, Raised, false},
    {"the focus on a surface", FocusLine, Surface, false},
    {"the focus on the window", FocusLine, Window, false},
    {"the focus on a raised panel", FocusLine, Raised, false},
    {"the focus in a chosen row", FocusLine, Selected, false},
    {"the accent on a surface", Accent, Surface, false},
    {"the accent on the window", Accent, Window, false},
    {"the accent in a chosen entry", Accent, Selected, false},
};

} // namespace

class TstTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsEnough_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Ink>("front");
        QTest::addColumn<Ink>("ground");
        QTest::addColumn<double>("least");
        const std::pair<const char*, Scheme> schemes[] = {
            {"light", Scheme::Light}, {"dark", Scheme::Dark}, {"high contrast", Scheme::HighContrast}};
        for (const auto& [name, scheme] : schemes) {
            for (const Pair& pair : kPairs) {
                const double text = scheme == Scheme::HighContrast ? 7.0 : 4.5;
                QTest::addRow("%s, %s", pair.what, name)
                    << scheme << pair.front << pair.ground << (pair.isText ? text : 3.0);
            }
        }
    }
    void contrastIsEnough()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Ink, front);
        QFETCH(Ink, ground);
        QFETCH(double, least);
        const auto& inks = inksOf(scheme);
        const double found = contrast(inks[std::size_t(front)], inks[std::size_t(ground)]);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1:1").arg(found, 0, 'f', 2)));
    }

    void contrastIsMeasuredAsWcagDoes()
    {
        QCOMPARE(contrast(0xff000000, 0xffffffff), 21.0);
        QVERIFY(std::abs(contrast(0xff777777, 0xffffffff) - 4.48) < 0.005);
    }

    void everyNameOfTheStyleSheetIsReplaced()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const QString sheet = styleSheet(scheme);
            QVERIFY(!sheet.contains(QLatin1Char(0x40)));
            QVERIFY(sheet.contains(QColor::fromRgba(inksOf(scheme)[std::size_t(Text)]).name()));
        }
    }

    void anotherModeIsAppliedAtOnce()
    {
        Theme& theme = Theme::instance();
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(Surface));
        theme.setMode(ThemeMode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::white));
    }

    void digitsAreAllAsWideAsEachOther()
    {
        for (const TextStyle style : {TextStyle::Caption, TextStyle::Body, TextStyle::Strong}) {
            const QFontMetricsF metrics(Theme::instance().font(style));
            for (char16_t digit = u'0'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

    void aModeIsRememberedByItsKey()
    {
        for (const ThemeMode mode :
             {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast})
            QCOMPARE(parseThemeMode(themeModeKey(mode)), mode);
        QCOMPARE(parseThemeMode(QStringLiteral("purple")), ThemeMode::System);
    }
};

BATON_TEST(TstTheme);

} // namespace baton::test

#include "tst_theme.moc"
