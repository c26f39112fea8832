// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/shell/single_instance.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <thread>

namespace baton::test {

class TstSingleInstance : public QObject {
    Q_OBJECT

    static QString name(const char* what)
    {
        return QStringLiteral("baton-test-%1-%2")
            .arg(QCoreApplication::applicationPid())
            .arg(QLatin1String(what));
    }

    /// As another process does it: beside an event loop that runs on.
    static bool handOver(const QString& name, const QStringList& arguments)
    {
        std::atomic<int> result = -1;
        std::thread other([&] { result = SingleInstance(name).handOver(arguments) ? 1 : 0; });
        const bool ended = QTest::qWaitFor([&] { return result >= 0; });
        other.join();
        return ended && result == 1;
    }

private Q_SLOTS:
    void theFirstHearsWhatTheSecondWasAskedToOpen()
    {
        SingleInstance first(name("first"));
        QVERIFY(first.listen());
        QSignalSpy received(&first, &SingleInstance::received);
        QVERIFY(handOver(name("first"), {QStringLiteral("baton://lead/17")}));
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.front().front().toStringList(), QStringList{QStringLiteral("baton://lead/17")});
    }

    void aloneThereIsNobodyToHandOverTo() { QVERIFY(!SingleInstance(name("alone")).handOver({QString()})); }

    void aSocketLeftByADeadConsoleIsTakenOver()
    {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        QFile left(folder + QLatin1Char('/') + name("dead") + QStringLiteral(".socket"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance console(name("dead"));
        QVERIFY(console.listen());
        QVERIFY(handOver(name("dead"), {QString()}));
    }

    void nonsenseIsNotHeard()
    {
        SingleInstance console(name("nonsense"));
        QVERIFY(console.listen());
        QSignalSpy received(&console, &SingleInstance::received);
        QLocalSocket stranger;
        stranger.connectToServer(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                                 QLatin1Char('/') + name("nonsense") + QStringLiteral(".socket"));
        QVERIFY(stranger.waitForConnected());
        stranger.write(QByteArray(100'000, '\xff'));
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(received.size(), 0);
        QVERIFY(handOver(name("nonsense"), {QString()}));
    }
};

BATON_TEST(TstSingleInstance);

} // namespace baton::test

#include "tst_single_instance.moc"
