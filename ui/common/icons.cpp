// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace baton {

namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray sourceOf(const QString& name)
{
    QFile file(fileOf(name));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    qWarning("There is no icon \"%s\".", qUtf8Printable(name));
    return name == u"help" ? QByteArray() : sourceOf(QStringLiteral("help"));
}

/// Pictures that point along the reading direction.
bool isDirected(const QString& name)
{
    constexpr std::array kDirected{"undo", "redo",     "chevron-left", "chevron-right",
                                   "next", "previous", "external-link"};
    return std::any_of(kDirected.begin(), kDirected.end(),
                       [&](const char* one) { return name == QLatin1StringView(one); });
}

QPixmap render(const QString& name, QSize pixels, const QColor& color, bool mirrored)
{
    // QSvgRenderer paints currentColor black.
    QSvgRenderer renderer(sourceOf(name).replace("currentColor", color.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter);
    return pixmap;
}

/// `pixels` are the device's.
QPixmap cached(const QString& name, QSize pixels, Ink ink)
{
    const QColor color = Theme::instance().color(ink);
    const bool mirrored = QGuiApplication::isRightToLeft() && isDirected(name);
    const QString key = QStringLiteral("baton-icon/%1/%2x%3/%4/%5")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(color.rgba(), 0, 16)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, pixels, color, mirrored);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class IconEngine final : public QIconEngine {
public:
    IconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return cached(m_name, size, mode == QIcon::Disabled ? Ink::Disabled : m_ink);
    }
    QString key() const override { return QStringLiteral("baton"); }
    QString iconName() override { return m_name; }
    QIconEngine* clone() const override { return new IconEngine(m_name, m_ink); }

private:
    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString& name, Ink ink)
{
    return QIcon(new IconEngine(name, ink));
}

QPixmap iconPixmap(const QString& name, int size, Ink ink, qreal devicePixelRatio)
{
    const int pixels = qCeil(size * devicePixelRatio);
    QPixmap pixmap = cached(name, QSize(pixels, pixels), ink);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

bool hasIcon(const QString& name)
{
    return QFile::exists(fileOf(name));
}

} // namespace baton
