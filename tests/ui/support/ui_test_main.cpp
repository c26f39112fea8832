// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true); // what tests remember is not the user's
    baton::Theme::instance().setMode(baton::ThemeMode::Light);
    return baton::test::runTests(argc, argv);
}
