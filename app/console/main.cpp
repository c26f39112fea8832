// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/runtime/actor.h"
#include "core/runtime/desk.h"
#include "ui/common/language.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/shell/console_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/single_instance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

#include <cstdio>

namespace {

/// Ends the program; nobody looks at its window.
void fail(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    QCoreApplication::exit(1);
}

/// Once everything that the page shows has come; gives up where it does not.
void savePicture(baton::MainWindow& window, const QString& file)
{
    using namespace baton;
    constexpr int kLookMs = 50;
    constexpr int kPatienceMs = 60'000;
    auto* const timer = new QTimer(QCoreApplication::instance());
    QObject::connect(
        timer, &QTimer::timeout, &window, [&window, file, timer, patience = QDeadlineTimer(kPatienceMs)] {
            const Page* const page = window.console() ? window.console()->pages().currentPage() : nullptr;
            const bool isStill = page && page->isSettled() &&
                                 window.desk()->engineStatus().kind != EngineStatus::Kind::Working &&
                                 window.desk()->engineStatus().kind != EngineStatus::Kind::Off;
            if (window.desk() && !isStill && !patience.hasExpired())
                return; // without a desk there is nothing to wait for: the workspace could not be opened
            timer->stop();
            if (!isStill)
                fail(QCoreApplication::translate("baton::Main", "No picture: nothing to show came in time."));
            else if (!window.grab().save(file))
                fail(QCoreApplication::translate("baton::Main", "No picture: %1 cannot be written.")
                         .arg(file));
            else
                QCoreApplication::exit(0);
        });
    timer->start(kLookMs);
}

/// What a link or a path means does not depend on the folder that another console runs in.
QString absolute(const QString& target)
{
    return target.isEmpty() || target.startsWith(QLatin1String("baton:"))
               ? target
               : QFileInfo(target).absoluteFilePath();
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace baton;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("baton"));
    QApplication::setApplicationName(QStringLiteral("baton"));
    QApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("baton"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings settings;
    useLanguage(settings.value(QStringLiteral("language"), systemLanguage()).toString());
    Theme::instance().setMode(parseThemeMode(settings.value(QStringLiteral("theme")).toString()));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("baton::Main", "The console in which leads are handed over."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QCoreApplication::translate("baton::Main",
                                                                "Make the workspace with sample leads "
                                                                "if it does not exist."));
    parser.addOption(sample);
    const QCommandLineOption picture(
        QStringLiteral("picture"),
        QCoreApplication::translate("baton::Main", "Save a picture of the window to <file> and end."),
        QStringLiteral("file"));
    parser.addOption(picture);
    parser.addPositionalArgument(
        QStringLiteral("target"),
        QCoreApplication::translate("baton::Main", "A workspace, or a link such as baton://lead/17."),
        QStringLiteral("[target]"));
    parser.process(application);
    const QString target = absolute(parser.positionalArguments().value(0));

    const bool isForPicture = parser.isSet(picture);
    SingleInstance instance(QStringLiteral("baton-console"));
    if (!isForPicture && instance.handOver({target}))
        return 0;
    if (!isForPicture)
        instance.listen();

    const SystemClock clock;
    MainWindow window(settings, clock, Actor::currentUser());
    QObject::connect(&instance, &SingleInstance::received, &window,
                     [&](const QStringList& targets) { window.openFromOutside(targets.value(0)); });
    if (target.isEmpty()) {
        if (parser.isSet(sample))
            window.openSample();
        else
            window.openLast();
    } else if (target.startsWith(QLatin1String("baton:"))) {
        window.openLast();
        window.openFromOutside(target);
    } else {
        window.openWorkspace(target, parser.isSet(sample) ? MainWindow::Opening::Sample
                                                          : MainWindow::Opening::Existing);
    }
    window.show();
    if (isForPicture)
        savePicture(window, parser.value(picture));
    return QApplication::exec();
}
