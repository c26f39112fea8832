// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace baton::test {

/// Adds a test class to the executable; use the macro. Static initialisers are safe here: tests are
/// executables.
bool registerTest(std::function<std::unique_ptr<QObject>()> make);

/// Runs them all, or with "tst_room TstClass ..." that class alone; other arguments are Qt Test's. Needs an
/// application object. Gives the exit code.
int runTests(int argc, char** argv);

/// `quick` normally, `full` when `scripts/test --full` asked for the counts (BATON_FULL=1).
int fullCount(int quick, int full);

} // namespace baton::test

#define BATON_TEST(Class)                                                                                    \
    static const bool Class##_registered =                                                                   \
        ::baton::test::registerTest([] { return std::make_unique<Class>(); })
