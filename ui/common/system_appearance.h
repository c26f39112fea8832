// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QObject>

class QDBusVariant;

namespace baton {

/// Which scheme the desktop asks for: by the settings portal (org.freedesktop.appearance), and until that
/// answers, or without it, by the palette that the application started with. Never waits.
class SystemAppearance final : public QObject {
    Q_OBJECT

public:
    /// Before the application's palette is replaced.
    SystemAppearance();

    Scheme scheme() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);
    void take(const QString& key, uint value);

    bool m_dark;
    bool m_highContrast = false;
};

} // namespace baton
