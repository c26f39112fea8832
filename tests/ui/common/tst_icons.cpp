// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

namespace baton::test {

namespace {

/// The colour of the most opaque pixel: what its lines are drawn in.
QColor lineColor(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor color(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > color.alpha())
                color = pixel;
        }
    }
    return color;
}

} // namespace

class TstIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Theme::instance().setMode(ThemeMode::Light); }

    void everyPictureIsDrawnInTheInk_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList())
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void everyPictureIsDrawnInTheInk()
    {
        QFETCH(QString, name);
        const QPixmap pixmap = iconPixmap(name, 48, Ink::BadText, 1);
        QCOMPARE(lineColor(pixmap), Theme::instance().color(Ink::BadText));
    }

    void anIconFollowsTheTheme()
    {
        const QIcon search = icon(QStringLiteral("search"));
        QCOMPARE(lineColor(search.pixmap(48)), Theme::instance().color(Ink::Text));
        Theme::instance().setMode(ThemeMode::Dark);
        QCOMPARE(lineColor(search.pixmap(48)), Theme::instance().color(Ink::Text));
    }

    void aDisabledIconIsPale()
    {
        const QIcon search = icon(QStringLiteral("search"));
        QCOMPARE(lineColor(search.pixmap(48, QIcon::Disabled)), Theme::instance().color(Ink::Disabled));
    }

    void aFractionalScaleHasItsOwnPixels()
    {
        const QPixmap pixmap = iconPixmap(QStringLiteral("search"), 16, Ink::Text, 1.5);
        QCOMPARE(pixmap.size(), QSize(24, 24));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }

    void anUnknownNameWarnsAndIsSeen()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon \"no-such\".");
        QVERIFY(!hasIcon(QStringLiteral("no-such")));
        QCOMPARE(lineColor(icon(QStringLiteral("no-such")).pixmap(48)).alpha(), 255);
    }

    void everyIconThatSourcesNameExists()
    {
        // Names stand in calls that make pictures, and in the descriptors of node types.
        const QRegularExpression named(QStringLiteral(
            R"rx((?:(?:icon|iconPixmap|IconLabel|makeIconButton)\(QStringLiteral\(|\.icon = )"([a-z-]+)")rx"));
        int found = 0;
        for (const char* folder : {"ui", "app", "core/routing/nodes"}) {
            QDirIterator files(QStringLiteral(BATON_SOURCE_DIR "/%1").arg(QLatin1StringView(folder)),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto match = named.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
                    const QString name = match.next().captured(1);
                    QVERIFY2(hasIcon(name), qPrintable(file.fileName() + QStringLiteral(": ") + name));
                    ++found;
                }
            }
        }
        QVERIFY(found > 0);
    }
};

BATON_TEST(TstIcons);

} // namespace baton::test

#include "tst_icons.moc"
