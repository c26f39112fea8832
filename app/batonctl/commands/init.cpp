// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/command.h"
#include "app/batonctl/files.h"

namespace baton {

namespace {

int run(Context& context)
{
    if (const auto made = makeFolderOf(context.database); !made)
        return context.fail(made.error());
    const auto session = Session::create(context.database, context.clock(), Actor::currentUser());
    if (!session)
        return context.fail(session.error());
    context.line(Cli::tr("Made the workspace %1.").arg(QString::fromStdString(context.database)));
    return context.finish({{"workspace", context.database}});
}

void add(CommandSpec& root)
{
    root.subcommand("init", Cli::tr("Makes a new, empty workspace")).action(run);
}

} // namespace

const Command& init_command()
{
    static const Command command{add};
    return command;
}

} // namespace baton
