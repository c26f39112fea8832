// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style_sheet.h"

#include <QColor>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace baton {

namespace {

constexpr std::array<const char*, kInks> kInkNames{
    "window",       "surface",        "raised",       "hover",          "selected",  "tooltip",
    "line",         "field-line",     "focus-line",   "text",           "muted",     "disabled",
    "tooltip-text", "accent",         "accent-hover", "accent-pressed", "on-accent", "accent-text",
    "neutral-text", "neutral-ground", "info-text",    "info-ground",    "good-text", "good-ground",
    "warning-text", "warning-ground", "bad-text",     "bad-ground"};

QHash<QString, QString> lengths()
{
    using namespace tokens;
    const auto pixels = [](int length) { return QStringLiteral("%1px").arg(length); };
    return {
        {QStringLiteral("half"), pixels(kHalf)},
        {QStringLiteral("unit"), pixels(kUnit)},
        {QStringLiteral("gap"), pixels(kGap)},
        {QStringLiteral("two"), pixels(kTwo)},
        {QStringLiteral("radius-small"), pixels(kRadiusSmall)},
        {QStringLiteral("radius"), pixels(kRadius)},
        {QStringLiteral("caption"), pixels(typeStep(TextStyle::Caption).pixels)},
        {QStringLiteral("control-height"), pixels(kControlHeight - 2)}, // without its border
        {QStringLiteral("small-control-height"), pixels(kSmallControlHeight - 2)},
    };
}

} // namespace

QString styleSheet(Scheme scheme)
{
    QHash<QString, QString> names = lengths();
    for (std::size_t ink = 0; ink < kInks; ++ink)
        names.insert(QLatin1StringView(kInkNames[ink]), QColor::fromRgba(inksOf(scheme)[ink]).name());

    QFile file(QStringLiteral(":/style/console.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is not linked in.");
    const QString pattern = QString::fromUtf8(file.readAll());

    static const QRegularExpression name(QStringLiteral("@([a-z-]+)"));
    QString sheet;
    qsizetype from = 0;
    for (auto found = name.globalMatch(pattern); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto value = names.constFind(match.captured(1));
        if (value == names.cend())
            qFatal("console.qss: nothing is called @%s", qUtf8Printable(match.captured(1)));
        sheet += QStringView(pattern).mid(from, match.capturedStart() - from);
        sheet += *value;
        from = match.capturedEnd();
    }
    sheet += QStringView(pattern).mid(from);
    return sheet;
}

} // namespace baton
