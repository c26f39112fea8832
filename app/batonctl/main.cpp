// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command_line.h"
#include "app/batonctl/interrupt.h"

#include <QCoreApplication>

#include <cstring>

using namespace baton;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("batonctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
    interrupt::install();

    Context context;
    int code = runCommandLine(argc, argv, context);
    context.out().flush();
    if (const int failure = context.out().failure()) {
        say(Cli::tr("batonctl: standard output cannot be written: %1")
                .arg(QString::fromLocal8Bit(std::strerror(failure))));
        code = exit_code::worldFailed;
    }
    return code;
}
