// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace baton {

namespace {

// https://flatpak.github.io/xdg-desktop-portal: color-scheme 1 prefers dark, 2 light; contrast 1 prefers
// high.
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kColorScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Read() wraps its answer twice, the signal once.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

SystemAppearance::SystemAppearance() : m_dark(isDark(QGuiApplication::palette()))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeChange(QString, QString, QDBusVariant)));
    ask(kColorScheme);
    ask(kContrast);
}

Scheme SystemAppearance::scheme() const
{
    if (m_highContrast)
        return Scheme::HighContrast;
    return m_dark ? Scheme::Dark : Scheme::Light;
}

void SystemAppearance::ask(const QString& key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << kGroup << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(key, numberIn(QVariant::fromValue(reply.value())));
    });
}

void SystemAppearance::takeChange(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup)
        take(key, numberIn(QVariant::fromValue(value)));
}

void SystemAppearance::take(const QString& key, uint value)
{
    const Scheme before = scheme();
    if (key == kContrast)
        m_highContrast = value == 1;
    else if (key == kColorScheme && value != 0) // 0: no preference
        m_dark = value == 1;
    if (scheme() != before)
        Q_EMIT changed();
}

} // namespace baton
