// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/scene.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTest>
#include <QTextStream>

namespace baton::gallery {

namespace {

constexpr int kReadyMs = 20'000;

/// Which of everything is asked for; empty is all.
struct Choice {
    QString scene;
    QStringList languages;
    QStringList themes;
    QList<QSize> sizes;
};

class Photographer {
public:
    Photographer(const QDir& folder, Choice choice) : m_folder(folder), m_choice(std::move(choice)) {}

    /// False if a scene never got ready or a file could not be written.
    bool run()
    {
        for (const QString& language : m_choice.languages) {
            useLanguage(language);
            for (const QString& theme : m_choice.themes) {
                Theme::instance().setMode(parseThemeMode(theme));
                shootAll(m_folder.filePath(language + u'/' + theme));
            }
        }
        QTextStream(stdout) << m_pictures << " pictures in " << m_folder.absolutePath() << '\n';
        return m_failures == 0;
    }

private:
    void shootAll(const QString& folder)
    {
        shoot(Scene::Frame::Dialog, {}, folder);
        for (const QSize& size : m_choice.sizes)
            shoot(Scene::Frame::Page, size,
                  QStringLiteral("%1/%2x%3").arg(folder).arg(size.width()).arg(size.height()));
    }

    /// Each scene is made for one picture: it remembers how far it is.
    void shoot(Scene::Frame frame, QSize size, const QString& folder)
    {
        for (const Scene& scene : allScenes()) {
            if (scene.frame == frame && scene.name.contains(m_choice.scene))
                take(scene, size, folder);
        }
    }

    void take(const Scene& scene, QSize size, const QString& folder)
    {
        const Stage stage;
        const std::unique_ptr<QWidget> widget = scene.make(stage);
        if (size.isValid())
            widget->resize(size);
        widget->show();
        widget->activateWindow();
        const bool shown = QTest::qWaitForWindowExposed(widget.get());
        const bool ready = !scene.ready || QTest::qWaitFor([&] { return scene.ready(*widget); }, kReadyMs);
        QCoreApplication::processEvents();
        const QString file = folder + u'/' + scene.name + QStringLiteral(".png");
        if (!shown || !ready || !QDir().mkpath(folder) || !widget->grab().save(file)) {
            QTextStream(stderr) << "gallery: no picture: " << file << '\n';
            ++m_failures;
            return;
        }
        ++m_pictures;
    }

    QDir m_folder;
    Choice m_choice;
    int m_pictures = 0;
    int m_failures = 0;
};

QStringList listOr(const QString& given, const QStringList& all)
{
    return given.isEmpty() ? all : given.split(u',');
}

QList<QSize> sizesOf(const QStringList& texts)
{
    QList<QSize> sizes;
    for (const QString& text : texts)
        sizes.append({text.section(u'x', 0, 0).toInt(), text.section(u'x', 1).toInt()});
    return sizes;
}

} // namespace

} // namespace baton::gallery

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // nothing that the user's console remembers
    QApplication::setCursorFlashTime(0);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the pictures go"));
    const QCommandLineOption scene(QStringLiteral("scene"), QStringLiteral("only names with TEXT in them"),
                                   QStringLiteral("TEXT"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en,de,es"),
                                      QStringLiteral("LIST"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light,dark,high-contrast"),
                                   QStringLiteral("LIST"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("1280x800,1920x1080"),
                                  QStringLiteral("LIST"));
    parser.addOptions({scene, language, theme, size});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    using namespace baton::gallery;
    Choice choice;
    choice.scene = parser.value(scene);
    choice.languages =
        listOr(parser.value(language), {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")});
    choice.themes = listOr(parser.value(theme), {QStringLiteral("light"), QStringLiteral("dark")});
    choice.sizes =
        sizesOf(listOr(parser.value(size), {QStringLiteral("1280x800"), QStringLiteral("1920x1080")}));
    return Photographer(QDir(parser.positionalArguments().front()), choice).run() ? 0 : 1;
}
