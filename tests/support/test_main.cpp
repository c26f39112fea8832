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
    int failures = 0;
    for (const auto& make : baton::test::registry())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures == 0 ? 0 : 1;
}
