// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/desk.h"
#include "core/runtime/sample.h"
#include "tests/support/fixed_clock.h"
#endif
#include "tests/support/test_main.h"
#include "tests/ui/support/unnamed_controls.h"
#include "ui/common/data_folder.h"
#include "ui/common/page.h"
#include "ui/queue/lead_table.h"
#include "ui/shell/console_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/start_page.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace baton::test {

/// The window as somebody meets it: first run, pages, what is remembered, what is told.
class TstMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{"2026-03-02T10:00:00Z"};

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QSettings> settings(const char* name) const
    {
        return std::make_unique<QSettings>(path(name), QSettings::IniFormat);
    }

    QString sample(const char* name)
    {
        QString file = path(name);
        auto session = Session::create(file.toStdString(), m_clock, {"dana"});
        SampleOptions options;
        options.leads = kFewestSampleLeads;
        if (!session || !createSample(**session, options))
            return {};
        return file;
    }

    std::unique_ptr<MainWindow> window(QSettings& settings) const
    {
        return std::make_unique<MainWindow>(settings, m_clock, Actor{"dana"});
    }

    static bool showAndWait(QWidget& window)
    {
        window.show();
        return QTest::qWaitForWindowExposed(&window);
    }

    static bool settle(const MainWindow& window)
    {
        return QTest::qWaitFor(
            [&] {
                Page* const page = window.console() ? window.console()->pages().currentPage() : nullptr;
                return page && page->isSettled() &&
                       window.desk()->engineStatus().kind == EngineStatus::Kind::Idle;
            },
            60'000);
    }

private Q_SLOTS:
    void theFirstRunOffersASample()
    {
        QFile::remove(dataFolder() + QStringLiteral("/sample.db"));
        const auto remembered = settings("first.ini");
        const auto shown = window(*remembered);
        shown->openLast();
        QVERIFY(showAndWait(*shown));
        auto* const start = shown->findChild<StartPage*>();
        QVERIFY(start);
        QCOMPARE(unnamedControls(*shown), QStringList());
        QTest::mouseClick(start->focusProxy(), Qt::LeftButton); // what a first run offers first
        QTRY_VERIFY_WITH_TIMEOUT(shown->console(), 120'000);
        QVERIFY(settle(*shown));
        QCOMPARE(shown->console()->pages().currentId(), QStringLiteral("queue"));
    }

    void everyControlOfEveryPageHasANameAndARole()
    {
        const auto remembered = settings("names.ini");
        const auto shown = window(*remembered);
        shown->openWorkspace(sample("names.db"), MainWindow::Opening::Existing);
        QVERIFY(showAndWait(*shown));
        for (const PageEntry& entry : pageCatalogue()) {
            QVERIFY(shown->console()->pages().showPage(QString::fromLatin1(entry.id)));
            QVERIFY2(settle(*shown), entry.id);
            QCOMPARE(unnamedControls(*shown), QStringList());
        }
        QVERIFY(shown->console()->pages().showLead(LeadId{1}));
        QVERIFY(settle(*shown));
        QCOMPARE(unnamedControls(*shown), QStringList());
    }

    void theRailGoesToEveryPageByMouseAndByKeys()
    {
        const auto remembered = settings("rail.ini");
        const auto shown = window(*remembered);
        shown->openWorkspace(sample("rail.db"), MainWindow::Opening::Existing);
        QVERIFY(showAndWait(*shown));
        int number = 0;
        for (const PageEntry& entry : pageCatalogue()) {
            const QString id = QString::fromLatin1(entry.id);
            auto* const button = shown->findChild<QToolButton*>(QStringLiteral("rail.") + id);
            QVERIFY(button);
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(shown->console()->pages().currentId(), id);
            QVERIFY(button->isChecked());
            QTest::keyClick(shown.get(), Qt::Key_1, Qt::ControlModifier);
            QCOMPARE(shown->console()->pages().currentId(), QString::fromLatin1(pageCatalogue().front().id));
            QTest::keyClick(shown.get(), Qt::Key(Qt::Key_1 + number++), Qt::ControlModifier);
            QCOMPARE(shown->console()->pages().currentId(), id);
        }
    }

    void theKeyboardBeginsInTheQueue()
    {
        const auto remembered = settings("keyboard.ini");
        const auto shown = window(*remembered);
        shown->openWorkspace(sample("keyboard.db"), MainWindow::Opening::Existing);
        shown->show();
        QVERIFY(QTest::qWaitForWindowActive(shown.get()));
        QVERIFY(settle(*shown));
        auto* const table = shown->findChild<LeadTable*>();
        QVERIFY(table && table->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(table->currentLead());
    }

    void aLinkOpensItsLead()
    {
        const auto remembered = settings("link.ini");
        const auto shown = window(*remembered);
        shown->openWorkspace(sample("link.db"), MainWindow::Opening::Existing);
        QVERIFY(showAndWait(*shown));
        shown->openFromOutside(QStringLiteral("baton://lead/3"));
        QCOMPARE(shown->console()->pages().currentId(), QStringLiteral("lead"));
        QVERIFY(shown->console()->pages().goBack());
        QCOMPARE(shown->console()->pages().currentId(), QStringLiteral("queue"));
    }

    void aWorkspaceThatIsNoneIsRefusedInWords()
    {
        QFile nonsense(path("nonsense.db"));
        QVERIFY(nonsense.open(QIODevice::WriteOnly));
        nonsense.write(QByteArray(8192, 'x'));
        nonsense.close();
        const auto remembered = settings("nonsense.ini");
        const auto shown = window(*remembered);
        QVERIFY(showAndWait(*shown));
        shown->openWorkspace(nonsense.fileName(), MainWindow::Opening::Existing);
        QTRY_VERIFY(shown->findChild<StartPage*>());
        QTRY_VERIFY(shown->findChild<QWidget*>(QStringLiteral("startBanner"))->isVisible());
    }

    void theNextStartShowsTheSamePageAgain()
    {
        const auto remembered = settings("again.ini");
        const QString file = sample("again.db");
        {
            const auto shown = window(*remembered);
            shown->openWorkspace(file, MainWindow::Opening::Existing);
            QVERIFY(showAndWait(*shown));
            QVERIFY(settle(*shown));
            QVERIFY(shown->console()->pages().showPage(QString::fromLatin1(pageCatalogue().back().id)));
            QVERIFY(shown->close());
        }
        const auto shown = window(*remembered);
        shown->openLast();
        QVERIFY(shown->console());
        QCOMPARE(shown->console()->pages().currentId(), QString::fromLatin1(pageCatalogue().back().id));
    }

    void aWorkspaceOutOfReachIsToldAndComesBack()
    {
        const auto remembered = settings("lost.ini");
        const QString file = sample("lost.db");
        const auto shown = window(*remembered);
        shown->openWorkspace(file, MainWindow::Opening::Existing);
        QVERIFY(showAndWait(*shown));
        QVERIFY(settle(*shown));
        auto* const banner = shown->console()->findChild<QWidget*>(QStringLiteral("deskBanner"));
        QVERIFY(banner);
        QVERIFY(!banner->isVisible());
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        QTRY_VERIFY(!banner->isVisible());
    }
};

BATON_TEST(TstMainWindow);

} // namespace baton::test

#include "tst_main_window.moc"
