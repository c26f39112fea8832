// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QTest>

#include <vector>

namespace baton::test {

namespace {

auto& registry()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> all;
    return all;
}

} // namespace

bool registerTest(std::function<std::unique_ptr<QObject>()> make)
{
    registry().push_back(std::move(make));
    return true;
}

int fullCount(int quick, int full)
{
    return qEnvironmentVariableIntValue("BATON_FULL") ? full : quick;
}

int runTests(int argc, char** argv)
{
    // Full counts take longer than the five minutes after which Qt Test ends a test; ctest has a limit of its
    // own.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    // "tst_room TstClass ..." runs that class alone; what follows is Qt Test's.
    const QByteArray only = argc > 1 && qstrncmp(argv[1], "Tst", 3) == 0 ? argv[1] : "";
    QStringList arguments = QCoreApplication::arguments();
    if (!only.isEmpty())
        arguments.removeAt(1);
    // Qt Test's handler can print the same for ever; ctest tells the signal.
    arguments.append(QStringLiteral("-nocrashhandler"));
    int failures = 0;
    for (const auto& make : registry()) {
        const auto test = make();
        const QByteArray name = QByteArray(test->metaObject()->className()).split(':').last();
        if (only.isEmpty() || name == only)
            failures += QTest::qExec(test.get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}

} // namespace baton::test
