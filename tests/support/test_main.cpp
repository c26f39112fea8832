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

} // namespace baton::test

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    // Full counts take longer than the five minutes after which Qt Test ends a test; ctest has a limit of its
    // own.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    int failures = 0;
    for (const auto& make : baton::test::registry())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures == 0 ? 0 : 1;
}
